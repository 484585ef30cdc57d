import { type Answer, created, notFound, ok, problem, unprocessable } from '../http/answer.ts'
import type { Call, Handler, RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { appJson, installationJson } from '../resources/account.ts'
import { repositoryJson } from '../resources/repository.ts'
import type { Installation, Permissions } from '../state/account.ts'
import { giveToken } from '../state/tokens.ts'
import { installationFor, timestamp, type World } from '../state/world.ts'

export const appHandlers: Readonly<Record<string, Handler>> = {
  'apps/get-authenticated': ({ world }) =>
    ok({ ...appJson(world, world.app), installations_count: world.installations.size }),
  'apps/list-installations': (call) => {
    const { items, headers } = pageOf(call, [...call.world.installations.values()])
    return ok(
      items.map((installation) => installationJson(call.world, installation)),
      headers,
    )
  },
  'apps/get-installation': ({ world, params }) => {
    const installation = world.installations.get(Number(params.installation_id))
    return installation === undefined ? notFound : ok(installationJson(world, installation))
  },
  'apps/create-installation-access-token': createToken,
  'apps/list-repos-accessible-to-installation': listRepositories,
  'rate-limit/get': ({ budget }) => {
    const core = { ...budget, remaining: Math.max(0, budget.remaining) }
    return ok({ resources: { core, search: core, graphql: core }, rate: core })
  },
}

export const appRepositoryHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'apps/get-repo-installation': ({ world, repository }: RepositoryCall) =>
    ok(installationJson(world, installationFor(world, repository) as Installation)),
}

function createToken({ world, params, body }: Call): Answer {
  const installation = world.installations.get(Number(params.installation_id))
  if (installation === undefined) return notFound
  if (installation.suspendedAt !== null) return problem(403, 'This installation has been suspended')
  const asked = body.permissions as Permissions | undefined
  if (asked !== undefined && !isWithin(asked, installation.permissions))
    return unprocessable('The permissions requested are not granted to this installation.')
  const names = repositoryNames(world, installation, body)
  if (names === 'unknown') return unprocessable('There is at least one repository that does not exist.')
  const { token, expiresAt } = giveToken(world, installation, asked ?? installation.permissions, names)
  const repositories = names?.map((name) => repositoryJson(world, named(world, installation, name)))
  return created({
    token,
    expires_at: timestamp(expiresAt),
    permissions: asked ?? installation.permissions,
    repository_selection: names !== null || installation.repositories !== 'all' ? 'selected' : 'all',
    ...(repositories === undefined ? {} : { repositories }),
  })
}

function isWithin(asked: Permissions, granted: Permissions): boolean {
  return Object.entries(asked).every(
    ([name, access]) =>
      granted[name] === 'write' || granted[name] === access || (name === 'metadata' && access === 'read'),
  )
}

/** The repositories that a token is asked for, by name; null for all of the installation's. */
function repositoryNames(
  world: World,
  installation: Installation,
  body: Call['body'],
): readonly string[] | null | 'unknown' {
  const names = (body.repositories ?? []) as readonly string[]
  const ids = (body.repository_ids ?? []) as readonly number[]
  if (names.length + ids.length === 0) return null
  const all = [...names, ...ids.map((id) => world.repositories.get(id)?.name ?? '')]
  const visible = visibleTo(world, installation).map(({ name }) => name)
  return all.every((name) => visible.includes(name)) ? all : 'unknown'
}

function visibleTo(world: World, installation: Installation) {
  return [...world.repositories.values()].filter(
    (repository) => installationFor(world, repository)?.id === installation.id,
  )
}

function named(world: World, installation: Installation, name: string) {
  const found = visibleTo(world, installation).find((repository) => repository.name === name)
  if (found === undefined) throw new Error(`no repository ${name}`)
  return found
}

function listRepositories(call: Call): Answer {
  const { world, caller } = call
  if (caller.kind !== 'installation') return notFound
  const { installation, repositories } = caller
  const visible = visibleTo(world, installation).filter(
    ({ name }) => repositories === 'all' || repositories.includes(name),
  )
  const { items, headers } = pageOf(call, visible)
  const body = {
    total_count: visible.length,
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    repositories: items.map((repository) => repositoryJson(world, repository)),
  }
  return ok(body, headers)
}
