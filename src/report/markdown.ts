import { takenForGranted, takenText } from './assumptions.ts'
import { fixLines, type ReportFix, shownFixes } from './fixes.ts'
import { matrixOf } from './matrix.ts'
import { neutralCell, neutralMarkdown, neutralProse } from './neutral.ts'
import type { Report, ReportFinding } from './report.ts'
import { counted, sentence } from './sentence.ts'

/** The report as GitHub-flavoured Markdown. Everything from the tree stands in code spans. */
export function markdownReport(report: Report): string {
  const parts = [headline(report), ...(isQuiet(report) ? [] : details(report))]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function isQuiet({ change, verdict }: Report): boolean {
  return change === 'nothing-relevant' && verdict === 'pass'
}

function headline(report: Report): string {
  const mark = { pass: '✅', unsure: '❔', fail: '❌' }[report.verdict]
  return `### ${mark} ats-gate: ${neutralProse(sentence(report))}`
}

function details(report: Report): readonly string[] {
  return [
    matrixTable(report),
    findingList(report, 'regression', 'Brought by this change'),
    findingList(report, 'existing', 'There before'),
    findingList(report, 'fixed', 'Mended by this change'),
    notAssessed(report),
    assumptions(report),
  ]
}

const marks = { connects: '✅ connects', fails: '❌ fails', unknown: '❔ unknown' } as const

function matrixTable(report: Report): string {
  const rows = matrixOf(report).flatMap(({ endpoint, app, cells }) =>
    cells.map(({ range, status, remarks, detail }) => {
      const before = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
      const cells = [
        neutralCell(endpoint),
        app === null ? '' : neutralCell(app),
        range,
        `${marks[status]}${before}`,
      ]
      return `| ${[...cells, detail === '' ? '' : neutralCell(detail)].join(' | ')} |`
    }),
  )
  if (rows.length === 0) return ''
  return ['| Endpoint | App | Clients | Result | |', '|---|---|---|---|---|', ...rows].join('\n')
}

function findingList(report: Report, status: ReportFinding['status'], title: string): string {
  const found = report.findings.filter((finding) => finding.status === status)
  if (found.length === 0) return ''
  const fixes = shownFixes(report)
  const items = found.map((finding) => item(finding) + fixItem(fixes.get(finding))).join('\n')
  if (status === 'regression') return `#### ${title} (${found.length})\n\n${items}`
  return `<details><summary>${title} (${found.length})</summary>\n\n${items}\n\n</details>`
}

function item({
  severity,
  confidence,
  rule,
  helpUrl,
  location,
  message,
  related,
  ignored,
}: ReportFinding): string {
  const doubt = confidence === 'assumed' ? ', assumed' : ''
  const lines = [
    `- **${severity}${doubt}** [${rule}](${helpUrl}) at ${place(location)}: ${neutralProse(message)}`,
    ...related.map((other) => `  - ${place(other.location)}: ${neutralProse(other.message)}`),
    ...(ignored === null ? [] : [`  - waived: ${neutralMarkdown(ignored.reason)}`]),
  ]
  return lines.join('\n')
}

/** Each line in a code span of its own: a fence of the tree's can't end it. */
function fixItem(fix: ReportFix | undefined): string {
  if (fix === undefined) return ''
  const lines = fixLines(fix).map((line) => `    - ${neutralMarkdown(line)}`)
  return `\n${[`  - fix for ${place({ path: fix.path, line: fix.startLine })}:`, ...lines].join('\n')}`
}

function place({ path, line }: Pick<ReportFinding['location'], 'path' | 'line'>): string {
  return neutralMarkdown(`${path}:${line}`)
}

function notAssessed({ notAssessed: entries }: Report): string {
  if (entries.length === 0) return ''
  const items = entries.map(
    ({ what, why, location }) =>
      `- ${location === null ? '' : `${place(location)}: `}${neutralProse(`${what}: ${why}`)}`,
  )
  return `<details><summary>Not assessed (${entries.length})</summary>\n\n${items.join('\n')}\n\n</details>`
}

function assumptions(report: Report): string {
  const items = takenForGranted(report).map((taken) => `- ${takenText(taken, neutralProse, neutralMarkdown)}`)
  if (items.length === 0) return ''
  return `<details><summary>Taken for granted (${counted(items.length, 'point')})</summary>\n\n${items.join('\n')}\n\n</details>`
}
