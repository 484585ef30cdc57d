import { createHash } from 'node:crypto'
import { byPath, resolveLinks } from '../text/links.ts'
import { type FileEntry, type FileSource, isUnread, type Tree, type Unread } from '../text/tree.ts'

/** Content by id, shared by base and head: what did not change is read once. */
export type ContentCache = Map<string, Uint8Array>

/** A tree that can still load: `wanted` are the listed files that a reader asked for and did not get. */
export interface LoadableTree extends Tree {
  readonly wanted: ReadonlySet<string>
  /** What was asked for and can't be read, by path. */
  readonly unread: ReadonlyMap<string, Unread>
  /** @throws Error when the source can't be reached, or does not answer for a file. */
  load(paths: Iterable<string>): Promise<void>
  /**
   * Loads the files whose content passes, and gives their paths. What does not pass is not kept, and not read again for
   * the other side.
   */
  loadWhere(paths: Iterable<string>, passes: (content: Uint8Array) => boolean): Promise<readonly string[]>
  /** The same tree with fewer paths; what was loaded stays loaded. */
  within(keeps: (path: string) => boolean): LoadableTree
  /** The same tree with other content in a file, under each of its names. */
  with(path: string, text: string): LoadableTree
}

/** Files above this size, in bytes, are not read. */
export const largestFile = 64 * 1024 * 1024

/** In bytes: what is read at once to be looked at. */
const largestBatch = 32 * 1024 * 1024

/** Links of a tree that are followed: each is one more content to fetch. */
const mostLinks = 2_000

/** Lists a source, and resolves its links. @throws Error when it can't be listed. */
export async function openTree(source: FileSource, cache: ContentCache): Promise<LoadableTree> {
  const opened: Opened = { source, cache, failed: new Map() }
  // By path, in whatever order the source lists them: which of two endpoints has the plain name goes by it.
  const listed = (await source.list()).toSorted(byPath)
  const links = listed.filter(({ kind }) => kind === 'symlink')
  const followed = links.slice(0, mostLinks)
  if (followed.length > 0) await fill(opened, followed)
  const beyond = new Set(links.slice(mostLinks))
  const targetOf = (link: FileEntry): string | Unread => {
    if (beyond.has(link)) return { unread: `one of more than ${mostLinks} links` }
    const target = contentOf(opened, link)
    return target === undefined || isUnread(target) ? (target ?? notText) : linkText(target)
  }
  return loadableTree(opened, resolveLinks(listed, targetOf))
}

/** A source with what was read of it; why a file can't be read is its own, whatever other file has the same content. */
interface Opened {
  readonly source: FileSource
  readonly cache: ContentCache
  readonly failed: Map<string, Unread>
}

function loadableTree(opened: Opened, entries: readonly FileEntry[]): LoadableTree {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const wanted = new Set<string>()
  const unread = new Map<string, Unread>()
  const texts = new Map<string, string | Unread>()
  const listed = (paths: Iterable<string>) => [...paths].flatMap((path) => byPath.get(path) ?? [])
  const missing = (some: readonly FileEntry[]) =>
    some.filter((entry) => contentOf(opened, entry) === undefined)

  const bytes = (path: string): Uint8Array | Unread | undefined => {
    const entry = byPath.get(path)
    if (entry === undefined) return undefined
    const content = contentOf(opened, entry)
    if (content === undefined) wanted.add(path)
    if (isUnread(content)) unread.set(path, content)
    return content
  }
  return {
    entries,
    wanted,
    unread,
    bytes,
    has: (path) => byPath.has(path),
    entry: (path) => byPath.get(path),
    text: (path) => {
      const known = texts.get(path)
      if (known !== undefined) return known
      const content = bytes(path)
      if (content === undefined || isUnread(content)) return content
      const text = decodeText(content) ?? notText
      texts.set(path, text)
      return text
    },
    load: async (paths) => {
      await fill(opened, missing(listed(paths)))
      wanted.clear()
    },
    loadWhere: async (paths, passes) => {
      const candidates = listed(paths)
      const unseen = missing(candidates).filter(({ oid }) => !opened.cache.has(passedOver(oid)))
      for (const batch of batches(unseen)) await fill(opened, batch, passes)
      return candidates.flatMap(({ path, oid }) => {
        const content = opened.cache.has(passedOver(oid)) ? undefined : bytes(path)
        return content !== undefined && !isUnread(content) && passes(content) ? [path] : []
      })
    },
    within: (keeps) =>
      loadableTree(
        opened,
        entries.filter(({ path }) => keeps(path)),
      ),
    with: (path, text) => loadableTree(opened, replaced(opened, entries, { path, text })),
  }
}

/** The entries with one file's content replaced; its id is of this text alone. */
function replaced(
  { cache }: Opened,
  entries: readonly FileEntry[],
  { path, text }: { readonly path: string; readonly text: string },
): readonly FileEntry[] {
  const content = new TextEncoder().encode(text)
  const oid = `edited: ${createHash('sha256').update(content).digest('hex')}`
  cache.set(oid, content)
  const isFile = (entry: FileEntry) => (entry.realPath ?? entry.path) === path
  return entries.map((entry) => (isFile(entry) ? { ...entry, oid, size: content.length } : entry))
}

/** Undefined where it is still to be loaded. */
function contentOf({ cache, failed }: Opened, entry: FileEntry): Uint8Array | Unread | undefined {
  if (entry.unread !== undefined) return { unread: entry.unread }
  if (entry.kind === 'submodule') return { unread: 'a submodule, whose files are in another repository' }
  const content = cache.get(entry.oid) ?? failed.get(entry.realPath ?? entry.path)
  if (content === undefined && (entry.size ?? 0) > largestFile)
    return { unread: `larger than ${largestFile / 1024 / 1024} MiB` }
  return content
}

/** Reads what is not there yet. Content that does not pass is forgotten, but for the fact that it was seen. */
async function fill(
  { source, cache, failed }: Opened,
  entries: readonly FileEntry[],
  passes: (content: Uint8Array) => boolean = () => true,
): Promise<void> {
  const files = entries.map((entry) => ({ ...entry, path: entry.realPath ?? entry.path }))
  const absent = files.filter(({ oid }) => !cache.has(oid))
  if (absent.length === 0) return
  const read = await source.read(absent)
  for (const { path, oid } of absent) {
    const content = read.get(path)
    if (content === undefined) throw new Error(`${source.ref} did not answer for ${path}`)
    if (isUnread(content)) failed.set(path, content)
    else if (passes(content)) cache.set(oid, content)
    else cache.set(passedOver(oid), nothing)
  }
}

const nothing = new Uint8Array()
const notText: Unread = { unread: 'not text (neither UTF-8 nor UTF-16)' }

/** In bytes, as in Linux (PATH_MAX). */
const longestTarget = 4096

function linkText(target: Uint8Array): string | Unread {
  const text = target.length > longestTarget ? undefined : decodeText(target)
  return text === undefined || text === '' || /[\n\0]/.test(text)
    ? { unread: 'a link whose target is no path' }
    : text
}

/** The key by which a cache remembers a content that it does not hold. */
const passedOver = (oid: string) => `passed over: ${oid}`

function batches(entries: readonly FileEntry[]): readonly (readonly FileEntry[])[] {
  const made: FileEntry[][] = []
  let room = 0
  for (const entry of entries) {
    if (room <= 0) {
      made.push([])
      room = largestBatch
    }
    made.at(-1)?.push(entry)
    room -= entry.size ?? 0
  }
  return made
}

/** UTF-8, or UTF-16 with a byte order mark; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
