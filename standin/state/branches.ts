import { type Commit, readCommit, type Signature, writeCommit } from '../git/commits.ts'
import type { Changes } from '../git/files.ts'
import { changeLeaves, leavesOf, writeTree } from '../git/trees.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** A full commit id that the repository has, from a branch, a tag, a ref or a commit id; undefined where there is none. */
export function resolveCommit(repository: Repository, name: string): string | undefined {
  const { refs, objects } = repository
  const named = ['', 'refs/', 'refs/heads/', 'refs/tags/'].map((prefix) => refs.get(prefix + name))
  const found = named.find((commit) => commit !== undefined) ?? byId(repository, name)
  return found !== undefined && readCommit(objects, found) !== undefined ? found : undefined
}

/** GitHub also takes the beginning of an id, from seven digits. */
function byId({ objects }: Repository, name: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(name)) return name
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined
  const matches = [...objects.objects.keys()].filter((id) => id.startsWith(name))
  return matches.length === 1 ? matches[0] : undefined
}

export function commitOf(repository: Repository, id: string): Commit {
  const commit = readCommit(repository.objects, id)
  if (commit === undefined) throw new Error(`no commit ${id} in ${repository.owner.login}/${repository.name}`)
  return commit
}

export interface CommitDetails {
  readonly message?: string
  readonly author?: string
  /** Start from this branch or commit instead of the branch's own tip: with an existing branch, a force push. */
  readonly from?: string
}

/** Puts a commit on a branch, which is made where it is not there. Nobody is told. */
export function commitTo(
  world: World,
  repository: Repository,
  branch: string,
  changes: Changes,
  details: CommitDetails = {},
): { readonly before: string | null; readonly after: string } {
  const { refs, objects, defaultBranch } = repository
  const before = refs.get(`refs/heads/${branch}`) ?? null
  const from = details.from ?? before ?? refs.get(`refs/heads/${defaultBranch}`)
  const parent = from === undefined ? undefined : resolveCommit(repository, from)
  if (details.from !== undefined && parent === undefined) throw new Error(`no commit ${details.from}`)
  const old = parent === undefined ? new Map() : leavesOf(objects, commitOf(repository, parent).tree)
  const author = signature(world, details.author ?? 'octocat')
  const after = writeCommit(objects, {
    tree: writeTree(objects, changeLeaves(objects, old, changes)),
    parents: parent === undefined ? [] : [parent],
    author,
    committer: author,
    message: details.message ?? `Change ${Object.keys(changes).slice(0, 3).join(', ') || 'nothing'}`,
  })
  refs.set(`refs/heads/${branch}`, after)
  return { before, after }
}

export function signature(world: World, login: string): Signature {
  return {
    name: login,
    email: `${login}@users.noreply.example`,
    seconds: Math.floor(world.now() / 1000),
  }
}
