import { takenForGranted, takenText } from './assumptions.ts'
import { fixLines, shownFixes } from './fixes.ts'
import { type MatrixCell, type MatrixRow, matrixOf } from './matrix.ts'
import { neutralText } from './neutral.ts'
import type { NotAssessedEntry, Report, ReportFinding } from './report.ts'
import { counted, sentence } from './sentence.ts'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Puts colour on text; on anything but a terminal it gives the text back. */
export type Paint = (style: Style, text: string) => string

interface Look {
  readonly paint: Paint
  /** In columns. */
  readonly width: number
}

/** The report for people at a terminal or in a log. All text of the tree is neutralised. */
export function textReport(report: Report, look: Look): string {
  const head = headline(report, look)
  if (report.change === 'nothing-relevant' && report.verdict === 'pass') return `${head}\n`
  const parts = [
    head,
    matrixPart(report, look),
    ...(['regression', 'existing', 'fixed'] as const).map((status) => findingsPart(report, status, look)),
    notAssessedPart(report, look),
    assumptionsPart(report, look),
    summaryLine(report),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const verdicts = { pass: ['green', 'PASS'], unsure: ['yellow', 'UNSURE'], fail: ['red', 'FAIL'] } as const

function headline(report: Report, { paint }: Look): string {
  const [style, word] = verdicts[report.verdict]
  const mark = paint(style, word)
  return `${mark}  ${paint('bold', neutralText(sentence(report)))}`
}

function matrixPart(report: Report, look: Look): string {
  const rows = matrixOf(report)
  return rows.length === 0 ? '' : rows.map((row) => matrixRow(row, look)).join('\n')
}

function matrixRow({ endpoint, app, cells }: MatrixRow, look: Look): string {
  const title = `  ${look.paint('bold', neutralText(endpoint))}${app === null ? '' : `  with ${neutralText(app)}`}`
  const widest = Math.max(...cells.map(({ range }) => range.length))
  const lines = cells.map((cell) => `    ${cell.range.padEnd(widest)}  ${cellText(cell, look)}`)
  return [title, ...lines].join('\n')
}

const marks = { connects: '✓', fails: '✗', unknown: '?' } as const
const colours = { connects: 'green', fails: 'red', unknown: 'yellow' } as const

function cellText({ status, remarks, detail }: MatrixCell, { paint }: Look): string {
  const changed = remarks.length === 0 ? '' : `  (${remarks.join('; ')})`
  const word = paint(colours[status], `${marks[status]} ${status.padEnd(8)}`)
  return `${word} ${neutralText(detail)}${changed}`.trimEnd()
}

const titles = {
  regression: 'Brought by this change',
  existing: 'There before',
  fixed: 'Mended by this change',
} as const

/** Without a base nothing is old: everything is told in full. */
function titleOf(status: ReportFinding['status'], { change }: Report): string {
  return change === 'no-base' ? 'Found' : titles[status]
}

/** What matters most is told in full; what is mended, in a line. */
function tell(finding: ReportFinding, { change }: Report, look: Look): string {
  if (finding.status === 'fixed') return mended(finding, look)
  const isNews = finding.status === 'regression' || change === 'no-base'
  return isNews && finding.severity !== 'note' ? full(finding, look) : brief(finding, look)
}

function findingsPart(report: Report, status: ReportFinding['status'], look: Look): string {
  const found = report.findings.filter((finding) => finding.status === status)
  if (found.length === 0) return ''
  const title = look.paint('bold', `${titleOf(status, report)} (${found.length})`)
  const fixes = shownFixes(report)
  const told = found.map((finding) => tell(finding, report, look) + fixText(fixes.get(finding), look))
  return [title, ...told].join('\n')
}

function full(finding: ReportFinding, look: Look): string {
  const { paint } = look
  const lines = [
    `${label(finding, look)} ${place(finding.location)}`,
    ...wrap(finding.message, look.width - 4).map((line) => `    ${line}`),
    ...finding.related.map(({ location, message }) =>
      paint('dim', `    ${place(location)}: ${neutralText(message)}`),
    ),
    ...waiver(finding).map((line) => `    ${line}`),
    paint('dim', `    ${finding.helpUrl}`),
  ]
  return `\n${lines.join('\n')}`
}

/** The edit as a diff, under its place. */
function fixText(fix: ReportFinding['fix'] | undefined, { paint }: Look): string {
  if (fix === undefined || fix === null) return ''
  const lines = fixLines(fix).map((line) => {
    const colour = ({ '-': 'red', '+': 'green', ' ': 'dim' } as const)[line[0] as '-' | '+' | ' ']
    return paint(colour, `      ${line[0]} ${neutralText(line.slice(1).replaceAll('\t', '    '))}`)
  })
  return `\n${[`    fix: ${neutralText(fix.path)}:${fix.startLine}`, ...lines].join('\n')}`
}

function brief(finding: ReportFinding, look: Look): string {
  const indent = '    '
  const text = wrap(finding.message, look.width - indent.length)
  const lines = [...text, ...waiver(finding)].map((line) => indent + line)
  return `\n${[`${label(finding, look)} ${place(finding.location)}`, ...lines].join('\n')}`
}

function mended(finding: ReportFinding, look: Look): string {
  const about = finding.endpoint === null ? '' : ` (${neutralText(finding.endpoint)})`
  return `${label(finding, look)} ${place(finding.location)}${about}`
}

function waiver({ ignored }: ReportFinding): readonly string[] {
  return ignored === null ? [] : [`waived: ${neutralText(ignored.reason)} (${place(ignored.location)})`]
}

const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } as const

function label({ severity, confidence, rule, ignored }: ReportFinding, { paint }: Look): string {
  const doubt = confidence === 'assumed' ? ', assumed' : ''
  const waived = ignored === null ? '' : ', waived'
  return `  ${paint(severityColours[severity], `${severity}${doubt}${waived}`)} ${paint('bold', rule)}`
}

function place({ path, line, column }: ReportFinding['location']): string {
  return `${neutralText(path)}:${line}:${column}`
}

function notAssessedPart({ notAssessed }: Report, look: Look): string {
  if (notAssessed.length === 0) return ''
  const lines = notAssessed.flatMap((entry) => wrap(notAssessedText(entry), look.width - 4))
  return [
    look.paint('bold', `Not assessed (${notAssessed.length})`),
    ...lines.map((line) => `    ${line}`),
  ].join('\n')
}

function notAssessedText({ what, why, location }: NotAssessedEntry): string {
  const at = location === null ? '' : `${location.path}:${location.line}:${location.column}: `
  return `${at}${what}: ${why}`
}

function assumptionsPart(report: Report, look: Look): string {
  const texts = takenForGranted(report).map((taken) => takenText(taken))
  if (texts.length === 0) return ''
  const lines = texts.flatMap((text) => wrap(text, look.width - 4))
  return [look.paint('bold', 'Taken for granted'), ...lines.map((line) => `    ${line}`)].join('\n')
}

function summaryLine({ summary, findings }: Report): string {
  const { regressions, existing, fixed, notAssessed } = summary
  const counts = [counted(regressions, 'regression'), `${existing} existing`, `${fixed} fixed`]
  const severities = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.status === 'regression' && one.severity === severity).length
    return count === 0 ? [] : counted(count, severity)
  })
  const detail = severities.length === 0 ? '' : ` (${severities.join(', ')})`
  return `${[`${counts[0]}${detail}`, ...counts.slice(1)].join(', ')}, ${notAssessed} not assessed`
}

/**
 * Breaks at spaces; a word longer than the line stays whole, so that paths can be copied. Each line is neutralised by
 * itself: a break may put a word of the tree first in a line, where the runner looks for commands.
 */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(neutralText)
}
