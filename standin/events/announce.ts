import { userJson } from '../resources/account.ts'
import { checkRunJson, checkSuiteJson } from '../resources/check.ts'
import { commentJson } from '../resources/conversation.ts'
import type { JsonObject } from '../resources/json.ts'
import { nodeId } from '../resources/json.ts'
import { issueJson, pullJson } from '../resources/pull.ts'
import { repositoryJson } from '../resources/repository.ts'
import type { Account, Installation } from '../state/account.ts'
import type { CheckRun, CheckSuite } from '../state/check.ts'
import type { IssueComment } from '../state/conversation.ts'
import type { Pull, Repository } from '../state/repository.ts'
import { installationFor, pullKey, repositoryOf, type World } from '../state/world.ts'
import type { Deliveries } from './deliveries.ts'

/** Where changes happen and are told of. */
export interface Stage {
  readonly world: World
  readonly deliveries: Deliveries
}

/** The permission that an installation needs to be told of an event (read is enough, unless said otherwise). */
const neededPermission: Readonly<Record<string, string>> = {
  pull_request: 'pull_requests',
  issue_comment: 'issues',
  push: 'contents',
  merge_group: 'merge_queues',
  check_run: 'checks',
  check_suite: 'checks',
}

/** Tells the app of something in a repository, where it is installed there, may know and has subscribed. */
export function announce(
  { world, deliveries }: Stage,
  event: string,
  repository: Repository,
  sender: Account,
  fields: JsonObject,
): void {
  const installation = installationFor(world, repository)
  if (installation === undefined || !hears(installation, event)) return
  const payload = {
    ...fields,
    repository: repositoryJson(world, repository),
    sender: userJson(world, sender),
    installation: { id: installation.id, node_id: nodeId('Integration', installation.id) },
  }
  deliveries.announce({ event, payload, installation: installation.id, repository: repository.id })
}

/** Deliveries of `check_*` come unasked to an app that may write checks. */
function hears({ permissions, events, suspendedAt }: Installation, event: string): boolean {
  const permission = permissions[neededPermission[event] ?? 'metadata']
  if (suspendedAt !== null || permission === undefined) return false
  return events.includes(event) || (event.startsWith('check_') && permission === 'write')
}

export function announcePull(
  stage: Stage,
  pull: Pull,
  action: string,
  sender: Account,
  fields: JsonObject = {},
): void {
  const repository = repositoryOf(stage.world, pull.repository)
  announce(stage, 'pull_request', repository, sender, {
    action,
    number: pull.number,
    pull_request: pullJson(stage.world, pull),
    ...fields,
  })
}

export function announceComment(
  stage: Stage,
  comment: IssueComment,
  action: 'created' | 'edited' | 'deleted',
  sender: Account,
  fields: JsonObject = {},
): void {
  const { world } = stage
  const pull = world.pulls.get(pullKey(comment.repository, comment.number))
  if (pull === undefined) return
  announce(stage, 'issue_comment', repositoryOf(world, comment.repository), sender, {
    action,
    issue: issueJson(world, pull),
    comment: commentJson(world, comment),
    ...fields,
  })
}

export function announceCheckRun(
  stage: Stage,
  run: CheckRun,
  action: string,
  sender: Account,
  fields: JsonObject = {},
): void {
  const { world } = stage
  const suite = world.checkSuites.get(run.suite) as CheckSuite
  announce(stage, 'check_run', repositoryOf(world, run.repository), sender, {
    action,
    check_run: { ...checkRunJson(world, run), check_suite: suiteOfPayload(world, suite) },
    ...fields,
  })
}

export function announceCheckSuite(stage: Stage, suite: CheckSuite, action: string, sender: Account): void {
  const repository = repositoryOf(stage.world, suite.repository)
  announce(stage, 'check_suite', repository, sender, {
    action,
    check_suite: suiteOfPayload(stage.world, suite),
  })
}

/** Webhooks carry the suite without its repository, which stands beside it. */
function suiteOfPayload(world: World, suite: CheckSuite): JsonObject {
  const { repository: _, ...fields } = checkSuiteJson(world, suite)
  return fields
}
