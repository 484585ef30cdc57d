import type { Acceptance } from './acceptance.ts'

/** Where a report is shown. */
export interface CommentPlace {
  /** `https://github.com/owner/name`, without a `/` at its end. */
  readonly repositoryUrl: string
  /** The commit whose lines the findings are linked to: the pull request's head, not the test merge. */
  readonly headCommit: string
  /** First line of the comment, an HTML comment by which it is found again. */
  readonly marker: string
  readonly accepted: readonly Acceptance[]
}
