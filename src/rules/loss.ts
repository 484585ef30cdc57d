import { holdTogether, type InWorld, type World } from '../assume/worlds.ts'
import type { HandshakeFailure, HandshakeOutcome } from '../handshake/outcome.ts'
import { isKnown } from '../text/fact.ts'
import type { AssessedHandshake, View } from './rule.ts'

/** A handshake as it fails: in the likeliest world, or in one that can't be ruled out. */
export interface Loss extends AssessedHandshake {
  readonly outcome: HandshakeFailure
  /** The world that it fails in, where it connects in the likeliest; else null. */
  readonly onlyIn: World | null
}

/**
 * The defect of every rule about clients without a connection: that only the reason for it changed is no regression.
 */
export const noConnection = 'no-connection'

type Failing = InWorld<HandshakeFailure>

/**
 * How a handshake fails; null where it does not. Certain is a failure in every world of what is assumed, of a client
 * that connected before or has its first handshake there. Assumed is one in the likeliest world alone, one after a
 * handshake that could not be judged, and one in a world in which the client connected before.
 */
export function lossOf(handshake: AssessedHandshake, { earlier }: Pick<View, 'earlier'>): Loss | null {
  const { outcome, confidence } = handshake
  const before = earlier(handshake)
  if (outcome.status === 'fails') {
    const wasUnknown = before?.outcome.status === 'unknown'
    return { ...handshake, outcome, confidence: wasUnknown ? 'assumed' : confidence, onlyIn: null }
  }
  const lost =
    before && handshake.worlds.find((one): one is Failing => isFailing(one) && connects(one, before))
  if (lost === undefined) return null
  const { app, client, policy } = handshake
  const errors = isKnown(policy) ? app.platform.errors(lost.result, client, policy.value) : null
  return { ...handshake, outcome: lost.result, errors, confidence: 'assumed', onlyIn: lost.world }
}

/** Every handshake of a side that fails, as it does. */
export function lossesOf(view: Pick<View, 'side' | 'earlier'>): readonly Loss[] {
  return view.side.handshakes.flatMap((handshake) => lossOf(handshake, view) ?? [])
}

function isFailing(one: InWorld<HandshakeOutcome>): one is Failing {
  return one.result.status === 'fails'
}

/** Whether the earlier handshake connects in some world that can hold together with this one. */
function connects({ world }: Failing, { worlds }: AssessedHandshake): boolean {
  return worlds.some((other) => other.result.status === 'connects' && holdTogether(world, other.world))
}
