import type { ClientHello } from '../../tls/client-hello.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { Ranked } from '../../tls/ranked.ts'
import { goOn, refuse, type Step } from '../../tls/step.ts'
import { listText } from '../../tls/wording.ts'
import { isTls12Only, isTls13Only } from '../key-groups.ts'
import type { KeyExchangeGroup } from '../library.ts'
import type { SuitePreference } from '../suite-order.ts'
import { groupAtLevel, type LevelSetting } from './security-level.ts'
import type { OpenSslServer } from './server.ts'

const handshakeFailure = 40
const internalError = 80

/** What the choice of a group depends on. */
export interface GroupChoice {
  /** The server's groups in its order. */
  readonly groups: Ranked<NamedGroup>
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
    (group) => !isTls13Only(group) && groupAtLevel(group, choice.setting).allowed === 'yes',
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
  return !isTls12Only(group) && groupAtLevel(group, setting).allowed === 'yes'
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
  for (const tuple of groups.tiers ?? [groups]) {
    const candidates = tuple.filter((group) => usableInTls13(group, setting))
    const shared = first(candidates, hello.keyShares)
    if (shared !== undefined) return { group: shared, helloRetryRequest: 'not-sent' }
    const asked = first(candidates, hello.groups)
    if (asked !== undefined) return { group: asked, helloRetryRequest: 'sent' }
  }
  return undefined
}

/**
 * TLS 1.3's EncryptedExtensions list the server's groups: when its level allows none, as for a named server above the
 * level of the default server that chose the group, OpenSSL fails there (tls_construct_stoc_supported_groups).
 */
export function checkGroupsListed(
  server: OpenSslServer,
  { groups, retrySetting }: Tls13GroupChoice,
): Step<null> {
  if (groups.some((group) => usableInTls13(group, retrySetting))) return goOn(null)
  return refuse('group', {
    by: 'server',
    alert: internalError,
    reason: `The server accepts the groups ${listText(groups)}; its security level ${retrySetting.level} allows none of them.`,
    causes: [server.tls.groups.at, server.tls.securityLevel.at],
  })
}

export function noCommonGroup(
  server: OpenSslServer,
  hello: ClientHello,
  { groups, setting }: GroupChoice,
): Step<never> {
  const allowed = groups.filter((group) => groupAtLevel(group, setting).allowed === 'yes')
  return refuse('group', {
    by: 'server',
    alert: handshakeFailure,
    reason: `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(allowed)}.`,
    causes: [
      server.tls.groups.at,
      allowed.length < groups.length ? server.tls.securityLevel.at : null,
      server.tls.cipherSuites.at,
    ],
  })
}
