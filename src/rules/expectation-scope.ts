import type { Expectation } from '../alerts/expectation.ts'
import { type Judgement, judgeExpectation } from '../alerts/judge-expectation.ts'
import { type ClientId, clientIds } from '../apple/client-id.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { coversHost, type NamePattern } from '../endpoint/names.ts'
import { knownValue } from '../text/fact.ts'
import { isTls } from './endpoint-facts.ts'
import type { AppUnderTest, Side } from './rule.ts'

/** An expectation at one of the endpoints that it is about, with each client's judgement. */
export interface ScopedExpectation<E extends Expectation = Expectation> {
  readonly expectation: E
  readonly endpoint: Endpoint
  /** The same endpoint at base. */
  readonly earlier: Endpoint | undefined
  readonly judgements: ReadonlyMap<ClientId, Judgement>
}

/** The side's expectations of one kind at each of their endpoints. */
export function scopedExpectations<K extends Expectation['kind']>(
  kind: K,
  side: Side,
  before: Side | null,
): readonly ScopedExpectation<Extract<Expectation, { kind: K }>>[] {
  type OfKind = Extract<Expectation, { kind: K }>
  const isOfKind = (one: Expectation): one is OfKind => one.kind === kind
  const wanted = side.expectations.filter(isOfKind)
  if (wanted.length === 0) return []
  const earlierById = new Map(before?.endpoints.map((endpoint) => [endpoint.id, endpoint]))
  const tls = side.endpoints.filter(isTls)
  const gating = gatingClients(side)
  return wanted.flatMap((expectation) =>
    tls.flatMap((endpoint) => {
      const earlier = earlierById.get(endpoint.id)
      if (!concerns(expectation, endpoint, earlier)) return []
      const clients = expectation.clients ?? gating(endpoint)
      const judgements = new Map(
        clients.map((client) => [client, judgeExpectation(expectation, endpoint, client)]),
      )
      return [{ expectation, endpoint, earlier, judgements }]
    }),
  )
}

/** By name; without one, an endpoint where the situations can arise or could at base. */
function concerns(expectation: Expectation, endpoint: Endpoint, earlier: Endpoint | undefined): boolean {
  if (expectation.endpoint !== null) return isNamed(endpoint, expectation.endpoint)
  const situations = expectation.kind === 'exact' ? [expectation.situation] : expectation.situations
  const aboutCertificates = situations.some((situation) => situation.startsWith('client-certificate'))
  return !aboutCertificates || [endpoint, earlier].some(asksForCertificate)
}

/** By its identity, one of its names, or a wildcard among them. */
export function isNamed({ id, names }: Endpoint, wanted: string): boolean {
  const name = wanted.toLowerCase()
  return id.toLowerCase() === name || names.some((own) => stands(own, name))
}

/** Expressions are compared as they are written: nothing tells which hosts they match. */
function stands(own: NamePattern, name: string): boolean {
  if (own.text.toLowerCase() === name) return true
  return own.kind !== 'regex' && own.kind !== 'any' && coversHost(own, name)
}

/** Whether the server asks for a client certificate. */
export function asksForCertificate(endpoint: Endpoint | undefined): boolean {
  const request = endpoint && knownValue(endpoint.tls.clientCertificate)
  return request !== undefined && request.mode !== 'none'
}

/** For each endpoint, the clients that the apps which talk to it run on, oldest first. */
export function gatingClients({ handshakes }: Side): (endpoint: Endpoint) => readonly ClientId[] {
  const apps = new Map<Endpoint, Set<AppUnderTest>>()
  for (const { endpoint, app } of handshakes) {
    const known = apps.get(endpoint)
    if (known === undefined) apps.set(endpoint, new Set([app]))
    else known.add(app)
  }
  return (endpoint) => {
    const talking = [...(apps.get(endpoint) ?? [])]
    return clientIds.filter((client) => talking.some(({ gating }) => gating.has(client)))
  }
}
