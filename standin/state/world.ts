import { newStore } from '../git/objects.ts'
import type { Account, AppIdentity, Installation, Permissions } from './account.ts'
import type { CheckRun, CheckSuite } from './check.ts'
import type { IssueComment, Review, ReviewComment } from './conversation.ts'
import type { Pull, Repository } from './repository.ts'

export interface Token {
  readonly installation: number
  readonly permissions: Permissions
  /** Names of repositories; null for all of the installation's. */
  readonly repositories: readonly string[] | null
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** A test merge that is made on the first look at a pull request, and told from a later one. */
export interface TestMerge {
  readonly base: string
  readonly head: string
  readonly asked: number
  readonly outcome: { readonly kind: 'clean'; readonly commit: string } | { readonly kind: 'conflict' } | null
}

/** All that the stand-in holds. The records in the maps are replaced, never changed. */
export interface World {
  /** Without the API's prefix. */
  readonly webUrl: string
  readonly apiUrl: string
  readonly enterprise: string | null
  readonly app: AppIdentity
  readonly mergeableAfter: number
  readonly tokenLifetime: number
  /** By lower-case login, which is how GitHub compares them. */
  readonly accounts: Map<string, Account>
  readonly installations: Map<number, Installation>
  readonly repositories: Map<number, Repository>
  readonly pulls: Map<string, Pull>
  readonly testMerges: Map<string, TestMerge>
  readonly comments: Map<number, IssueComment>
  readonly reviewComments: Map<number, ReviewComment>
  readonly reviews: Map<number, Review>
  readonly checkRuns: Map<number, CheckRun>
  readonly checkSuites: Map<number, CheckSuite>
  readonly tokens: Map<string, Token>
  readonly now: () => number
  readonly nextId: () => number
}

export interface WorldSettings {
  readonly webUrl: string
  readonly apiUrl: string
  readonly enterprise: string | null
  readonly app: Partial<Pick<AppIdentity, 'id' | 'slug' | 'name' | 'permissions' | 'events'>>
  readonly mergeableAfter: number
  readonly tokenLifetime: number
  readonly now: () => number
}

const defaultPermissions: Permissions = {
  metadata: 'read',
  contents: 'read',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  merge_queues: 'read',
}

const defaultEvents = ['check_run', 'check_suite', 'issue_comment', 'merge_group', 'pull_request', 'push']

export function newWorld(settings: WorldSettings): World {
  let lastId = 1000
  const nextId = () => ++lastId
  const slug = settings.app.slug ?? 'ats-gate'
  return {
    ...settings,
    app: {
      id: settings.app.id ?? nextId(),
      clientId: 'Iv23standinstandin01',
      slug,
      name: settings.app.name ?? slug,
      owner: { id: nextId(), login: 'app-makers', type: 'Organization' },
      bot: { id: nextId(), login: `${slug}[bot]`, type: 'Bot' },
      permissions: { metadata: 'read', ...(settings.app.permissions ?? defaultPermissions) },
      events: settings.app.events ?? defaultEvents,
      createdAt: timestamp(settings.now()),
    },
    accounts: new Map(),
    installations: new Map(),
    repositories: new Map(),
    pulls: new Map(),
    testMerges: new Map(),
    comments: new Map(),
    reviewComments: new Map(),
    reviews: new Map(),
    checkRuns: new Map(),
    checkSuites: new Map(),
    tokens: new Map(),
    nextId,
  }
}

/** `2026-11-24T00:00:00Z`: GitHub's timestamps have whole seconds. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

export const nowText = (world: World) => timestamp(world.now())

/** The account of that login; made as `type` where it is new. */
export function accountOf(world: World, login: string, type: Account['type'] = 'User'): Account {
  if (login.toLowerCase() === world.app.bot.login.toLowerCase()) return world.app.bot
  const known = world.accounts.get(login.toLowerCase())
  if (known !== undefined) return known
  const account: Account = { id: world.nextId(), login, type: login.endsWith('[bot]') ? 'Bot' : type }
  world.accounts.set(login.toLowerCase(), account)
  return account
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  const matches = ({ owner: { login }, name: own }: Repository) =>
    login.toLowerCase() === owner.toLowerCase() && own.toLowerCase() === name.toLowerCase()
  return world.repositories.values().find(matches)
}

export const repositoryOf = (world: World, id: number) => world.repositories.get(id) as Repository

export const pullKey = (repository: number, number: number) => `${repository}/${number}`

export function pullsOf(world: World, repository: number): readonly Pull[] {
  return [...world.pulls.values()].filter((pull) => pull.repository === repository)
}

/** The installation that may see the repository; undefined where the app is not installed on it. */
export function installationFor(world: World, repository: Repository): Installation | undefined {
  return world.installations
    .values()
    .find(
      ({ account, repositories }) =>
        account.id === repository.owner.id &&
        (repositories === 'all' || repositories.includes(repository.name)),
    )
}

export function createRepository(
  world: World,
  repository: Pick<Repository, 'owner' | 'name' | 'visibility' | 'defaultBranch'> & {
    readonly parent?: Repository
  },
): Repository {
  const { owner, name, visibility, defaultBranch, parent } = repository
  if (findRepository(world, owner.login, name) !== undefined)
    throw new Error(`${owner.login}/${name} is there already`)
  const created: Repository = {
    id: world.nextId(),
    owner,
    name,
    visibility,
    defaultBranch,
    parent: parent?.id ?? null,
    objects: parent?.objects ?? newStore(),
    refs: new Map(),
    roles: new Map([[owner.login.toLowerCase(), 'admin']]),
    createdAt: nowText(world),
  }
  world.repositories.set(created.id, created)
  return created
}
