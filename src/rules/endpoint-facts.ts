import type { Endpoint } from '../endpoint/endpoint.ts'
import { knownValue } from '../text/fact.ts'

/** Whether the listener speaks TLS and answers for its names. */
export function isTls(endpoint: Endpoint): boolean {
  return knownValue(endpoint.transport) === 'tls' && knownValue(endpoint.tls.nameHandling) !== 'rejects'
}

/** Endpoints by each of their names: a change may hold thousands. */
export function endpointsByName(endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly Endpoint[]> {
  const byName = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints)
    for (const { text } of endpoint.names) {
      const known = byName.get(text)
      if (known === undefined) byName.set(text, [endpoint])
      else known.push(endpoint)
    }
  return byName
}

/** Whether two facts say the same: only values count, for moved lines are no change. */
export function sameValue(a: unknown, b: unknown): boolean {
  return valueText(a) === valueText(b)
}

/** Places are left out, and a certificate's bytes, which its hash stands for. */
function valueText(fact: unknown): string {
  return JSON.stringify(fact, (key, value) =>
    key === 'at' || key === 'der' || key === 'because' ? undefined : value,
  )
}
