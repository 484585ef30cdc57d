import type { FileEntry, FileSource, Unread } from '../text/tree.ts'
import { blobReader, largestBlob, tooLarge } from './blob-reader.ts'
import { git } from './git.ts'
import { commitOf } from './revisions.ts'

/**
 * The files of a git revision, read by the git binary. In a folder below the top of the work tree, that folder's files
 * by their paths from there. Works in shallow and partial clones; contents that a partial clone lacks come in one fetch.
 * Files above 64 MiB are listed and never read. Listing and reading throw where git fails, with its words and a remedy.
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
    read: (entries) => readEntries({ repository, revision, commit, clone }, entries),
  }
}

/** `ls-tree -l` asks for each size, which in a partial clone would fetch each file: there the sizes stay unknown. */
async function treeEntries(repository: string, commit: string, clone: Clone): Promise<readonly FileEntry[]> {
  const command = ['ls-tree', '-r', '-z', ...(clone === 'partial' ? [] : ['-l']), commit]
  let listed = await git(repository, command)
  if (listed.status !== 0) listed = await git(repository, command, { environment: lazily })
  if (listed.status !== 0)
    throw new Error(
      `The files of ${commit} can't be listed: git ls-tree: ${firstLine(listed.stderr)}. ${remedy}`,
    )
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

/** What helps where a clone lacks contents: where it runs, the remote and the token are the user's. */
const remedy =
  'Give the clone what it lacks: in a workflow, actions/checkout with `fetch-depth: 0` and without `filter`, or with a token that may fetch (`persist-credentials`); elsewhere `git fetch --refetch --no-filter`.'

function firstLine(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /^(fatal|error):/.test(line)) ??
    lines.find((line) => line !== '') ??
    'no reason given'
  )
}

type Contents = ReadonlyMap<string, Uint8Array | Unread>

interface Origin {
  readonly repository: string
  readonly revision: string
  readonly commit: string
  readonly clone: Clone
}

async function readEntries(origin: Origin, entries: readonly FileEntry[]): Promise<Contents> {
  const blobs = entries.filter((entry) => beforeReading(entry) === null)
  const { contents, why } = await readBlobs(origin, new Set(blobs.map(({ oid }) => oid)))
  if (blobs.length > 0 && contents.size === 0)
    throw new Error(`${filesText(blobs)} of ${origin.revision} can't be read: ${why}. ${remedy}`)
  return new Map(
    entries.map((entry) => {
      const content = beforeReading(entry) ?? contents.get(entry.oid)
      return [entry.path, content ?? { unread: `not fetched: ${why}` }]
    }),
  )
}

function filesText([first, ...others]: readonly FileEntry[]): string {
  const more = others.length === 0 ? '' : ` and ${others.length} more file${others.length === 1 ? '' : 's'}`
  return `${first?.path}${more}`
}

function beforeReading({ kind, size }: FileEntry): Unread | null {
  if (kind === 'submodule') return { unread: 'a submodule, whose files are in another repository' }
  return (size ?? 0) > largestBlob ? tooLarge : null
}

/** What could be had, by id, and why the rest could not: null where git only does not have it. */
interface Blobs {
  readonly contents: Contents
  readonly why: string | null
}

async function readBlobs(origin: Origin, ids: ReadonlySet<string>): Promise<Blobs> {
  const { repository } = origin
  const absent = await absentIds(origin)
  const here = await catFile(repository, [...ids.difference(absent)])
  const missing = [...ids].filter((id) => !here.contents.has(id))
  if (missing.length === 0) return here
  const refusal = await fetchBlobs(repository, missing)
  if (refusal !== null) return { contents: here.contents, why: here.why ?? refusal }
  const fetched = await catFile(repository, missing)
  const why = fetched.why ?? 'the remote did not send it'
  return { contents: new Map([...here.contents, ...fetched.contents]), why }
}

/** What a partial clone lacks of a commit. It has to be known before: `git cat-file` ends at the first such content. */
async function absentIds({ repository, commit, clone }: Origin): Promise<ReadonlySet<string>> {
  if (clone === 'whole') return new Set()
  const command = ['rev-list', '--objects', '--missing=print', '--no-walk', commit]
  const { stdout } = await git(repository, command)
  return new Set([...stdout.toString().matchAll(/^\?([0-9a-f]{40,64})$/gm)].map(([, id]) => id ?? ''))
}

async function catFile(repository: string, ids: readonly string[]): Promise<Blobs> {
  const reader = blobReader()
  if (ids.length === 0) return { contents: reader.contents, why: null }
  const input = ids.map((id) => `${id}\n`).join('')
  const options = { input, onData: reader.push }
  const { status, stderr } = await git(repository, ['cat-file', '--batch', '--buffer'], options)
  return { contents: reader.contents, why: status === 0 ? null : `git cat-file: ${firstLine(stderr)}` }
}

/** One request for all of them, as git itself does for a checkout in a partial clone. Null when they came. */
async function fetchBlobs(repository: string, ids: readonly string[]): Promise<string | null> {
  const input = ids.map((id) => `${id}\n`).join('')
  const { status, stderr } = await git(repository, [...fetchByIds, 'origin'], { input })
  return status === 0 ? null : `git fetch: ${firstLine(stderr)}`
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
