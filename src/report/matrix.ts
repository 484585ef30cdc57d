import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Report, ReportHandshake } from './report.ts'
import { appName, gatingClients } from './report-apps.ts'

/** One row of the compatibility matrix: an endpoint under one app, its clients folded into ranges of equal result. */
export interface MatrixRow {
  readonly endpoint: string
  readonly app: string | null
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  /** `iOS 9–12`. */
  readonly range: string
  readonly status: ReportHandshake['status']
  /** `TLSv1.3`, `handshake_failure (40)`, or why it is unknown. */
  readonly detail: string
  /** What was otherwise before, and whether the app runs there at all; empty where there is nothing to say. */
  readonly remarks: readonly string[]
}

interface Entry extends Omit<MatrixCell, 'range'> {
  readonly client: ClientId
}

/** Endpoint × iOS. Rows of apps that fare alike are folded into one; so are neighbours that fare alike. */
export function matrixOf(report: Report): readonly MatrixRow[] {
  const gating = gatingClients(report)
  const groups = Map.groupBy(report.handshakes, ({ endpoint, app }) => JSON.stringify([endpoint, app]))
  const rows = [...groups.values()].map((group): MatrixRow => {
    const { endpoint = '', app = null } = group[0] ?? {}
    const entries = group.map((handshake) => entryOf(handshake, gating(handshake)))
    return { endpoint, app: app === null ? null : appName(report, app), cells: fold(entries) }
  })
  const byContent = Map.groupBy(rows, ({ endpoint, cells }) => JSON.stringify([endpoint, cells]))
  return [...byContent.values()].flatMap(([first, ...same]) => {
    if (first === undefined) return []
    return [same.length === 0 ? first : { ...first, app: `${1 + same.length} apps` }]
  })
}

function entryOf(handshake: ReportHandshake, counts: 'counts' | 'too old'): Entry {
  const { client, status, base } = handshake
  const changed = base !== null && base !== status ? [`before: ${base}`] : []
  const old = status !== 'connects' && counts === 'too old' ? ["older than the app's minimum"] : []
  return { client, status, detail: detail(handshake), remarks: [...changed, ...old] }
}

function fold(entries: readonly Entry[]): readonly MatrixCell[] {
  const runs: Entry[][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && alike(run[0], entry)) run.push(entry)
    else runs.push([entry])
  }
  return runs.flatMap((run) => {
    const [first] = run
    if (first === undefined) return []
    const { client: _, ...cell } = first
    return [{ ...cell, range: rangeText(run.map(({ client }) => client)) }]
  })
}

function alike(a: Entry, b: Entry): boolean {
  return a.status === b.status && a.detail === b.detail && a.remarks.join() === b.remarks.join()
}

function detail({ status, protocol, failure, unknown }: ReportHandshake): string {
  if (status === 'connects') return protocol ?? ''
  if (status === 'unknown') return unknown ?? ''
  const { alert = null, by = 'server', step = '' } = failure ?? {}
  const silent = silentFailures[step] ?? `closed by the ${by}`
  return alert === null ? silent : `${by}: ${alert.name} (${alert.code})`
}

/** Failures without an alert, by the step that they come at. */
const silentFailures: Readonly<Record<string, string>> = {
  trust: 'certificate refused',
  transport: 'no TLS on this port',
}
