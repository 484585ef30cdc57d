import { type Answer, created, noContent, notFound, ok, unprocessable } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { reviewCommentJson, reviewJson } from '../resources/conversation.ts'
import type { JsonObject } from '../resources/json.ts'
import type { Review, ReviewComment } from '../state/conversation.ts'
import type { Pull } from '../state/repository.ts'
import { nowText } from '../state/world.ts'
import { type PlaceInDiff, placeInDiff } from './diff-places.ts'
import { withPull } from './pulls.ts'

export const reviewHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'pulls/list-reviews': (call) => withPull(call, (pull) => listReviews(call, pull)),
  'pulls/create-review': (call) => withPull(call, (pull) => createReview(call, pull)),
  'pulls/list-review-comments': (call) => withPull(call, (pull) => listComments(call, pull)),
  'pulls/create-review-comment': (call) => withPull(call, (pull) => createComment(call, pull)),
  'pulls/get-review-comment': (call) =>
    withComment(call, (comment) => ok(reviewCommentJson(call.world, comment))),
  'pulls/update-review-comment': (call) => withComment(call, (comment) => updateComment(call, comment)),
  'pulls/delete-review-comment': (call) =>
    withComment(call, (comment) => {
      call.world.reviewComments.delete(comment.id)
      return noContent
    }),
}

function withComment(call: RepositoryCall, answer: (comment: ReviewComment) => Answer): Answer {
  const comment = call.world.reviewComments.get(Number(call.params.comment_id))
  return comment === undefined || comment.repository !== call.repository.id ? notFound : answer(comment)
}

const isOf = (pull: Pull) => (item: { readonly repository: number; readonly number: number }) =>
  item.repository === pull.repository && item.number === pull.number

function listReviews(call: RepositoryCall, pull: Pull): Answer {
  const { items, headers } = pageOf(call, [...call.world.reviews.values()].filter(isOf(pull)))
  return ok(
    items.map((review) => reviewJson(call.world, review)),
    headers,
  )
}

function listComments(call: RepositoryCall, pull: Pull): Answer {
  const { items, headers } = pageOf(call, [...call.world.reviewComments.values()].filter(isOf(pull)))
  return ok(
    items.map((comment) => reviewCommentJson(call.world, comment)),
    headers,
  )
}

const stateOf = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const

function createReview(call: RepositoryCall, pull: Pull): Answer {
  const { world, body } = call
  const commit = typeof body.commit_id === 'string' ? body.commit_id : pull.head.sha
  const event = body.event as keyof typeof stateOf | undefined
  const given = (body.comments ?? []) as readonly JsonObject[]
  if (event !== undefined && event !== 'APPROVE' && body.body === undefined && given.length === 0)
    return unprocessable('Unprocessable Entity', ['A review needs a body or comments'])
  const places = given.map((comment) => placeInDiff(world, pull, commit, comment))
  const faults = places.filter((place) => typeof place === 'string')
  if (faults.length > 0) return unprocessable('Unprocessable Entity', faults)
  const review: Review = {
    id: world.nextId(),
    repository: pull.repository,
    number: pull.number,
    user: world.app.bot,
    body: String(body.body ?? ''),
    commit,
    state: event === undefined ? 'PENDING' : stateOf[event],
    submittedAt: nowText(world),
  }
  world.reviews.set(review.id, review)
  for (const [index, place] of places.entries())
    addComment(call, pull, place as PlaceInDiff, String(given[index]?.body), commit, review.id)
  return ok(reviewJson(world, review))
}

function createComment(call: RepositoryCall, pull: Pull): Answer {
  const { world, body } = call
  const place = placeInDiff(world, pull, String(body.commit_id), body)
  if (typeof place === 'string') return unprocessable('Validation Failed', [place])
  const comment = addComment(call, pull, place, String(body.body), String(body.commit_id), null)
  return created(reviewCommentJson(world, comment))
}

function addComment(
  { world, body }: RepositoryCall,
  pull: Pull,
  place: PlaceInDiff,
  text: string,
  commit: string,
  review: number | null,
): ReviewComment {
  const comment: ReviewComment = {
    ...place,
    id: world.nextId(),
    repository: pull.repository,
    number: pull.number,
    review,
    user: world.app.bot,
    body: text,
    commit,
    inReplyTo: typeof body.in_reply_to === 'number' ? body.in_reply_to : null,
    createdAt: nowText(world),
    updatedAt: nowText(world),
    reactions: [],
  }
  world.reviewComments.set(comment.id, comment)
  return comment
}

function updateComment({ world, body }: RepositoryCall, comment: ReviewComment): Answer {
  const changed = { ...comment, body: String(body.body), updatedAt: nowText(world) }
  world.reviewComments.set(comment.id, changed)
  return ok(reviewCommentJson(world, changed))
}
