import type { Command, UnknownCommand } from '../github/commands.ts'

/** A repository as the API is asked for it; `id` stays when it is renamed. */
export interface RepositoryName {
  readonly id: number
  readonly owner: string
  readonly name: string
}

/** What a webhook asks for. Nothing of a pull request's content is kept: a task reads its latest state. */
export type Task = PullRequestTask | MergeGroupTask | RequestTask | HeadRequestTask

/** Judge this pull request as it is now. */
export interface PullRequestTask {
  readonly kind: 'pull-request'
  readonly repository: RepositoryName
  readonly number: number
}

export interface MergeGroupTask {
  readonly kind: 'merge-group'
  readonly repository: RepositoryName
  readonly base: string
  readonly head: string
  /** `refs/heads/gh-readonly-queue/main/pr-12-…`. */
  readonly ref: string
}

/** Somebody asks for something at a pull request. */
export interface RequestTask {
  readonly kind: 'request'
  readonly repository: RepositoryName
  readonly number: number
  /** The comment that is answered; null where a button was pressed. */
  readonly comment: number | null
  /** GitHub login. */
  readonly by: string
  readonly request: Request
}

/** The same at a commit of which GitHub did not say to what pull request it belongs: those of forks. */
export interface HeadRequestTask {
  readonly kind: 'head-request'
  readonly repository: RepositoryName
  readonly head: string
  readonly by: string
  readonly request: Request
}

/** A command of a comment, or a button of the check run: GitHub asks for no words there. */
export type Request = Command | UnknownCommand | { readonly kind: 'explain-findings' | 'how-to-accept' }

/**
 * A task with what the inbox needs to know: of deliveries with the same `id` only the first counts, tasks with the same
 * `key` are done one at a time and only the newest of those that wait, and tasks of one `lane` never hold up others.
 */
export interface Delivery {
  readonly id: string
  readonly key: string
  /** The installation's id. */
  readonly lane: string
  readonly task: Task
}

export function pullRequestDelivery(
  id: string,
  lane: string,
  repository: RepositoryName,
  number: number,
): Delivery {
  const task: PullRequestTask = { kind: 'pull-request', repository, number }
  return { id, lane, key: pullRequestKey(task), task }
}

export function pullRequestKey({
  repository,
  number,
}: Pick<PullRequestTask, 'repository' | 'number'>): string {
  return `pull/${repository.id}/${number}`
}

/** Requests are done each by itself: a second one is not the first one again. */
export function requestDelivery(id: string, lane: string, task: RequestTask | HeadRequestTask): Delivery {
  return { id, lane, key: `request/${id}`, task }
}
