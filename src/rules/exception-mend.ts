import type { Edit } from '../text/edit.ts'
import type { LineAt, Lines } from '../text/lines.ts'

/** The lines of an exception that the change takes out of a property list or alters, put back as they stood. */
export function restoredException(path: string, lines: Lines): Edit | null {
  const base = allLines(lines.base, path)
  const head = allLines(lines.head, path)
  const start = commonLines(base, head)
  const rest = commonLines(base.slice(start).toReversed(), head.slice(start).toReversed())
  const was = base.slice(start, base.length - rest)
  const is = head.slice(start, head.length - rest)
  if (start === 0 || !isException(was) || !isSmallPart(is)) return null
  if (is.length > 0)
    return { path, startLine: start + 1, endLine: start + is.length, before: is, replacement: was }
  const above = head.slice(start - 1, start)
  return { path, startLine: start, endLine: start, before: above, replacement: [...above, ...was] }
}

const mostRestored = 60

function isException(lines: readonly string[]): boolean {
  return lines.length <= mostRestored && lines.some((line) => /<key>NS\w+<\/key>/.test(line))
}

const mostReplaced = 3

/** What stands there instead: nothing, or a few lines of the exception itself. */
function isSmallPart(lines: readonly string[]): boolean {
  return (
    lines.length <= mostReplaced &&
    lines.every((line) => /^\s*<(key>NS\w+<\/key|true\/|false\/)>$/.test(line))
  )
}

/** A property list with more lines is no hand-made one. */
const mostLines = 5000

function allLines(lineAt: LineAt, path: string): readonly string[] {
  const found: string[] = []
  for (let line = 1; line <= mostLines; line += 1) {
    const text = lineAt(path, line)
    if (text === undefined) return found
    found.push(text)
  }
  return []
}

/** How many lines both begin with. */
function commonLines(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((line, at) => line !== b[at])
  return index < 0 ? a.length : index
}
