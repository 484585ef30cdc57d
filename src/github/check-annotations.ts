import { type Annotation, annotationsOf } from '../report/annotations.ts'
import type { Report } from '../report/report.ts'
import { type AcceptedAt, acceptanceOf } from './acceptance.ts'
import { shortened } from './shortened.ts'

/** A mark at lines of the change, as the checks API takes it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  /** Only within one line: GitHub refuses columns that span lines. */
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const room = {
  error: Number.POSITIVE_INFINITY,
  warning: Number.POSITIVE_INFINITY,
  notice: Number.POSITIVE_INFINITY,
}

/** Every new finding at its line, most important first. What somebody has accepted is a notice that says so. */
export function checkAnnotations(report: Report, place: AcceptedAt): readonly CheckAnnotation[] {
  return annotationsOf(withAcceptances(report, place), room).shown.map(checkAnnotation)
}

function withAcceptances(report: Report, place: AcceptedAt): Report {
  const findings = report.findings.map((finding) => {
    const acceptance = acceptanceOf(finding, place)
    if (acceptance === undefined) return finding
    const message = `Accepted by ${acceptance.by}. ${finding.message}`
    return { ...finding, message, blocks: false, severity: 'note' as const }
  })
  return { ...report, findings }
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** In UTF-16 units. */
const longestTitle = 255

function checkAnnotation(annotation: Annotation): CheckAnnotation {
  const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn === undefined ? {} : { start_column: startColumn }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
    annotation_level: levels[level],
    title: shortened(title, longestTitle),
    message,
  }
}
