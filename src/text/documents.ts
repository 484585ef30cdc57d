import type { Tree } from './tree.ts'

/** How one notation is parsed. Its result is shared and must not be changed. */
export interface Parser<T> {
  /** Names the parser in the cache. */
  readonly id: string
  readonly parse: (path: string, text: string) => T
}

export interface BinaryParser<T> {
  readonly id: string
  readonly parseBytes: (path: string, bytes: Uint8Array) => T
}

/**
 * What was parsed, by parser, content id and path: base and head share it, and places keep the path that they were
 * read under, since equal content may stand under two.
 */
export type ParseCache = Map<string, unknown>

/** The files of one side as their notations read them, each content parsed once. */
export interface Documents {
  /** Undefined for a file that is absent, not loaded yet or not text. */
  readonly parsed: <T>(parser: Parser<T>, path: string) => T | undefined
  /** Undefined for a file that is absent or not loaded yet. */
  readonly parsedBytes: <T>(parser: BinaryParser<T>, path: string) => T | undefined
}

export function documentsOf(tree: Tree, cache: ParseCache): Documents {
  const once = <T>(id: string, path: string, parse: () => T): T => {
    const key = `${id} ${tree.entry(path)?.oid} ${path}`
    if (cache.has(key)) return cache.get(key) as T
    const document = parse()
    cache.set(key, document)
    return document
  }
  return {
    parsed: ({ id, parse }, path) => {
      const text = tree.text(path)
      return text === undefined ? undefined : once(id, path, () => parse(path, text))
    },
    parsedBytes: ({ id, parseBytes }, path) => {
      const bytes = tree.bytes(path)
      return bytes === undefined ? undefined : once(id, path, () => parseBytes(path, bytes))
    },
  }
}
