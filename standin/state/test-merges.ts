import { writeCommit } from '../git/commits.ts'
import { mergeBase } from '../git/history.ts'
import { mergeTrees } from '../git/merge.ts'
import { commitOf, signature } from './branches.ts'
import type { Pull, Repository } from './repository.ts'
import { pullKey, repositoryOf, type TestMerge, type World } from './world.ts'

/** What a look at a pull request tells of its test merge. */
export interface Mergeability {
  readonly mergeable: boolean | null
  /** The test merge's commit; where it is not known yet, or no more, that of an earlier state of the two branches. */
  readonly commit: string | null
}

/** The tip of the base branch now, which may be newer than what the pull request's `base.sha` says. */
export function baseTip(repository: Repository, pull: Pull): string {
  return repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha
}

/** Looks without asking: what a list of pull requests or a webhook knows. */
export function peekMergeability(world: World, pull: Pull): Mergeability {
  const merge = world.testMerges.get(pullKey(pull.repository, pull.number))
  const commit = repositoryOf(world, pull.repository).refs.get(`refs/pull/${pull.number}/merge`) ?? null
  if (merge === undefined || merge.outcome === null || isOld(world, merge, pull))
    return { mergeable: null, commit }
  return { mergeable: merge.outcome.kind === 'clean', commit }
}

/** The look of `GET pulls/{n}`: the first ones after a change start the test merge and are told nothing yet. */
export function askMergeability(world: World, pull: Pull): Mergeability {
  if (pull.state === 'closed') return peekMergeability(world, pull)
  const key = pullKey(pull.repository, pull.number)
  const known = world.testMerges.get(key)
  const { base, head } = sidesOf(world, pull)
  const merge =
    known === undefined || isOld(world, known, pull) ? { base, head, asked: 0, outcome: null } : known
  const asked = merge.asked + 1
  const outcome = merge.outcome ?? (asked > world.mergeableAfter ? tryMerge(world, pull, base, head) : null)
  world.testMerges.set(key, { base, head, asked, outcome })
  return peekMergeability(world, pull)
}

function sidesOf(world: World, pull: Pull): { readonly base: string; readonly head: string } {
  return { base: baseTip(repositoryOf(world, pull.repository), pull), head: pull.head.sha }
}

function isOld(world: World, merge: TestMerge, pull: Pull): boolean {
  const { base, head } = sidesOf(world, pull)
  return merge.base !== base || merge.head !== head
}

function tryMerge(world: World, pull: Pull, base: string, head: string): TestMerge['outcome'] {
  const repository = repositoryOf(world, pull.repository)
  const commit = mergeCommit(world, repository, base, head, `Merge ${head} into ${base}`)
  if (commit === null) return { kind: 'conflict' }
  repository.refs.set(`refs/pull/${pull.number}/merge`, commit)
  return { kind: 'clean', commit }
}

/** A commit with the parents base and head, in that order; null where they conflict. */
export function mergeCommit(
  world: World,
  repository: Repository,
  base: string,
  head: string,
  message: string,
): string | null {
  const { objects } = repository
  const ancestor = mergeBase(objects, base, head)
  if (ancestor === null) return null
  const [old, ours, theirs] = [ancestor, base, head].map((commit) => commitOf(repository, commit).tree)
  const merged = mergeTrees(objects, old as string, ours as string, theirs as string)
  if (merged.kind === 'conflict') return null
  const author = signature(world, 'web-flow')
  return writeCommit(objects, {
    tree: merged.tree,
    parents: [base, head],
    author,
    committer: author,
    message,
  })
}
