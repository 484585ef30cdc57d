import * as v from 'valibot'
import { read } from '../github/answers.ts'
import { statusOf } from './github-access.ts'
import { fence, type Job } from './job.ts'
import { publishComment } from './publish-comment.ts'
import type { RequestTask } from './task.ts'

/** First line of the answer to a request, by which it is found when it was written before. */
export function answerMarker({ lease }: Job): string {
  return `<!-- ats-gate:answer:${lease.key.replace(/[^\w/-]/g, '')} -->`
}

/** Answers below; a request that is done again does not answer twice. */
export async function reply(job: Job, task: RequestTask, text: string): Promise<void> {
  const marker = answerMarker(job)
  const to = task.comment === null ? '' : `<sub>To [this comment](#issuecomment-${task.comment}).</sub>\n\n`
  await publishComment(job, task, { marker, body: `${marker}\n${to}${text}`, wish: 'always' })
}

export type Reaction = 'eyes' | '+1' | '-1'

/** Reacts to the comment, so that its author knows; GitHub keeps one of each kind. Not being able to is no failure. */
export async function react(
  job: Job,
  { repository, comment }: RequestTask,
  content: Reaction,
): Promise<void> {
  if (comment === null) return
  await fence(job)
  const { owner, name: repo } = repository
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  try {
    await job.client.request(route, { owner, repo, comment_id: comment, content })
  } catch (error) {
    if (![403, 404, 410, 422].includes(statusOf(error) ?? 0)) throw error
    job.log.warn({ task: job.lease.key, status: statusOf(error) }, 'no reaction could be left')
  }
}

const permissionAnswer = v.object({ permission: v.string() })

/** Whether GitHub lets this person write to the repository; `maintain` reads as `write`, `triage` as `read`. */
export async function mayWrite(job: Job, { repository, by }: RequestTask): Promise<boolean> {
  const { owner, name: repo } = repository
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
    const found = await job.client.request(route, { owner, repo, username: by })
    return ['admin', 'write'].includes(read(permissionAnswer, found, 'a permission').permission)
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}
