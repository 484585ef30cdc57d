import { expect, it } from 'vitest'
import { documentsOf, type Parser } from '../../src/text/documents.ts'
import type { Tree } from '../../src/text/tree.ts'

/** A tree whose contents are their own ids. */
function treeOf(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).map(
    ([path, oid]) => ({ path, oid, size: oid.length, kind: 'file' }) as const,
  )
  return {
    entries,
    has: (path) => path in files,
    entry: (path) => entries.find((entry) => entry.path === path),
    bytes: (path) => (path in files ? Buffer.from(files[path] ?? '') : undefined),
    text: (path) => files[path],
  }
}

function counting(id: string): { readonly parser: Parser<string>; readonly calls: readonly string[] } {
  const calls: string[] = []
  const parse = (path: string, text: string) => {
    calls.push(`${path}: ${text}`)
    return `${path}: ${text}`
  }
  return { parser: { id, parse }, calls }
}

it('one content is parsed once for both sides, what changed for each', () => {
  const cache = new Map()
  const { parser, calls } = counting('words')
  const [base, head] = [treeOf({ a: 'one', b: 'two' }), treeOf({ a: 'one', b: 'three' })].map((tree) =>
    documentsOf(tree, cache),
  )
  for (const side of [base, head, head]) for (const path of ['a', 'b']) side?.parsed(parser, path)
  expect(calls).toEqual(['a: one', 'b: two', 'b: three'])
})

it('equal content under two paths keeps each path', () => {
  const { parser } = counting('words')
  const documents = documentsOf(treeOf({ a: 'one', b: 'one' }), new Map())
  expect([documents.parsed(parser, 'a'), documents.parsed(parser, 'b')]).toEqual(['a: one', 'b: one'])
})

it('two notations of one file are two documents, and an absent file is none', () => {
  const [words, lines] = [counting('words'), counting('lines')]
  const documents = documentsOf(treeOf({ a: 'one' }), new Map())
  documents.parsed(words.parser, 'a')
  documents.parsed(lines.parser, 'a')
  expect([words.calls, lines.calls]).toEqual([['a: one'], ['a: one']])
  expect(documents.parsed(words.parser, 'c')).toBeUndefined()
  expect(documents.parsedBytes({ id: 'size', parseBytes: (_, bytes) => bytes.length }, 'a')).toBe(3)
})
