import type { IssueComment, Review, ReviewComment } from '../state/conversation.ts'
import { repositoryOf, type World } from '../state/world.ts'
import { appJson, association, userJson } from './account.ts'
import { type JsonObject, nodeId } from './json.ts'
import { reactionsJson } from './reactions.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

export function commentJson(world: World, comment: IssueComment): JsonObject {
  const repository = repositoryOf(world, comment.repository)
  const api = repositoryUrl(world, repository)
  const url = `${api}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `${repositoryPage(world, repository)}/pull/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userJson(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.user.login),
    body: comment.body,
    reactions: reactionsJson(`${url}/reactions`, comment.reactions),
    performed_via_github_app: comment.viaApp === null ? null : appJson(world, world.app),
  }
}

export function reviewJson(world: World, review: Review): JsonObject {
  const repository = repositoryOf(world, review.repository)
  const html = `${repositoryPage(world, repository)}/pull/${review.number}#pullrequestreview-${review.id}`
  const pull = `${repositoryUrl(world, repository)}/pulls/${review.number}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userJson(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(repository, review.user.login),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  }
}

export function reviewCommentJson(world: World, comment: ReviewComment): JsonObject {
  const repository = repositoryOf(world, comment.repository)
  const api = repositoryUrl(world, repository)
  const url = `${api}/pulls/comments/${comment.id}`
  const html = `${repositoryPage(world, repository)}/pull/${comment.number}#discussion_r${comment.id}`
  const pull = `${api}/pulls/${comment.number}`
  const { line, side, startLine, startSide } = comment
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    user: userJson(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: association(repository, comment.user.login),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    start_line: startLine,
    original_start_line: startLine,
    start_side: startSide,
    ...(line === null ? {} : { line, original_line: line }),
    side,
    subject_type: line === null ? 'file' : 'line',
    reactions: reactionsJson(`${url}/reactions`, comment.reactions),
  }
}
