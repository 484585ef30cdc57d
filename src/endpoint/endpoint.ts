import type { Fact } from '../text/fact.ts'
import type { Located, Location } from '../text/location.ts'
import type { TlsContext } from './context.ts'
import type { NamePattern } from './names.ts'
import { allNamed, decidingFacts, type ScopeTable } from './scope.ts'

/** `jsse` is versioned by its JDK, `go` by the toolchain. `unknown`: nothing tells which one it is. */
export const tlsLibraries = [
  'openssl',
  'boringssl',
  'gnutls',
  'go',
  'jsse',
  's2n',
  'schannel',
  'unknown',
] as const

export interface TlsLibrary {
  readonly name: (typeof tlsLibraries)[number]
  /** For OpenSSL the release family: `1.0.2`, `1.1.1`, `3.0`, `3.2`, `3.5`; else as written: `1.23`, `17`. */
  readonly version: string
}

/** The program that terminates TLS, and how its version came to be known. */
export interface Software {
  readonly name: string
  readonly version: string
  readonly tlsLibrary: TlsLibrary
  /** `assumed`: nothing in the tree or the settings tells it. */
  readonly basis: 'tree' | 'settings' | 'assumed'
  readonly at: Location | null
  /** A clause for people: `FROM nginx:1.27 in Dockerfile`, `assumed: …`. */
  readonly because: string
}

/**
 * What one client reaches at a name and port: the effective values, each with the place that decides it.
 * Built by a family with `endpointOf`; the handshake needs nothing else.
 */
export interface Endpoint {
  /** Identity over revisions: never a line number. Set by the gate (`identifyEndpoints`); until then name and port. */
  readonly id: string
  /** Empty for a catch-all. */
  readonly names: readonly NamePattern[]
  /** What tells the names: `none` where the listener has none of its own and nothing else tells them. */
  readonly namesFrom: 'listener' | 'certificate' | 'dns' | 'settings' | 'none'
  /** `*`, `[::]`, or one address. */
  readonly address: string
  readonly port: number
  /**
   * Whether phones reach it: `behind` another endpoint, or a listener that only its own machine reaches, can't block.
   */
  readonly reach: Reach
  readonly software: Software
  /** `plain`: the listener speaks HTTP in clear; every TLS fact below is then without meaning. */
  readonly transport: Fact<'tls' | 'plain'>
  /** What acts before the server name is known: the listener, or its default server. */
  readonly initial: TlsContext
  /** What the server name selects. */
  readonly named: TlsContext
  readonly scope: ScopeTable
  /** The facts that decide, each from the context that the scope table says. */
  readonly tls: TlsContext
  /** Where a plain listener sends its clients, e.g. `https://$host$request_uri`; null when it serves by itself. */
  readonly redirect: Located<string> | null
  readonly location: Location
  /** The configuration's root file: two environments with the same name keep apart by it. */
  readonly root: string
  /** The address of a resource that has one of its own (`aws_lb_listener.https`, `Gateway prod/web`); else null. */
  readonly resource: string | null
  /**
   * The same endpoint under other versions of its software that the tree does not rule out. Empty when the
   * version is known. A failure is certain only when it holds under each.
   */
  readonly alternatives: readonly Endpoint[]
}

export type Reach = 'public' | 'unknown' | { readonly behind: string }

/** What every family has to say of an endpoint. */
type Told = 'names' | 'port' | 'software' | 'transport' | 'named' | 'location' | 'root'

/** What a family knows of an endpoint; what is left out has a usual value. */
export type EndpointParts = Pick<Endpoint, Told> & Partial<Omit<Endpoint, Told | 'id' | 'tls'>>

/** An endpoint of its parts: reached by everybody, with one context and no name but its own, unless they say otherwise. */
export function endpointOf(parts: EndpointParts): Endpoint {
  const { named, initial = named, scope = allNamed } = parts
  return {
    namesFrom: parts.names.length > 0 ? 'listener' : 'none',
    address: '*',
    reach: 'public',
    redirect: null,
    resource: null,
    alternatives: [],
    ...parts,
    id: `${parts.names[0]?.text ?? '*'}:${parts.port}`,
    initial,
    scope,
    tls: decidingFacts(initial, named, scope),
  }
}

/** The endpoint with some facts replaced, whoever decides them. */
export function withFacts(endpoint: Endpoint, facts: Partial<TlsContext>): Endpoint {
  const { initial, named } = endpoint
  const replaced = { ...named, ...facts }
  return {
    ...endpoint,
    named: replaced,
    initial: initial === named ? replaced : { ...initial, ...facts },
    tls: { ...endpoint.tls, ...facts },
  }
}

/** The context that acts until the server name is known and its server takes over. */
export function earlyContext({
  initial,
  named,
  scope,
}: Pick<Endpoint, 'initial' | 'named' | 'scope'>): TlsContext {
  return scope.protocols === 'initial' ? initial : named
}
