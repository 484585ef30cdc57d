import { announce, announceCheckSuite, announcePull, type Stage } from '../events/announce.ts'
import type { Changes } from '../git/files.ts'
import { simpleCommitJson } from '../resources/commit.ts'
import type { Account } from '../state/account.ts'
import { commitOf, commitTo } from '../state/branches.ts'
import type { Pull, Repository } from '../state/repository.ts'
import { suiteFor } from '../state/suites.ts'
import { baseTip, mergeCommit } from '../state/test-merges.ts'
import {
  accountOf,
  createRepository,
  findRepository,
  nowText,
  pullKey,
  pullsOf,
  repositoryOf,
  type World,
} from '../state/world.ts'
import { push, tellPush } from './pushes.ts'

export interface NewPull {
  readonly title?: string
  readonly body?: string
  /** Login; default `octocat`. */
  readonly author?: string
  /** Default: the default branch. */
  readonly base?: string
  /** The branch; it is made with `changes` when it is not there yet. */
  readonly head: string
  readonly changes?: Changes
  readonly draft?: boolean
  /** The account whose fork has the head branch; the fork is made when it is not there yet. */
  readonly fork?: string
}

export interface PullEdit {
  readonly title?: string
  readonly body?: string
  readonly base?: string
}

/** The fork of an account; made where it is not there. */
export function forkOf(world: World, repository: Repository, login: string): Repository {
  const found = findRepository(world, login, repository.name)
  if (found !== undefined) return found
  const { name, visibility, defaultBranch } = repository
  const owner = accountOf(world, login)
  const fork = createRepository(world, { owner, name, visibility, defaultBranch, parent: repository })
  const tip = repository.refs.get(`refs/heads/${defaultBranch}`)
  if (tip !== undefined) fork.refs.set(`refs/heads/${defaultBranch}`, tip)
  return fork
}

export function openPull(stage: Stage, repository: Repository, given: NewPull): Pull {
  const { world } = stage
  const author = given.author ?? given.fork ?? 'octocat'
  const source = given.fork === undefined ? repository : forkOf(world, repository, given.fork)
  const base = given.base ?? repository.defaultBranch
  const tip = tipOf(repository, base)
  if (given.changes !== undefined || !source.refs.has(`refs/heads/${given.head}`))
    push(stage, source, given.head, given.changes ?? {}, {
      author,
      ...(source.refs.has(`refs/heads/${given.head}`) ? {} : { from: tip }),
    })
  const number = pullsOf(world, repository.id).length + 1
  const pull: Pull = {
    id: world.nextId(),
    repository: repository.id,
    number,
    title: given.title ?? `Change of ${given.head}`,
    body: given.body ?? null,
    user: accountOf(world, author),
    state: 'open',
    draft: given.draft ?? false,
    merged: false,
    base: { ref: base, sha: tip },
    head: { repository: source.id, ref: given.head, sha: tipOf(source, given.head) },
    createdAt: nowText(world),
    updatedAt: nowText(world),
    closedAt: null,
  }
  world.pulls.set(pullKey(repository.id, number), pull)
  repository.refs.set(`refs/pull/${number}/head`, pull.head.sha)
  announcePull(stage, pull, 'opened', pull.user)
  return pull
}

function tipOf(repository: Repository, branch: string): string {
  const tip = repository.refs.get(`refs/heads/${branch}`)
  if (tip === undefined)
    throw new Error(`no branch ${branch} in ${repository.owner.login}/${repository.name}`)
  return tip
}

/** Stores a change of a pull request and tells of it. */
export function changePull(
  stage: Stage,
  pull: Pull,
  change: Partial<Pull>,
  action: string,
  sender: Account,
  fields = {},
): Pull {
  const changed: Pull = { ...pull, ...change, updatedAt: nowText(stage.world) }
  stage.world.pulls.set(pullKey(pull.repository, pull.number), changed)
  announcePull(stage, changed, action, sender, fields)
  return changed
}

/** `edited`, with what was there before in `changes`. */
export function editPull(stage: Stage, pull: Pull, edit: PullEdit, sender: Account): Pull {
  const repository = repositoryOf(stage.world, pull.repository)
  const changes = {
    ...(edit.title === undefined ? {} : { title: { from: pull.title } }),
    ...(edit.body === undefined ? {} : { body: { from: pull.body } }),
    ...(edit.base === undefined
      ? {}
      : { base: { ref: { from: pull.base.ref }, sha: { from: pull.base.sha } } }),
  }
  const base = edit.base === undefined ? pull.base : { ref: edit.base, sha: tipOf(repository, edit.base) }
  const { title = pull.title, body = pull.body } = edit
  return changePull(stage, pull, { title, body, base }, 'edited', sender, { changes })
}

/** Merges with a merge commit, closes the pull request, and pushes the base branch. */
export function mergePull(stage: Stage, pull: Pull, by: string): Pull {
  const { world } = stage
  const repository = repositoryOf(world, pull.repository)
  const before = baseTip(repository, pull)
  const message = `Merge pull request #${pull.number} from ${pull.head.ref}`
  const commit = mergeCommit(world, repository, before, pull.head.sha, message)
  if (commit === null) throw new Error(`pull request ${pull.number} conflicts with ${pull.base.ref}`)
  repository.refs.set(`refs/heads/${pull.base.ref}`, commit)
  repository.refs.set(`refs/pull/${pull.number}/merge`, commit)
  const closed = { state: 'closed', merged: true, closedAt: nowText(world) } as const
  const merged = changePull(stage, pull, closed, 'closed', accountOf(world, by))
  tellPush(stage, repository, `refs/heads/${pull.base.ref}`, before, commit, by)
  return merged
}

/** Makes the group's commit and ref, as the merge queue does, and asks the app for its check. */
export function queueMerge(
  stage: Stage,
  pull: Pull,
  by: string,
): { readonly headSha: string; readonly headRef: string } {
  const { world } = stage
  const repository = repositoryOf(world, pull.repository)
  const base = baseTip(repository, pull)
  const message = `Merge pull request #${pull.number} from ${pull.head.ref}`
  const headSha = mergeCommit(world, repository, base, pull.head.sha, message)
  if (headSha === null) throw new Error(`pull request ${pull.number} conflicts with ${pull.base.ref}`)
  const branch = `gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${base}`
  const headRef = `refs/heads/${branch}`
  repository.refs.set(headRef, headSha)
  announce(stage, 'merge_group', repository, accountOf(world, by), {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: headRef,
      base_sha: base,
      base_ref: `refs/heads/${pull.base.ref}`,
      head_commit: simpleCommitJson(headSha, commitOf(repository, headSha)),
    },
  })
  const { suite } = suiteFor(world, repository, headSha, branch)
  announceCheckSuite(stage, suite, 'requested', accountOf(world, by))
  return { headSha, headRef }
}

/** The first commit of a repository. */
export function startHistory(
  world: World,
  repository: Repository,
  files: Parameters<typeof commitTo>[3],
): void {
  commitTo(world, repository, repository.defaultBranch, files, { message: 'Initial commit' })
}
