import type { Repository } from '../state/repository.ts'
import { pullsOf, type World } from '../state/world.ts'
import { userJson } from './account.ts'
import { type JsonObject, nodeId } from './json.ts'

/** Suffixes of the repository's own URL, by the name of the field that carries them. */
const links = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const

const fullName = ({ owner, name }: Repository) => `${owner.login}/${name}`

export const repositoryUrl = ({ apiUrl }: World, repository: Repository) =>
  `${apiUrl}/repos/${fullName(repository)}`

export const repositoryPage = ({ webUrl }: World, repository: Repository) =>
  `${webUrl}/${fullName(repository)}`

/** The `minimal-repository` of GitHub's description. */
export function minimalRepositoryJson(world: World, repository: Repository): JsonObject {
  const { id, name, owner, visibility, parent } = repository
  const url = repositoryUrl(world, repository)
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName(repository),
    private: visibility === 'private',
    owner: userJson(world, owner),
    html_url: repositoryPage(world, repository),
    description: null,
    fork: parent !== null,
    url,
    ...Object.fromEntries(Object.entries(links).map(([field, suffix]) => [field, url + suffix])),
  }
}

/** The `repository` that webhooks, pull requests and lists carry, which is also enough for `full-repository`. */
export function repositoryJson(world: World, repository: Repository): JsonObject {
  const page = repositoryPage(world, repository)
  const open = pullsOf(world, repository.id).filter(({ state }) => state === 'open').length
  return {
    ...minimalRepositoryJson(world, repository),
    clone_url: `${page}.git`,
    git_url: `git:${page.slice(page.indexOf('//'))}.git`,
    ssh_url: `git@${new URL(page).host}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.visibility,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    ...settings,
    open_issues: open,
    open_issues_count: open,
  }
}

const settings = {
  size: 0,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
  archived: false,
  disabled: false,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  has_downloads: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  custom_properties: {},
}
