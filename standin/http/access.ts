import { operations } from '../openapi/operations.data.ts'
import type { Repository } from '../state/repository.ts'
import { installationFor, type World } from '../state/world.ts'
import { type Answer, notAccessible, notFound, problem } from './answer.ts'
import type { Caller } from './caller.ts'

const rules = new Map(operations.map((operation) => [operation.id, operation]))

/**
 * Null where the caller may; else what GitHub says: 404 for what the caller may not know to exist, 403 for what it
 * sees but may not touch.
 */
export function refusal(
  world: World,
  operation: string,
  caller: Caller,
  repository: Repository | undefined | 'none',
): Answer | null {
  const rule = rules.get(operation)
  if (rule === undefined || rule.by === 'anyone') return null
  if (caller.kind === 'nobody') return problem(401, 'Requires authentication')
  if (rule.by === 'app') return forApp(world, caller, repository)
  if (caller.kind === 'app')
    return problem(403, 'This endpoint requires you to authenticate using an installation access token')
  if (repository === undefined) return notFound
  if (repository === 'none' || isInstalled(caller, repository))
    return rule.needs.some((need) => has(caller, need)) ? null : notAccessible
  if (repository.visibility === 'private') return notFound
  return rule.needs.every((need) => need.endsWith(':read')) ? null : notAccessible
}

function forApp(world: World, caller: Caller, repository: Repository | undefined | 'none'): Answer | null {
  if (caller.kind !== 'app') return problem(401, 'A JSON web token could not be decoded')
  if (repository === 'none') return null
  return repository === undefined || installationFor(world, repository) === undefined ? notFound : null
}

type InstallationCaller = Extract<Caller, { readonly kind: 'installation' }>

function isInstalled({ installation, repositories }: InstallationCaller, repository: Repository): boolean {
  if (installation.account.id !== repository.owner.id) return false
  const given = [installation.repositories, repositories]
  return given.every((names) => names === 'all' || names.includes(repository.name))
}

function has({ permissions }: InstallationCaller, need: string): boolean {
  const [name = '', access] = need.split(':')
  const held = name === 'metadata' ? (permissions[name] ?? 'read') : permissions[name]
  return held === 'write' || held === access
}
