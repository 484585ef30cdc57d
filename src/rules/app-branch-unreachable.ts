import { answeringFacts } from '../alerts/answering-facts.ts'
import type { Encounter } from '../alerts/encounter.ts'
import {
  type CodeSubject,
  type ReachableCodes,
  reachableCodes,
  subjectOfCode,
} from '../alerts/reachable-codes.ts'
import { alertText, answerText, apiText, situationText, viewText } from '../alerts/wording.ts'
import { errorName } from '../apple/app-errors.ts'
import { type ClientId, clientIds } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { CodeTest } from '../apple/code-test.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { softwareText } from './answer-places.ts'
import { isTls } from './endpoint-facts.ts'
import { asksForCertificate } from './expectation-scope.ts'
import type { AppUnderTest, Rule, Side, View } from './rule.ts'

export const appBranchUnreachable: Rule = {
  id: 'app-branch-unreachable',
  severity: 'warning',
  summary: "The app's own code asks for an error code that no server of the repository can bring about.",
  sources: [
    'https://developer.apple.com/forums/thread/80638',
    'https://github.com/Alamofire/Alamofire/issues/2512',
    'https://opensource.apple.com/source/coreTLS/',
  ],
  check: (view) => {
    const memory: Memory = new Map()
    return branches(view).flatMap((branch) => check(branch, view, memory))
  },
}

/** Places of one app that ask for one code of the same interfaces. */
interface Branch {
  readonly first: CodeTest
  readonly others: readonly CodeTest[]
  readonly subject: CodeSubject
  readonly owner: SourceOwner
}

function branches({ side }: View): readonly Branch[] {
  const owners = new Map<string, SourceOwner>()
  const ownerAt = (path: string) => {
    const owner = owners.get(path) ?? ownerOf(path, side)
    owners.set(path, owner)
    return owner
  }
  const groups = Map.groupBy(side.codeTests, ({ code, apis, at }) =>
    JSON.stringify([code, apis, ownerAt(at.path).id]),
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    const subject = first && subjectOfCode(first.code)
    return first && subject ? [{ first, others, subject, owner: ownerAt(first.at.path) }] : []
  })
}

/** What endpoints of the same configuration can make an app see, worked out once. */
type Memory = Map<string, ReachableCodes>

function check({ first, others, subject, owner }: Branch, view: View, memory: Memory): readonly Draft[] {
  const apis = judgedApis(first)
  const endpoints = concerned(subject, owner, view)
  if (apis.length === 0 || endpoints.length === 0 || owner.clients.length === 0) return []
  const reachable = apis.flatMap((api) =>
    endpoints.map((endpoint) => remembered(memory, endpoint, owner.clients, api)),
  )
  if (reachable.some(({ codes, known }) => known === 'partly' || codes.has(first.code))) return []
  const encounters = reachable.flatMap((one) => one.encounters)
  return [
    {
      rule: appBranchUnreachable.id,
      severity: 'warning',
      confidence: endpoints.some(({ software }) => software.basis === 'assumed') ? 'assumed' : 'certain',
      messageId: 'unreachable',
      identity: [String(first.code), ...first.apis],
      message: (left) =>
        `This branch can't be reached: ${reasonText({ first, subject, encounters, endpoints }, left)}`,
      location: first.at,
      related: others
        .slice(0, mostOthers)
        .map(({ at }) => ({ location: at, message: 'and neither can this one' })),
      endpoint: null,
      app: owner.id,
      clients: owner.clients,
    },
  ]
}

const mostOthers = 10

/** SocketRocket makes -1205 of a failed evaluation of trust, and other libraries do alike: there, it tells nothing. */
function judgedApis({ code, apis }: CodeTest): CodeTest['apis'] {
  return code > -9800 ? apis.filter((api) => api === 'url-session') : apis
}

/** Where no server asks for client certificates, and none did, codes about them are about another server. */
function concerned(
  { about }: CodeSubject,
  { endpoints }: SourceOwner,
  { before }: View,
): readonly Endpoint[] {
  if (about === 'negotiation') return endpoints
  const asked = new Set(before?.endpoints.filter(asksForCertificate).map(({ id }) => id))
  return endpoints.filter((endpoint) => asksForCertificate(endpoint) || asked.has(endpoint.id))
}

function remembered(
  memory: Memory,
  endpoint: Endpoint,
  clients: readonly ClientId[],
  api: CodeTest['apis'][number],
): ReachableCodes {
  const key = JSON.stringify([api, clients, answeringFacts(endpoint)])
  const codes = memory.get(key) ?? reachableCodes(endpoint, clients, api)
  memory.set(key, codes)
  return codes
}

interface Reasons {
  readonly first: CodeTest
  readonly subject: CodeSubject
  readonly encounters: readonly Encounter[]
  readonly endpoints: readonly Endpoint[]
}

function reasonText(
  { first, subject, encounters, endpoints }: Reasons,
  clients: readonly ClientId[],
): string {
  const sent = encounters.findLast(({ answer }) => answer.kind === 'alert' && answer.alert === subject.alert)
  const name = errorName(first.code) ?? ''
  const apis = first.apis.map(apiText).join(' and ')
  if (sent !== undefined && first.code < -9800)
    return `${apis} reports ${viewText(sent.view)} for ${alertText(subject.alert)} on ${rangeText(clients)}, and ${name} (${first.code}) for no other answer.`
  return `nothing that the app talks to brings about ${name} (${first.code}): ${answersText(subject, encounters, endpoints)}.`
}

/** What the servers answer instead. */
function answersText(
  { about, situation }: CodeSubject,
  encounters: readonly Encounter[],
  endpoints: readonly Endpoint[],
): string {
  const [endpoint] = endpoints
  const who = endpoint === undefined ? 'the server' : `${endpoint.id} (${softwareText(endpoint)})`
  const others = endpoints.length > 1 ? ` and ${endpoints.length - 1} more` : ''
  const isMeant = (one: Encounter) =>
    about === 'negotiation' ? one.situation === situation : one.situation.startsWith('client-certificate')
  const answers = new Set(
    encounters.flatMap((one) =>
      isMeant(one) && one.answer.kind !== 'accepted' ? [answerText(one.answer)] : [],
    ),
  )
  const texts = [...answers].join(', ')
  const what = about === 'negotiation' ? situationText(situation) : 'client certificates'
  return texts === ''
    ? `${who}${others} never refuses ${what}`
    : `${who}${others} refuses ${what} with ${texts}`
}

/** The apps that a source file may belong to, what they talk to, and the clients that they run on. */
interface SourceOwner {
  /** Null where several apps may be it. */
  readonly id: string | null
  readonly endpoints: readonly Endpoint[]
  readonly clients: readonly ClientId[]
}

/** By the folders that the file shares with an Info.plist. */
function ownerOf(path: string, { apps, handshakes }: Side): SourceOwner {
  const shared = apps.map(({ id }) => sharedFolders(path, id ?? ''))
  const most = Math.max(...shared)
  const owners = new Set(apps.filter((_, index) => shared[index] === most))
  const [only] = owners
  const own = handshakes.filter(({ app }) => owners.has(app))
  return {
    id: owners.size === 1 && only !== undefined ? only.id : null,
    endpoints: [...new Set(own.map(({ endpoint }) => endpoint))].filter(isTls),
    clients: clientIds.filter((client) =>
      owners.values().some(({ gating }: AppUnderTest) => gating.has(client)),
    ),
  }
}

function sharedFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const end = left.findIndex((folder, index) => folder !== right[index])
  return end < 0 ? left.length : end
}
