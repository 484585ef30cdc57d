import { join } from 'node:path'
import { type Files, repository, runGit, temporaryFolder } from './repository.ts'

/** A pull request as GitHub holds it, and the workspace that actions/checkout makes of its merge commit. */
export interface PullRequest {
  /** Bare; serves single commits by id, as GitHub does. */
  readonly origin: string
  readonly workspace: string
  readonly base: string
  readonly head: string
  readonly merge: string
  readonly payload: object
}

/** `later` goes onto the base branch after the pull request branched off. */
export function pullRequest(base: Files, head: Files, later: Files = {}): PullRequest {
  const root = temporaryFolder()
  const origin = bareOrigin(join(root, 'origin.git'))
  const author = repository(join(root, 'author'))
  const branchedFrom = author.commit(base)
  author.git('checkout', '-q', '-b', 'change')
  const pullHead = author.commit(head)
  author.git('checkout', '-q', 'main')
  const baseTip = Object.keys(later).length > 0 ? author.commit(later) : branchedFrom
  author.git('merge', '-q', '--no-ff', '-m', 'Merge', 'change')
  const merge = author.git('rev-parse', 'HEAD')
  author.git('push', '-q', origin, `${baseTip}:refs/heads/main`, `${pullHead}:refs/pull/1/head`)
  author.git('push', '-q', origin, `${merge}:refs/pull/1/merge`)
  return {
    origin,
    workspace: checkout(join(root, 'workspace'), `file://${origin}`, merge),
    base: baseTip,
    head: pullHead,
    merge,
    payload: { pull_request: { base: { sha: branchedFrom, ref: 'main' }, head: { sha: pullHead } } },
  }
}

function bareOrigin(folder: string): string {
  repository(folder, '--bare')
  runGit(folder, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  runGit(folder, ['config', 'uploadpack.allowFilter', 'true'])
  return folder
}

/** What actions/checkout does by default: one commit, depth 1, detached. */
export function checkout(folder: string, url: string, commit: string, ...options: readonly string[]): string {
  const { git } = repository(folder)
  git('remote', 'add', 'origin', url)
  git('fetch', '-q', '--no-tags', '--depth=1', ...options, 'origin', `+${commit}:refs/remotes/pull/1/merge`)
  git('checkout', '-q', '--detach', commit)
  return folder
}
