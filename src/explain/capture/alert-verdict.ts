import { alertMeanings } from './alert-meanings.data.ts'
import { chainVerdict } from './chain-verdict.ts'
import type { Cause, Verdict } from './flow-diagnosis.ts'
import { serverText } from './offer-text.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { CapturedAlert, Flow } from './summary.ts'

/** close_notify and user_canceled end a connection without a complaint (RFC 8446 §6.1). */
const closings: ReadonlySet<number> = new Set([0, 90])

/** What the first alert in clear that complains tells; null where there is none. */
export function alertVerdict(flow: Flow, client: RecognisedClient | null): Verdict | null {
  const alert = flow.alerts.find(complains)
  if (alert === undefined) return null
  const stage = stageOf(flow, alert)
  const meaning = alertMeanings.find(
    (row) => row.alert === alert.alert && row.by === alert.by && row.stage === stage,
  )
  const step = meaning?.step ?? defaultStep[stage]
  const name = `${alert.name ?? 'an alert without a name'} (${alert.alert})`
  return {
    outcome: 'fails',
    happened:
      alert.by === 'server'
        ? `${serverText(flow)} refuses ${whatStage[stage]} with the alert ${name}.`
        : `The client refuses what ${serverText(flow)} answered, with the alert ${name}.`,
    refusedBy: alert.by,
    how: `The alert is in clear in the capture and comes from the ${alert.by}${stageText(stage)}.`,
    causes: causesOf(flow, client, alert, stage, meaning?.causes ?? []),
    next: nextSteps(alert, stage),
    failure: { step, by: alert.by, alert: alert.alert },
  }
}

type Stage = 'hello' | 'flight' | 'client-certificate'

function complains({ alert, level, afterClose }: CapturedAlert): boolean {
  return alert !== null && !closings.has(alert) && level !== 'warning' && afterClose === 'no'
}

function stageOf(flow: Flow, alert: CapturedAlert): Stage {
  if (flow.chosen === null) return 'hello'
  return alert.by === 'server' && flow.clientCertificate.sent !== null ? 'client-certificate' : 'flight'
}

const whatStage: Readonly<Record<Stage, string>> = {
  hello: 'the ClientHello',
  flight: 'the handshake after its own ServerHello',
  'client-certificate': 'the client’s certificate',
}

const defaultStep = {
  hello: 'suite',
  flight: 'certificate',
  'client-certificate': 'client-certificate',
} as const

function stageText(stage: Stage): string {
  if (stage === 'hello') return ', before any ServerHello'
  return stage === 'flight'
    ? ', after the ServerHello'
    : ', after the client answered the request for a certificate'
}

function causesOf(
  flow: Flow,
  client: RecognisedClient | null,
  alert: CapturedAlert,
  stage: Stage,
  known: readonly Cause[],
): readonly Cause[] {
  const seen = { evidence: 'observed', source: 'the messages of this connection' } as const
  if (stage === 'client-certificate' && flow.clientCertificate.sent?.length === 0) {
    return [
      { text: 'the server asked for a client certificate, and the client sent none', ...seen },
      ...known.slice(1),
    ]
  }
  const verdict = alert.by === 'client' && stage === 'flight' ? chainVerdict(flow, client) : null
  return verdict === null ? known : [verdict, ...known]
}

function nextSteps(alert: CapturedAlert, stage: Stage): readonly string[] {
  if (stage === 'client-certificate') {
    return [
      'Look at the server’s log: it names what it misses in the client certificate.',
      'Compare the issuer of the client certificate with the CA file of the server.',
    ]
  }
  if (alert.by === 'server') {
    return [
      'Compare what the client offered with the server’s protocols, suites and groups (`ats-gate check` does so for every iOS).',
      'Look at the server’s log at that moment.',
    ]
  }
  return [
    'Compare the served chain with Apple’s requirements (`nscurl --ats-diagnostics` on a Mac).',
    'Try once with NSAllowsArbitraryLoads for that host: if it connects then, it was ATS; if not, it is trust itself.',
  ]
}
