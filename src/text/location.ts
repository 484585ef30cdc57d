/** Where something stands in a file of the tree. Lines and columns count from 1, columns in UTF-16 units. */
export interface Location {
  /** Path inside the tree, with `/`, without a leading `/`. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** The column after the last character. */
  readonly endColumn: number
}

/** A value and the place that it was read from. */
export interface Located<T> {
  readonly value: T
  readonly at: Location
}

/** The place from the start of one location to the end of another in the same file. */
export function spanning(first: Location, last: Location): Location {
  return { ...first, endLine: last.endLine, endColumn: last.endColumn }
}

/** A location for a file as a whole. */
export function wholeFile(path: string): Location {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
