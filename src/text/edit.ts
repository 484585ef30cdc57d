import type { LineAt, Lines } from './lines.ts'
import type { Location } from './location.ts'

/** A change of whole lines of one file. */
export interface Edit {
  readonly path: string
  /** First and last line that are replaced, counted from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  /** The lines as they stand, without their ends: where the file reads otherwise, the edit is not for it. */
  readonly before: readonly string[]
  readonly replacement: readonly string[]
}

/** Makes the edit that mends something from the texts of both sides; null where it finds none to make. */
export type Mend = (lines: Lines) => Edit | null

/** The line of the place with its text changed; null where it is not at hand, spans lines, or the change is none. */
export function editedLine(
  { path, line, column, endLine, endColumn }: Location,
  lineAt: LineAt,
  change: (text: string) => string | null,
): Edit | null {
  const before = line === endLine ? lineAt(path, line) : undefined
  if (before === undefined || before.length < endColumn - 1) return null
  const old = before.slice(column - 1, endColumn - 1)
  const text = change(old)
  if (text === null || text === old) return null
  const replacement = [before.slice(0, column - 1) + text + before.slice(endColumn - 1)]
  return { path, startLine: line, endLine: line, before: [before], replacement }
}

/** The file's text with the edits made, line ends kept; null where it does not read as they say, or two of them meet. */
export function editedText(text: string, edits: readonly Edit[]): string | null {
  const lines = text.split('\n')
  let [next, made] = [lines.length, lines]
  for (const edit of edits.toSorted((a, b) => b.startLine - a.startLine)) {
    const { startLine, endLine, before, replacement } = edit
    const found = lines.slice(startLine - 1, endLine)
    const isSame = found.length === before.length && found.every((line, at) => bare(line) === before[at])
    if (!isSame || endLine > next) return null
    const end = found[0]?.endsWith('\r') ? '\r' : ''
    made = made.toSpliced(startLine - 1, found.length, ...replacement.map((line) => line + end))
    next = startLine - 1
  }
  return made.join('\n')
}

const bare = (line: string) => line.replace(/\r$/, '')

const longestLine = 2000

/**
 * Whether every line of an edit shows all that it holds: one with a hidden character in it is none to offer, and none
 * that the runner would take for a command where it stands in a log.
 */
export function isPlainEdit({ before, replacement }: Edit): boolean {
  return [...before, ...replacement].every(
    (line) => line.length <= longestLine && !/[^\P{C}\t]|^\s*::|##\[/u.test(line),
  )
}
