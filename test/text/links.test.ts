import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPath, resolveLinks } from '../../src/text/links.ts'
import type { FileEntry } from '../../src/text/tree.ts'

/** Entries of the given paths; a value is what a link names, null a file. */
function resolved(files: Readonly<Record<string, string | null>>) {
  const entries = Object.entries(files).map(([path, target]): FileEntry => {
    return { path, oid: `oid of ${path}`, size: 1, kind: target === null ? 'file' : 'symlink' }
  })
  return resolveLinks(entries.toSorted(byPath), ({ path }) => files[path] ?? '')
}

const shown = (files: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    resolved(files).map(({ path, realPath, unread }) => [path, unread ?? realPath ?? 'itself']),
  )

describe('a symbolic link', () => {
  it('gives a file another name, with its content', () => {
    const [, link] = resolved({ 'a/f': null, 'b/l': '../a/./f' })
    expect(link).toEqual({ path: 'b/l', realPath: 'a/f', oid: 'oid of a/f', size: 1, kind: 'file' })
  })

  it('gives the files of a folder names under its own, other links in it too', () => {
    expect(shown({ 'old/x': null, 'old/sub/y': null, 'old/l': 'x', 'older/z': null, now: 'old/' })).toEqual({
      'old/x': 'itself',
      'old/sub/y': 'itself',
      'old/l': 'old/x',
      'older/z': 'itself',
      'now/x': 'old/x',
      'now/sub/y': 'old/sub/y',
      'now/l': 'old/x',
    })
  })

  it('leads on through other links, `..` from where they lead', () => {
    const files = { 'real/deep/f': null, 'real/g': null, l: 'real/deep', m: 'l/f', n: 'l/../g' }
    expect(shown(files)).toMatchObject({ m: 'real/deep/f', n: 'real/g' })
  })

  it.each([
    ['absolute', '/etc/passwd', 'a link out of the tree: /etc/passwd'],
    ['above the root', '../../x', 'a link out of the tree: ../../x'],
    ['dangling', 'nothing', 'a link to nothing in the tree: nothing'],
    ['itself', 'l', 'a link that goes round in a circle: l'],
    ['the folder that it is in', '.', 'a link to a folder that holds it: .'],
    ['the root', '..', 'a link to a folder that holds it: ..'],
    ['behind a file', 'f/x', 'a link to nothing in the tree: f/x'],
  ])('that leads nowhere says so: %s', (_, target, why) => {
    expect(shown({ 'd/f': null, 'd/l': target })['d/l']).toBe(why)
  })

  it('through an absolute one keeps the whole path', () => {
    const links = resolved({ out: '/etc/nginx/', l: 'out/conf.d/a.conf' })
    expect(links.map(({ path, target }) => [path, target])).toEqual([
      ['l', '/etc/nginx/conf.d/a.conf'],
      ['out', '/etc/nginx'],
    ])
  })

  it('to a folder that leads back ends', () => {
    const files = { 'a/f': null, 'a/x': '../b', 'b/g': null, 'b/y': '../a' }
    expect(shown(files)).toEqual({
      'a/f': 'itself',
      'a/x/g': 'b/g',
      'a/x/y': 'a link to a folder that holds it: ../a',
      'b/g': 'itself',
      'b/y/f': 'a/f',
      'b/y/x': 'a link to a folder that holds it: ../b',
    })
  })

  it('to folders that double with each step stays bounded', () => {
    const steps = Array.from({ length: 40 }, (_, step) => [
      [`d${step}/l`, `../d${step + 1}`],
      [`d${step}/m`, `../d${step + 1}`],
    ]).flat()
    const names = resolved({ ...Object.fromEntries(steps), 'd40/f': null })
    expect(names.length).toBeLessThan(300_000)
    expect(names.some(({ unread }) => unread?.startsWith('one of links that give more'))).toBe(true)
  })

  it('costs a tree without links nothing', () => {
    const entries: readonly FileEntry[] = [{ path: 'a', oid: 'o', size: 1, kind: 'file' }]
    const never = () => {
      throw new Error('no link here')
    }
    expect(resolveLinks(entries, never)).toBe(entries)
  })

  it('never takes another file than the real one, whatever the links are', () => {
    const part = fc.constantFrom('a', 'b', 'c', '..', '.')
    const target = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    const tree = fc.dictionary(fc.constantFrom('a/f', 'a/l', 'b/l', 'b/f', 'c', 'd/a/l'), fc.option(target))
    fc.assert(
      fc.property(tree, (files) => {
        for (const { path, realPath, kind, unread, oid } of resolved(files)) {
          if (kind === 'symlink') expect(unread).toBeTypeOf('string')
          else expect(oid).toBe(`oid of ${realPath ?? path}`)
          expect(files[realPath ?? path] === null).toBe(kind === 'file')
        }
      }),
    )
  })
})
