import type { Acceptance } from '../github/acceptance.ts'

/** How the last run for a pull request or merge group ended, for the operator's page. */
export interface Result {
  /** The task's key. */
  readonly key: string
  readonly title: string
  readonly url: string
  readonly head: string
  readonly conclusion: string
  /** In milliseconds since 1970. */
  readonly receivedAt: number
  readonly finishedAt: number
}

/** What is remembered besides the tasks. Everything but the acceptances can be worked out again. */
export interface Store {
  record(result: Result): Promise<void>
  result(key: string): Promise<Result | null>
  /** The newest first. */
  results(limit: number): Promise<readonly Result[]>
  /** `pull` is the pull request's key. */
  accept(pull: string, acceptance: Acceptance): Promise<void>
  acceptances(pull: string): Promise<readonly Acceptance[]>
  /** Sets a named value, which is forgotten after `time` milliseconds. */
  mark(name: string, value: string, time: number): Promise<void>
  /** The named value; null where there is none, or it is forgotten. */
  marked(name: string): Promise<string | null>
  /** Sets the value only where none is: true for exactly one of those who try at the same time. */
  claim(name: string, value: string, time: number): Promise<boolean>
}

/** Results above this number are forgotten, the oldest first. */
export const mostResults = 5000
