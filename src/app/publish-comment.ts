import * as v from 'valibot'
import { read } from '../github/answers.ts'
import { fence, type Job } from './job.ts'
import type { RepositoryName } from './task.ts'

/** First line of the comment. Anybody can write it into theirs, so the author counts too. */
export const commentMarker = '<!-- ats-gate:v1 -->'

export interface Conversation {
  readonly repository: RepositoryName
  readonly number: number
}

/** `if-there`: only a comment of ours that is there already is brought up to date. */
export type CommentWish = 'always' | 'if-there'

const commentsAnswer = v.array(
  v.object({
    id: v.number(),
    body: v.nullish(v.string(), ''),
    performed_via_github_app: v.nullish(v.object({ id: v.number() }), null),
  }),
)

type Comment = v.InferOutput<typeof commentsAnswer>[number]

/**
 * Leaves the one comment with this marker: written once, edited in place, and only when its text differs. The list is
 * read each time, since an answer that got lost says nothing about whether the comment was written.
 */
export async function publishComment(
  job: Job,
  where: Conversation,
  { marker, body, wish }: { readonly marker: string; readonly body: string; readonly wish: CommentWish },
): Promise<void> {
  const [own, ...doubles] = await ownComments(job, where, marker)
  const { owner, name: repo } = where.repository
  if (own === undefined) {
    if (wish === 'if-there') return
    await fence(job)
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    await job.client.request(route, { owner, repo, issue_number: where.number, body })
  } else if (!sameText(own.body, body)) {
    await fence(job)
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    await job.client.request(route, { owner, repo, comment_id: own.id, body })
  }
  for (const { id } of doubles) {
    await fence(job)
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
    await job.client.request(route, { owner, repo, comment_id: id })
  }
}

/** GitHub keeps line ends as they come, and cuts blanks at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

const perPage = 100
/** A conversation may be longer than this; ours is among the first comments of it. */
const mostPages = 20

/** Oldest first. */
async function ownComments(job: Job, where: Conversation, marker: string): Promise<readonly Comment[]> {
  const { owner, name: repo } = where.repository
  const own: Comment[] = []
  for (let page = 1; page <= mostPages; page++) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const parameters = { owner, repo, issue_number: where.number, per_page: perPage, page }
    const comments = read(commentsAnswer, await job.client.request(route, parameters), 'comments')
    own.push(...comments.filter((comment) => isOwn(comment, job.appId, marker)))
    if (comments.length < perPage) break
  }
  return own
}

function isOwn({ body, performed_via_github_app: app }: Comment, appId: number, marker: string): boolean {
  return app?.id === appId && (body.split(/\r?\n/, 1)[0] ?? '').trim() === marker
}
