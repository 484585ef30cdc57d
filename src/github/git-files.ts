import type { FileEntry, FileSource } from '../text/tree.ts'
import { blobReader, largestBlob } from './blob-reader.ts'
import { git } from './git.ts'
import { commitOf } from './revisions.ts'

/**
 * The files of a git revision, read by the git binary. In a folder below the top of the work tree, that folder's files
 * by their paths from there. Works in shallow and partial clones; contents that a partial clone lacks come in one fetch.
 * Files above 64 MiB are listed and never read.
 *
 * @throws Error when the revision names no commit, or git can't be started.
 */
export async function gitFiles(repository: string, revision: string): Promise<FileSource> {
  const [commit, clone] = await Promise.all([commitOf(repository, revision), cloneKind(repository)])
  if (commit === null) throw new Error(`${revision} is no commit of ${repository}`)
  return {
    ref: revision,
    commit,
    list: () => treeEntries(repository, commit, clone),
    read: (entries) => readEntries(repository, entries.filter(isReadable)),
  }
}

function isReadable({ kind, size }: FileEntry): boolean {
  return kind !== 'submodule' && (size ?? 0) <= largestBlob
}

/** `ls-tree -l` asks for each size, which in a partial clone would fetch each file: there the sizes stay unknown. */
async function treeEntries(repository: string, commit: string, clone: Clone): Promise<readonly FileEntry[]> {
  const command = ['ls-tree', '-r', '-z', ...(clone === 'partial' ? [] : ['-l']), commit]
  let listed = await git(repository, command)
  if (listed.status !== 0) listed = await git(repository, command, { environment: lazily })
  if (listed.status !== 0) throw new Error(`git ls-tree: ${listed.stderr.trim()}`)
  return listed.stdout
    .toString()
    .split('\0')
    .flatMap((line) => treeEntry(line) ?? [])
}

/** Trees that a treeless clone lacks can't be asked for in advance. */
const lazily = { GIT_NO_LAZY_FETCH: '0' } as const

type Clone = 'whole' | 'partial'

async function cloneKind(repository: string): Promise<Clone> {
  const { status } = await git(repository, ['config', '--get-regexp', '^remote\\..*\\.promisor$'])
  return status === 0 ? 'partial' : 'whole'
}

const kinds: Readonly<Record<string, FileEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
}

/** `100644 blob <id>    1234<TAB>path`, the size only where it was asked for. */
function treeEntry(line: string): FileEntry | null {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = '', size] = line.slice(0, tab).split(/ +/)
  const kind = kinds[mode]
  if (tab < 0 || kind === undefined) return null
  const bytes = size !== undefined && /^\d+$/.test(size) ? Number(size) : null
  return { path: line.slice(tab + 1), oid, size: bytes, kind }
}

async function readEntries(
  repository: string,
  entries: readonly FileEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = await readBlobs(repository, new Set(entries.map(({ oid }) => oid)))
  return new Map(
    entries.flatMap(({ path, oid }) => {
      const bytes = contents.get(oid)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )
}

async function readBlobs(
  repository: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = await catFile(repository, ids)
  const missing = [...ids].filter((id) => !contents.has(id))
  if (missing.length === 0 || !(await fetchBlobs(repository, missing))) return contents
  return new Map([...contents, ...(await catFile(repository, missing))])
}

async function catFile(repository: string, ids: Iterable<string>): Promise<Map<string, Uint8Array>> {
  const input = [...ids].map((id) => `${id}\n`).join('')
  const reader = blobReader()
  if (input !== '') await git(repository, ['cat-file', '--batch', '--buffer'], { input, onData: reader.push })
  return reader.contents
}

/** One request for all of them, as git itself does for a checkout in a partial clone. */
async function fetchBlobs(repository: string, ids: readonly string[]): Promise<boolean> {
  const input = ids.map((id) => `${id}\n`).join('')
  const { status } = await git(repository, [...fetchByIds, 'origin'], { input })
  return status === 0
}

const fetchByIds = [
  '-c',
  'fetch.negotiationAlgorithm=noop',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--stdin',
] as const
