import { changedFiles, fileHunks, lineCounts } from '../git/changed-files.ts'
import { commitsBetween, mergeBase } from '../git/history.ts'
import { commitOf } from '../state/branches.ts'
import type { Pull, Repository } from '../state/repository.ts'
import { type Mergeability, peekMergeability } from '../state/test-merges.ts'
import { repositoryOf, type World } from '../state/world.ts'
import { association, userJson } from './account.ts'
import { type JsonObject, nodeId } from './json.ts'
import { reactionsJson } from './reactions.ts'
import { repositoryJson, repositoryPage, repositoryUrl } from './repository.ts'

/** The `pull-request-simple` of lists. */
export function simplePullJson(
  world: World,
  pull: Pull,
  { commit }: Mergeability = peekMergeability(world, pull),
): JsonObject {
  const repository = repositoryOf(world, pull.repository)
  const urls = pullUrls(world, repository, pull.number)
  return {
    ...urls.fields,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(world, pull.user),
    body: pull.body,
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged ? pull.closedAt : null,
    merge_commit_sha: commit,
    head: sideJson(world, pull.head.repository, pull.head),
    base: sideJson(world, pull.repository, pull.base),
    _links: Object.fromEntries(Object.entries(urls.links).map(([name, href]) => [name, { href }])),
    author_association: association(repository, pull.user.login),
    active_lock_reason: null,
    auto_merge: null,
    draft: pull.draft,
  }
}

function pullUrls(world: World, repository: Repository, number: number) {
  const api = repositoryUrl(world, repository)
  const url = `${api}/pulls/${number}`
  const page = `${repositoryPage(world, repository)}/pull/${number}`
  const issue = `${api}/issues/${number}`
  const fields = {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    comments_url: `${issue}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses`,
  }
  const links = {
    self: url,
    html: page,
    issue,
    comments: fields.comments_url,
    review_comments: fields.review_comments_url,
    review_comment: fields.review_comment_url,
    commits: fields.commits_url,
    statuses: fields.statuses_url,
  }
  return { fields, links }
}

function sideJson(
  world: World,
  id: number,
  side: { readonly ref: string; readonly sha: string },
): JsonObject {
  const repository = repositoryOf(world, id)
  const user = userJson(world, repository.owner)
  return {
    label: `${repository.owner.login}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user,
    repo: repositoryJson(world, repository),
  }
}

/** The `pull-request` of `GET pulls/{n}` and of webhooks. */
export function pullJson(world: World, pull: Pull, merge = peekMergeability(world, pull)): JsonObject {
  const mergeable = pull.state === 'closed' ? null : merge.mergeable
  return {
    ...simplePullJson(world, pull, merge),
    merged: pull.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: null,
    comments: count(world.comments.values(), pull),
    review_comments: count(world.reviewComments.values(), pull),
    maintainer_can_modify: false,
    ...sizeOf(world, pull),
  }
}

function count(
  items: Iterable<{ readonly repository: number; readonly number: number }>,
  pull: Pull,
): number {
  return [...items].filter(
    ({ repository, number }) => repository === pull.repository && number === pull.number,
  ).length
}

function sizeOf(world: World, pull: Pull): JsonObject {
  const { objects } = repositoryOf(world, pull.repository)
  const files = pullFiles(world, pull)
  const counts = files.map((file) => lineCounts(fileHunks(objects, file) ?? []))
  const sum = (field: 'additions' | 'deletions') => counts.reduce((total, item) => total + item[field], 0)
  return {
    commits: commitsBetween(objects, pull.base.sha, pull.head.sha).length,
    changed_files: files.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  }
}

/** What the pull request changes since it left its base branch: the three-dot difference. */
export function pullFiles(world: World, pull: Pull) {
  const repository = repositoryOf(world, pull.repository)
  const base = mergeBase(repository.objects, pull.base.sha, pull.head.sha) ?? pull.base.sha
  const tree = (commit: string) => commitOf(repository, commit).tree
  return changedFiles(repository.objects, tree(base), tree(pull.head.sha))
}

/** The issue side of a pull request, as `issues/get` and `issue_comment` tell it. */
export function issueJson(world: World, pull: Pull): JsonObject {
  const repository = repositoryOf(world, pull.repository)
  const api = repositoryUrl(world, repository)
  const url = `${api}/issues/${pull.number}`
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    title: pull.title,
    user: userJson(world, pull.user),
    labels: [],
    state: pull.state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: count(world.comments.values(), pull),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: association(repository, pull.user.login),
    active_lock_reason: null,
    performed_via_github_app: null,
    reactions: reactionsJson(`${url}/reactions`, []),
    draft: pull.draft,
    pull_request: {
      url: `${api}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.merged ? pull.closedAt : null,
    },
    body: pull.body,
  }
}

/** The `pull-request-minimal` of check runs: only pull requests within the repository, never a fork's. */
export function minimalPullsJson(
  world: World,
  repository: Repository,
  headSha: string,
): readonly JsonObject[] {
  const side = (id: number, { ref, sha }: { readonly ref: string; readonly sha: string }) => {
    const { name } = repositoryOf(world, id)
    return { ref, sha, repo: { id, url: repositoryUrl(world, repositoryOf(world, id)), name } }
  }
  return [...world.pulls.values()]
    .filter(
      (pull) =>
        pull.repository === repository.id &&
        pull.head.repository === repository.id &&
        pull.head.sha === headSha &&
        pull.state === 'open',
    )
    .map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${repositoryUrl(world, repository)}/pulls/${pull.number}`,
      head: side(pull.head.repository, pull.head),
      base: side(pull.repository, pull.base),
    }))
}
