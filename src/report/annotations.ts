import { severityRank } from '../finding/compare.ts'
import { fixLines } from './fixes.ts'
import { neutralText } from './neutral.ts'
import type { Report, ReportFinding } from './report.ts'

/** A finding as a mark at a line of the change. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Only for a place within one line: GitHub refuses columns that span lines. */
  readonly startColumn?: number
  readonly endColumn?: number
}

/** How many annotations of each level a surface takes. */
export type AnnotationRoom = Readonly<Record<Annotation['level'], number>>

/**
 * What the runner keeps of one step, ten of each level; of the errors the last is left to the verdict itself.
 * Source: actions/runner, src/Runner.Worker/ExecutionContext.cs, `_maxCountPerIssueType`.
 */
export const runnerRoom: AnnotationRoom = { error: 9, warning: 10, notice: 10 }

/** In UTF-16 units. Source: actions/runner, ExecutionContext.cs, `_maxIssueMessageLength`. */
const longestMessage = 4096

/** The most important findings within the room, most important first, and how many of each level are left out. */
export function annotationsOf(
  report: Report,
  room: AnnotationRoom,
): { readonly shown: readonly Annotation[]; readonly omitted: number } {
  const all = report.findings.filter(isAnnotated(report)).toSorted(byImportance).map(annotation)
  const left: Record<Annotation['level'], number> = { ...room }
  const shown = all.filter(({ level }) => left[level]-- > 0)
  return { shown, omitted: all.length - shown.length }
}

/** What the change brings and what blocks; all that is there when there is no base. A waived finding is left alone. */
const isAnnotated =
  ({ change }: Report) =>
  ({ status, ignored, blocks }: ReportFinding): boolean =>
    ignored === null && status !== 'fixed' && (blocks || status === 'regression' || change === 'no-base')

function byImportance(a: ReportFinding, b: ReportFinding): number {
  return (
    Number(b.blocks) - Number(a.blocks) ||
    severityRank[a.severity] - severityRank[b.severity] ||
    Number(a.confidence === 'assumed') - Number(b.confidence === 'assumed') ||
    b.clients.length - a.clients.length ||
    compareText(a.location.path, b.location.path) ||
    a.location.line - b.location.line
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** An error is what blocks: one that is assumed, or beyond what the gate is asked to stop, is a warning. */
function levelOf({ blocks, severity }: ReportFinding): Annotation['level'] {
  if (blocks) return 'error'
  return severity === 'note' ? 'notice' : 'warning'
}

function annotation(finding: ReportFinding): Annotation {
  const { confidence, location, rule, helpUrl } = finding
  const { path, line, column, endLine, endColumn } = location
  return {
    level: levelOf(finding),
    title: `${neutralText(rule)}${confidence === 'assumed' ? ' (assumed)' : ''}`,
    message: cut(`${neutralText(finding.message)}${relatedText(finding)}${fixText(finding)}`, `\n${helpUrl}`),
    file: path,
    startLine: line,
    endLine,
    ...(line === endLine ? { startColumn: column, endColumn } : {}),
  }
}

function relatedText({ related }: ReportFinding): string {
  return related
    .map(
      ({ location, message }) => `\n${neutralText(location.path)}:${location.line}: ${neutralText(message)}`,
    )
    .join('')
}

function fixText({ fix }: ReportFinding): string {
  if (fix === null) return ''
  const lines = fixLines(fix).map(
    (line) => `\n${line[0]} ${neutralText(line.slice(1).replaceAll('\t', '    '))}`,
  )
  return `\nFix for ${neutralText(fix.path)}:${fix.startLine}:${lines.join('')}`
}

/** Shortens the text and keeps the tail; never between the halves of a surrogate pair. */
function cut(text: string, tail: string): string {
  if (text.length + tail.length <= longestMessage) return text + tail
  return `${text.slice(0, longestMessage - tail.length - 1).replace(/[\ud800-\udbff]$/, '')}…${tail}`
}
