import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Unread } from '../text/tree.ts'
import { git } from './git.ts'
import { workTreeOf } from './revisions.ts'

/** The blob id where git knows that a path is unchanged, null where it has to be hashed, or why it is a folder unopened. */
export type Listed = string | Unread | null

/** Paths below a folder. */
export type FolderListing = ReadonlyMap<string, Listed>

/**
 * What belongs to a folder: in a git work tree what git tracks or would add (`.gitignore` holds), elsewhere everything
 * but `.git` and `node_modules`. Listed paths may be gone from the disk.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  return (await gitListing(folder)) ?? walk(folder)
}

/** Null outside git, and for a folder that git ignores as a whole, such as a build's output. */
async function gitListing(folder: string): Promise<FolderListing | null> {
  if ((await workTreeOf(folder)) === null) return null
  const [ignored, tracked, modified, others] = await Promise.all([
    git(folder, ['check-ignore', '--quiet', '--', resolve(folder)]),
    git(folder, ['ls-files', '--stage', '-z']),
    git(folder, ['ls-files', '--modified', '-z']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  if (ignored.status === 0 || tracked.status !== 0 || modified.status !== 0 || others.status !== 0)
    return null
  const listing = new Map<string, Listed>()
  for (const line of records(tracked.stdout)) {
    const tab = line.indexOf('\t')
    listing.set(line.slice(tab + 1), line.split(' ')[1] ?? null)
  }
  for (const path of [...records(modified.stdout), ...records(others.stdout)]) listing.set(path, null)
  for (const [, path = '', why = ''] of others.stderr.matchAll(unopened))
    listing.set(path, { unread: why.toLowerCase() })
  return listing
}

/** git only warns of a folder that it can't open. */
const unopened = /^warning: could not open directory '(.+?)\/?': (.+)$/gm

function records(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((record) => record !== '')
}

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Never descends into a symlink. A folder below that can't be opened is listed as such. @throws Error for the top one. */
function walk(folder: string): FolderListing {
  const listing = new Map<string, Listed>()
  const pending = ['']
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    const entries = entriesOf(join(folder, prefix))
    if ('unread' in entries) {
      if (prefix === '') throw new Error(`${folder} can't be listed: ${entries.unread}`)
      listing.set(prefix, entries)
      continue
    }
    for (const entry of entries) {
      if (skipped.has(entry.name)) continue
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
      if (entry.isDirectory()) pending.push(path)
      else listing.set(path, null)
    }
  }
  return new Map([...listing].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return reasonOf(error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no longer there',
  ELOOP: 'replaced by a link meanwhile',
  EMFILE: 'too many open files',
}

/** Why the disk gave nothing. */
export function reasonOf(error: unknown): Unread {
  const { code = '', message } = error as NodeJS.ErrnoException
  return { unread: reasons[code] ?? message }
}
