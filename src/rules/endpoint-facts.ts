import { knownValue } from '../text/fact.ts'
import type { Endpoint } from '../tls/endpoint.ts'

/** Whether the listener speaks TLS and answers for its names. */
export function isTls(endpoint: Endpoint): boolean {
  return knownValue(endpoint.transport) === 'tls' && knownValue(endpoint.nameHandling) !== 'rejects'
}
