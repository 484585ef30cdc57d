import type { Report, ReportHandshake } from '../report/report.ts'
import type { AssessedHandshake, Side } from '../rules/rule.ts'
import { alertName } from '../tls/alert.ts'

/** Every handshake of the head, beside what it was at base. */
export function reportHandshakes(head: Side, base: Side | null): Report['handshakes'] {
  const before = new Map(
    (base?.handshakes ?? []).map((handshake) => [key(handshake), handshake.outcome.status]),
  )
  return head.handshakes.map((handshake) => reportHandshake(handshake, before.get(key(handshake)) ?? null))
}

const key = ({ endpoint, app, client }: AssessedHandshake) => JSON.stringify([endpoint.id, app.id, client])

function reportHandshake(handshake: AssessedHandshake, base: ReportHandshake['base']): ReportHandshake {
  const { outcome } = handshake
  const connected = outcome.status === 'connects' ? outcome : null
  return {
    endpoint: handshake.endpoint.id,
    app: handshake.app.id,
    client: handshake.client,
    stack: 'url-loading',
    status: outcome.status,
    base,
    protocol: connected?.protocol ?? null,
    cipherSuite: connected?.cipherSuite.iana ?? null,
    group: connected?.group ?? null,
    assumptions: handshake.assumptions,
    failure: failureOf(handshake),
    unknown: outcome.status === 'unknown' ? outcome.reason : null,
  }
}

function failureOf({ outcome, errors }: AssessedHandshake): ReportHandshake['failure'] {
  if (outcome.status !== 'fails') return null
  const { step, by, alert, reason } = outcome
  return {
    step,
    by,
    alert: alert === null ? null : { code: alert, name: alertName(alert) ?? 'unassigned' },
    cfStreamCode: errors?.cfStreamCode?.code ?? null,
    urlErrorCode: errors?.urlErrorCode?.code ?? null,
    streamErrorCode: errors?.streamErrorCode?.code ?? null,
    reason,
  }
}
