import { posix } from 'node:path'
import { type ObjectStore, readObject } from '../git/objects.ts'
import { entryAt, type Mode, treeEntries } from '../git/trees.ts'
import { type Answer, notFound, ok } from '../http/answer.ts'
import type { RepositoryCall } from '../http/call.ts'
import type { JsonObject } from '../resources/json.ts'
import { repositoryPage, repositoryUrl } from '../resources/repository.ts'
import { commitOf, resolveCommit } from '../state/branches.ts'
import { base64Lines } from './git-data.ts'

/** Up to here a file comes with its content; up to 100 MB only raw. */
const contentLimit = 1_000_000

/** A folder is listed to this length and no further. */
const folderLimit = 1000

interface Place {
  readonly path: string
  readonly mode: Mode
  readonly oid: string
}

export function getContent(call: RepositoryCall): Answer {
  const { repository, params, query, accept } = call
  const ref = query.ref ?? repository.defaultBranch
  const commit = resolveCommit(repository, ref)
  if (commit === undefined) return notFound
  const { tree } = commitOf(repository, commit)
  const path = (params.path ?? '').replace(/^\/+|\/+$/g, '')
  const found = followLink(call, tree, path)
  if (found === undefined) return notFound
  if (found.mode === '040000') return ok(folderJson(call, ref, found))
  const bytes = readObject(repository.objects, 'blob', found.oid)
  if (accept.includes('raw') && bytes !== undefined)
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes } }
  return ok({ ...placeJson(call, ref, found), ...contentOf(call, tree, found) })
}

/** The entry at a path; a symbolic link to a file in the repository gives that file. */
function followLink(
  { repository: { objects } }: RepositoryCall,
  tree: string,
  path: string,
): Place | undefined {
  const entry = entryAt(objects, tree, path)
  if (entry === undefined) return undefined
  const target =
    entry.mode === '120000' ? readObject(objects, 'blob', entry.oid)?.toString('utf8') : undefined
  const linked =
    target === undefined ? undefined : entryAt(objects, tree, posix.join(posix.dirname(path), target))
  return linked?.mode.startsWith('100') ? { ...linked, path } : { ...entry, path }
}

function folderJson(call: RepositoryCall, ref: string, { path, oid }: Place): readonly JsonObject[] {
  const entries = treeEntries(call.repository.objects, oid) ?? []
  return entries
    .slice(0, folderLimit)
    .map((entry) =>
      listedJson(call, ref, { ...entry, path: path === '' ? entry.name : `${path}/${entry.name}` }),
    )
}

/** Lists call a submodule a file, as GitHub's do for the sake of old callers. */
function listedJson(call: RepositoryCall, ref: string, place: Place): JsonObject {
  const json = placeJson(call, ref, place)
  return json.type === 'submodule' ? { ...json, type: 'file' } : json
}

const kinds = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' } as const

function placeJson(
  { world, repository }: RepositoryCall,
  ref: string,
  { path, mode, oid }: Place,
): JsonObject {
  const kind = mode === '100644' || mode === '100755' ? 'file' : kinds[mode]
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const api = repositoryUrl(world, repository)
  const self = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = kind === 'submodule' ? null : `${api}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${oid}`
  const html = `${repositoryPage(world, repository)}/${kind === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`
  return {
    type: kind,
    name: path.split('/').at(-1),
    path,
    sha: oid,
    size: readObject(repository.objects, 'blob', oid)?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === 'file' ? `${repositoryPage(world, repository)}/raw/${ref}/${encoded}` : null,
    _links: { self, git, html },
  }
}

function contentOf({ repository }: RepositoryCall, tree: string, { path, mode, oid }: Place): JsonObject {
  if (mode === '160000') return { submodule_git_url: submoduleUrl(repository.objects, tree, path) }
  const bytes = readObject(repository.objects, 'blob', oid) ?? Buffer.alloc(0)
  if (mode === '120000') return { target: bytes.toString('utf8') }
  if (bytes.length > contentLimit) return { content: '', encoding: 'none' }
  return { content: base64Lines(bytes), encoding: 'base64' }
}

/** What .gitmodules says of the path; a URL that leads nowhere where it says nothing, as the description wants one. */
function submoduleUrl(objects: ObjectStore, tree: string, path: string): string {
  const file = entryAt(objects, tree, '.gitmodules')
  const text = file === undefined ? '' : (readObject(objects, 'blob', file.oid)?.toString('utf8') ?? '')
  const section = text.split(/^\[/m).find((part) => /^\s*path\s*=\s*(.*)$/m.exec(part)?.[1]?.trim() === path)
  return (
    /^\s*url\s*=\s*(.*)$/m.exec(section ?? '')?.[1]?.trim() ?? `https://unknown.invalid/${encodeURI(path)}`
  )
}
