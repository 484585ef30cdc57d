import { announce, announceCheckSuite, announcePull, type Stage } from '../events/announce.ts'
import { readCommit } from '../git/commits.ts'
import type { Changes } from '../git/files.ts'
import { commitsBetween, mergeBase } from '../git/history.ts'
import { pushedCommitJson } from '../resources/commit.ts'
import { repositoryPage } from '../resources/repository.ts'
import type { Account } from '../state/account.ts'
import { type CommitDetails, commitTo } from '../state/branches.ts'
import type { Pull, Repository } from '../state/repository.ts'
import { suiteFor } from '../state/suites.ts'
import { baseTip } from '../state/test-merges.ts'
import { accountOf, installationFor, nowText, pullKey, repositoryOf } from '../state/world.ts'

const noCommit = '0'.repeat(40)

/** Commits to a branch and does what GitHub does at a push: open pull requests follow, the app is told. */
export function push(
  stage: Stage,
  repository: Repository,
  branch: string,
  changes: Changes,
  details: CommitDetails = {},
): string {
  const { before, after } = commitTo(stage.world, repository, branch, changes, details)
  tellPush(stage, repository, `refs/heads/${branch}`, before, after, details.author ?? 'octocat')
  return after
}

/** The webhooks of a ref that moved. The app hears of pushes to the repositories where it is installed, so of no fork's. */
export function tellPush(
  stage: Stage,
  repository: Repository,
  ref: string,
  before: string | null,
  after: string,
  by: string,
): void {
  const { world } = stage
  const sender = accountOf(world, by)
  const { objects } = repository
  const known = before !== null && readCommit(objects, before) !== undefined ? before : null
  const fresh = (known === null ? [after] : commitsBetween(objects, known, after)).toReversed()
  announce(stage, 'push', repository, sender, {
    ref,
    before: before ?? noCommit,
    after,
    created: before === null,
    deleted: false,
    forced: known !== null && mergeBase(objects, known, after) !== known,
    base_ref: null,
    compare: `${repositoryPage(world, repository)}/compare/${before ?? noCommit}...${after}`,
    commits: fresh.map((sha) => pushedCommitJson(world, repository, sha)),
    head_commit: pushedCommitJson(world, repository, after),
    pusher: { name: by, email: `${by}@users.noreply.example` },
  })
  const branch = ref.replace('refs/heads/', '')
  if (installationFor(world, repository) !== undefined)
    announceCheckSuite(stage, suiteFor(world, repository, after, branch).suite, 'requested', sender)
  followPush(stage, repository, branch, after, sender)
}

/** Open pull requests from the branch get the new head. */
function followPush(
  stage: Stage,
  repository: Repository,
  branch: string,
  after: string,
  sender: Account,
): void {
  const { world } = stage
  for (const pull of [...world.pulls.values()]) {
    const { head, state } = pull
    if (state === 'closed' || head.repository !== repository.id || head.ref !== branch) continue
    const before = head.sha
    announcePull(stage, moveHead(stage, pull, after), 'synchronize', sender, { before, after })
  }
}

function moveHead({ world }: Stage, pull: Pull, sha: string): Pull {
  const repository = repositoryOf(world, pull.repository)
  const base = { ...pull.base, sha: baseTip(repository, pull) }
  const moved: Pull = { ...pull, base, head: { ...pull.head, sha }, updatedAt: nowText(world) }
  world.pulls.set(pullKey(pull.repository, pull.number), moved)
  repository.refs.set(`refs/pull/${pull.number}/head`, sha)
  return moved
}
