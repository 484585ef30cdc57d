import type { TellApart } from '../alerts/expectation.ts'
import type { Breach } from '../alerts/judge-expectation.ts'
import { apiText, otherwiseText, situationText, viewText } from '../alerts/wording.ts'
import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import { type Breaches, breachesOf, expectationDraft, noLongerJudged } from './expectation-drafts.ts'
import { type ScopedExpectation, scopedExpectations } from './expectation-scope.ts'
import type { Rule, View } from './rule.ts'

export const alertsNoLongerToldApart: Rule = {
  id: 'alerts-no-longer-told-apart',
  severity: 'error',
  summary: 'Failures that the app has to tell apart look the same to it.',
  sources: ['https://developer.apple.com/forums/thread/80638', 'RFC 8446 §6.2'],
  check: (view) =>
    scopedExpectations('tell-apart', view.side, view.before).flatMap((scoped) => check(scoped, view)),
}

function check(scoped: ScopedExpectation<TellApart>, view: View) {
  const { expectation } = scoped
  const rule = alertsNoLongerToldApart.id
  const identity = [expectation.api, ...[...expectation.situations].sort()]
  const broken = breachesOf(scoped).map((breaches) => {
    const message = (left: readonly ClientId[]) => textOf(scoped, breaches, left)
    return expectationDraft({ rule, scoped, breaches, identity, message, pairsOf })
  })
  return [...broken, ...noLongerJudged({ rule, scoped, identity }, view)]
}

/** Two by two: a third situation that joins a known pair makes new ones. */
function pairsOf({ groups }: Breach): readonly string[] {
  return groups.flatMap((group) =>
    group.flatMap((first, index) =>
      group.slice(index + 1).map((second) => [first.situation, second.situation].sort().join('/')),
    ),
  )
}

function textOf(
  { expectation, endpoint }: ScopedExpectation<TellApart>,
  { how, byClient }: Breaches,
  left: readonly ClientId[],
): string {
  const byText = Map.groupBy(left, (client) => groupsText(byClient.get(client)?.groups ?? [], how))
  const parts = [...byText].map(([text, clients]) => `on ${rangeText(clients)}, ${text}`)
  return (
    `An app that uses ${apiText(expectation.api)} can't tell ${how === 'always' ? '' : 'for certain '}why ${endpoint.id} refuses it: ` +
    `${parts.join('; ')}. ${endText(how, [...byClient.values()].at(-1))}`
  )
}

function endText(how: Breach['how'], breach: Breach | undefined): string {
  const encounter = breach?.groups[0]?.[0]
  return how === 'sometimes' && encounter !== undefined
    ? otherwiseText(encounter)
    : 'The settings say that the app has to tell them apart.'
}

function groupsText(groups: Breach['groups'], how: Breach['how']): string {
  return groups
    .map((group) => {
      const names = listText(group.map(({ situation }) => situationText(situation)))
      const both = group.length === 2 ? 'both' : 'all'
      return `${names} ${how === 'always' ? both : `may ${both}`} look like ${sharedLook(group)}`
    })
    .join(', and ')
}

/** The look by which they were put together. */
function sharedLook(group: Breach['groups'][number]): string {
  const looks = group.map(({ view }) =>
    [view, ...(view.otherwise === null ? [] : [view.otherwise])].map(viewText),
  )
  return looks[0]?.find((look) => looks.every((others) => others.includes(look))) ?? ''
}

function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
