/** A line of a file, counted from 1, without its line end; undefined where the text is not at hand. */
export type LineAt = (path: string, line: number) => string | undefined

/** The lines of both sides of a change. */
export interface Lines {
  readonly base: LineAt
  readonly head: LineAt
}

/** The lines of whole texts by their path. */
export function linesOf(texts: ReadonlyMap<string, string>): LineAt {
  const split = new Map<string, readonly string[]>()
  return (path, line) => {
    const text = texts.get(path)
    if (text === undefined) return undefined
    const lines = split.get(path) ?? text.split(/\r\n|\n/)
    split.set(path, lines)
    return lines[line - 1]
  }
}
