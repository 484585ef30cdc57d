import { checkRunOutput } from '../github/check-run.ts'
import { commentBody } from '../github/comment.ts'
import { isAllWell } from '../github/headline.ts'
import type { CommentPlace } from '../github/place.ts'
import type { Job } from './job.ts'
import { type Judged, judgeCommits } from './judge-commits.ts'
import { publishCheck } from './publish-check.ts'
import { type CommentWish, commentMarker, publishComment } from './publish-comment.ts'
import { type Pull, readMergedPull, sidesOfPull } from './pull.ts'
import { settingsCheck, settingsComment } from './settings-output.ts'
import { type PullRequestTask, pullRequestKey } from './task.ts'
import { wishOf } from './wish.ts'

/** How a task ended, for the log and the metrics. */
export type Outcome =
  | 'published'
  /** A later delivery asks for the same, and its task does it. */
  | 'superseded'
  | 'closed'
  | 'answered'
  | 'nothing-to-do'

/**
 * Judges a pull request as it is now, and says it in the check run of its head and in the one comment. Whatever of it
 * was done before, by this or a dead worker, is found and not done again.
 */
export async function judgePullRequest(job: Job, task: PullRequestTask): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  if (!(await job.inbox.isNewest(job.lease))) return 'superseded'
  const { pull, judged, place } = found
  const output = outputOf(judged, place)
  const wish = await wishOf(job.store, pullRequestKey(task))
  await publishCheck(job, { repository: task.repository, head: pull.head.sha, wish }, output.check)
  await job.store.record({
    key: pullRequestKey(task),
    title: `${task.repository.owner}/${task.repository.name}#${task.number}`,
    url: pull.html_url,
    head: pull.head.sha,
    conclusion: output.check.conclusion,
    receivedAt: job.lease.receivedAt,
    finishedAt: job.now(),
  })
  const comment = { marker: commentMarker, body: output.comment, wish: output.wish }
  await publishComment(job, task, comment)
  return 'published'
}

export interface JudgedPull {
  readonly pull: Pull
  readonly judged: Judged
  readonly place: CommentPlace
}

/** Null where the pull request is not open. */
export async function readAndJudge(
  job: Job,
  task: Pick<PullRequestTask, 'repository' | 'number'>,
): Promise<JudgedPull | null> {
  const { client, cache, store } = job
  const pull = await readMergedPull(client, task)
  if (pull.state !== 'open') return null
  const sides = await sidesOfPull(client, task.repository, pull)
  const judged = await judgeCommits({ client, cache, now: new Date(job.now()) }, task.repository, sides)
  const place: CommentPlace = {
    repositoryUrl: pull.base.repo.html_url,
    headCommit: pull.head.sha,
    marker: commentMarker,
    accepted: await store.acceptances(pullRequestKey(task)),
  }
  return { pull, judged, place }
}

function outputOf(judged: Judged, place: CommentPlace) {
  if (judged.kind === 'bad-settings') {
    const { problems } = judged
    return { check: settingsCheck(problems), comment: settingsComment(problems), wish: 'always' as const }
  }
  const { report } = judged
  const wish: CommentWish = isAllWell(report) ? 'if-there' : 'always'
  return { check: checkRunOutput(report, place), comment: commentBody(report, place), wish }
}
