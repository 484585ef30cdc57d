import { announceComment, type Stage } from '../events/announce.ts'
import type { Account } from '../state/account.ts'
import type { IssueComment } from '../state/conversation.ts'
import type { Pull } from '../state/repository.ts'
import { nowText } from '../state/world.ts'

/** Adds a comment and tells of it. */
export function addComment(stage: Stage, pull: Pull, user: Account, body: string): IssueComment {
  const { world } = stage
  const comment: IssueComment = {
    id: world.nextId(),
    repository: pull.repository,
    number: pull.number,
    user,
    body,
    createdAt: nowText(world),
    updatedAt: nowText(world),
    viaApp: user === world.app.bot ? world.app.id : null,
    reactions: [],
    edits: [],
  }
  world.comments.set(comment.id, comment)
  announceComment(stage, comment, 'created', user)
  return comment
}

export function changeComment(stage: Stage, comment: IssueComment, by: Account, body: string): IssueComment {
  const { world } = stage
  const changed: IssueComment = {
    ...comment,
    body,
    updatedAt: nowText(world),
    edits: [...comment.edits, comment.body],
  }
  world.comments.set(comment.id, changed)
  announceComment(stage, changed, 'edited', by, { changes: { body: { from: comment.body } } })
  return changed
}

export function removeComment(stage: Stage, comment: IssueComment, by: Account): void {
  stage.world.comments.delete(comment.id)
  announceComment(stage, comment, 'deleted', by)
}

export function commentsOf({ world }: Stage, repository: number, number: number): readonly IssueComment[] {
  return [...world.comments.values()].filter(
    (comment) => comment.repository === repository && comment.number === number,
  )
}
