import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Report, ReportHandshake } from './report.ts'

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
  readonly base: ReportHandshake['base']
  /** `TLSv1.3`, `handshake_failure (40)`, or why it is unknown. */
  readonly detail: string
}

/** Endpoint × iOS. Rows of apps that fare alike are folded into one; so are neighbours that fare alike. */
export function matrixOf(report: Report): readonly MatrixRow[] {
  const groups = Map.groupBy(report.handshakes, ({ endpoint, app }) => JSON.stringify([endpoint, app]))
  const rows = [...groups.values()].map(rowOf)
  const byContent = Map.groupBy(rows, ({ endpoint, cells }) => JSON.stringify([endpoint, cells]))
  return [...byContent.values()].flatMap(([first, ...same]) => {
    if (first === undefined) return []
    return [same.length === 0 ? first : { ...first, app: `${1 + same.length} apps` }]
  })
}

function rowOf(handshakes: readonly ReportHandshake[]): MatrixRow {
  const [first] = handshakes
  const runs: ReportHandshake[][] = []
  for (const handshake of handshakes) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && alike(run[0], handshake)) run.push(handshake)
    else runs.push([handshake])
  }
  return { endpoint: first?.endpoint ?? '', app: first?.app ?? null, cells: runs.flatMap(cellOf) }
}

function alike(a: ReportHandshake, b: ReportHandshake): boolean {
  return a.status === b.status && a.base === b.base && detail(a) === detail(b)
}

function cellOf(run: readonly ReportHandshake[]): readonly MatrixCell[] {
  const [first] = run
  if (first === undefined) return []
  const ids: ClientId[] = run.map(({ client }) => client)
  return [{ range: rangeText(ids), status: first.status, base: first.base, detail: detail(first) }]
}

function detail({ status, protocol, failure, unknown }: ReportHandshake): string {
  if (status === 'connects') return protocol ?? ''
  if (status === 'unknown') return unknown ?? ''
  const { alert = null, by = 'server', step = '' } = failure ?? {}
  return alert === null ? `${step}, ended by the ${by}` : `${by}: ${alert.name} (${alert.code})`
}
