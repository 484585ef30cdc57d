import { type ReportFix, shownFixes } from '../report/fixes.ts'
import { neutralProse } from '../report/neutral.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import type { DiffLines } from './diff-lines.ts'
import { fenced } from './fenced.ts'
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

/** The fixes that lie on lines of the diff, where those read at the head as they were judged. */
export function suggestionsFor(report: Report, diff: DiffLines): readonly ReviewSuggestion[] {
  return [...shownFixes(report)]
    .filter(([, fix]) => isInDiff(fix, diff))
    .map(([finding, fix]) => suggestion(finding, fix))
}

function isInDiff({ path, startLine, before }: ReportFix, diff: DiffLines): boolean {
  const shown = diff.get(path)
  return before.every((text, index) => shown?.get(startLine + index) === text)
}

/** In UTF-16 units. */
const longestMessage = 2000

function suggestion(
  { rule, message }: ReportFinding,
  { path, startLine, endLine, replacement }: ReportFix,
): ReviewSuggestion {
  const reason = `**${neutralProse(rule)}**: ${neutralProse(shortened(message, longestMessage))}`
  return {
    path,
    side: 'RIGHT',
    line: endLine,
    ...(endLine > startLine ? { start_line: startLine, start_side: 'RIGHT' as const } : {}),
    body: `${reason}\n\n${fenced('suggestion', replacement)}\n`,
  }
}
