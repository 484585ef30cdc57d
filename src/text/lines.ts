/** A line of a file, counted from 1, without its line end; undefined where the text is not at hand. */
export type LineAt = (path: string, line: number) => string | undefined

/** The lines of both sides of a change. */
export interface Lines {
  readonly base: LineAt
  readonly head: LineAt
}

/** The lines of texts by their path; each text is cut when the first of its lines is asked for. */
export function linesOf(textAt: (path: string) => string | undefined): LineAt {
  const cut = new Map<string, readonly string[]>()
  return (path, line) => {
    const lines = cut.get(path) ?? textAt(path)?.split(/\r\n|\n/)
    if (lines !== undefined) cut.set(path, lines)
    return lines?.[line - 1]
  }
}
