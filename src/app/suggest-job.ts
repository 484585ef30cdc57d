import * as v from 'valibot'
import { read } from '../github/answers.ts'
import { diffLinesOf } from '../github/diff-lines.ts'
import { suggestionsFor } from '../github/suggestions.ts'
import { fence, type Job } from './job.ts'
import { type Outcome, readAndJudge } from './pull-request-job.ts'
import { answerMarker, react, reply } from './reply.ts'
import type { RequestTask } from './task.ts'

const filesAnswer = v.array(v.object({ filename: v.string(), patch: v.exactOptional(v.string()) }))
const reviewsAnswer = v.array(
  v.object({ body: v.nullish(v.string(), ''), user: v.nullish(v.object({ type: v.string() }), null) }),
)

/** Puts the fixes on the lines of the diff, as one review. */
export async function suggestPatches(job: Job, task: RequestTask): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  const { judged, pull } = found
  if (judged.kind === 'bad-settings') {
    await reply(job, task, 'There is nothing to suggest: the settings are invalid, and nothing was judged.')
    return 'answered'
  }
  const diff = diffLinesOf(await changedFiles(job, task))
  const comments = suggestionsFor(judged.report, diff)
  if (comments.length === 0)
    await reply(job, task, 'There is no fix for lines that this pull request’s diff shows.')
  else await review(job, task, pull.head.sha, comments)
  await react(job, task, '+1')
  return 'answered'
}

const perPage = 100
/** GitHub lists 3,000 files at most (OpenAPI description, pulls/list-files). */
const mostPages = 30

async function changedFiles(job: Job, task: RequestTask): Promise<v.InferOutput<typeof filesAnswer>> {
  const files: v.InferOutput<typeof filesAnswer> = []
  for (let page = 1; page <= mostPages; page++) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const more = read(
      filesAnswer,
      await job.client.request(route, { ...at(task), per_page: perPage, page }),
      'files',
    )
    files.push(...more)
    if (more.length < perPage) break
  }
  return files
}

function at({ repository: { owner, name: repo }, number }: RequestTask) {
  return { owner, repo, pull_number: number }
}

async function review(
  job: Job,
  task: RequestTask,
  head: string,
  comments: ReturnType<typeof suggestionsFor>,
): Promise<void> {
  const marker = answerMarker(job)
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const found = await job.client.request(route, { ...at(task), per_page: perPage })
  const there = read(reviewsAnswer, found, 'reviews')
  if (there.some(({ body, user }) => user?.type === 'Bot' && body.startsWith(marker))) return
  await fence(job)
  await job.client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...at(task),
    commit_id: head,
    event: 'COMMENT',
    body: `${marker}\nSuggested by ats-gate. Committing one changes your branch; look at it first.`,
    comments,
  })
}
