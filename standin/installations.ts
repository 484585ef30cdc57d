import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { startHistory } from './changes/pulls.ts'
import type { NewInstallation, NewRepository } from './controls.ts'
import type { FileContent, Files } from './git/files.ts'
import type { Installation, Permissions } from './state/account.ts'
import type { Repository } from './state/repository.ts'
import { accountOf, createRepository, nowText, type World } from './state/world.ts'

/** The installation of an account; undefined where it has none. */
export function installationOf(world: World, account: string): Installation | undefined {
  return world.installations
    .values()
    .find((installation) => installation.account.login.toLowerCase() === account.toLowerCase())
}

export function addInstallation(world: World, given: NewInstallation): Installation {
  const installation: Installation = {
    id: world.nextId(),
    account: accountOf(world, given.account, 'Organization'),
    permissions: { metadata: 'read', ...(given.permissions ?? world.app.permissions) },
    events: world.app.events,
    suspendedAt: null,
    repositories: given.repositories ?? 'all',
    createdAt: nowText(world),
  }
  world.installations.set(installation.id, installation)
  return installation
}

export function changeInstallation(
  world: World,
  id: number,
  change: { readonly permissions: Permissions } | { readonly suspendedAt: string },
): Installation {
  const installation = world.installations.get(id)
  if (installation === undefined) throw new Error(`the stand-in has no installation ${id}`)
  const changed = { ...installation, ...change }
  world.installations.set(id, changed)
  return changed
}

/** A repository with its first commit, of an account that has the app installed. */
export function addRepository(world: World, given: NewRepository): Repository {
  const owner = accountOf(world, given.owner, 'Organization')
  const repository = createRepository(world, {
    owner,
    name: given.name,
    visibility: given.visibility ?? 'private',
    defaultBranch: given.defaultBranch ?? 'main',
  })
  startHistory(world, repository, isFolder(given.files) ? filesIn(given.files.folder) : given.files)
  if (installationOf(world, given.owner) === undefined) addInstallation(world, { account: given.owner })
  return repository
}

function isFolder(files: NewRepository['files']): files is { readonly folder: string } {
  return (
    Object.keys(files).length === 1 && typeof (files as { readonly folder?: unknown }).folder === 'string'
  )
}

/** The files of a folder on the disk, as they would be committed. */
function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const contents = entries.flatMap((entry): readonly (readonly [string, FileContent])[] => {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(join(folder, '/').length)
    if (entry.isSymbolicLink()) return [[name, { symlink: readlinkSync(path) }]]
    return entry.isFile() ? [[name, new Uint8Array(readFileSync(path))]] : []
  })
  return Object.fromEntries(contents)
}
