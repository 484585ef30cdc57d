import type { ClientHello } from '../tls/client-hello.ts'
import type { HostPolicy } from './ats-policy.ts'
import type { ClientId, OsVersion } from './client-id.ts'

/** How a row came to be known. */
export type Evidence = 'documented' | 'source' | 'observed' | 'inferred'

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
export const clients: readonly Client[] = []

export function clientOf(id: ClientId): Client {
  throw new Error(`not written yet: ${id}`)
}

/** What the client offers to the host under the app's policy; an IP literal is never sent as a name. */
export function helloFor(client: Client, policy: HostPolicy, serverName: string | null): ClientHello {
  return { ...client.hellos[policy.suites].hello, serverName }
}

/** The clients that an app with that minimum version can run on, oldest first. */
export function clientsFrom(_minimum: OsVersion): readonly ClientId[] {
  return []
}

/** Plain words for a set of clients, neighbours folded: `iOS 9–12`, `iOS 15.4 and later`. */
export function rangeText(_ids: readonly ClientId[]): string {
  return ''
}
