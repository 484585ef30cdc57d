import { type Change, diffLines } from './lines.ts'

/** Lines of context around a change, as git and GitHub show. */
const context = 3

/** One `@@` part of a patch, with what it covers on either side (lines from 1; count 0 where a side has none). */
export interface Hunk {
  readonly oldStart: number
  readonly oldCount: number
  readonly newStart: number
  readonly newCount: number
  /** Without the `@@` line; each with its sign and without a line break. */
  readonly lines: readonly string[]
}

export function hunksOf(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  return grouped(diffLines(a, b)).map((changes) => hunk(a, b, changes))
}

/** Changes with at most twice the context between them share a hunk. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && change.aStart - before.aEnd <= 2 * context)
      last.push(change)
    else groups.push([change])
  }
  return groups
}

function hunk(a: readonly string[], b: readonly string[], changes: readonly Change[]): Hunk {
  const first = changes[0] as Change
  const last = changes.at(-1) as Change
  const start = Math.max(0, first.aStart - context)
  const end = Math.min(a.length, last.aEnd + context)
  const newStart = first.bStart - (first.aStart - start)
  const newEnd = last.bEnd + (end - last.aEnd)
  const lines: string[] = []
  let at = start
  for (const change of changes) {
    lines.push(...signed(' ', a.slice(at, change.aStart)))
    lines.push(...signed('-', a.slice(change.aStart, change.aEnd)))
    lines.push(...signed('+', b.slice(change.bStart, change.bEnd)))
    at = change.aEnd
  }
  lines.push(...signed(' ', a.slice(at, end)))
  // A side without lines names the line before, so 0 at the top of the file.
  const from = (first: number, count: number) => (count === 0 ? first : first + 1)
  const oldCount = end - start
  const newCount = newEnd - newStart
  return { oldStart: from(start, oldCount), oldCount, newStart: from(newStart, newCount), newCount, lines }
}

function signed(sign: ' ' | '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  )
}

export function hunkText(hunk: Hunk): string {
  const range = (start: number, count: number) => (count === 1 ? `${start}` : `${start},${count}`)
  const head = `@@ -${range(hunk.oldStart, hunk.oldCount)} +${range(hunk.newStart, hunk.newCount)} @@`
  return [head, ...hunk.lines].join('\n')
}
