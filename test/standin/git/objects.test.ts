import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readCommit, writeCommit } from '../../../standin/git/commits.ts'
import type { Files } from '../../../standin/git/files.ts'
import { commitsBetween, history, mergeBase } from '../../../standin/git/history.ts'
import { newStore, type ObjectStore } from '../../../standin/git/objects.ts'
import { changeLeaves, leavesOf, walkTree, writeTree } from '../../../standin/git/trees.ts'
import { realGit } from './real-git.ts'

const git = realGit()
afterAll(() => git.remove())

/** The tree that git makes of these files, by its index. */
function gitTree(store: ObjectStore, files: Files): string {
  git.take(store)
  git.run(['read-tree', '--empty'])
  const leaves = changeLeaves(store, new Map(), files)
  const lines = [...leaves].map(([path, { mode, oid }]) => `${mode} ${oid}\t${path}\0`)
  git.run(['update-index', '-z', '--index-info'], lines.join(''))
  return git.run(['write-tree', '--missing-ok'])
}

function ownTree(store: ObjectStore, files: Files): string {
  return writeTree(store, changeLeaves(store, new Map(), files))
}

const person = { name: 'Ada', email: 'ada@example.com', seconds: 1_700_000_000 }

describe('trees', () => {
  it('have the ids that git gives them', () => {
    const files = {
      'a/b': 'x\n',
      'a.b': 'dot comes before slash\n',
      'a-b': 'and a dash before both\n',
      a0: 'zero after\n',
      'deep/er/and/deeper.txt': '',
      'umläut/ß.plist': '<plist/>',
      run: { executable: '#!/bin/sh\n' },
      link: { symlink: 'a/b' },
      sub: { submodule: '1'.repeat(40) },
      binary: new Uint8Array([0, 255, 10, 13]),
    }
    const store = newStore()
    expect(ownTree(store, files)).toBe(gitTree(store, files))
  })

  it('have them whatever the names', () => {
    const name = fc.stringMatching(/^[a-z.\- 0ä]{1,4}$/).filter((part) => !['.', '..', '.git'].includes(part))
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const files = fc.dictionary(path, fc.string({ maxLength: 8 }), { maxKeys: 8 })
    fc.assert(
      fc.property(files, (given) => {
        const store = newStore()
        const leaves = changeLeaves(store, new Map(), given)
        const own = writeTree(store, leaves)
        git.take(store)
        git.run(['read-tree', own])
        expect(git.run(['write-tree'])).toBe(own)
        expect(leavesOf(store, own)).toEqual(new Map([...leaves].toSorted()))
      }),
      { numRuns: 25 },
    )
  })

  it('are listed in the order of git ls-tree', () => {
    const store = newStore()
    const tree = ownTree(store, { 'a/b/c': '1', 'a.b': '2', 'a/a': '3', z: '4' })
    git.take(store)
    const listed = [...walkTree(store, tree)].map(({ mode, oid, path }) => `${mode} ${oid} ${path}`)
    const format = '--format=%(objectmode) %(objectname) %(path)'
    expect(listed).toEqual(git.run(['ls-tree', '-r', '-t', format, tree]).split('\n'))
  })

  it('give a folder up for a file of its name, and the reverse', () => {
    const store = newStore()
    const before = changeLeaves(store, new Map(), { 'a/b': '1', c: '2' })
    expect([...changeLeaves(store, before, { a: '3', 'c/d': '4' }).keys()]).toEqual(['a', 'c/d'])
    expect(() => changeLeaves(store, before, { '../x': '' })).toThrow('git keeps no path')
  })
})

describe('commits', () => {
  it('have the ids that git gives them, and are sound to git fsck', () => {
    const store = newStore()
    const tree = ownTree(store, { a: '1' })
    const parent = writeCommit(store, {
      tree,
      parents: [],
      author: person,
      committer: person,
      message: 'One',
    })
    const commit = { tree, parents: [parent], author: person, committer: person, message: 'Two\n\nmore' }
    const id = writeCommit(store, commit)
    git.take(store)
    expect(git.run(['fsck', '--strict', '--no-dangling', id])).toBe('')
    expect(git.run(['log', '-1', '--format=%T %P %an %ae %at', id])).toBe(
      `${tree} ${parent} Ada ada@example.com 1700000000`,
    )
    expect(readCommit(store, id)).toEqual(commit)
  })

  it('have the merge bases and ranges that git finds in random histories', () => {
    const shape = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(shape, (parents) => {
        const store = newStore()
        const commits = randomHistory(store, parents)
        git.take(store)
        const [a = '', b = ''] = commits.slice(-2)
        const bases = git.attempt(['merge-base', '--all', a, b]).out.split('\n')
        expect(bases).toContain(mergeBase(store, a, b) ?? '')
        const range = git.run(['rev-list', b, `^${a}`]).split('\n')
        expect(commitsBetween(store, a, b).toSorted()).toEqual(range.filter(Boolean).toSorted())
        expect(history(store, b)[0]).toBe(b)
      }),
      { numRuns: 25 },
    )
  })
})

/** Commits whose parents are earlier ones, one or two each. */
function randomHistory(store: ObjectStore, shape: readonly (readonly [number, number | null])[]): string[] {
  const tree = ownTree(store, { a: '1' })
  const commits: string[] = []
  for (const [index, [first, second]] of shape.entries()) {
    const at = (number: number) => commits[number % index] as string
    const parents = index === 0 ? [] : [at(first), ...(second === null ? [] : [at(second)])]
    const when = { ...person, seconds: person.seconds + index }
    const commit = {
      tree,
      parents: [...new Set(parents)],
      author: when,
      committer: when,
      message: `${index}`,
    }
    commits.push(writeCommit(store, commit))
  }
  return commits
}
