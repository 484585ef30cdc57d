import { type AlertCodes, alertCodes } from '../apple/app-errors.data.ts'
import { alertName } from '../tls/alert.ts'
import type { AlertReading } from './explanation.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'
import { osHint } from './os-hint.ts'

const columns = [
  {
    where: 'CFStream, and URL loading up to iOS 10',
    of: (row: AlertCodes) => row.secureTransport,
    releases: [1, 10],
  },
  { where: 'URL loading on iOS 11', of: (row: AlertCodes) => row.ios11, releases: [11, 11] },
  { where: 'URL loading from iOS 12', of: (row: AlertCodes) => row.ios12, releases: [12, 99] },
] as const

/** For an alert, the codes that apps see of it; for a code alone, the alerts that it may stand for. */
export function mappingOf(record: FailureRecord): readonly AlertReading[] {
  if (record.signs.has('outside-ats') || record.signs.has('cleartext')) return []
  if (record.alert !== null) return record.alert.direction === 'read' ? codesOf(record.alert.number) : []
  const code = leadingCode(record)
  return code === null || record.signs.has('local-trust') ? [] : alertsOf(code, record)
}

function codesOf(alert: number): readonly AlertReading[] {
  const row = alertCodes.find((candidate) => candidate.alert === alert)
  return row === undefined ? [] : columns.map(({ where, of }) => ({ where, ...reading(row, of(row)) }))
}

function alertsOf(code: number, record: FailureRecord): readonly AlertReading[] {
  const hint = osHint(record)
  return columns
    .filter(({ where, releases }) => {
      if (record.signs.has('cfstream') || record.signs.has('engine-coretls'))
        return where === columns[0].where
      return hint === null || (hint.first <= releases[1] && (hint.last ?? 99) >= releases[0])
    })
    .flatMap(({ where, of }) =>
      alertCodes.filter((row) => of(row).code === code).map((row) => ({ where, ...reading(row, of(row)) })),
    )
}

function reading(row: AlertCodes, { code, evidence, source }: AlertCodes['ios12']) {
  return { alert: row.alert, name: alertName(row.alert) ?? `alert ${row.alert}`, code, evidence, source }
}
