import type { Evidence } from '../text/evidence.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { compareVersions, newest, type ProtocolVersion, protocolVersions } from '../tls/version.ts'
import { isIpAddress } from './address.ts'
import type { HostPolicy } from './ats-policy.ts'
import { type ClientId, clientIds, type OsVersion } from './client-id.ts'
import { clientRows } from './clients.data.ts'

/** One hello of a client: everything but the name, which belongs to the connection. */
export interface HelloProfile {
  readonly hello: Omit<ClientHello, 'serverName'>
  readonly evidence: Evidence
  readonly sources: readonly string[]
  readonly notes: string
}

/** The iOS releases that send the same hellos. */
export interface Client {
  readonly id: ClientId
  /** For people: `iOS 15.4–15.8`. */
  readonly label: string
  /** First and last release, both included; null where it is the newest known. */
  readonly covers: { readonly from: OsVersion; readonly to: OsVersion | null }
  /** By what HostPolicy asks for. */
  readonly hellos: Readonly<Record<HostPolicy['suites'], HelloProfile>>
}

/** Every client profile, oldest first. */
export const clients: readonly Client[] = clientRows

const clientById = new Map<ClientId, Client>(clients.map((client) => [client.id, client]))

/** Throws for an id that has no row, which the test of the table rules out. */
export function clientOf(id: ClientId): Client {
  const client = clientById.get(id)
  if (client === undefined) throw new Error(`no client profile has the id ${id}`)
  return client
}

/**
 * What the client offers to the host under the app's policy. The suites follow from `policy.suites`, the versions from
 * its minimum; an IP literal is never sent as a name (RFC 6066 §3).
 */
export function helloFor(client: Client, policy: HostPolicy, serverName: string | null): ClientHello {
  const { hello } = client.hellos[policy.suites]
  return {
    ...hello,
    versions: offeredVersions(client, hello.versions, policy.minimumVersion),
    serverName: serverName === null || isIpAddress(serverName) ? null : serverName,
  }
}

/** A floor moves the lower end alone: a profile never gains a version that is newer than its own. */
function offeredVersions(
  client: Client,
  profile: readonly ProtocolVersion[],
  minimum: ProtocolVersion | null,
): readonly ProtocolVersion[] {
  const top = newest(profile)
  if (minimum === null || top === undefined) return profile
  const floor = minimum === 'TLSv1.3' && !honoursTls13Floor(client) ? 'TLSv1.2' : minimum
  return protocolVersions
    .filter((version) => compareVersions(version, floor) >= 0 && compareVersions(version, top) <= 0)
    .toReversed()
}

/**
 * A floor of TLS 1.3 does nothing up to macOS 10.15 (rdar://50887327, fixed in macOS 11); iOS 14 is its sibling.
 */
function honoursTls13Floor(client: Client): boolean {
  return client.covers.from[0] >= 14
}

/** The clients that an app with that minimum version can run on, oldest first. */
export function clientsFrom(minimum: OsVersion): readonly ClientId[] {
  return clients.filter((client) => runsOn(client, minimum)).map((client) => client.id)
}

/** The last row of a major version also stands for point releases that came after this table was made. */
function runsOn(client: Client, minimum: OsVersion): boolean {
  const [major, minor] = client.covers.from
  if (major !== minimum[0]) return major > minimum[0] || client.covers.to === null
  const next = clients.find(({ covers: { from } }) => from[0] === major && from[1] > minor)
  return next === undefined || next.covers.from[1] > minimum[1]
}

/** Plain words for a set of clients, neighbours folded: `iOS 9–12`, `iOS 15.4 and later`; `no iOS` for none. */
export function rangeText(ids: readonly ClientId[]): string {
  const wanted = new Set(ids)
  const runs: { first: Client; last: Client }[] = []
  for (const [index, id] of clientIds.entries()) {
    if (!wanted.has(id)) continue
    const before = index > 0 && wanted.has(clientIds[index - 1] ?? id)
    const run = runs.at(-1)
    if (before && run !== undefined) run.last = clientOf(id)
    else runs.push({ first: clientOf(id), last: clientOf(id) })
  }
  return runs.length === 0 ? 'no iOS' : runs.map((run) => runText(run.first, run.last)).join(', ')
}

function runText(first: Client, last: Client): string {
  if (last.covers.to === null) return `iOS ${startText(first)} and later`
  const wholeMajors = opensMajor(first) && closesMajor(last)
  if (first.covers.from[0] === last.covers.from[0]) {
    const { from } = first.covers
    return wholeMajors ? `iOS ${from[0]}` : `iOS ${from.join('.')}–${last.covers.to.join('.')}`
  }
  return `iOS ${startText(first)}–${closesMajor(last) ? last.covers.to[0] : last.covers.to.join('.')}`
}

function startText(client: Client): string {
  return opensMajor(client) ? `${client.covers.from[0]}` : client.covers.from.join('.')
}

function opensMajor(client: Client): boolean {
  return client.covers.from[1] === 0
}

function closesMajor(client: Client): boolean {
  return !clients.some(
    ({ covers: { from } }) => from[0] === client.covers.from[0] && from[1] > client.covers.from[1],
  )
}
