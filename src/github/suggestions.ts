import { neutralProse } from '../report/neutral.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import type { DiffLines } from './diff-lines.ts'
import { fenced } from './fenced.ts'
import type { Lines } from './lines.ts'
import type { Patch } from './patch.ts'
import { patchesOf } from './patches.ts'
import { shortened } from './shortened.ts'

/** A comment of a review that replaces lines when it is committed, as the API takes it. */
export interface ReviewSuggestion {
  readonly path: string
  readonly side: 'RIGHT'
  readonly line: number
  /** Only for more than one line. */
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
  readonly body: string
}

/** The patches that lie on lines of the diff, where those read at the head as they were judged. */
export function suggestionsFor(report: Report, diff: DiffLines, lines: Lines): readonly ReviewSuggestion[] {
  return [...patchesOf(report, lines)]
    .filter(([, patch]) => isInDiff(patch, diff))
    .map(([finding, patch]) => suggestion(finding, patch))
}

function isInDiff({ path, line, before }: Patch, diff: DiffLines): boolean {
  const shown = diff.get(path)
  return before.every((text, index) => shown?.get(line + index) === text)
}

/** In UTF-16 units. */
const longestMessage = 2000

function suggestion(
  { rule, message }: ReportFinding,
  { path, line, endLine, after }: Patch,
): ReviewSuggestion {
  const reason = `**${neutralProse(rule)}**: ${neutralProse(shortened(message, longestMessage))}`
  return {
    path,
    side: 'RIGHT',
    line: endLine,
    ...(endLine > line ? { start_line: line, start_side: 'RIGHT' as const } : {}),
    body: `${reason}\n\n${fenced('suggestion', after)}\n`,
  }
}
