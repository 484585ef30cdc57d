import { isUnread, realPathOf, type Tree } from './tree.ts'

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
  /** Undefined for a file that is absent, not loaded yet or unread. Places are those of the file itself, whatever link leads there. */
  readonly parsed: <T>(parser: Parser<T>, path: string) => T | undefined
  /** Undefined for a file that is absent, not loaded yet or unread. */
  readonly parsedBytes: <T>(parser: BinaryParser<T>, path: string) => T | undefined
}

export function documentsOf(tree: Tree, cache: ParseCache): Documents {
  const once = <T>(id: string, path: string, parse: (real: string) => T): T => {
    const real = realPathOf(tree, path)
    const key = `${id} ${tree.entry(path)?.oid} ${real}`
    if (cache.has(key)) return cache.get(key) as T
    const document = parse(real)
    cache.set(key, document)
    return document
  }
  return {
    parsed: ({ id, parse }, path) => {
      const text = tree.text(path)
      return text === undefined || isUnread(text) ? undefined : once(id, path, (real) => parse(real, text))
    },
    parsedBytes: ({ id, parseBytes }, path) => {
      const bytes = tree.bytes(path)
      return bytes === undefined || isUnread(bytes)
        ? undefined
        : once(id, path, (real) => parseBytes(real, bytes))
    },
  }
}
