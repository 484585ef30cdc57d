import { type MatrixCell, type MatrixRow, matrixOf } from '../report/matrix.ts'
import { neutralCell } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { shortened } from './shortened.ts'

/** The compatibility matrix as rows of a Markdown table, what is lost first. */
export interface MatrixTable {
  readonly head: string
  /** Endpoints that some client can't reach, or that fare otherwise than before. */
  readonly affected: readonly string[]
  /** Endpoints that every client reaches as before. */
  readonly same: readonly string[]
}

export function matrixTable(report: Report): MatrixTable {
  const rows = matrixOf(report).toSorted((a, b) => badness(b) - badness(a))
  const columns = rows.some(({ app }) => app !== null)
    ? allColumns
    : allColumns.filter(({ app }) => app !== true)
  const text = (row: MatrixRow) =>
    row.cells.map((cell) => tableRow(columns.map(({ content }) => content(row, cell))))
  return {
    head: [tableRow(columns.map(({ name }) => name)), tableRow(columns.map(() => '---'))].join('\n'),
    affected: rows.filter((row) => badness(row) > 0).flatMap(text),
    same: rows.filter((row) => badness(row) === 0).flatMap(text),
  }
}

/** By the worst of a row's cells. */
function badness({ cells }: MatrixRow): number {
  return Math.max(
    0,
    ...cells.map(({ status, remarks }) => statusBadness[status] * 2 + Math.min(1, remarks.length)),
  )
}

const statusBadness = { connects: 0, unknown: 1, fails: 2 } as const

interface Column {
  readonly name: string
  readonly content: (row: MatrixRow, cell: MatrixCell) => string
  /** Left out where no row has an app. */
  readonly app?: true
}

const longestName = 200
const longestDetail = 300

const named = (text: string, longest: number) => (text === '' ? '' : neutralCell(shortened(text, longest)))

const allColumns: readonly Column[] = [
  { name: 'Endpoint', content: ({ endpoint }) => named(endpoint, longestName) },
  { name: 'App', content: ({ app }) => named(app ?? '', longestName), app: true },
  { name: 'Clients', content: (_, { range }) => range },
  { name: 'Result', content: (_, cell) => resultText(cell) },
  { name: 'Detail', content: (_, { detail }) => named(detail, longestDetail) },
]

const marks = { connects: '✅ connects', fails: '❌ fails', unknown: '❔ unknown' } as const

function resultText({ status, remarks }: MatrixCell): string {
  return remarks.length === 0 ? marks[status] : `${marks[status]} (${remarks.join('; ')})`
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
