export type TableFormat = 'text' | 'json'

/** The output of `ats-gate clients`. */
export function clientsTable(_format: TableFormat): string {
  return ''
}

/** The output of `ats-gate alerts`. */
export function alertsTable(_format: TableFormat): string {
  return ''
}
