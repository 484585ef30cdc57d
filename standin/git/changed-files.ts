import { splitLines } from './lines.ts'
import { type ObjectStore, readObject } from './objects.ts'
import { type Hunk, hunksOf, hunkText } from './patch.ts'
import { type Leaf, leavesOf } from './trees.ts'

export interface ChangedFile {
  readonly path: string
  /** Only for a renamed file. */
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly old: Leaf | null
  readonly new: Leaf | null
}

/** What differs between two trees, by path. A rename is told only where the content is the same. */
export function changedFiles(store: ObjectStore, base: string, head: string): readonly ChangedFile[] {
  const before = leavesOf(store, base)
  const after = leavesOf(store, head)
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const changed: ChangedFile[] = []
  for (const [path, leaf] of after) {
    const old = before.get(path)
    if (old?.oid === leaf.oid && old.mode === leaf.mode) continue
    const from = old === undefined ? [...removed].find(([, { oid }]) => oid === leaf.oid) : undefined
    if (from !== undefined) removed.delete(from[0])
    const status = old !== undefined ? 'modified' : from === undefined ? 'added' : 'renamed'
    changed.push({
      path,
      previousPath: from?.[0] ?? null,
      status,
      old: old ?? from?.[1] ?? null,
      new: leaf,
    })
  }
  for (const [path, old] of removed)
    changed.push({ path, previousPath: null, status: 'removed', old, new: null })
  return changed.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** GitHub leaves the patch out of files beyond this size. */
const patchLimit = 1_000_000

/** The hunks of a changed file; null for binary, submodule and very large files, which have no patch. */
export function fileHunks(store: ObjectStore, file: ChangedFile): readonly Hunk[] | null {
  const sides = [file.old, file.new].map((leaf) => (leaf === null ? '' : textOf(store, leaf)))
  const [before, after] = sides
  if (typeof before !== 'string' || typeof after !== 'string') return null
  return hunksOf(splitLines(before), splitLines(after))
}

function textOf(store: ObjectStore, leaf: Leaf): string | null {
  if (leaf.mode === '160000') return `Subproject commit ${leaf.oid}\n`
  const bytes = readObject(store, 'blob', leaf.oid)
  if (bytes === undefined || bytes.length > patchLimit || bytes.subarray(0, 8000).includes(0)) return null
  return bytes.toString('utf8')
}

export const patchText = (hunks: readonly Hunk[]) => hunks.map(hunkText).join('\n')

/** How many lines came and went. */
export function lineCounts(hunks: readonly Hunk[]): {
  readonly additions: number
  readonly deletions: number
} {
  const count = (sign: string) =>
    hunks.flatMap(({ lines }) => lines).filter((line) => line.startsWith(sign)).length
  return { additions: count('+'), deletions: count('-') }
}
