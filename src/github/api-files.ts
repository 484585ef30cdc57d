import { type FileEntry, type FileSource, isUnread, type Unread } from '../text/tree.ts'
import { blobAnswer, read } from './answers.ts'
import { apiTree } from './api-tree.ts'
import type { GitHubClient } from './client.ts'
import { withoutPointers } from './lfs-pointer.ts'

/** A revision of a repository, read through the API. */
export interface ApiFiles extends FileSource {
  /** The bytes of a file that was read before, for this revision or another one; undefined for any other, and a link. */
  bytes(path: string): Uint8Array | undefined
}

export interface ApiRevision {
  readonly owner: string
  readonly repo: string
  /** The repository's id: nothing of one repository is ever taken for another's. */
  readonly id: number
  /** The name people know it by. */
  readonly ref: string
  readonly commit: string
  /** The commit's tree, where it is known already; then it may be in the cache. */
  readonly tree: string | null
}

/** What is kept between revisions and pull requests: equal ids are equal bytes. */
export interface ApiCache {
  readonly blobs: ContentCache<Uint8Array>
  readonly trees: ContentCache<readonly FileEntry[]>
}

/** In bytes. */
const blobRoom = 64 * 1024 * 1024

/** In entries of trees, of some 200 bytes each. */
const treeRoom = 250_000

export function apiCache(): ApiCache {
  return {
    blobs: contentCache(blobRoom, (bytes) => bytes.length + 100),
    trees: contentCache(treeRoom, (entries) => entries.length + 1),
  }
}

/** Files above this, in bytes, are not asked for: no configuration is as large. */
const largestFile = 8 * 1024 * 1024

/** Requests under way at the same time. */
const atOnce = 8

/**
 * The files of a commit: one request for its tree, one for each content that is not in the cache. Contents that lie in
 * Git LFS, submodules and what is too large are unread.
 */
export function apiFiles(client: GitHubClient, revision: ApiRevision, cache: ApiCache): ApiFiles {
  const { owner, repo, id, ref, commit } = revision
  const oids = new Map<string, string>()
  const list = async () => {
    const entries = await listed(client, revision, cache)
    for (const { path, oid, kind } of entries) if (kind === 'file') oids.set(path, oid)
    return entries
  }
  const content = async (oid: string): Promise<Uint8Array> => {
    const known = cache.blobs.get(`${id}/${oid}`)
    if (known) return known
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const answer = await client.request(route, { owner, repo, file_sha: oid })
    const bytes = Buffer.from(read(blobAnswer, answer, 'a blob').content, 'base64')
    cache.blobs.set(`${id}/${oid}`, bytes)
    return bytes
  }
  return {
    ref,
    commit,
    list,
    read: async (entries) => {
      const contents = new Map<string, Uint8Array | Unread>()
      const wanted = Map.groupBy(entries, (entry) => (beforeReading(entry) === null ? entry.oid : null))
      for (const entry of wanted.get(null) ?? []) contents.set(entry.path, beforeReading(entry) ?? tooLarge)
      wanted.delete(null)
      await inTurns([...wanted], async ([oid, same]) => {
        const bytes = withoutPointers(await content(oid ?? ''))
        for (const { path } of same) contents.set(path, bytes)
      })
      return contents
    },
    bytes: (path) => {
      const bytes = cache.blobs.get(`${id}/${oids.get(path)}`)
      const readable = bytes && withoutPointers(bytes)
      return isUnread(readable) ? undefined : readable
    },
  }
}

const tooLarge: Unread = { unread: `larger than ${largestFile / 1024 / 1024} MiB` }

function beforeReading({ kind, size }: FileEntry): Unread | null {
  if (kind === 'submodule') return { unread: 'a submodule, whose files are in another repository' }
  return (size ?? 0) > largestFile ? tooLarge : null
}

async function listed(
  client: GitHubClient,
  revision: ApiRevision,
  { trees }: ApiCache,
): Promise<readonly FileEntry[]> {
  const { owner, repo, id, commit, tree } = revision
  const key = `${id}/${tree ?? commit}`
  const known = trees.get(key)
  if (known) return known
  const entries = await apiTree(client, { owner, repo, tree: tree ?? commit })
  trees.set(key, entries)
  return entries
}

/** Does a few at the same time; nothing more is begun once one has failed. */
async function inTurns<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const work = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await action(item)
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    left.length = 0
  }
}

/** Something by its content id; what was used longest ago goes first when it gets too much. */
interface ContentCache<T> {
  get(id: string): T | undefined
  set(id: string, value: T): void
}

/** Keeps values whose sizes add up to at most `room`. */
export function contentCache<T>(room: number, sizeOf: (value: T) => number): ContentCache<T> {
  const kept = new Map<string, T>()
  let filled = 0
  const drop = (id: string, value: T) => {
    kept.delete(id)
    filled -= sizeOf(value)
  }
  return {
    get: (id) => {
      const value = kept.get(id)
      if (value === undefined) return undefined
      kept.delete(id)
      kept.set(id, value)
      return value
    },
    set: (id, value) => {
      const before = kept.get(id)
      if (before !== undefined) drop(id, before)
      if (sizeOf(value) > room) return
      kept.set(id, value)
      filled += sizeOf(value)
      for (const [oldest, old] of kept) {
        if (filled <= room) return
        drop(oldest, old)
      }
    },
  }
}
