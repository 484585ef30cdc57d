/** A stretch of lines of `a` that a stretch of lines of `b` replaces; one of the two may be empty. Lines count from 0. */
export interface Change {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Beyond so many changed lines the whole middle is given as one change, as the work grows with the square. */
const maximumEdits = 2_000

/** Lines with their ends, so that a missing last line break is a difference. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The changes from `a` to `b`, in order and never touching one another: Myers' greedy algorithm. */
export function diffLines(a: readonly string[], b: readonly string[]): readonly Change[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let aEnd = a.length
  let bEnd = b.length
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (aEnd === start && bEnd === start) return []
  const trace = furthestPaths(a.slice(start, aEnd), b.slice(start, bEnd))
  if (trace === null) return [{ aStart: start, aEnd, bStart: start, bEnd }]
  return changesOf(trace, aEnd - start, bEnd - start).map((change) => ({
    aStart: change.aStart + start,
    aEnd: change.aEnd + start,
    bStart: change.bStart + start,
    bEnd: change.bEnd + start,
  }))
}

/** For each number of edits, how far each diagonal gets (as its x); null where it takes too many. */
function furthestPaths(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const trace: Int32Array[] = []
  const edits = Math.min(a.length + b.length, maximumEdits)
  const offset = edits + 1
  const reach = new Int32Array(2 * offset + 1)
  for (let edit = 0; edit <= edits; edit++) {
    trace.push(reach.slice())
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      let x = stepDown(reach, offset, diagonal, edit)
        ? (reach[offset + diagonal + 1] ?? 0)
        : (reach[offset + diagonal - 1] ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reach[offset + diagonal] = x
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}

function stepDown(reach: Int32Array, offset: number, diagonal: number, edit: number): boolean {
  if (diagonal === -edit) return true
  return diagonal !== edit && (reach[offset + diagonal - 1] ?? 0) < (reach[offset + diagonal + 1] ?? 0)
}

/** Walks the trace back from the end, and joins steps that touch. */
function changesOf(trace: readonly Int32Array[], aLength: number, bLength: number): readonly Change[] {
  const changes: Change[] = []
  let x = aLength
  let y = bLength
  for (let edit = trace.length - 1; edit > 0; edit--) {
    const reach = trace[edit] as Int32Array
    const offset = (reach.length - 1) / 2
    const diagonal = x - y
    const previous = stepDown(reach, offset, diagonal, edit) ? diagonal + 1 : diagonal - 1
    const fromX = reach[offset + previous] ?? 0
    const fromY = fromX - previous
    const step =
      previous > diagonal
        ? { aStart: fromX, aEnd: fromX, bStart: fromY, bEnd: fromY + 1 }
        : { aStart: fromX, aEnd: fromX + 1, bStart: fromY, bEnd: fromY }
    prepend(changes, step)
    x = fromX
    y = fromY
  }
  return changes
}

function prepend(changes: Change[], step: Change): void {
  const next = changes[0]
  if (next !== undefined && next.aStart === step.aEnd && next.bStart === step.bEnd)
    changes[0] = { aStart: step.aStart, aEnd: next.aEnd, bStart: step.bStart, bEnd: next.bEnd }
  else changes.unshift(step)
}
