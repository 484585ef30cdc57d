import type { Answer, Cause, Refusal } from '../explanation.ts'
import type { StepId } from '../next-step.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { CapturedAlert } from './summary.ts'

/** What one connection of a capture says, in the form of every answer of `explain`, with what only packets show. */
export interface FlowAnswer extends Answer {
  readonly outcome: Outcome
  /** Who the client looks like by its hello; null for none of ours, and without a hello. */
  readonly client: RecognisedClient | null
  /** What the client offered, and what the server chose of it, each a line for people. */
  readonly offered: readonly string[]
  readonly chosen: readonly string[]
}

/** Whether the handshake fails; `unknown` where the capture ends too early or starts too late. */
export type Outcome = 'fails' | 'connects' | 'unknown'

/** What the diagnosis finds out from the packets alone. */
export interface Verdict {
  readonly outcome: Outcome
  readonly what: string
  readonly refusedBy: Refusal
  /** The alert in clear that tells it. */
  readonly alert: CapturedAlert | null
  readonly causes: readonly Cause[]
  readonly check: readonly StepId[]
  readonly cannotTell: readonly string[]
  /** The step that the app's codes follow from; null where they do not follow. */
  readonly step: FailureStep | null
}

export type FailureStep =
  | 'transport'
  | 'version'
  | 'server-name'
  | 'suite'
  | 'certificate'
  | 'client-certificate'
  | 'trust'

/** The packets themselves as the source of a statement. */
export const packets = { evidence: 'observed', source: 'the packets of this connection' } as const
