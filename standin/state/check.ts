export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'skipped'

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column: number | null
  readonly end_column: number | null
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title: string | null
  readonly raw_details: string | null
}

export interface CheckAction {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

export interface CheckRun {
  readonly id: number
  readonly repository: number
  readonly suite: number
  readonly app: number
  readonly name: string
  readonly headSha: string
  readonly externalId: string | null
  readonly detailsUrl: string | null
  readonly status: CheckStatus
  readonly conclusion: CheckConclusion | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly annotations: readonly CheckAnnotation[]
  readonly actions: readonly CheckAction[]
  /** How often it was changed after it was created. */
  readonly updates: number
}

export interface CheckSuite {
  readonly id: number
  readonly repository: number
  readonly app: number
  readonly headSha: string
  readonly headBranch: string | null
  readonly createdAt: string
  readonly updatedAt: string
  /** After a re-request the suite is queued again, until a run of it is written. */
  readonly reset: 'queued' | null
}
