import type { Report, ReportHandshake } from '../report/report.ts'
import type { AssessedHandshake, Side } from '../rules/rule.ts'
import { isKnown } from '../text/fact.ts'
import { alertName } from '../tls/alert.ts'
import { suiteByCode } from '../tls/cipher-suites.ts'

/** Every client's handshake with the head's endpoints, beside what it was at base: of several hosts, the worst case. */
export function reportHandshakes(head: Side, base: Side | null): Report['handshakes'] {
  const before = new Map(
    (base?.handshakes ?? []).map((handshake) => [handshakeKey(handshake), handshake.outcome.status]),
  )
  const together = Map.groupBy(head.handshakes, ({ endpoint, app, client }) =>
    JSON.stringify([endpoint.id, app.id, client]),
  )
  return [...together.values()].flatMap((hosts) => {
    const reported = hosts.map((one) => reportHandshake(one, before.get(handshakeKey(one)) ?? null))
    const worst = reported.reduce((before, one) => (badness(one) > badness(before) ? one : before))
    return { ...worst, assumptions: [...new Set(reported.flatMap(({ assumptions }) => assumptions))] }
  })
}

/** What tells handshakes of one side apart. */
export function handshakeKey({ endpoint, app, client, host }: AssessedHandshake): string {
  return JSON.stringify([endpoint.id, app.id, client, host])
}

/** What the change breaks comes before what was broken, and that before what is not known. */
function badness({ status, base }: ReportHandshake): number {
  if (status === 'connects') return 0
  const lost = base === 'connects' ? 2 : 0
  return (status === 'fails' ? 2 : 1) + lost
}

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
    confidence: handshake.confidence,
    assumptions: handshake.assumptions.map(({ id }) => id),
    failure: failureOf(handshake),
    unknown: outcome.status === 'unknown' ? outcome.reason : null,
  }
}

function failureOf(handshake: AssessedHandshake): ReportHandshake['failure'] {
  const { outcome, errors } = handshake
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
    offer: step === 'transport' ? null : offerOf(handshake),
  }
}

type Offer = NonNullable<ReportHandshake['failure']>['offer']

/** Suites without a name are left out: they signal, and none is chosen. */
function offerOf({ app, policy, client, host }: AssessedHandshake): Offer {
  if (!isKnown(policy)) return null
  const { versions, cipherSuites, groups } = app.platform.hello(client, policy.value, host)
  const named = cipherSuites.flatMap((code) => suiteByCode(code)?.iana ?? [])
  return { protocols: versions, cipherSuites: named, groups }
}
