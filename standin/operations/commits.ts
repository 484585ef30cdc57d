import { changedFiles } from '../git/changed-files.ts'
import { commitsBetween, history, mergeBase } from '../git/history.ts'
import { entryAt } from '../git/trees.ts'
import { type Answer, notFound, ok, unprocessable } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { changedFileJson, commitJson } from '../resources/commit.ts'
import type { JsonObject } from '../resources/json.ts'
import { simplePullJson } from '../resources/pull.ts'
import { repositoryPage, repositoryUrl } from '../resources/repository.ts'
import { commitOf, resolveCommit } from '../state/branches.ts'
import type { Repository } from '../state/repository.ts'
import { findRepository, pullsOf } from '../state/world.ts'
import { getContent } from './contents.ts'

export const commitHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get-content': getContent,
  'repos/get-commit': getCommit,
  'repos/list-commits': listCommits,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': listPulls,
}

/** Files of a commit come 300 a page, 3,000 in all; those of a comparison 300 in all. */
const filesPerPage = 300
const filesInAll = 3000

function getCommit(call: RepositoryCall): Answer {
  const { world, repository, params, accept } = call
  const sha = resolveCommit(repository, params.ref ?? '')
  if (sha === undefined) return unprocessable(`No commit found for SHA: ${params.ref}`)
  if (accept.includes('vnd.github.sha'))
    return {
      status: 200,
      raw: { type: 'application/vnd.github.sha; charset=utf-8', bytes: Buffer.from(sha) },
    }
  const parent = commitOf(repository, sha).parents[0]
  const files = parent === undefined ? [] : filesBetween(repository, parent, sha).slice(0, filesInAll)
  const listed = files.map((file) => changedFileJson(world, repository, file, sha))
  const { items, headers } = pageOf(call, listed, filesPerPage)
  return ok({ ...commitJson(world, repository, sha), stats: statsOf(listed), files: items }, headers)
}

function filesBetween(repository: Repository, base: string, head: string) {
  const tree = (commit: string) => commitOf(repository, commit).tree
  return changedFiles(repository.objects, tree(base), tree(head))
}

function statsOf(files: readonly JsonObject[]): JsonObject {
  const sum = (field: string) => files.reduce((total, file) => total + Number(file[field]), 0)
  return { additions: sum('additions'), deletions: sum('deletions'), total: sum('changes') }
}

function listCommits(call: RepositoryCall): Answer {
  const { world, repository, query } = call
  const from = resolveCommit(repository, query.sha ?? repository.defaultBranch)
  if (from === undefined) return notFound
  const all = history(repository.objects, from).filter(
    (sha) => query.path === undefined || touches(repository, sha, query.path),
  )
  const { items, headers } = pageOf(call, all)
  return ok(
    items.map((sha) => commitJson(world, repository, sha)),
    headers,
  )
}

function touches(repository: Repository, sha: string, path: string): boolean {
  const { tree, parents } = commitOf(repository, sha)
  const oid = (root: string) => entryAt(repository.objects, root, path)?.oid
  const before = parents.map((parent) => oid(commitOf(repository, parent).tree))
  return before.length === 0 ? oid(tree) !== undefined : before.every((old) => old !== oid(tree))
}

/** Three dots: what `head` has done since it left `base`. */
function compare(call: RepositoryCall): Answer {
  const { world, repository, params } = call
  const [base, head] = (params.basehead ?? '').split('...').map((name) => commitIn(call, name))
  const ancestor = base === undefined || head === undefined ? null : mergeBase(repository.objects, base, head)
  if (base === undefined || head === undefined || ancestor === null) return notFound
  const ahead = commitsBetween(repository.objects, base, head).toReversed()
  const behind = commitsBetween(repository.objects, head, base).length
  const { items, headers } = pageOf(call, ahead, 250)
  const files = filesBetween(repository, ancestor, head).slice(0, filesPerPage)
  const url = `${repositoryUrl(world, repository)}/compare/${base}...${head}`
  const page = `${repositoryPage(world, repository)}/compare/${base}...${head}`
  const body = {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitJson(world, repository, base),
    merge_base_commit: commitJson(world, repository, ancestor),
    status: relation(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map((sha) => commitJson(world, repository, sha)),
    files: files.map((file) => changedFileJson(world, repository, file, head)),
  }
  return ok(body, headers)
}

function relation(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return 'identical'
  if (ahead > 0 && behind > 0) return 'diverged'
  return ahead > 0 ? 'ahead' : 'behind'
}

/** `branch`, a commit, or `owner:branch` of a fork. */
function commitIn({ world, repository }: RepositoryCall, name: string): string | undefined {
  const colon = name.indexOf(':')
  if (colon < 0) return resolveCommit(repository, name)
  const fork = findRepository(world, name.slice(0, colon), repository.name)
  return fork?.objects === repository.objects ? resolveCommit(fork, name.slice(colon + 1)) : undefined
}

/** A commit of the default branch gives the pull requests that were merged with it, another the open ones with it. */
function listPulls(call: RepositoryCall): Answer {
  const { world, repository, params } = call
  const sha = resolveCommit(repository, params.commit_sha ?? '')
  if (sha === undefined) return unprocessable(`No commit found for SHA: ${params.commit_sha}`)
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  const isMerged = tip !== undefined && history(repository.objects, tip).includes(sha)
  const found = pullsOf(world, repository.id).filter(
    (pull) =>
      (isMerged ? pull.merged : pull.state === 'open') &&
      commitsBetween(repository.objects, pull.base.sha, pull.head.sha).includes(sha),
  )
  const { items, headers } = pageOf(call, found)
  return ok(
    items.map((pull) => simplePullJson(world, pull)),
    headers,
  )
}
