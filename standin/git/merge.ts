import { diffLines, splitLines } from './lines.ts'
import { type ObjectStore, readObject, writeObject } from './objects.ts'
import { type Leaf, type Leaves, leavesOf, writeTree } from './trees.ts'

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly tree: string }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] }

/** Merges two trees against their common ancestor's: by file, then by line where both changed a file. No renames. */
export function mergeTrees(store: ObjectStore, base: string, ours: string, theirs: string): MergeOutcome {
  const sides = [base, ours, theirs].map((tree) => leavesOf(store, tree))
  const [old, left, right] = sides as [Leaves, Leaves, Leaves]
  const merged = new Map<string, Leaf>()
  const conflicts: string[] = []
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const leaf = mergeLeaf(store, old.get(path), left.get(path), right.get(path))
    if (leaf === 'conflict') conflicts.push(path)
    else if (leaf !== undefined) merged.set(path, leaf)
  }
  for (const path of merged.keys())
    if (foldersOf(path).some((folder) => merged.has(folder))) conflicts.push(path)
  if (conflicts.length > 0) return { kind: 'conflict', paths: conflicts.toSorted() }
  return { kind: 'merged', tree: writeTree(store, merged) }
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

const same = (a: Leaf | undefined, b: Leaf | undefined) => a?.oid === b?.oid && a?.mode === b?.mode

function mergeLeaf(
  store: ObjectStore,
  base: Leaf | undefined,
  ours: Leaf | undefined,
  theirs: Leaf | undefined,
): Leaf | undefined | 'conflict' {
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if (base === undefined || ours === undefined || theirs === undefined) return 'conflict'
  if (![base, ours, theirs].every(({ mode }) => mode === base.mode && mode.startsWith('100')))
    return 'conflict'
  const [old, left, right] = [base, ours, theirs].map(({ oid }) => readObject(store, 'blob', oid)) as Buffer[]
  if (old === undefined || left === undefined || right === undefined) return 'conflict'
  const text = mergeText(old.toString('latin1'), left.toString('latin1'), right.toString('latin1'))
  if (text === 'conflict') return 'conflict'
  return { mode: base.mode, oid: writeObject(store, 'blob', Buffer.from(text.merged, 'latin1')) }
}

/** A change of either side, put on the other side's text; changes that overlap or touch conflict, as in git. */
function mergeText(base: string, ours: string, theirs: string): { merged: string } | 'conflict' {
  const [old, left, right] = [base, ours, theirs].map(splitLines) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ]
  const edits = [
    ...diffLines(old, left).map((change) => ({ ...change, lines: left.slice(change.bStart, change.bEnd) })),
    ...diffLines(old, right).map((change) => ({ ...change, lines: right.slice(change.bStart, change.bEnd) })),
  ].toSorted((a, b) => a.aStart - b.aStart || a.aEnd - b.aEnd)
  const merged: string[] = []
  let at = 0
  let last: (typeof edits)[number] | undefined
  for (const edit of edits) {
    if (last !== undefined && isSameEdit(last, edit)) continue
    if (last !== undefined && edit.aStart <= at) return 'conflict'
    merged.push(...old.slice(at, edit.aStart), ...edit.lines)
    at = edit.aEnd
    last = edit
  }
  merged.push(...old.slice(at))
  return { merged: merged.join('') }
}

interface Edit {
  readonly aStart: number
  readonly aEnd: number
  readonly lines: readonly string[]
}

function isSameEdit(a: Edit, b: Edit): boolean {
  return a.aStart === b.aStart && a.aEnd === b.aEnd && a.lines.join('') === b.lines.join('')
}
