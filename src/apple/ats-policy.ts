import { type Fact, isKnown, known, type Unknown, unknown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import { type AddressBytes, parseAddress } from './address.ts'
import {
  builtInDemands,
  exceptionDemands,
  type HostDemands,
  niapDoubts,
  openDoubts,
} from './ats-exception-policy.ts'
import { findException } from './ats-exceptions.ts'
import { type AtsGeneration, generationOf } from './ats-generation.ts'
import { type Flag, readFlag } from './ats-values.ts'
import type { ClientId } from './client-id.ts'
import { isDirectAddress, isLocalName } from './local-host.ts'
import { entryOf, type PlistDict } from './plist.ts'

/** What ATS asks of connections from one app to one host, on one iOS generation, and which key said so. */
export interface HostPolicy extends HostDemands {
  /** The key or entry that decided, as a key path (`NSExceptionDomains.example.com`); null for the default. */
  readonly decidedBy: { readonly keyPath: string; readonly at: Location } | null
}

/** What opens the connection: the app's own URL loading, a web view, or AVFoundation. */
export type { PolicyDoubt } from './ats-exception-policy.ts'
export type LoadUse = 'app' | 'webview' | 'media'

/**
 * The policy of an app's ATS dictionary (null: no dictionary) for one host on one client. Unknown, with its place, where
 * a value that matters for this host holds a build variable. Which generation a client stands for: generationOf.
 * @param host a DNS name or an IP literal, as in a URL; case does not matter, a trailing dot does
 * Source: Security-61901 protocol/SecProtocolConfiguration.m and its test; Apple's Information Property List reference.
 */
export function hostPolicy(
  ats: PlistDict | null,
  host: string,
  client: ClientId,
  use: LoadUse = 'app',
): Fact<HostPolicy> {
  const question = { ats: ats ?? noDictionary, host: hostKey(host), client, use }
  const policy = decide(question, generationOf(client))
  return client === 'ios-18' ? withEarlier18(policy, decide(question, '17')) : policy
}

interface Question {
  readonly ats: PlistDict
  readonly host: string
  readonly client: ClientId
  readonly use: LoadUse
}

const noDictionary: PlistDict = {
  kind: 'dict',
  entries: [],
  at: { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
}

/** URL loading lowers a host's case before it looks it up (inferred); an IPv6 literal loses its brackets. */
function hostKey(host: string): string {
  const lower = host.toLowerCase()
  return lower.startsWith('[') && lower.endsWith(']') ? lower.slice(1, -1) : lower
}

function decide(question: Question, generation: AtsGeneration): Fact<HostPolicy> {
  const lookup = findException(question.ats, question.host, generation)
  if (lookup.kind === 'unknown') return unknown(lookup.reason, lookup.at)
  if (lookup.kind === 'built-in') {
    return known({ ...builtInDemands(lookup.exception), decidedBy: null }, null, 'exception built into iOS')
  }
  if (lookup.kind === 'none') return globalPolicy(question, generation)
  const decidedBy = { keyPath: `NSExceptionDomains.${lookup.key}`, at: lookup.at }
  const demands = exceptionDemands(lookup, question.ats, question.client, generation)
  return isKnown(demands) ? known({ ...demands.value, decidedBy }, lookup.at) : demands
}

/** No entry applies: the keys of the first level decide, in this order. */
function globalPolicy(question: Question, generation: AtsGeneration): Fact<HostPolicy> {
  const keys = globalKeys(question.ats, generation)
  return (
    localPolicy(question.host, keys.local, generation) ??
    useException(question.use, keys) ??
    narrowedPolicy(question, keys) ??
    arbitraryLoadsPolicy(keys.arbitrary) ??
    known(fullAts(question), null, 'App Transport Security without an exception')
  )
}

interface GlobalKeys {
  readonly arbitrary: Flag
  readonly local: Flag
  readonly media: Flag
  readonly web: Flag
}

/** iOS 9 knows NSAllowsArbitraryLoads alone. */
function globalKeys(ats: PlistDict, generation: AtsGeneration): GlobalKeys {
  const read = (key: string): Flag => readFlag(entryOf(ats, key), generation)
  const since10 = (key: string): Flag => (generation === '9' ? readFlag(undefined, generation) : read(key))
  return {
    arbitrary: read('NSAllowsArbitraryLoads'),
    local: since10('NSAllowsLocalNetworking'),
    media: since10('NSAllowsArbitraryLoadsForMedia'),
    web: since10('NSAllowsArbitraryLoadsInWebContent'),
  }
}

/** Local names and addresses are exempt unless NSAllowsLocalNetworking says no; iOS 9 has no such thing. */
function localPolicy(host: string, local: Flag, generation: AtsGeneration): Fact<HostPolicy> | null {
  const address = parseAddress(host)
  const exempt =
    address === null ? generation !== '9' && isLocalName(host) : isExempt(address, local, generation)
  if (!exempt || local.state === 'false') return null
  if (local.state === 'unknown') return variableUnknown('NSAllowsLocalNetworking', local)
  return freed(
    local.state === 'true' ? flagDecided('NSAllowsLocalNetworking', local) : null,
    'local host',
    local,
  )
}

/** iOS 10–16 exempts every address, iOS 17 those that NSAllowsLocalNetworking allows, 18.4 and later direct ones. */
function isExempt(address: AddressBytes, local: Flag, generation: AtsGeneration): boolean {
  if (generation === '18.4') return isDirectAddress(address)
  if (generation === '17') return local.state === 'true' || local.state === 'unknown'
  return generation === '10'
}

function useException(use: LoadUse, keys: GlobalKeys): Fact<HostPolicy> | null {
  if (use === 'app') return null
  const [key, flag]: [string, Flag] =
    use === 'media'
      ? ['NSAllowsArbitraryLoadsForMedia', keys.media]
      : ['NSAllowsArbitraryLoadsInWebContent', keys.web]
  if (flag.state === 'unknown') return variableUnknown(key, flag)
  return flag.state === 'true' ? freed(flagDecided(key, flag), null, flag) : null
}

/** From iOS 10 any of these keys, whatever its value, makes NSAllowsArbitraryLoads count as not set. */
function narrowedPolicy(question: Question, keys: GlobalKeys): Fact<HostPolicy> | null {
  const narrowing: [string, Flag][] = [
    ['NSAllowsLocalNetworking', keys.local],
    ['NSAllowsArbitraryLoadsInWebContent', keys.web],
    ['NSAllowsArbitraryLoadsForMedia', keys.media],
  ]
  const arbitraryAsked = keys.arbitrary.state === 'true' || keys.arbitrary.state === 'unknown'
  const present = narrowing.find(([, { state }]) => state === 'true' || state === 'false')
  if (present === undefined) {
    const hidden = narrowing.find(([, { state }]) => state === 'unknown')
    return hidden !== undefined && arbitraryAsked ? variableUnknown(...hidden) : null
  }
  const policy = fullAts(question, [...localDoubts(question, keys.local), ...doubtOf(present[1])])
  const decides = arbitraryAsked || (keys.local.state === 'false' && isLocalHost(question.host))
  return decides ? known({ ...policy, decidedBy: flagDecided(...present) }, present[1].at) : known(policy)
}

function isLocalHost(host: string): boolean {
  const address = parseAddress(host)
  return address === null ? isLocalName(host) : isDirectAddress(address)
}

/** Where what is written of NSAllowsLocalNetworking and what the published code does part ways. */
function localDoubts({ host, client }: Question, local: Flag): readonly string[] {
  const isAddress = parseAddress(host) !== null
  const published = generationOf(client) === '18.4'
  if (published && local.state === 'true' && isAddress) {
    return [
      'NSAllowsLocalNetworking is documented to cover IP addresses; the code of iOS 18.4 and later covers local ones',
    ]
  }
  if (published || local.state !== 'false' || !(isAddress || isLocalName(host))) return []
  return ['that NSAllowsLocalNetworking = NO puts local hosts under ATS is tested from iOS 18.4 on alone']
}

function arbitraryLoadsPolicy(arbitrary: Flag): Fact<HostPolicy> | null {
  if (arbitrary.state === 'unknown') return variableUnknown('NSAllowsArbitraryLoads', arbitrary)
  return arbitrary.state === 'true'
    ? freed(flagDecided('NSAllowsArbitraryLoads', arbitrary), null, arbitrary)
    : null
}

function fullAts(question: Question, doubts: readonly string[] = []): HostPolicy {
  return {
    cleartext: 'refused',
    ats: 'required',
    minimumVersion: 'TLSv1.2',
    suites: 'ats',
    decidedBy: null,
    doubts: openDoubts([
      ...doubts,
      ...addressDoubts(question),
      ...niapDoubts(null, question.ats, question.client),
    ]),
  }
}

function addressDoubts({ host, client }: Question): readonly string[] {
  if (generationOf(client) !== '17' || parseAddress(host) === null) return []
  return ['how iOS 17.0–18.3 treats IP addresses is documented, and not published as code']
}

/** ATS does not apply: cleartext goes, and TLS is what the library and default trust make it. */
function freed(decidedBy: HostPolicy['decidedBy'], because: string | null, flag: Flag): Fact<HostPolicy> {
  const policy: HostPolicy = {
    cleartext: 'allowed',
    ats: 'off',
    minimumVersion: null,
    suites: 'library',
    decidedBy,
    doubts: openDoubts(doubtOf(flag)),
  }
  return known(policy, decidedBy?.at ?? null, because)
}

function doubtOf(flag: Flag): readonly string[] {
  return flag.doubt === null ? [] : [flag.doubt]
}

function flagDecided(keyPath: string, flag: Flag): HostPolicy['decidedBy'] {
  return flag.at === null ? null : { keyPath, at: flag.at }
}

function variableUnknown(key: string, flag: Flag): Unknown {
  return unknown(`${key} holds ${flag.variable}, which the tree does not resolve`, flag.at)
}

/** The id stands for 18.4 and later; where 18.0–18.3 decides otherwise, the policy says so. */
function withEarlier18(policy: Fact<HostPolicy>, earlier: Fact<HostPolicy>): Fact<HostPolicy> {
  if (!isKnown(policy)) return policy
  if (isKnown(earlier) && sameDemands(policy.value, earlier.value)) return policy
  const doubt = {
    words: 'iOS 18.0–18.3 may decide otherwise: its rules are those of iOS 17',
    otherwise: isKnown(earlier) ? demandsOf(earlier.value) : null,
  }
  return { ...policy, value: { ...policy.value, doubts: [...policy.value.doubts, doubt] } }
}

function demandsOf({ cleartext, ats, minimumVersion, suites }: HostPolicy) {
  return { cleartext, ats, minimumVersion, suites }
}

function sameDemands(a: HostPolicy, b: HostPolicy): boolean {
  return (
    a.cleartext === b.cleartext &&
    a.ats === b.ats &&
    a.minimumVersion === b.minimumVersion &&
    a.suites === b.suites
  )
}
