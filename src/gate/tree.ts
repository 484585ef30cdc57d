import type { FileEntry, FileSource, Tree } from '../text/tree.ts'

/** Content by id, shared by base and head: what did not change is read once. */
export type ContentCache = Map<string, Uint8Array>

/** A tree that can still load: `wanted` are the listed files that a reader asked for and did not get. */
export interface LoadableTree extends Tree {
  readonly wanted: ReadonlySet<string>
  load(paths: Iterable<string>): Promise<void>
  /**
   * Loads the files whose content passes, and gives their paths. What does not pass is not kept, and not read again for
   * the other side.
   */
  loadWhere(paths: Iterable<string>, passes: (content: Uint8Array) => boolean): Promise<readonly string[]>
}

/** Files above this size, in bytes, are not read; the readers say so where one matters. */
export const largestFile = 64 * 1024 * 1024

/** In bytes: what is read at once to be looked at. */
const largestBatch = 32 * 1024 * 1024

export function loadableTree(
  source: FileSource,
  listed: readonly FileEntry[],
  cache: ContentCache,
): LoadableTree {
  // By path, in whatever order the source lists them: which of two endpoints has the plain name goes by it.
  const entries = listed.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const wanted = new Set<string>()
  const texts = new Map<string, string | undefined>()

  const bytes = (path: string): Uint8Array | undefined => {
    const entry = byPath.get(path)
    if (entry === undefined || entry.kind === 'submodule') return undefined
    const content = cache.get(entry.oid)
    if (content === undefined && (entry.size ?? 0) <= largestFile) wanted.add(path)
    return content
  }
  return {
    entries,
    wanted,
    bytes,
    has: (path) => byPath.has(path),
    entry: (path) => byPath.get(path),
    text: (path) => {
      if (texts.has(path)) return texts.get(path)
      const content = bytes(path)
      if (content === undefined) return undefined
      const text = decodeText(content)
      texts.set(path, text)
      return text
    },
    load: async (paths) => {
      const missing = [...paths].flatMap((path) => byPath.get(path) ?? []).filter(isLoadable(cache))
      if (missing.length > 0) {
        const read = await source.read(missing)
        for (const entry of missing) cache.set(entry.oid, read.get(entry.path) ?? new Uint8Array())
      }
      wanted.clear()
    },
    loadWhere: async (paths, passes) => {
      const listed = [...paths].flatMap((path) => byPath.get(path) ?? [])
      const unseen = listed.filter(isLoadable(cache)).filter(({ oid }) => !cache.has(passedOver(oid)))
      for (const batch of batches(unseen)) {
        const read = await source.read(batch)
        for (const { path, oid } of batch) {
          const content = read.get(path) ?? new Uint8Array()
          if (passes(content)) cache.set(oid, content)
          else cache.set(passedOver(oid), nothing)
        }
      }
      return listed.filter(({ oid }) => passes(cache.get(oid) ?? nothing)).map(({ path }) => path)
    },
  }
}

const nothing = new Uint8Array()

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

const isLoadable = (cache: ContentCache) => (entry: FileEntry) =>
  entry.kind !== 'submodule' && !cache.has(entry.oid) && (entry.size ?? 0) <= largestFile

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
