import type { Candidate } from '../endpoint/endpoint.ts'
import { libraryDefaults } from '../libraries/openssl/defaults.ts'
import { groupAtLevel, type LevelSetting } from '../libraries/openssl/security-level.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import { goOn, refuse, type Step } from './step.ts'
import type { SuitePreference } from './suite-order.ts'
import { listText } from './wording.ts'

const handshakeFailure = 40
const internalError = 80

/** The group of a TLS 1.3 handshake, and whether the client has to be asked for a key share of it first. */
export interface KeyExchangeGroup {
  readonly group: NamedGroup
  readonly helloRetryRequest: 'sent' | 'not-sent'
}

/** What the choice of a group depends on. */
export interface GroupChoice {
  /** The server's groups in its order. */
  readonly groups: readonly NamedGroup[]
  readonly preference: SuitePreference
  readonly setting: LevelSetting
}

/** Before the name is known the default server's settings count, for a HelloRetryRequest the named server's level. */
export interface Tls13GroupChoice extends GroupChoice {
  readonly retrySetting: LevelSetting
}

/** TLS 1.2: the first common group, in the order of whoever's preference counts (OpenSSL: tls1_shared_group). */
export function groupForTls12(hello: ClientHello, choice: GroupChoice): NamedGroup | undefined {
  const usable = choice.groups.filter(
    (group) => !tls13Only(group) && groupAtLevel(group, choice.setting).allowed === 'yes',
  )
  return choice.preference === 'client'
    ? hello.groups.find((group) => usable.includes(group))
    : usable.find((group) => hello.groups.includes(group))
}

/** TLS 1.3: from 3.5 on by tuples, before by the order of the client's key shares. */
export function groupForTls13(hello: ClientHello, choice: Tls13GroupChoice): KeyExchangeGroup | undefined {
  return choice.setting.version === '3.5' ? byTuples(hello, choice) : byFirstShare(hello, choice)
}

/**
 * Before 3.5 the first of the client's key shares that the server accepts is taken, whatever the server prefers; only
 * without one does the server's own order count, in a HelloRetryRequest.
 * Source: tls_parse_ctos_key_share and final_key_share of OpenSSL 1.1.1w, 3.0.15, 3.2.3.
 */
function byFirstShare(
  hello: ClientHello,
  { groups, setting, retrySetting }: Tls13GroupChoice,
): KeyExchangeGroup | undefined {
  const shared = hello.keyShares.find((group) => groups.includes(group) && usableInTls13(group, setting))
  if (shared !== undefined) return { group: shared, helloRetryRequest: 'not-sent' }
  const asked = groups.find((group) => hello.groups.includes(group) && usableInTls13(group, retrySetting))
  return asked === undefined ? undefined : { group: asked, helloRetryRequest: 'sent' }
}

function usableInTls13(group: NamedGroup, setting: LevelSetting): boolean {
  return !tls12Only(group) && groupAtLevel(group, setting).allowed === 'yes'
}

/**
 * From 3.5 on the server's list is cut into tuples of equal worth: the first tuple that shares a group with the client
 * decides; within it a key share that is there spares the round trip. Source: tls_parse_ctos_key_share of OpenSSL's
 * main branch after 3.5; observed on the 3.5 that Node 24 carries.
 */
function byTuples(
  hello: ClientHello,
  { groups, preference, setting }: GroupChoice,
): KeyExchangeGroup | undefined {
  const first = (tuple: readonly NamedGroup[], client: readonly NamedGroup[]) =>
    preference === 'client'
      ? client.find((group) => tuple.includes(group))
      : tuple.find((group) => client.includes(group))
  for (const tuple of tuplesOf(groups)) {
    const candidates = tuple.filter((group) => usableInTls13(group, setting))
    const shared = first(candidates, hello.keyShares)
    if (shared !== undefined) return { group: shared, helloRetryRequest: 'not-sent' }
    const asked = first(candidates, hello.groups)
    if (asked !== undefined) return { group: asked, helloRetryRequest: 'sent' }
  }
  return undefined
}

/** The last groups of the default list's first three tuples, which `/` ends there (TLS_DEFAULT_GROUP_LIST of 3.5). */
const tupleEnds: readonly NamedGroup[] = ['X25519MLKEM768', 'secp256r1', 'secp521r1']

/** The default list has four tuples; a configured one is taken as one (a `/` in it does not reach the endpoint). */
function tuplesOf(groups: readonly NamedGroup[]): readonly (readonly NamedGroup[])[] {
  const standard = libraryDefaults('3.5').groups
  if (groups.join() !== standard.join()) return [groups]
  const tuples: NamedGroup[][] = [[]]
  for (const group of groups) {
    tuples.at(-1)?.push(group)
    if (tupleEnds.includes(group)) tuples.push([])
  }
  return tuples
}

/** Finite fields and ML-KEM came to TLS 1.2 under no code point that OpenSSL uses there. */
const tls13Only = (group: NamedGroup) => group.startsWith('ffdhe') || group.includes('MLKEM')

/** RFC 8446 §4.2.7 leaves these obsolete for TLS 1.3. */
const tls12Only = (group: NamedGroup) =>
  group === 'secp224r1' || group === 'secp256k1' || group.startsWith('brainpool')

/**
 * TLS 1.3's EncryptedExtensions list the server's groups: when its level allows none, as for a named server above the
 * level of the default server that chose the group, OpenSSL fails there (tls_construct_stoc_supported_groups).
 */
export function checkGroupsListed(
  endpoint: Candidate,
  { groups, retrySetting }: Tls13GroupChoice,
): Step<null> {
  if (groups.some((group) => usableInTls13(group, retrySetting))) return goOn(null)
  return refuse('group', {
    by: 'server',
    alert: internalError,
    reason: `The server accepts the groups ${listText(groups)}; its security level ${retrySetting.level} allows none of them.`,
    causes: [endpoint.tls.groups.at, endpoint.tls.securityLevel.at],
  })
}

export function noCommonGroup(
  endpoint: Candidate,
  hello: ClientHello,
  { groups, setting }: GroupChoice,
): Step<never> {
  const allowed = groups.filter((group) => groupAtLevel(group, setting).allowed === 'yes')
  return refuse('group', {
    by: 'server',
    alert: handshakeFailure,
    reason: `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(allowed)}.`,
    causes: [
      endpoint.tls.groups.at,
      allowed.length < groups.length ? endpoint.tls.securityLevel.at : null,
      endpoint.tls.cipherSuites.at,
    ],
  })
}
