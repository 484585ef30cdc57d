import { alertCodes } from '../apple/app-errors.data.ts'
import { errorName } from '../apple/app-errors.ts'
import { type Client, clients } from '../apple/clients.ts'
import { alertName } from '../tls/alert.ts'
import { alerts } from '../tls/alerts.data.ts'

export type TableFormat = 'text' | 'json'

/** The output of `ats-gate clients`: what each client offers under each kind of policy, and where that was read. */
export function clientsTable(format: TableFormat): string {
  return format === 'json' ? toJson(clients.map(clientRow)) : `${clients.map(clientText).join('\n\n')}\n`
}

/** The output of `ats-gate alerts`: what each TLS alert becomes on iOS, with evidence and source. */
export function alertsTable(format: TableFormat): string {
  return format === 'json' ? toJson(alertCodes.map(alertRow)) : alertsText()
}

function toJson(rows: readonly object[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}

function clientRow({ id, label, covers, hellos }: Client) {
  const profiles = Object.entries(hellos).map(([policy, { hello, evidence, sources, notes }]) => {
    return [
      policy,
      { ...hello, cipherSuites: hello.cipherSuites.map(hex), evidence, sources, notes },
    ] as const
  })
  return { id, label, covers, hellos: Object.fromEntries(profiles) }
}

function clientText({ id, label, hellos }: Client): string {
  const profiles = Object.entries(hellos).flatMap(([policy, { hello, evidence, sources }]) => [
    `  ${policy} (${evidence})`,
    `    versions    ${hello.versions.join(' ')}`,
    `    suites      ${hello.cipherSuites.map(hex).join(' ')}`,
    `    groups      ${hello.groups.join(' ')}`,
    `    key shares  ${hello.keyShares.join(' ') || 'none'}`,
    `    signatures  ${hello.signatureSchemes.join(' ')}`,
    ...sources.map((source) => `    source      ${source}`),
  ])
  return [`${id}  ${label}`, ...profiles].join('\n')
}

function hex(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function alertRow({ alert, secureTransport, ios11, ios12 }: (typeof alertCodes)[number]) {
  const named = (row: typeof ios12) => ({ ...row, name: errorName(row.code) ?? null })
  return {
    alert,
    name: alertName(alert) ?? null,
    source: alerts.find(({ number }) => number === alert)?.source ?? null,
    secureTransport: named(secureTransport),
    urlLoading: { ios9: named(secureTransport), ios11: named(ios11), ios12: named(ios12) },
  }
}

const alertColumns = [5, 36, 10, 18, 13] as const

function alertsText(): string {
  const head = ['alert', 'name', 'CFStream', 'URL loading ≤ 10', 'iOS 11', 'iOS 12 and later']
  const rows = alertCodes.flatMap(({ alert, secureTransport, ios11, ios12 }) => [
    line([
      alert,
      alertName(alert) ?? '',
      secureTransport.code,
      secureTransport.code,
      ios11.code,
      `${ios12.code} ${errorName(ios12.code) ?? ''}`,
    ]),
    ...sourceLines([
      ['CFStream', secureTransport],
      ['iOS 11', ios11],
      ['iOS 12', ios12],
    ]),
  ])
  return `${[line(head), ...rows].join('\n')}\n`
}

function sourceLines(
  rows: readonly (readonly [string, (typeof alertCodes)[number]['ios12']])[],
): readonly string[] {
  return rows.map(([column, { evidence, source }]) => `      ${column}: ${evidence}, ${source}`)
}

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => `${cell}`.padEnd(alertColumns[index] ?? 0))
    .join('  ')
    .trimEnd()
}
