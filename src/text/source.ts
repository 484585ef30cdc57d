import type { Location } from './location.ts'

/** One file's text. Offsets count UTF-16 units from 0, ends are exclusive. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly locate: (start: number, end: number) => Location
}

/** Line starts are worked out at the first question only: most files of a tree never need a place. */
export function sourceOf(path: string, text: string): Source {
  let starts: readonly number[] | undefined
  const positionOf = (offset: number) => {
    starts ??= lineStarts(text)
    const index = lineIndex(starts, offset)
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
  }
  const locate = (start: number, end: number): Location => {
    const [from, to] = [positionOf(start), positionOf(end)]
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  return { path, text, locate }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineIndex(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
