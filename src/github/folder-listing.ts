import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { git } from './git.ts'
import { workTreeOf } from './revisions.ts'

/** Paths below a folder, with the blob id of those that git knows to be unchanged. */
export type FolderListing = ReadonlyMap<string, string | null>

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
  const listing = new Map<string, string | null>()
  for (const line of records(tracked.stdout)) {
    const tab = line.indexOf('\t')
    listing.set(line.slice(tab + 1), line.split(' ')[1] ?? null)
  }
  for (const path of [...records(modified.stdout), ...records(others.stdout)]) listing.set(path, null)
  return listing
}

function records(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((record) => record !== '')
}

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Never descends into a symlink; a folder that can't be opened counts as empty. */
function walk(folder: string): FolderListing {
  const listing = new Map<string, string | null>()
  const pending = ['']
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    for (const entry of entriesOf(join(folder, prefix))) {
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
  } catch {
    return []
  }
}
