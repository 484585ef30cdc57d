import type { Confidence, Severity } from '../finding/finding.ts'
import type { AssessedHandshake } from './rule.ts'

/** Handshakes that one finding speaks of: one endpoint, one app, one cause. */
export interface HandshakeGroup {
  readonly first: AssessedHandshake
  readonly handshakes: readonly AssessedHandshake[]
  readonly clients: AssessedHandshake['client'][]
  readonly severity: Severity
  readonly confidence: Confidence
}

/**
 * One group per endpoint, app, cause and certainty of the clients that count; those below the app's minimum iOS
 * make one note together.
 */
export function groupHandshakes(
  handshakes: readonly AssessedHandshake[],
  severity: Severity,
  cause: (handshake: AssessedHandshake) => string,
): readonly HandshakeGroup[] {
  const groups = new Map<string, AssessedHandshake[]>()
  for (const handshake of handshakes) {
    const { endpoint, app, client, confidence } = handshake
    const apart = app.gating.has(client) ? [cause(handshake), confidence] : []
    const key = JSON.stringify([endpoint.id, app.id, ...apart])
    groups.set(key, [...(groups.get(key) ?? []), handshake])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return {
      first,
      handshakes: group,
      clients: group.map(({ client }) => client),
      severity: first.app.gating.has(first.client) ? severity : ('note' as const),
      confidence: group.every(({ confidence }) => confidence === 'certain') ? 'certain' : 'assumed',
    }
  })
}
