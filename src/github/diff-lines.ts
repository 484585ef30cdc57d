/** The lines of the head's side that a pull request's diff shows, by path and number, with their text. */
export type DiffLines = ReadonlyMap<string, ReadonlyMap<number, string>>

/** A file as GitHub lists it; large and binary ones have no patch. */
export interface ChangedFile {
  readonly filename: string
  readonly patch?: string
}

/** Reads the unified diffs of a pull request's files. */
export function diffLinesOf(files: readonly ChangedFile[]): DiffLines {
  return new Map(files.map(({ filename, patch = '' }) => [filename, headLines(patch)]))
}

function headLines(patch: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let next = 0
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? []
    if (start !== undefined) next = Number(start)
    else if (line.startsWith('+') || line.startsWith(' ')) {
      found.set(next, line.slice(1).replace(/\r$/, ''))
      next += 1
    }
  }
  return found
}
