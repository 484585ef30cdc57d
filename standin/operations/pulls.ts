import { commitsBetween } from '../git/history.ts'
import { type Answer, notFound, ok } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { changedFileJson, commitJson } from '../resources/commit.ts'
import { pullFiles, pullJson, simplePullJson } from '../resources/pull.ts'
import type { Pull } from '../state/repository.ts'
import { askMergeability } from '../state/test-merges.ts'
import { pullKey, pullsOf, repositoryOf, type World } from '../state/world.ts'

export const pullHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'pulls/list': listPulls,
  'pulls/get': (call) =>
    withPull(call, (pull) => ok(pullJson(call.world, pull, askMergeability(call.world, pull)))),
  'pulls/list-files': (call) => withPull(call, (pull) => listFiles(call, pull)),
  'pulls/list-commits': (call) => withPull(call, (pull) => listCommits(call, pull)),
}

export function withPull(call: RepositoryCall, answer: (pull: Pull) => Answer): Answer {
  const pull = call.world.pulls.get(pullKey(call.repository.id, Number(call.params.pull_number)))
  return pull === undefined ? notFound : answer(pull)
}

/** Open ones unless asked otherwise, newest first. */
function listPulls(call: RepositoryCall): Answer {
  const { world, repository, query } = call
  const state = query.state ?? 'open'
  const chosen = pullsOf(world, repository.id)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => (query.base ?? pull.base.ref) === pull.base.ref)
    .filter((pull) => query.head === undefined || query.head === label(world, pull))
  const { items, headers } = pageOf(call, sorted(chosen, query))
  return ok(
    items.map((pull) => simplePullJson(world, pull)),
    headers,
  )
}

const label = (world: World, { head }: Pull) =>
  `${repositoryOf(world, head.repository).owner.login}:${head.ref}`

function sorted(pulls: readonly Pull[], query: RepositoryCall['query']): readonly Pull[] {
  const key = (pull: Pull) => (query.sort === 'updated' ? pull.updatedAt : pull.createdAt)
  const ascending = pulls.toSorted((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
  const direction = query.direction ?? (query.sort === undefined || query.sort === 'created' ? 'desc' : 'asc')
  return direction === 'asc' ? ascending : ascending.toReversed()
}

/** GitHub lists so many files of a pull request and no more, however one pages. */
const fileLimit = 3000

function listFiles(call: RepositoryCall, pull: Pull): Answer {
  const { world, repository } = call
  const files = pullFiles(world, pull).slice(0, fileLimit)
  const { items, headers } = pageOf(call, files)
  return ok(
    items.map((file) => changedFileJson(world, repository, file, pull.head.sha)),
    headers,
  )
}

/** Oldest first, 250 at most. */
function listCommits(call: RepositoryCall, pull: Pull): Answer {
  const { world, repository } = call
  const commits = commitsBetween(repository.objects, pull.base.sha, pull.head.sha).toReversed().slice(0, 250)
  const { items, headers } = pageOf(call, commits)
  return ok(
    items.map((sha) => commitJson(world, repository, sha)),
    headers,
  )
}
