import type { Cause, Refusal } from '../explanation.ts'
import type { StepId } from '../next-step.ts'
import { alertMeanings } from './alert-meanings.data.ts'
import { chainVerdict } from './chain-verdict.ts'
import { serverText } from './offer-text.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { CapturedAlert, Flow } from './summary.ts'
import { packets, type Verdict } from './verdict.ts'

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
  const known = (meaning?.causes ?? []).map((cause) => ({ ...cause, end: alert.by }))
  return {
    outcome: 'fails',
    what: whatHappened(flow, alert, stage),
    refusedBy: refusal(alert, stage),
    alert,
    causes: causesOf(flow, client, alert, stage, known),
    check: stepsOf(alert, stage),
    cannotTell: alert.alert === 40 && stage === 'hello' ? [manyThings] : [],
    step: meaning?.step ?? defaultStep[stage],
  }
}

type Stage = 'hello' | 'flight' | 'client-certificate'

const manyThings =
  'handshake_failure (40) stands for many things: no common suite, group or signature algorithm, or no certificate for the name'

function complains({ alert, level, afterClose }: CapturedAlert): boolean {
  return alert !== null && !closings.has(alert) && level !== 'warning' && afterClose === 'no'
}

function stageOf(flow: Flow, { by }: CapturedAlert): Stage {
  if (flow.chosen === null) return 'hello'
  return by === 'server' && flow.clientCertificate.sent !== null ? 'client-certificate' : 'flight'
}

const refused: Readonly<Record<Stage, string>> = {
  hello: 'the ClientHello',
  flight: 'to go on after its own ServerHello',
  'client-certificate': 'the client’s certificate',
}

const stageText: Readonly<Record<Stage, string>> = {
  hello: 'before any ServerHello',
  flight: 'after the ServerHello',
  'client-certificate': 'after the client answered the request for a certificate',
}

const defaultStep = {
  hello: 'suite',
  flight: 'certificate',
  'client-certificate': 'client-certificate',
} as const

function whatHappened(flow: Flow, alert: CapturedAlert, stage: Stage): string {
  const name = `${alert.name ?? 'an alert without a name'} (${alert.alert})`
  return alert.by === 'server'
    ? `${serverText(flow)} refuses ${refused[stage]} with the alert ${name}.`
    : `The client refuses what ${serverText(flow)} answered, with the alert ${name}.`
}

function refusal({ by }: CapturedAlert, stage: Stage): Refusal {
  return {
    end: by,
    certainty: 'certain',
    how: `the alert stands in clear in the capture and comes from the ${by}, ${stageText[stage]}`,
  }
}

function causesOf(
  flow: Flow,
  client: RecognisedClient | null,
  alert: CapturedAlert,
  stage: Stage,
  known: readonly Cause[],
): readonly Cause[] {
  if (stage === 'client-certificate' && flow.clientCertificate.sent?.length === 0) {
    const others = known.filter(({ id }) => id !== none.id)
    return [none, ...others]
  }
  if (alert.alert === 40 && stage === 'hello' && client?.modes.includes('ats')) {
    return [forwardSecrecy, ...known.filter(({ id }) => id !== forwardSecrecy.id)]
  }
  const chain = alert.by === 'client' && stage === 'flight' ? chainVerdict(flow, client) : null
  return chain === null ? known : [chain, ...known]
}

/** What the profile offers, in the words of the one who configures the server. */
const forwardSecrecy: Cause = {
  id: 'no-common-suite',
  sentence:
    'the server allows none of the ECDHE suites that ATS offers, for the kind of key that it has; suites with DHE or static RSA are not offered under ATS',
  end: 'server',
  evidence: 'observed',
  source: 'the hello of this connection; SSLCertificateChecker-PhoneGap-Plugin#33, kickstarter/ios-oss#1071',
}

const none: Cause = {
  id: 'client-certificate-missing',
  sentence: 'the server asked for a client certificate, and the client sent none',
  end: 'server',
  ...packets,
}

function stepsOf(alert: CapturedAlert, stage: Stage): readonly StepId[] {
  if (stage === 'client-certificate') return ['client-identity', 'server-log']
  return alert.by === 'server' ? ['gate', 'server-log'] : ['chain', 'nscurl', 'ats-off']
}
