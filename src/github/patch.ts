import type { Report, ReportFinding } from '../report/report.ts'
import type { Location } from '../text/location.ts'
import type { LineAt, Lines } from './lines.ts'

/** A small change of whole lines that mends a finding, on the head's side. */
export interface Patch {
  readonly path: string
  /** First and last line that are replaced, counted from 1, both included. */
  readonly line: number
  readonly endLine: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What a patch is made from. */
export interface PatchSource {
  readonly finding: ReportFinding
  readonly report: Report
  readonly lines: Lines
}

/** The line of the place with its text changed; null where it is not at hand, spans lines, or the change is none. */
export function editedLine(
  { path, line, column, endLine, endColumn }: Location,
  lineAt: LineAt,
  change: (text: string) => string | null,
): Patch | null {
  const before = line === endLine ? lineAt(path, line) : undefined
  if (before === undefined || before.length < endColumn - 1) return null
  const old = before.slice(column - 1, endColumn - 1)
  const text = change(old)
  if (text === null || text === old) return null
  const after = before.slice(0, column - 1) + text + before.slice(endColumn - 1)
  return { path, line, endLine: line, before: [before], after: [after] }
}
