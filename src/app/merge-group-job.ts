import type { Acceptance } from '../github/acceptance.ts'
import { checkRunOutput } from '../github/check-run.ts'
import type { CommentPlace } from '../github/place.ts'
import type { Job } from './job.ts'
import { judgeCommits } from './judge-commits.ts'
import { publishCheck } from './publish-check.ts'
import { commentMarker } from './publish-comment.ts'
import { readPull } from './pull.ts'
import type { Outcome } from './pull-request-job.ts'
import { settingsCheck } from './settings-output.ts'
import { type MergeGroupTask, pullRequestKey } from './task.ts'
import { wishOf } from './wish.ts'

/** Judges what a merge queue is about to merge: one check run, no comment. */
export async function judgeMergeGroup(job: Job, task: MergeGroupTask): Promise<Outcome> {
  const { repository, base, head } = task
  const bench = { client: job.client, cache: job.cache, now: new Date(job.now()) }
  const judged = await judgeCommits(bench, repository, { base, head, headTree: null })
  const { owner, name } = repository
  const place: CommentPlace = {
    repositoryUrl: `${webUrl(job)}/${owner}/${name}`,
    headCommit: head,
    marker: commentMarker,
    accepted: await acceptancesOf(job, task),
  }
  const output =
    judged.kind === 'report' ? checkRunOutput(judged.report, place) : settingsCheck(judged.problems)
  const wish = await wishOf(job.store, job.lease.key)
  await publishCheck(job, { repository, head, wish }, output)
  await job.store.record({
    key: job.lease.key,
    title: `${owner}/${name} merge group ${head.slice(0, 7)}`,
    url: `${place.repositoryUrl}/commit/${head}`,
    head,
    conclusion: output.conclusion,
    receivedAt: job.lease.receivedAt,
    finishedAt: job.now(),
  })
  return 'published'
}

/** Where people look: `https://api.github.com` → `https://github.com`, `https://host/api/v3` → `https://host`. */
function webUrl({ apiUrl }: Job): string {
  return apiUrl.replace(/\/api\/v3$/, '').replace('://api.github.com', '://github.com')
}

/** What was accepted for the head that the pull request has now holds for the group that it is in. */
async function acceptancesOf(
  job: Job,
  { repository, ref, head }: MergeGroupTask,
): Promise<readonly Acceptance[]> {
  const number = Number(/\/pr-(\d+)-[\da-f]+$/.exec(ref)?.[1])
  if (!Number.isSafeInteger(number)) return []
  const all = await job.store.acceptances(pullRequestKey({ repository, number }))
  if (all.length === 0) return []
  const pull = await readPull(job.client, { repository, number })
  return all.filter(({ commit }) => commit === pull.head.sha).map((one) => ({ ...one, commit: head }))
}
