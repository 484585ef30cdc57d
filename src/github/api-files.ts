import type { FileEntry, FileSource, NotAssessed } from '../text/tree.ts'
import { blobAnswer, read } from './answers.ts'
import { apiTree, type Listing } from './api-tree.ts'
import type { GitHubClient } from './client.ts'
import { type ContentCache, contentCache } from './content-cache.ts'

/** A revision of a repository, read through the API. */
export interface ApiFiles extends FileSource {
  /** What was met so far and can't be read, each with its reason. */
  notAssessed(): readonly NotAssessed[]
  /** Whether the revision has this path; only after it was listed. */
  has(path: string): boolean
  /** The bytes of a file that was read before, for this revision or another one; undefined for any other. */
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
  readonly trees: ContentCache<Listing>
}

/** In bytes. */
const blobRoom = 64 * 1024 * 1024

/** In entries of trees, of some 200 bytes each. */
const treeRoom = 250_000

export function apiCache(): ApiCache {
  return {
    blobs: contentCache(blobRoom, (bytes) => bytes.length + 100),
    trees: contentCache(treeRoom, ({ entries }) => entries.length + 1),
  }
}

/** Files above this, in bytes, are not asked for: no configuration is as large. */
const largestFile = 8 * 1024 * 1024

/** Requests under way at the same time. */
const atOnce = 8

/**
 * The files of a commit: one request for its tree, one for each content that is not in the cache. Contents that lie in
 * Git LFS, submodules and what is too large are left out and named.
 */
export function apiFiles(client: GitHubClient, revision: ApiRevision, cache: ApiCache): ApiFiles {
  const { owner, repo, id, ref, commit } = revision
  const oids = new Map<string, string>()
  const unread = new Map<string, NotAssessed>()
  const leaveOut = (path: string, why: string) => {
    unread.set(path, { what: path, why, location: startOf(path) })
  }
  const list = async () => {
    const listing = await listed(client, revision, cache)
    for (const { path, kind } of listing.entries)
      if (kind === 'submodule') leaveOut(path, 'it is a submodule: its files are in another repository')
    for (const { path, oid } of listing.entries) oids.set(path, oid)
    for (const folder of listing.unlisted)
      leaveOut(folder || '.', 'the tree is too large to be listed whole through the API')
    return listing.entries
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
  const readAll = async (entries: readonly FileEntry[]) => {
    const contents = new Map<string, Uint8Array>()
    const wanted = Map.groupBy(entries, ({ oid }) => oid)
    await inTurns([...wanted], async ([oid, same]) => {
      const bytes = await content(oid)
      for (const { path } of same) {
        if (isLfsPointer(bytes)) leaveOut(path, 'its content is in Git LFS')
        else contents.set(path, bytes)
      }
    })
    return contents
  }
  return {
    ref,
    commit,
    list,
    read: async (entries) => {
      for (const { path } of entries.filter(isTooLarge)) leaveOut(path, 'it is larger than 8 MiB')
      return readAll(entries.filter((entry) => entry.kind !== 'submodule' && !isTooLarge(entry)))
    },
    notAssessed: () => [...unread.values()],
    has: (path) => oids.has(path),
    bytes: (path) => cache.blobs.get(`${id}/${oids.get(path)}`),
  }
}

async function listed(client: GitHubClient, revision: ApiRevision, { trees }: ApiCache): Promise<Listing> {
  const { owner, repo, id, commit, tree } = revision
  const key = `${id}/${tree ?? commit}`
  const known = trees.get(key)
  if (known) return known
  const listing = await apiTree(client, { owner, repo, tree: tree ?? commit })
  if (listing.unlisted.length === 0) trees.set(key, listing)
  return listing
}

const isTooLarge = ({ size }: FileEntry) => (size ?? 0) > largestFile

/** git-lfs, docs/spec.md: a pointer file begins with its version and is smaller than 1,024 bytes. */
function isLfsPointer(bytes: Uint8Array): boolean {
  const start = 'version https://git-lfs.github.com/spec/'
  return bytes.length < 1024 && Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start
}

/** The place of something that has no lines. */
function startOf(path: string): NotAssessed['location'] {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
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
