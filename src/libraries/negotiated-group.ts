import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'
import { listText } from '../tls/wording.ts'
import { isTls12Only, isTls13Only } from './key-groups.ts'
import type { AgreedSuite, Contexts, KeyExchangeGroup } from './library.ts'
import { type Manners, preferenceOf, type WantedGroups } from './manners.ts'

export function groupFor(
  manners: Manners,
  server: Contexts,
  hello: ClientHello,
  { version, suite }: AgreedSuite,
): Step<KeyExchangeGroup | null> {
  if (version === 'TLSv1.3') return tls13Group(manners, server, hello)
  const group = olderGroup(manners, server, hello, [suite])
  if (isStop(group)) return group
  return goOn(group.value === undefined ? null : { group: group.value, helloRetryRequest: 'not-sent' })
}

/** Undefined where none is in common, and where no suite in question needs one. */
export function olderGroup(
  manners: Manners,
  server: Contexts,
  hello: ClientHello,
  suites: readonly CipherSuite[],
): Step<NamedGroup | undefined> {
  if (!suites.some(({ keyExchange }) => keyExchange === 'ECDHE')) return goOn(undefined)
  const wanted = wantedGroups(manners, server, (group) => !isTls13Only(group))
  return isStop(wanted) ? wanted : goOn(manners.groupBeforeTls13(hello, wanted.value))
}

function tls13Group(manners: Manners, server: Contexts, hello: ClientHello): Step<KeyExchangeGroup> {
  const wanted = wantedGroups(manners, server, (group) => !isTls12Only(group))
  if (isStop(wanted)) return wanted
  const group = manners.groupInTls13(hello, wanted.value)
  if (group !== undefined) return goOn(group)
  return refuse('group', {
    by: 'server',
    alert: manners.alerts.group,
    reason: `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(wanted.value.own)}.`,
    causes: [server.tls.groups.at],
  })
}

function wantedGroups(
  manners: Manners,
  server: Contexts,
  counts: (group: NamedGroup) => boolean,
): Step<WantedGroups> {
  const groups = need('group', 'groups', server.tls.groups)
  if (isStop(groups)) return groups
  const preference = preferenceOf(manners, server)
  if (isStop(preference)) return preference
  return goOn({ own: groups.value.filter(counts), preference: preference.value })
}

/** The first of a list that is in the other one too. */
export function firstCommon<T>(wanted: readonly T[], other: readonly T[]): T | undefined {
  return wanted.find((one) => other.includes(one))
}

/** A group that the client sent a share for spares the round trip; else the first common one is asked for. */
export function sharesFirst(wanted: readonly NamedGroup[], hello: ClientHello): KeyExchangeGroup | undefined {
  const shared = firstCommon(wanted, hello.keyShares)
  if (shared !== undefined) return { group: shared, helloRetryRequest: 'not-sent' }
  const asked = firstCommon(wanted, hello.groups)
  return asked === undefined ? undefined : { group: asked, helloRetryRequest: 'sent' }
}
