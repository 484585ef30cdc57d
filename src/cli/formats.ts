import { styleText } from 'node:util'
import { markdownReport } from '../report/markdown.ts'
import type { Report } from '../report/report.ts'
import { type Paint, textReport } from '../report/text-report.ts'

export const formats = ['text', 'json', 'markdown'] as const

export type Format = (typeof formats)[number]

interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The report in one of the formats; colour only on a terminal. `screen` is null for a file. */
export function formatReport(report: Report, format: Format, screen: Screen | null): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'markdown') return markdownReport(report)
  const paint: Paint =
    screen?.isTTY === true && !process.env.NO_COLOR
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_, text) => text
  return textReport(report, { paint, width: Math.min(screen?.columns ?? 110, 120) })
}
