import { type Answer, notFound, ok } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { userJson } from '../resources/account.ts'
import { commitJson } from '../resources/commit.ts'
import { repositoryJson, repositoryPage, repositoryUrl } from '../resources/repository.ts'
import type { RoleName } from '../state/account.ts'

export const repositoryHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get': ({ world, repository }) => ok(repositoryJson(world, repository)),
  'repos/get-branch': getBranch,
  'repos/get-collaborator-permission-level': getPermission,
}

function getBranch({ world, repository, params: { branch = '' } }: RepositoryCall): Answer {
  const sha = repository.refs.get(`refs/heads/${branch}`)
  if (sha === undefined) return notFound
  const self = `${repositoryUrl(world, repository)}/branches/${branch}`
  return ok({
    name: branch,
    commit: commitJson(world, repository, sha),
    _links: { self, html: `${repositoryPage(world, repository)}/tree/${branch}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  })
}

/** The older, coarser permission of each role. */
const permissionOf: Readonly<Record<RoleName, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

/** Everyone may read a public repository; of a private one a stranger has none. */
function getPermission({ world, repository, params: { username = '' } }: RepositoryCall): Answer {
  const account = world.accounts.get(username.toLowerCase())
  if (account === undefined) return notFound
  const role =
    repository.roles.get(username.toLowerCase()) ?? (repository.visibility === 'public' ? 'read' : 'none')
  const at = (...roles: readonly RoleName[]) => roles.includes(role)
  const permissions = {
    admin: at('admin'),
    maintain: at('admin', 'maintain'),
    push: at('admin', 'maintain', 'write'),
    triage: at('admin', 'maintain', 'write', 'triage'),
    pull: role !== 'none',
  }
  return ok({
    permission: permissionOf[role],
    role_name: role,
    user: { ...userJson(world, account), permissions, role_name: role },
  })
}
