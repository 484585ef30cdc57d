import type { Location } from '../../text/location.ts'

/** Turns offsets of one text into its locations. A line ends at `\n`, so that a `\r` before it moves no column. */
export type Places = (start: number, end: number) => Location

export function placesIn(path: string, text: string): Places {
  const lineStarts = [0]
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1))
    lineStarts.push(next + 1)
  return (start, end) => {
    const first = lineOf(lineStarts, start)
    const last = lineOf(lineStarts, end)
    const column = start - (lineStarts[first] ?? 0) + 1
    return { path, line: first + 1, column, endLine: last + 1, endColumn: end - (lineStarts[last] ?? 0) + 1 }
  }
}

/** Index of the last line that starts at or before the offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
