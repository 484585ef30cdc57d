import type { FailOn } from '../config/policy.ts'
import type { Severity } from '../finding/finding.ts'
import type { FileSource } from '../text/tree.ts'

/** What the gate is asked. */
export interface GateOptions {
  /** Null where there is nothing to compare with: everything found is then listed as existing. */
  readonly base: FileSource | null
  readonly head: FileSource
  /** Certificates expire: the clock is an argument. */
  readonly now: Date
  /** Only findings at these paths count; empty for all. */
  readonly paths: readonly string[]
  /** The settings file inside the tree; null for the usual place. */
  readonly config: string | null
  /** Null: what the settings say, else `regression` and `error`. */
  readonly failOn: FailOn | null
  readonly minSeverity: Severity | null
}
