import { addComment, changeComment, commentsOf, removeComment } from './changes/comments.ts'
import { changePull, editPull, forkOf, mergePull, openPull, queueMerge } from './changes/pulls.ts'
import { push } from './changes/pushes.ts'
import type { StandInRepository } from './controls.ts'
import { announceCheckRun, announceCheckSuite, type Stage } from './events/announce.ts'
import { pullText } from './page/pull-text.ts'
import { repositoryPage } from './resources/repository.ts'
import { commitOf, resolveCommit } from './state/branches.ts'
import type { CheckSuite } from './state/check.ts'
import type { Pull, Repository } from './state/repository.ts'
import { suitesOf } from './state/suites.ts'
import { accountOf, nowText, pullKey, pullsOf, repositoryOf } from './state/world.ts'

/** What people do in a repository, for a test. A number or id that is not there throws. */
export function repositoryHandle(stage: Stage, id: number): StandInRepository {
  const { world } = stage
  const repository = repositoryOf(world, id)
  return {
    id,
    owner: repository.owner.login,
    name: repository.name,
    defaultBranch: repository.defaultBranch,
    url: repositoryPage(world, repository),
    commitOf: (ref) => found(resolveCommit(repository, ref), `commit ${ref}`),
    treeOf: (commit) => commitOf(repository, found(resolveCommit(repository, commit), commit)).tree,
    push: (branch, changes, details) => push(stage, repository, branch, changes, details),
    pushToFork: (fork, branch, changes, details) =>
      push(stage, forkOf(world, repository, fork), branch, changes, { author: fork, ...details }),
    setRole: (login, role) => {
      accountOf(world, login)
      repository.roles.set(login.toLowerCase(), role)
    },
    pageText: (number) => pullText(world, id, number),
    ...pullActions(stage, repository),
    ...commentActions(stage, repository),
    ...checkActions(stage, repository),
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the stand-in has no ${what}`)
  return value
}

type PullActions = Pick<
  StandInRepository,
  | 'openPull'
  | 'editPull'
  | 'closePull'
  | 'reopenPull'
  | 'convertToDraft'
  | 'markReady'
  | 'mergePull'
  | 'queueMerge'
  | 'pull'
  | 'pulls'
>

function pullActions(stage: Stage, repository: Repository): PullActions {
  const { world } = stage
  const pull = (number: number) =>
    found(world.pulls.get(pullKey(repository.id, number)), `pull request ${number}`)
  const change =
    (action: string, fields: () => Partial<Pull>) =>
    (number: number, by = 'octocat') =>
      changePull(stage, pull(number), fields(), action, accountOf(world, by))
  return {
    openPull: (given) => openPull(stage, repository, given),
    editPull: (number, edit, by = 'octocat') => editPull(stage, pull(number), edit, accountOf(world, by)),
    closePull: change('closed', () => ({ state: 'closed', closedAt: nowText(world) })),
    reopenPull: change('reopened', () => ({ state: 'open', closedAt: null })),
    convertToDraft: change('converted_to_draft', () => ({ draft: true })),
    markReady: change('ready_for_review', () => ({ draft: false })),
    mergePull: (number, by = 'octocat') => mergePull(stage, pull(number), by),
    queueMerge: (number, by = 'octocat') => queueMerge(stage, pull(number), by),
    pull,
    pulls: () => pullsOf(world, repository.id),
  }
}

type CommentActions = Pick<
  StandInRepository,
  'comment' | 'editComment' | 'deleteComment' | 'comments' | 'reviewComments' | 'reviews' | 'reactions'
>

function commentActions(stage: Stage, repository: Repository): CommentActions {
  const { world } = stage
  const comment = (id: number) => found(world.comments.get(id), `comment ${id}`)
  const isOf = (number: number) => (item: { readonly repository: number; readonly number: number }) =>
    item.repository === repository.id && item.number === number
  return {
    comment: (number, author, body) => {
      const pull = found(world.pulls.get(pullKey(repository.id, number)), `pull request ${number}`)
      return addComment(stage, pull, accountOf(world, author), body)
    },
    editComment: (id, body, by) => changeComment(stage, comment(id), accountOf(world, by), body),
    deleteComment: (id, by) => removeComment(stage, comment(id), accountOf(world, by)),
    comments: (number) => commentsOf(stage, repository.id, number),
    reviewComments: (number) => [...world.reviewComments.values()].filter(isOf(number)),
    reviews: (number) => [...world.reviews.values()].filter(isOf(number)),
    reactions: (id) => comment(id).reactions.map(({ content }) => content),
  }
}

type CheckActions = Pick<
  StandInRepository,
  'requestAction' | 'rerequestCheckRun' | 'rerequestCheckSuite' | 'checkRuns' | 'checkSuites'
>

function checkActions(stage: Stage, repository: Repository): CheckActions {
  const { world } = stage
  const run = (id: number) => found(world.checkRuns.get(id), `check run ${id}`)
  const suite = (id: number) => found(world.checkSuites.get(id), `check suite ${id}`)
  const reset = (one: CheckSuite) => world.checkSuites.set(one.id, { ...one, reset: 'queued' })
  return {
    requestAction: (id, identifier, by) =>
      announceCheckRun(stage, run(id), 'requested_action', accountOf(world, by), {
        requested_action: { identifier },
      }),
    rerequestCheckRun: (id, by) => {
      reset(suite(run(id).suite))
      announceCheckRun(stage, run(id), 'rerequested', accountOf(world, by))
    },
    rerequestCheckSuite: (id, by) => {
      reset(suite(id))
      announceCheckSuite(stage, suite(id), 'rerequested', accountOf(world, by))
    },
    checkRuns: (commit) =>
      [...world.checkRuns.values()].filter(
        ({ repository: of, headSha }) => of === repository.id && headSha === (commit ?? headSha),
      ),
    checkSuites: (commit) => suitesOf(world, repository, commit),
  }
}
