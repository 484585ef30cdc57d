import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type FileEntry, type FileSource, isUnread, type Unread } from '../text/tree.ts'
import { largestBlob, tooLarge } from './blob-reader.ts'
import { type FolderListing, type Listed, listFolder, reasonOf } from './folder-listing.ts'
import { withoutPointers } from './lfs-pointer.ts'

/** Contents kept from hashing to reading, in bytes in all. */
const mostKept = 64 * 1024 * 1024

/**
 * The files of a folder on the disk. Inside a git work tree `.gitignore` holds; elsewhere `.git` and `node_modules` are
 * left out. Content ids are git's blob ids, so that they compare with those of a revision. No symlink is followed, on
 * the way to a file either. Files above 64 MiB are listed and never read.
 *
 * @throws Error when the folder is none. Listing throws where it can't be opened.
 */
export async function folderFiles(folder: string): Promise<FileSource> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder`)
  const root = realpathSync(folder)
  const kept = new Map<string, Uint8Array>()
  return {
    ref: folder,
    commit: null,
    list: async () => {
      const listing = await listFolder(root)
      return Promise.all(existing(root, listing).map(hasher(root, listing, kept)))
    },
    read: async (entries) =>
      new Map(
        entries.map((entry) => {
          const bytes = kept.get(entry.path) ?? readEntry(root, entry)
          return [entry.path, isUnread(bytes) || entry.kind === 'symlink' ? bytes : withoutPointers(bytes)]
        }),
      ),
  }
}

/** A listed path that is on the disk, before its content id is known. */
interface Found {
  readonly path: string
  readonly size: number
  readonly kind: FileEntry['kind']
  readonly oid: Listed
}

function existing(root: string, listing: FolderListing): readonly Found[] {
  const reachable = folderCheck(root)
  return [...listing].flatMap(([listed, oid]): Found[] => {
    const path = listed.replace(/\/$/, '')
    if (isUnread(oid)) return [{ path, size: 0, kind: 'folder', oid }]
    const found = reachable(dirname(path)) ? lookedAt(root, path) : null
    return found === null ? [] : [{ path, oid, ...found }]
  })
}

/** Null for what is not there. */
function lookedAt(root: string, path: string): Pick<Found, 'size' | 'kind'> | Omit<Found, 'path'> | null {
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats === undefined) return null
    const { size } = stats
    if (stats.isFile()) return { size, kind: 'file' }
    if (stats.isSymbolicLink()) return { size, kind: 'symlink' }
    if (stats.isDirectory()) return { size, kind: 'submodule' }
    return { size: 0, kind: 'file', oid: { unread: 'no regular file' } }
  } catch (error) {
    return isGone(error) ? null : { size: 0, kind: 'file', oid: reasonOf(error) }
  }
}

/** Whether no symlink stands in a folder's path and it is there, as far as can be seen: git lists by names alone. */
function folderCheck(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  return (folder) => {
    const answer = known.get(folder) ?? isPlainFolder(root, folder)
    known.set(folder, answer)
    return answer
  }
}

function isPlainFolder(root: string, folder: string): boolean {
  try {
    return realpathSync(join(root, folder)) === join(root, folder)
  } catch (error) {
    return !isGone(error)
  }
}

function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP'
}

/** Gives a found path its blob id: git's where git vouches for it, else by hashing. */
function hasher(root: string, listing: FolderListing, kept: Map<string, Uint8Array>) {
  const anyId = listing.values().find((oid) => typeof oid === 'string')
  const algorithm = anyId?.length === 64 ? 'sha256' : 'sha1'
  let room = mostKept
  return async ({ path, size, kind, oid }: Found): Promise<FileEntry> => {
    if (typeof oid === 'string') return { path, size, kind, oid }
    if (isUnread(oid)) return unreadEntry(root, { path, size, kind }, oid)
    if (kind === 'submodule') return { path, size, kind, oid: `submodule:${path}` }
    if (kind === 'file' && size > largestBlob) return largeEntry(root, { path, size }, algorithm)
    const bytes = kind === 'symlink' ? readLink(root, path) : readRegular(root, path)
    if (isUnread(bytes)) return unreadEntry(root, { path, size, kind }, bytes)
    if (kind === 'file' && bytes.length <= room) {
      kept.set(path, bytes)
      room -= bytes.length
    }
    return { path, size: bytes.length, kind, oid: blobId(algorithm, bytes) }
  }
}

/** Its id is of this folder alone: what can't be read is never taken for what can't be read elsewhere. */
function unreadEntry(root: string, entry: Omit<FileEntry, 'oid'>, { unread }: Unread): FileEntry {
  return { ...entry, oid: `unread:${root}:${entry.path}`, unread }
}

async function largeEntry(
  root: string,
  { path, size }: Pick<FileEntry, 'path' | 'size'>,
  algorithm: string,
): Promise<FileEntry> {
  const hash = createHash(algorithm).update(`blob ${size}\0`)
  try {
    for await (const chunk of createReadStream(join(root, path))) hash.update(chunk)
  } catch (error) {
    return unreadEntry(root, { path, size, kind: 'file' }, reasonOf(error))
  }
  return { path, size, kind: 'file', oid: hash.digest('hex') }
}

function blobId(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function readEntry(root: string, { path, kind }: FileEntry): Uint8Array | Unread {
  if (kind === 'submodule') return { unread: 'a submodule, whose files are in another repository' }
  if (!isPlainFolder(root, dirname(path))) return { unread: 'its folder was replaced meanwhile' }
  return kind === 'symlink' ? readLink(root, path) : readRegular(root, path)
}

/** What the link says, as git's blob of a link does. */
function readLink(root: string, path: string): Uint8Array | Unread {
  try {
    return readlinkSync(join(root, path), 'buffer')
  } catch (error) {
    return reasonOf(error)
  }
}

/** Looks again when the file is open, since it may have been replaced after the listing. */
function readRegular(root: string, path: string): Uint8Array | Unread {
  const file = join(root, path)
  let descriptor: number | null = null
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { unread: 'no regular file' }
    return stats.size > largestBlob ? tooLarge : readFileSync(descriptor)
  } catch (error) {
    return reasonOf(error)
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}
