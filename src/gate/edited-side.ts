import type { Endpoint } from '../endpoint/endpoint.ts'
import { differingFacts } from '../endpoint/facts.ts'
import type { Side } from '../rules/rule.ts'
import { knownValue } from '../text/fact.ts'
import type { Rejudged } from './fixes.ts'
import { identifyEndpoints } from './identify.ts'

/** Endpoints that are judged anew for one edit: those of its findings first, then others that it changes. */
const mostEndpoints = 50

/** The endpoints of an edited head that have to be judged: those that are meant, and others that are not as they were. */
export function changedEndpoints(
  made: readonly Endpoint[],
  { base, head }: { readonly base: Side | null; readonly head: Side },
  wanted: readonly string[],
) {
  const was = new Map(head.endpoints.map((endpoint) => [endpoint.id, endpoint]))
  const meant = new Set(wanted)
  const changed = identifyEndpoints(made, base?.endpoints ?? []).filter((endpoint) => {
    const earlier = was.get(endpoint.id)
    return meant.has(endpoint.id) || earlier === undefined || !isAlike(endpoint, earlier)
  })
  const endpoints = changed
    .toSorted((a, b) => Number(meant.has(b.id)) - Number(meant.has(a.id)))
    .slice(0, mostEndpoints)
  return { endpoints, ids: new Set(endpoints.map(({ id }) => id)) }
}

function isAlike(a: Endpoint, b: Endpoint): boolean {
  return knownValue(a.transport) === knownValue(b.transport) && differingFacts(a.tls, b.tls).length === 0
}

/** A side with these endpoints alone. */
export function narrowed(side: Side, ids: ReadonlySet<string>): Side {
  return {
    ...side,
    endpoints: side.endpoints.filter(({ id }) => ids.has(id)),
    handshakes: side.handshakes.filter(({ endpoint }) => ids.has(endpoint.id)),
  }
}

/** Whether a client connects to each host of an endpoint, under an app. */
export const connectsIn =
  ({ handshakes }: Side): Rejudged['connects'] =>
  (endpoint, app, client) => {
    const asked = handshakes.filter(
      (one) => one.endpoint.id === endpoint && one.client === client && (app === null || one.app.id === app),
    )
    return asked.length > 0 && asked.every(({ outcome }) => outcome.status === 'connects')
  }
