/**
 * Symbolic links, resolved inside the tree as the kernel does (path_resolution(7)): a link to a file gives the file
 * another name, a link to a folder gives all its files one. A link that leads to nothing here stays an entry that can't
 * be read; nobody ever takes its own text for a file's.
 */
import type { FileEntry, Unread } from './tree.ts'

/** Links on the way to one file, as many as Linux follows (MAXSYMLINKS). */
const mostHops = 40

/** Folders on the way to one file, those that `..` leaves again included. */
const mostSteps = 1000

/** Names that links to folders may add to a tree in all: folders that link to one another multiply. */
const mostAliases = 100_000

/** What a link names, as it is written, or why that can't be known. */
export type TargetOf = (link: FileEntry) => string | Unread

/** The entries with links resolved, by path (in code units) as they came. Linear in what comes out. */
export function resolveLinks(entries: readonly FileEntry[], targetOf: TargetOf): readonly FileEntry[] {
  const links = new Map(entries.filter(isLink).map((entry) => [entry.path, entry]))
  if (links.size === 0) return entries
  const files = new Map(entries.map((entry) => [entry.path, entry]))
  const ends = new Map<FileEntry, End>()
  const endOfLink = (link: FileEntry): End => {
    const end = ends.get(link) ?? endOf(link.path, links, targetOf)
    ends.set(link, end)
    return end
  }
  const resolved: FileEntry[] = []
  let room = mostAliases

  /** `above`: the folders that the way to this name leads through; one of them again would never end. */
  const addLink = (path: string, link: FileEntry, above: readonly string[]) => {
    const end = endOfLink(link)
    if ('unread' in end) return lose(path, link, end)
    const file = files.get(end.path)
    if (file !== undefined) return addFile(path, file)
    const range = folderRange(entries, end.path)
    const passed = [...above, folderOf(link.path)]
    const why = whyNotShown(end.path, passed, { files: range.to - range.from, room })
    if (why !== null) return lose(path, link, { unread: `${why}: ${writtenTarget(link, targetOf)}` })
    room -= range.to - range.from
    for (const entry of entries.slice(range.from, range.to)) {
      const name = path + entry.path.slice(end.path.length)
      if (isLink(entry)) addLink(name, entry, [...passed, end.path])
      else addFile(name, entry)
    }
  }
  const addFile = (path: string, file: FileEntry) => resolved.push({ ...file, path, realPath: file.path })
  const lose = (path: string, link: FileEntry, lost: Lost) => resolved.push({ ...link, ...lost, path })

  for (const entry of entries) {
    if (isLink(entry)) addLink(entry.path, entry, [])
    else resolved.push(entry)
  }
  return resolved.toSorted(byPath)
}

export const byPath = (a: FileEntry, b: FileEntry) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const isLink = ({ kind }: FileEntry) => kind === 'symlink'

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function writtenTarget(link: FileEntry, targetOf: TargetOf): string {
  const target = targetOf(link)
  return typeof target === 'string' ? target : link.path
}

/** Where a link does not lead to, and the absolute path where that is why. */
type Lost = Unread & { readonly target?: string }

type End = { readonly path: string } | Lost

/** Where a path leads to with every link on the way followed; nothing need be there. */
function endOf(path: string, links: ReadonlyMap<string, FileEntry>, targetOf: TargetOf): End {
  const ahead = path.split('/').toReversed()
  let [at, hops, steps, last] = ['', 0, 0, path]
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    if (++steps > mostSteps) return { unread: `a link through more than ${mostSteps} folders` }
    if (part === '' || part === '.') continue
    if (part === '..' && at === '') return { unread: `a link out of the tree: ${last}` }
    const next = part === '..' ? folderOf(at) : at === '' ? part : `${at}/${part}`
    const link = links.get(next)
    if (link === undefined) {
      at = next
      continue
    }
    const target = targetOf(link)
    if (typeof target !== 'string') return target
    if (++hops > mostHops) return { unread: `a link that goes round in a circle: ${target}` }
    if (target.startsWith('/')) {
      const whole = [target.replace(/\/+$/, ''), ...ahead.toReversed()].join('/')
      return { unread: `a link out of the tree: ${whole}`, target: whole }
    }
    ahead.push(...target.split('/').toReversed())
    last = target
  }
  return { path: at }
}

/** Why a folder's files do not show under a link to it, as a clause; null where they do. */
function whyNotShown(
  folder: string,
  passed: readonly string[],
  { files, room }: { readonly files: number; readonly room: number },
): string | null {
  if (files === 0) return 'a link to nothing in the tree'
  if (passed.length > 2 * mostHops) return `a link behind more than ${mostHops} others`
  if (passed.some((one) => folder === '' || one === folder || one.startsWith(`${folder}/`)))
    return 'a link to a folder that holds it'
  return files > room ? `one of links that give more than ${mostAliases} names` : null
}

/** The files of a folder lie side by side in the order of their paths: `0` follows `/`. */
function folderRange(entries: readonly FileEntry[], folder: string) {
  const firstFrom = (path: string): number => {
    let [low, high] = [0, entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((entries[middle]?.path ?? '') < path) low = middle + 1
      else high = middle
    }
    return low
  }
  if (folder === '') return { from: 0, to: entries.length }
  return { from: firstFrom(`${folder}/`), to: firstFrom(`${folder}0`) }
}
