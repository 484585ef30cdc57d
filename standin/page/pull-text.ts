import type { CheckRun } from '../state/check.ts'
import type { IssueComment, ReviewComment } from '../state/conversation.ts'
import type { Pull } from '../state/repository.ts'
import { pullKey, repositoryOf, type World } from '../state/world.ts'

/** A pull request as its page shows it: conversation, review comments, and the checks of its head. Markdown as written. */
export function pullText(world: World, repository: number, number: number): string {
  const pull = world.pulls.get(pullKey(repository, number))
  if (pull === undefined) throw new Error(`no pull request ${number}`)
  const isHere = (item: { readonly repository: number; readonly number: number }) =>
    item.repository === repository && item.number === number
  const checks = [...world.checkRuns.values()].filter(
    (run) => run.repository === repository && run.headSha === pull.head.sha,
  )
  return [
    heading(world, pull),
    ...[...world.comments.values()].filter(isHere).map(commentText),
    ...[...world.reviewComments.values()].filter(isHere).map(reviewCommentText),
    ...checks.map(checkText),
  ].join('\n\n')
}

function heading(world: World, pull: Pull): string {
  const { owner, name } = repositoryOf(world, pull.repository)
  const from = `${repositoryOf(world, pull.head.repository).owner.login}:${pull.head.ref}`
  const state = pull.merged ? 'merged' : pull.draft ? 'draft' : pull.state
  return [
    `${owner.login}/${name}#${pull.number} ${pull.title}`,
    `${state}: ${pull.user.login} wants to merge ${from} (${pull.head.sha.slice(0, 7)}) into ${pull.base.ref}`,
  ].join('\n')
}

function commentText({ user, body, edits, reactions }: IssueComment): string {
  const edited = edits.length === 0 ? '' : `, edited ${edits.length} times`
  const marks = reactions.length === 0 ? '' : `\n[${reactions.map(({ content }) => content).join(' ')}]`
  return `--- comment of ${user.login}${edited} ---\n${body}${marks}`
}

function reviewCommentText({ user, path, startLine, line, body }: ReviewComment): string {
  const lines = startLine === null ? `${line}` : `${startLine}-${line}`
  return `--- review comment of ${user.login} on ${path}:${lines} ---\n${body}`
}

function checkText(run: CheckRun): string {
  const annotations = run.annotations.map(
    ({ annotation_level, path, start_line, message }) =>
      `${annotation_level} ${path}:${start_line} ${message}`,
  )
  const buttons = run.actions.map(({ label }) => `[${label}]`).join(' ')
  const parts = [run.title, run.summary, run.text, ...annotations, buttons].filter(
    (part) => part !== null && part !== '',
  )
  return [`--- check ${run.name}: ${run.conclusion ?? run.status} ---`, ...parts].join('\n')
}
