import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { commitId, read } from '../github/answers.ts'
import type { GitHubClient } from '../github/client.ts'
import { statusOf } from './github-access.ts'
import type { PullRequestTask, RepositoryName } from './task.ts'

/** A pull request as it is now. */
export type Pull = v.InferOutput<typeof pullAnswer>

const repository = v.nullable(v.object({ id: v.number() }))

const pullAnswer = v.object({
  number: v.number(),
  state: v.string(),
  html_url: v.string(),
  title: v.string(),
  user: v.nullable(v.object({ login: v.string() })),
  mergeable: v.nullish(v.boolean(), null),
  merge_commit_sha: v.nullish(commitId, null),
  head: v.object({ sha: commitId, repo: repository }),
  base: v.object({
    sha: commitId,
    ref: v.string(),
    repo: v.object({ id: v.number(), html_url: v.string() }),
  }),
})

const commitAnswer = v.object({
  tree: v.object({ sha: commitId }),
  parents: v.array(v.object({ sha: commitId })),
})

const compareAnswer = v.object({ merge_base_commit: v.object({ sha: commitId }) })

export async function readPull(
  client: GitHubClient,
  { repository: { owner, name: repo }, number }: Pick<PullRequestTask, 'repository' | 'number'>,
): Promise<Pull> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const answer = await client.request(route, { owner, repo, pull_number: number })
  return read(pullAnswer, answer, 'a pull request')
}

/** GitHub makes the test merge after it is first asked: how long to wait for it, in milliseconds. */
const mergePauses = [400, 1000, 2000]

/** The same, once GitHub has tried the merge; as it is when that takes too long. */
export async function readMergedPull(
  client: GitHubClient,
  task: Pick<PullRequestTask, 'repository' | 'number'>,
): Promise<Pull> {
  let pull = await readPull(client, task)
  for (const time of mergePauses) {
    if (pull.mergeable !== null || pull.state !== 'open') return pull
    await pause(time)
    pull = await readPull(client, task)
  }
  return pull
}

/** The two commits to compare, with the head's tree where it is known. */
export interface Sides {
  readonly base: string
  readonly head: string
  readonly headTree: string | null
}

/**
 * The test merge against its first parent, as a merge now would change the base branch. Without one (conflicts, or
 * GitHub is late): the head against where it left the base branch.
 */
export async function sidesOfPull(client: GitHubClient, name: RepositoryName, pull: Pull): Promise<Sides> {
  const merge = pull.mergeable === true ? pull.merge_commit_sha : null
  return (merge === null ? null : await testMerge(client, name, pull, merge)) ?? forkPoint(client, name, pull)
}

/** Null where the commit is of an earlier head: GitHub replaces it a little later than the head. */
async function testMerge(
  client: GitHubClient,
  name: RepositoryName,
  pull: Pull,
  merge: string,
): Promise<Sides | null> {
  const commit = await readCommit(client, name, merge)
  const [base, head, ...others] = commit?.parents ?? []
  if (!commit || !base || head?.sha !== pull.head.sha || others.length > 0) return null
  return { base: base.sha, head: merge, headTree: commit.tree.sha }
}

/** A commit; null where it is not there. */
export async function readCommit(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  commit: string,
): Promise<v.InferOutput<typeof commitAnswer> | null> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
    return read(commitAnswer, await client.request(route, { owner, repo, commit_sha: commit }), 'a commit')
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** A later page of the comparison, since only the first holds the changed files. */
async function forkPoint(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  pull: Pull,
): Promise<Sides> {
  const answer = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo,
    basehead: `${pull.base.sha}...${pull.head.sha}`,
    per_page: 1,
    page: 2,
  })
  const { merge_base_commit: base } = read(compareAnswer, answer, 'a comparison')
  return { base: base.sha, head: pull.head.sha, headTree: null }
}
