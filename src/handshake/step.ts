import { type Fact, isKnown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { HandshakeFailure, StepName, Undecided } from './outcome.ts'

/** What a step hands to the next one, or the end of the handshake. */
export type Step<T> = { readonly value: T } | Stop

export interface Stop {
  readonly stop: HandshakeFailure | Undecided
}

/** Who ends the handshake with which alert, the sentence for people, and the values that decided it. */
export interface Refusal {
  readonly by: HandshakeFailure['by']
  /** Null where the connection closes without an alert. */
  readonly alert: number | null
  readonly reason: string
  /** The most telling first; a value that stands in no file has no place. */
  readonly causes: readonly (Location | null | undefined)[]
}

export function goOn<T>(value: T): Step<T> {
  return { value }
}

export function isStop<T>(step: Step<T>): step is Stop {
  return 'stop' in step
}

export function refuse(step: StepName, { by, alert, reason, causes }: Refusal): Stop {
  const places = causes.filter((cause): cause is Location => cause != null)
  return { stop: { status: 'fails', step, by, alert, reason, causes: places, trust: null } }
}

/** The value of a fact that the handshake can't go on without; `what` names it, e.g. `its groups`. */
export function need<T>(step: StepName, what: string, fact: Fact<T>): Step<T> {
  if (isKnown(fact)) return goOn(fact.value)
  const reason = `The server's ${what} can't be known: ${fact.unknown}.`
  return { stop: { status: 'unknown', step, reason, at: fact.at, missing: fact } }
}
