import type { Answer } from '../../../src/alerts/server-answer.ts'
import { testedVersions } from './matrix-server.ts'
import type { Observation } from './observe.ts'
import { type Met, situationsMetWith } from './situations-met.ts'

/*
 * The matrix as a table for people: a row for a server's configuration, a column for a situation. A cell is the same
 * for both versions, or `TLS 1.2 / TLS 1.3`; a number is an alert, `*` what comes after the client's Finished.
 */

const columns = situationsMetWith('TLSv1.2')

const heads: Partial<Record<Met, string>> = { 'no-common-signature-algorithm': 'no-common-sigalg' }

export function matrixTable(observations: readonly Observation[]): string {
  const titles = columns.map((met) => heads[met] ?? met.replace('client-certificate-', ''))
  const lines = [
    ['server', 'versions', ...titles],
    ['---', '---', ...titles.map(() => '---')],
  ]
  return [...lines.map(tableLine), ...matrixRows(observations).map(({ line }) => line)].join('\n')
}

export interface MatrixRow {
  /** The server's configuration and versions: what the answers belong to. */
  readonly key: string
  readonly line: string
}

export function matrixRows(observations: readonly Observation[]): readonly MatrixRow[] {
  const byRow = Map.groupBy(observations, ({ row }) => row)
  return [...byRow].map(([label, own]) => {
    const key = tableLine([label, own[0] === undefined ? '' : versionsOf(own[0])])
    return { key, line: `${key}${tableLine(columns.map((met) => cell(own, met))).slice(1)}` }
  })
}

function versionsOf({ versions }: Observation): string {
  const { server, library } = versions
  return `${server}, ${library.name} ${library.version}`
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell(observations: readonly Observation[], met: Met): string {
  const texts = testedVersions.flatMap((protocol) => {
    const found = observations.find((one) => one.met === met && one.protocol === protocol)
    return found === undefined ? [] : [answerText(found.answer)]
  })
  return [...new Set(texts)].join(' / ')
}

/** `42`, `116*`, `closed*`, `HTTP 400`, `ok`. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'accepted':
      return 'ok'
    case 'http-status':
      return `HTTP ${answer.status}`
    case 'alert':
      return `${answer.alert}${late(answer)}`
    case 'close':
      return `closed${late(answer)}`
  }
}

function late({ when }: { readonly when: 'before-finished' | 'after-finished' }): string {
  return when === 'after-finished' ? '*' : ''
}
