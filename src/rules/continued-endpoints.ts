import type { ClientCertificateRequest } from '../endpoint/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { knownValue } from '../text/fact.ts'
import { isTls } from './endpoint-facts.ts'
import type { View } from './rule.ts'

/** An endpoint of the head and what it was at base. */
export interface Continued {
  readonly endpoint: Endpoint
  readonly earlier: Endpoint
}

/** The TLS endpoints that both sides have; none while the base is judged. */
export function continuedEndpoints({ side, before }: View): readonly Continued[] {
  if (before === null) return []
  const earlierById = new Map(before.endpoints.filter(isTls).map((endpoint) => [endpoint.id, endpoint]))
  return side.endpoints.filter(isTls).flatMap((endpoint) => {
    const earlier = earlierById.get(endpoint.id)
    return earlier === undefined ? [] : [{ endpoint, earlier }]
  })
}

export interface Requests {
  readonly now: ClientCertificateRequest
  readonly before: ClientCertificateRequest
}

/** What both ask of clients; null where one is unknown. */
export function requestsOf({ endpoint, earlier }: Continued): Requests | null {
  const [now, before] = [
    knownValue(endpoint.tls.clientCertificate),
    knownValue(earlier.tls.clientCertificate),
  ]
  return now === undefined || before === undefined ? null : { now, before }
}
