import { answeringFacts } from '../alerts/answering-facts.ts'
import { type Encounter, encounterOf } from '../alerts/encounter.ts'
import { type Situation, situations } from '../alerts/situation.ts'
import { answerText, situationText } from '../alerts/wording.ts'
import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Draft } from '../finding/finding.ts'
import { type Fact, isKnown } from '../text/fact.ts'
import { answerPlaces, softwareText } from './answer-places.ts'
import { type Continued, continuedEndpoints } from './continued-endpoints.ts'
import { asksForCertificate, gatingClients } from './expectation-scope.ts'
import type { Rule } from './rule.ts'

export const serverAnswerChanged: Rule = {
  id: 'server-answer-changed',
  severity: 'warning',
  summary:
    'The server refuses clients in another way than before: another alert, at another time, or an HTTP status.',
  sources: ['RFC 8446 §6.2', 'https://developer.apple.com/forums/thread/80638'],
  check: (view) => {
    const gating = gatingClients(view.side)
    const changesOf = changesOnce()
    return continuedEndpoints(view).flatMap((continued) =>
      check(continued, gating(continued.endpoint), changesOf),
    )
  },
}

type ChangesOf = (continued: Continued, client: ClientId) => readonly Change[]

/** Endpoints that answer alike before and after are looked at once. */
function changesOnce(): ChangesOf {
  const known = new Map<string, readonly Change[]>()
  return (continued, client) => {
    const key = JSON.stringify([
      answeringFacts(continued.earlier),
      answeringFacts(continued.endpoint),
      client,
    ])
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier
    const changes = changesFor(continued, client)
    known.set(key, changes)
    return changes
  }
}

function check(continued: Continued, clients: readonly ClientId[], changesOf: ChangesOf): readonly Draft[] {
  const { endpoint, earlier } = continued
  if (answeringFacts(endpoint) === answeringFacts(earlier)) return []
  const changes = clients.flatMap((client) => changesOf(continued, client))
  if (changes.length === 0) return []
  const { location, others } = answerPlaces(endpoint, earlier)
  const aboutCertificates = changes.some(({ situation }) => situation.startsWith('client-certificate'))
  return [
    {
      rule: serverAnswerChanged.id,
      severity: aboutCertificates ? 'warning' : 'note',
      confidence: changes.every(({ inferred }) => inferred) ? 'assumed' : 'certain',
      messageId: 'changed',
      identity: [...new Set(changes.map(({ situation, text }) => `${situation}: ${text}`))].sort(),
      message: (left) => messageOf(continued, changes, left),
      location,
      related: others,
      endpoint: endpoint.id,
      app: null,
      clients: clients.filter((client) => changes.some((change) => change.client === client)),
    },
  ]
}

interface Change {
  readonly client: ClientId
  readonly situation: Situation
  /** `certificate_expired (45) becomes HTTP 400` */
  readonly text: string
  readonly inferred: boolean
}

/** Only how it refuses: whether it asks for certificates at all is the matter of other rules. */
function changesFor({ endpoint, earlier }: Continued, client: ClientId): readonly Change[] {
  const asked = asksForCertificate(endpoint) && asksForCertificate(earlier)
  return situations
    .filter((situation) => asked || !situation.startsWith('client-certificate'))
    .flatMap((situation) => {
      const before = refusal(encounterOf(earlier, situation, client, 'url-session'))
      const now = refusal(encounterOf(endpoint, situation, client, 'url-session'))
      if (before === null || now === null || sameAnswer(before, now)) return []
      const inferred = before.evidence === 'inferred' || now.evidence === 'inferred'
      return [{ client, situation, text: changeText(before, now), inferred }]
    })
}

function refusal(encounter: Fact<Encounter> | null): Encounter | null {
  if (encounter === null || !isKnown(encounter)) return null
  return encounter.value.answer.kind === 'accepted' ? null : encounter.value
}

const sameAnswer = (a: Encounter, b: Encounter) => JSON.stringify(a.answer) === JSON.stringify(b.answer)

function changeText({ answer: before }: Encounter, { answer: now }: Encounter): string {
  const [earlier, later] = [whenOf(before), whenOf(now)]
  const when = later === null || earlier === later ? '' : `, ${whenTexts[later]}`
  return answerText(before) === answerText(now)
    ? `the same answer${when}`
    : `${answerText(before)} becomes ${answerText(now)}${when}`
}

type When = 'before-finished' | 'after-finished'

const whenOf = (answer: Encounter['answer']): When | null => ('when' in answer ? answer.when : null)

const whenTexts: Readonly<Record<When, string>> = {
  'before-finished': 'within the handshake',
  'after-finished': "after the client's Finished",
}

const mostShown = 3

function messageOf({ endpoint }: Continued, changes: readonly Change[], left: readonly ClientId[]): string {
  const shown = changes.filter(({ client }) => left.includes(client))
  const byText = Map.groupBy(shown, ({ text }) => text)
  const texts = [...byText].map(([text, of]) => {
    const names = [...new Set(of.map(({ situation }) => situationText(situation)))]
    const others = names.length > mostShown ? ` and ${names.length - mostShown} more` : ''
    return `for ${names.slice(0, mostShown).join(', ')}${others}: ${text}`
  })
  const more = texts.length > mostShown ? `; and ${texts.length - mostShown} more` : ''
  return (
    `${endpoint.id} refuses clients in another way than before (${softwareText(endpoint)}); ${texts.slice(0, mostShown).join('; ')}${more}. ` +
    `On ${rangeText(left)} an app that asks for the old error may miss it. State under \`alerts\` what the app relies on.`
  )
}
