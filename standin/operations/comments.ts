import { addComment, changeComment, commentsOf, removeComment } from '../changes/comments.ts'
import { type Answer, created, noContent, notFound, ok } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { commentJson } from '../resources/conversation.ts'
import { issueJson } from '../resources/pull.ts'
import { reactionJson } from '../resources/reactions.ts'
import type { IssueComment, Reaction, ReactionContent } from '../state/conversation.ts'
import type { Pull } from '../state/repository.ts'
import { nowText, pullKey } from '../state/world.ts'

export const commentHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'issues/get': (call) => withIssue(call, (pull) => ok(issueJson(call.world, pull))),
  'issues/list-comments': (call) => withIssue(call, () => listComments(call)),
  'issues/create-comment': (call) =>
    withIssue(call, (pull) =>
      created(commentJson(call.world, addComment(call, pull, call.world.app.bot, String(call.body.body)))),
    ),
  'issues/get-comment': (call) => withComment(call, (comment) => ok(commentJson(call.world, comment))),
  'issues/update-comment': (call) =>
    withComment(call, (comment) =>
      ok(commentJson(call.world, changeComment(call, comment, call.world.app.bot, String(call.body.body)))),
    ),
  'issues/delete-comment': (call) =>
    withComment(call, (comment) => {
      removeComment(call, comment, call.world.app.bot)
      return noContent
    }),
  'reactions/list-for-issue-comment': (call) => withComment(call, (comment) => listReactions(call, comment)),
  'reactions/create-for-issue-comment': (call) => withComment(call, (comment) => react(call, comment)),
  'reactions/delete-for-issue-comment': (call) => withComment(call, (comment) => unreact(call, comment)),
}

function withIssue(call: RepositoryCall, answer: (pull: Pull) => Answer): Answer {
  const pull = call.world.pulls.get(pullKey(call.repository.id, Number(call.params.issue_number)))
  return pull === undefined ? notFound : answer(pull)
}

function withComment(call: RepositoryCall, answer: (comment: IssueComment) => Answer): Answer {
  const comment = call.world.comments.get(Number(call.params.comment_id))
  return comment === undefined || comment.repository !== call.repository.id ? notFound : answer(comment)
}

function listComments(call: RepositoryCall): Answer {
  const { world, repository, params, query } = call
  const since = query.since === undefined ? 0 : Date.parse(query.since)
  const all = commentsOf(call, repository.id, Number(params.issue_number)).filter(
    ({ updatedAt }) => Date.parse(updatedAt) >= since,
  )
  const { items, headers } = pageOf(call, all)
  return ok(
    items.map((comment) => commentJson(world, comment)),
    headers,
  )
}

function listReactions(call: RepositoryCall, { reactions }: IssueComment): Answer {
  const wanted = reactions.filter(({ content }) => (call.query.content ?? content) === content)
  const { items, headers } = pageOf(call, wanted)
  return ok(
    items.map((reaction) => reactionJson(call.world, reaction)),
    headers,
  )
}

/** The same reaction twice is one: then the answer is 200 instead of 201. */
function react(call: RepositoryCall, comment: IssueComment): Answer {
  const { world } = call
  const content = call.body.content as ReactionContent
  const there = comment.reactions.find(
    (reaction) => reaction.content === content && reaction.user === world.app.bot,
  )
  if (there !== undefined) return ok(reactionJson(world, there))
  const reaction: Reaction = { id: world.nextId(), content, user: world.app.bot, createdAt: nowText(world) }
  world.comments.set(comment.id, { ...comment, reactions: [...comment.reactions, reaction] })
  return created(reactionJson(world, reaction))
}

function unreact(call: RepositoryCall, comment: IssueComment): Answer {
  const id = Number(call.params.reaction_id)
  if (!comment.reactions.some((reaction) => reaction.id === id)) return notFound
  call.world.comments.set(comment.id, {
    ...comment,
    reactions: comment.reactions.filter((reaction) => reaction.id !== id),
  })
  return noContent
}
