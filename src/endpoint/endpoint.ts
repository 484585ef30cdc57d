import type { Assumption, Possible } from '../assume/assumption.ts'
import { type Fact, isKnown } from '../text/fact.ts'
import type { Located, Location } from '../text/location.ts'
import type { TlsContext } from './context.ts'
import { type Dialect, neutralDialect } from './dialect.ts'
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
export type Software = KnownSoftware | AssumedSoftware

interface SoftwareFacts {
  readonly name: string
  readonly version: string
  readonly tlsLibrary: TlsLibrary
  readonly at: Location | null
  /** A clause for people: `FROM nginx:1.27 in Dockerfile`, `assumed: …`. */
  readonly because: string
}

export interface KnownSoftware extends SoftwareFacts {
  readonly basis: 'tree' | 'settings'
}

/** Nothing in the tree or the settings tells the version: an endpoint with it is one possibility of several. */
export interface AssumedSoftware extends SoftwareFacts {
  readonly basis: 'assumed'
}

/**
 * What one client reaches at a name and port under one version of its software: the effective values, each with the
 * place that decides it. The handshake needs nothing else.
 */
export interface Candidate {
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
  /** How its configuration says things. */
  readonly dialect: Dialect
}

/** An endpoint: as it is under the likeliest version of its software, with every other one that it may have. */
export interface Endpoint extends Candidate {
  /** Null where the version is known. */
  readonly possible: Assumption<Candidate> | null
}

/** A candidate whose version is told is an endpoint; one whose version is assumed needs `assumedEndpoint`. */
export function endpointOf(candidate: Candidate & { readonly software: KnownSoftware }): Endpoint {
  return { ...candidate, possible: null }
}

/** An endpoint that may be each of several candidates, the likeliest first. */
export function assumedEndpoint(possible: Assumption<Candidate>): Endpoint {
  return { ...possible.values[0].value, possible }
}

/**
 * The endpoint that one of several candidates is, the likeliest first. With one candidate, and its version told, nothing
 * is assumed.
 * @param pin the key of the settings that tells the version
 */
export function endpointAmong(candidates: readonly [Candidate, ...Candidate[]], pin: string): Endpoint {
  const [first, ...others] = candidates
  const { software } = first
  if (others.length === 0 && software.basis !== 'assumed') return endpointOf({ ...first, software })
  const values = [first, ...others].map((value) => ({ name: buildText(value), value }))
  const isOneVersion = others.every((other) => versionText(other.software) === versionText(software))
  return assumedEndpoint({
    id: `runtime: ${values.map(({ name }) => name).join(', ')}`,
    words: isOneVersion
      ? `${values[0]?.name}: nothing tells whose build it is`
      : `${software.name} ${software.version}: ${software.because}`,
    values: values as [Possible<Candidate>, ...Possible<Candidate>[]],
    pin,
  })
}

/** What tells the builds of a program apart: versions, and the level that a distribution builds in. */
function buildText({ software, tls: { securityLevel } }: Candidate): string {
  const level =
    isKnown(securityLevel) && securityLevel.at === null ? ` at security level ${securityLevel.value}` : ''
  return `${versionText(software)}${level}`
}

function versionText({ name, version, tlsLibrary }: Software): string {
  return `${name} ${version} with ${tlsLibrary.name} ${tlsLibrary.version}`
}

/** Everything that an endpoint may be. */
export function candidatesOf(endpoint: Endpoint): readonly [Candidate, ...Candidate[]] {
  const [first = endpoint, ...others] = endpoint.possible?.values.map(({ value }) => value) ?? []
  return [first, ...others]
}

/** The endpoint with every candidate changed in the same way. */
export function changedEndpoint(endpoint: Endpoint, change: (candidate: Candidate) => Candidate): Endpoint {
  const { possible } = endpoint
  if (possible === null) return { ...endpoint, ...change(endpoint) }
  const [first, ...others] = possible.values.map(({ name, value }) => ({ name, value: change(value) }))
  return assumedEndpoint({ ...possible, values: [first as Possible<Candidate>, ...others] })
}

export type Reach = 'public' | 'unknown' | { readonly behind: string }

/** What every family has to say of an endpoint. */
type Told = 'names' | 'port' | 'software' | 'transport' | 'named' | 'location' | 'root'

/** What a family knows of an endpoint; what is left out has a usual value. */
export type EndpointParts = Pick<Candidate, Told> & Partial<Omit<Candidate, Told | 'id' | 'tls'>>

/** A candidate of its parts: reached by everybody, with one context and no name but its own, unless they say otherwise. */
export function candidateOf(parts: EndpointParts): Candidate {
  const { named, initial = named, scope = allNamed } = parts
  return {
    namesFrom: parts.names.length > 0 ? 'listener' : 'none',
    address: '*',
    reach: 'public',
    redirect: null,
    resource: null,
    dialect: neutralDialect,
    ...parts,
    id: `${parts.names[0]?.text ?? '*'}:${parts.port}`,
    initial,
    scope,
    tls: decidingFacts(initial, named, scope),
  }
}

/** The candidate with some facts replaced, whoever decides them. */
export function withFacts<C extends Candidate>(endpoint: C, facts: Partial<TlsContext>): C {
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
}: Pick<Candidate, 'initial' | 'named' | 'scope'>): TlsContext {
  return scope.protocols === 'initial' ? initial : named
}
