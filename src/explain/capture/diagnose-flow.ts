import { appErrors } from '../../apple/app-errors.ts'
import type { Answer, KnownEndpoint, NamedCode, NextStep } from '../explanation.ts'
import { endpointsHere } from '../here.ts'
import type { StepId } from '../next-step.ts'
import { nextSteps } from '../next-steps.data.ts'
import { constantOf } from '../ssl-codes.ts'
import { alertVerdict } from './alert-verdict.ts'
import { atsPolicy } from './chain-verdict.ts'
import { closeVerdict } from './close-verdict.ts'
import { chosenLines, hostOf, offeredLines } from './offer-text.ts'
import { type RecognisedClient, recogniseClient } from './recognise-client.ts'
import type { Flow } from './summary.ts'
import { transportVerdict } from './transport-verdict.ts'
import type { FlowAnswer, Verdict } from './verdict.ts'

/**
 * What one connection of a capture says: who refused, how one knows, what was offered and chosen, and which of the
 * repository's endpoints it went to.
 */
export function diagnoseFlow(flow: Flow, endpoints: readonly KnownEndpoint[] = []): FlowAnswer {
  const client = flow.hello === null ? null : recogniseClient(flow.hello)
  const verdict = transportVerdict(flow) ?? alertVerdict(flow, client) ?? closeVerdict(flow, client)
  const { host, port } = hostOf(flow)
  const { outcome, what, refusedBy, causes, cannotTell } = verdict
  return {
    outcome,
    what,
    refusedBy,
    codes: client === null ? [] : appCodes(flow, client, verdict),
    alert: alertOf(verdict),
    host,
    port,
    os: client === null ? null : { range: client.label, because: likeness },
    causes,
    next: verdict.check.map((id) => stepFor(id, host, port)),
    cannotTell,
    mapping: [],
    failedChecks: [],
    here: endpointsHere(host, port, endpoints),
    lines: linesOf(flow),
    count: 1,
    client,
    offered: offeredLines(flow),
    chosen: chosenLines(flow),
  }
}

const likeness = 'the hello has its suites, groups and signature algorithms, in its order'

/** In the place of the lines of a log: which connection, and what of it could not be read. */
function linesOf(flow: Flow): Answer['lines'] {
  const { client, server } = flow
  const quotes = [
    `connection: ${client.address} port ${client.port} to ${server.address} port ${server.port}`,
    ...flow.problems.map(({ what, count }) => `not read: ${what} (${count}×)`),
  ]
  return quotes.map((quote, index) => ({ format: 'capture', at: { line: index + 1, column: 1 }, quote }))
}

/** As a log names directions: the app reads the server's alerts. */
function alertOf({ alert }: Verdict): Answer['alert'] {
  if (alert === null || alert.alert === null) return null
  return {
    code: alert.alert,
    name: alert.name ?? `alert ${alert.alert}`,
    direction: alert.by === 'server' ? 'read' : 'write',
  }
}

function stepFor(id: StepId, host: string | null, port: number): NextStep {
  const put = (text: string) => text.replaceAll('HOST', host ?? 'HOST').replaceAll('PORT', `${port}`)
  const { action, outcomes } = nextSteps[id]
  return {
    id,
    action: put(action),
    outcomes: outcomes.map(({ when, means }) => ({ when: put(when), means: put(means) })),
  }
}

/** What the newest client that sends such a hello reports, in an app without ATS exceptions. */
function appCodes(
  flow: Flow,
  client: RecognisedClient,
  { step, alert, refusedBy, outcome }: Verdict,
): readonly NamedCode[] {
  const id = client.clients.at(-1)
  const by = refusedBy.end === 'client' ? 'client' : 'server'
  if (id === undefined || outcome !== 'fails' || step === null || !client.modes.includes('ats')) return []
  if (step === 'trust') return [...named(-1200, 'url'), ...named(-9802, 'stream')]
  const policy = atsPolicy(flow.serverName ?? flow.server.address, id)
  if (policy === null) return []
  const failure = {
    status: 'fails',
    step,
    by,
    alert: alert?.alert ?? null,
    reason: '',
    causes: [],
    trust: null,
    confidence: 'certain',
  } as const
  const { urlErrorCode, streamErrorCode } = appErrors(failure, id, policy)
  return [...named(urlErrorCode?.code, 'url'), ...named(streamErrorCode?.code, 'stream')]
}

function named(code: number | undefined, kind: NamedCode['kind']): readonly NamedCode[] {
  if (code === undefined) return []
  const constant = constantOf(code)
  return [{ code, name: constant?.name ?? `${code}`, meaning: constant?.meaning ?? '', kind }]
}
