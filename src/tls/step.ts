import { type Fact, isKnown, type Unknown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'

/** The named steps of a handshake, in their order. */
export type StepName =
  | 'transport'
  | 'version'
  | 'server-name'
  | 'suite'
  | 'group'
  | 'signature-algorithm'
  | 'certificate'
  | 'client-certificate'
  | 'trust'

/** What a step hands to the next one, or the end of the handshake. */
export type Step<T> = { readonly value: T } | Stop

export interface Stop {
  readonly stop: Refused | Undecided
}

/** Who ends the handshake with which alert, the sentence for people, and the values that decided it. */
export interface Refused {
  readonly status: 'fails'
  readonly step: StepName
  readonly by: 'client' | 'server'
  /** Alert number (RFC 8446 §6); null where the connection ends without one, or it is not known. */
  readonly alert: number | null
  /** A sentence that names what was offered and what was required. */
  readonly reason: string
  /** The values that decided it, the most telling first. */
  readonly causes: readonly Location[]
}

export interface Undecided {
  readonly status: 'unknown'
  readonly step: StepName
  readonly reason: string
  readonly at: Location | null
  /** The fact that it can't go on without; null where another reason keeps it open. */
  readonly missing: Unknown | null
}

/** A refusal as a step words it: a value that stands in no file has no place. */
export interface Refusal extends Omit<Refused, 'status' | 'step' | 'causes'> {
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
  return { stop: { status: 'fails', step, by, alert, reason, causes: places } }
}

/** The value of a fact that the handshake can't go on without; `what` names it, e.g. `its groups`. */
export function need<T>(step: StepName, what: string, fact: Fact<T>): Step<T> {
  if (isKnown(fact)) return goOn(fact.value)
  const reason = `The server's ${what} can't be known: ${fact.unknown}.`
  return { stop: { status: 'unknown', step, reason, at: fact.at, missing: fact } }
}
