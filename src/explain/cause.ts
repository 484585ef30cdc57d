import type { Evidence } from '../text/evidence.ts'
import type { RefusingEnd } from './explanation.ts'
import type { Sign } from './log-format.ts'
import type { StepId } from './next-step.ts'
import type { TrustGroup } from './trust-checks.data.ts'

/** A thing that was found behind such a failure, and when to think of it. */
export interface CauseRow {
  readonly id: string
  /** `either`: whichever end the lines show. */
  readonly end: RefusingEnd | 'either'
  /** A sentence without a full stop. */
  readonly sentence: string
  readonly evidence: Evidence
  readonly source: string
  /** Any of them; the strongest that holds counts. */
  readonly when: readonly Condition[]
  readonly check: readonly StepId[]
}

/** Every field that is there has to hold. */
export interface Condition {
  /** 9: a line says it. 7: code and lines together. 5: the usual meaning of the code. 3: possible. 1: remote. */
  readonly weight: 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1
  readonly codes?: readonly number[]
  /** All of them stand in the failure's lines. */
  readonly together?: readonly number[]
  readonly urlCodes?: readonly number[]
  /** Alerts that were read, by number. */
  readonly alerts?: readonly number[]
  readonly written?: readonly number[]
  readonly signs?: readonly Sign[]
  readonly without?: readonly Sign[]
  readonly checks?: readonly TrustGroup[]
  readonly tokens?: readonly string[]
  readonly statuses?: readonly number[]
  readonly reasons?: readonly string[]
  readonly verify?: readonly string[]
  /** No stream code is known. */
  readonly codeless?: 'yes'
}
