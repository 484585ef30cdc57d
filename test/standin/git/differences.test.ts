import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { changedFiles } from '../../../standin/git/changed-files.ts'
import { writeCommit } from '../../../standin/git/commits.ts'
import { splitLines } from '../../../standin/git/lines.ts'
import { mergeTrees } from '../../../standin/git/merge.ts'
import { newStore, type ObjectStore } from '../../../standin/git/objects.ts'
import { hunksOf, hunkText } from '../../../standin/git/patch.ts'
import { changeLeaves, writeTree } from '../../../standin/git/trees.ts'
import { realGit } from './real-git.ts'

const git = realGit()
afterAll(() => git.remove())

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '}', ''), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

const patchOf = (before: string, after: string) =>
  hunksOf(splitLines(before), splitLines(after)).map(hunkText).join('\n')

describe('patches', () => {
  it('are what git shows of a clear change', () => {
    const before = Array.from({ length: 40 }, (_, index) => `line ${index}\n`)
    const after = before.with(4, 'changed\n').toSpliced(20, 2).toSpliced(30, 0, 'new one\n', 'new two\n')
    writeFileSync(join(git.folder, 'a'), before.join(''))
    writeFileSync(join(git.folder, 'b'), after.join(''))
    const shown = git.attempt(['diff', '--no-index', 'a', 'b']).out
    const hunks = shown.slice(shown.indexOf('@@')).replaceAll(/^(@@ .* @@).*$/gm, '$1')
    expect(patchOf(before.join(''), after.join(''))).toBe(hunks)
  })

  it('lead git from any text to any other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        writeFileSync(join(git.folder, 'f'), before)
        git.run(['apply', '--unidiff-zero', '-'], `--- a/f\n+++ b/f\n${patchOf(before, after)}\n`)
        writeFileSync(join(git.folder, 'expected'), after)
        expect(git.run(['hash-object', 'f'])).toBe(git.run(['hash-object', 'expected']))
      }),
      { numRuns: 40 },
    )
  })
})

function treeOf(store: ObjectStore, files: Readonly<Record<string, string>>): string {
  return writeTree(store, changeLeaves(store, new Map(), files))
}

/** What git's own merge makes of the three trees: a tree's id, or null where it conflicts. */
function gitMerge(store: ObjectStore, trees: readonly [string, string, string]): string | null {
  const person = { name: 'A', email: 'a@example.com', seconds: 1 }
  const commit = (tree: string, parents: readonly string[]) =>
    writeCommit(store, { tree, parents, author: person, committer: person, message: tree })
  const base = commit(trees[0], [])
  const sides = [commit(trees[1], [base]), commit(trees[2], [base])]
  git.take(store)
  const options = ['-c', 'merge.renames=false', '-c', 'merge.directoryRenames=false']
  const { code, out } = git.attempt([...options, 'merge-tree', '--write-tree', ...sides])
  return code === 0 ? out : null
}

describe('merges', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`)
  const edit = fc.record({
    at: fc.nat(11),
    kind: fc.constantFrom('change', 'remove', 'add'),
    with: fc.constantFrom('x', 'y'),
  })
  const edited = fc.array(edit, { maxLength: 3 }).map((edits) =>
    edits.reduce((now: readonly string[], { at, kind, with: word }) => {
      if (kind === 'change') return now.with(Math.min(at, now.length - 1), `${word}${at}`)
      return kind === 'add' ? now.toSpliced(at, 0, `${word}${at}`) : now.toSpliced(at, 1)
    }, lines),
  )

  it('of lines are clean or conflict where git says so, with the same tree', () => {
    fc.assert(
      fc.property(edited, edited, (ours, theirs) => {
        const store = newStore()
        const trees = [lines, ours, theirs].map((one) => treeOf(store, { f: `${one.join('\n')}\n` }))
        const outcome = mergeTrees(store, ...(trees as [string, string, string]))
        const expected = gitMerge(store, trees as [string, string, string])
        expect(outcome.kind === 'merged' ? outcome.tree : null).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('of files are clean or conflict where git says so, with the same tree', () => {
    const content = fc.constantFrom('1', '2', '3')
    // No two paths are alike in content: git's merge-tree would follow renames, which the stand-in does not.
    const files = fc
      .dictionary(fc.constantFrom('a', 'b', 'c/d', 'c/e'), content)
      .map((given) =>
        Object.fromEntries(
          Object.entries(given).map(([path, text]) => [path, `${path} ${text}\n`.repeat(9)]),
        ),
      )
    fc.assert(
      fc.property(files, files, files, (base, ours, theirs) => {
        const store = newStore()
        const trees = [base, ours, theirs].map((one) => treeOf(store, one))
        const outcome = mergeTrees(store, ...(trees as [string, string, string]))
        expect(outcome.kind === 'merged' ? outcome.tree : null).toBe(
          gitMerge(store, trees as [string, string, string]),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('changed files', () => {
  it('are told as git diff tells them', () => {
    const store = newStore()
    const before = treeOf(store, { a: '1', b: '2', 'c/d': 'moved as it is', e: 'x' })
    const after = treeOf(store, { a: '1', b: '3', 'f/g': 'moved as it is', h: 'y' })
    git.take(store)
    const told = git.run(['diff-tree', '-r', '-M100%', '--name-status', before, after]).split('\n')
    const letters = { added: 'A', removed: 'D', modified: 'M', renamed: 'R100' }
    const own = changedFiles(store, before, after).map(({ path, previousPath, status }) =>
      [letters[status], ...(previousPath === null ? [] : [previousPath]), path].join('\t'),
    )
    expect(own.toSorted()).toEqual(told.toSorted())
  })
})
