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
import type { FileEntry, FileSource } from '../text/tree.ts'
import { largestBlob } from './blob-reader.ts'
import { type FolderListing, listFolder } from './folder-listing.ts'

/** Contents kept from hashing to reading, in bytes in all. */
const mostKept = 64 * 1024 * 1024

/**
 * The files of a folder on the disk. Inside a git work tree `.gitignore` holds; elsewhere `.git` and `node_modules` are
 * left out. Content ids are git's blob ids, so that they compare with those of a revision. No symlink is followed, on
 * the way to a file either. Files above 64 MiB are listed and never read.
 *
 * @throws Error when the folder is none.
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
      const hash = hasher(root, listing, kept)
      const found = await Promise.all(existing(root, listing).map(hash))
      return found.flatMap((entry) => entry ?? [])
    },
    read: async (entries) =>
      new Map(
        entries.flatMap((entry) => {
          const bytes = kept.get(entry.path) ?? readEntry(root, entry)
          return bytes === null ? [] : [[entry.path, bytes] as const]
        }),
      ),
  }
}

/** A listed path that is on the disk, before its content id is known. */
interface Found {
  readonly path: string
  readonly size: number
  readonly kind: FileEntry['kind']
  readonly oid: string | null
}

function existing(root: string, listing: FolderListing): readonly Found[] {
  const reachable = folderCheck(root)
  return [...listing].flatMap(([listed, oid]): Found[] => {
    const path = listed.replace(/\/$/, '')
    if (!reachable(dirname(path))) return []
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    const kind = stats?.isFile()
      ? 'file'
      : stats?.isSymbolicLink()
        ? 'symlink'
        : stats?.isDirectory()
          ? 'submodule'
          : null
    return stats && kind ? [{ path, size: stats.size, kind, oid }] : []
  })
}

/** Whether a folder of the listing is really there and no symlink stands in its path: git lists by names alone. */
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
  } catch {
    return false
  }
}

/** Gives a found path its blob id: git's where git vouches for it, else by hashing. */
function hasher(root: string, listing: FolderListing, kept: Map<string, Uint8Array>) {
  const anyId = listing.values().find((oid) => oid !== null)
  const algorithm = anyId?.length === 64 ? 'sha256' : 'sha1'
  let room = mostKept
  return async ({ path, size, kind, oid }: Found): Promise<FileEntry | null> => {
    if (oid !== null || kind === 'submodule') return { path, size, kind, oid: oid ?? `submodule:${path}` }
    if (kind === 'symlink') {
      return { path, size, kind, oid: blobId(algorithm, readLink(root, path) ?? new Uint8Array()) }
    }
    if (size > largestBlob)
      return { path, size, kind, oid: await largeBlobId(algorithm, join(root, path), size) }
    const bytes = readRegular(root, path)
    if (bytes === null) return { path, size, kind, oid: `unreadable:${path}` }
    if (bytes.length <= room) {
      kept.set(path, bytes)
      room -= bytes.length
    }
    return { path, size: bytes.length, kind, oid: blobId(algorithm, bytes) }
  }
}

function blobId(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

async function largeBlobId(algorithm: string, file: string, size: number): Promise<string> {
  const hash = createHash(algorithm).update(`blob ${size}\0`)
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  } catch {
    return `unreadable:${file}`
  }
  return hash.digest('hex')
}

function readEntry(root: string, { path, kind }: FileEntry): Uint8Array | null {
  if (kind === 'submodule' || !isPlainFolder(root, dirname(path))) return null
  return kind === 'symlink' ? readLink(root, path) : readRegular(root, path)
}

/** What the link says, as git's blob of a link does. */
function readLink(root: string, path: string): Uint8Array | null {
  try {
    return readlinkSync(join(root, path), 'buffer')
  } catch {
    return null
  }
}

/** Looks again when the file is open, since it may have been replaced after the listing. */
function readRegular(root: string, path: string): Uint8Array | null {
  const file = join(root, path)
  let descriptor: number | null = null
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(descriptor)
    return stats.isFile() && stats.size <= largestBlob ? readFileSync(descriptor) : null
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}
