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
 * One group per endpoint, app, cause, certainty, and whether the clients count: those below the app's minimum
 * iOS are shown as notes.
 */
export function groupHandshakes(
  handshakes: readonly AssessedHandshake[],
  severity: Severity,
  cause: (handshake: AssessedHandshake) => string,
): readonly HandshakeGroup[] {
  const groups = new Map<string, AssessedHandshake[]>()
  for (const handshake of handshakes) {
    const { endpoint, app, client, confidence } = handshake
    const key = JSON.stringify([endpoint.id, app.id, cause(handshake), confidence, app.gating.has(client)])
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
      confidence: first.confidence,
    }
  })
}
