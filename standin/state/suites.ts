import type { CheckSuite } from './check.ts'
import type { Repository } from './repository.ts'
import { nowText, type World } from './world.ts'

/** The app's suite for a commit; made where there is none. `headBranch` is null for a commit of a fork. */
export function suiteFor(
  world: World,
  repository: Repository,
  headSha: string,
  headBranch: string | null,
): { readonly suite: CheckSuite; readonly found: 'made' | 'there' } {
  const there = suitesOf(world, repository, headSha)[0]
  if (there !== undefined) return { suite: there, found: 'there' }
  const suite: CheckSuite = {
    id: world.nextId(),
    repository: repository.id,
    app: world.app.id,
    headSha,
    headBranch,
    createdAt: nowText(world),
    updatedAt: nowText(world),
    reset: null,
  }
  world.checkSuites.set(suite.id, suite)
  return { suite, found: 'made' }
}

export function suitesOf(world: World, repository: Repository, headSha?: string): readonly CheckSuite[] {
  return [...world.checkSuites.values()].filter(
    (suite) => suite.repository === repository.id && (headSha === undefined || suite.headSha === headSha),
  )
}

/** The repository's own branch whose tip the commit is. */
export function branchAt(repository: Repository, commit: string): string | null {
  const ref = repository.refs
    .entries()
    .find(([name, tip]) => tip === commit && name.startsWith('refs/heads/'))?.[0]
  return ref?.slice('refs/heads/'.length) ?? null
}
