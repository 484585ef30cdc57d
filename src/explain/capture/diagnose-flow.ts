import { appErrors } from '../../apple/app-errors.ts'
import { hostPolicy } from '../../apple/ats-policy.ts'
import { isKnown } from '../../text/fact.ts'
import { alertVerdict } from './alert-verdict.ts'
import { closeVerdict } from './close-verdict.ts'
import type { AppCodes, FlowDiagnosis, Verdict } from './flow-diagnosis.ts'
import { chosenLines, offeredLines } from './offer-text.ts'
import { type RecognisedClient, recogniseClient } from './recognise-client.ts'
import type { Flow } from './summary.ts'
import { transportVerdict } from './transport-verdicts.ts'

/** What one connection of a capture says: who refused, how one knows, and what was offered and chosen. */
export function diagnoseFlow(flow: Flow): FlowDiagnosis {
  const client = flow.hello === null ? null : recogniseClient(flow.hello)
  const { failure, ...verdict } =
    transportVerdict(flow) ?? alertVerdict(flow, client) ?? closeVerdict(flow, client)
  return {
    ...verdict,
    client,
    offered: offeredLines(flow),
    chosen: chosenLines(flow),
    codes: failure === null || client === null ? null : appCodes(flow, client, failure),
  }
}

/** The codes of the newest client that sends such a hello, under ATS as an app without exceptions has it. */
function appCodes(
  flow: Flow,
  client: RecognisedClient,
  { step, by, alert }: NonNullable<Verdict['failure']>,
): AppCodes | null {
  const id = client.clients.at(-1)
  if (id === undefined || step === 'trust' || !client.modes.includes('ats')) return null
  const policy = hostPolicy(null, flow.serverName ?? flow.server.address, id)
  if (!isKnown(policy)) return null
  const failure = { status: 'fails', step, by, alert, reason: '', causes: [], trust: null } as const
  const { urlErrorCode, streamErrorCode } = appErrors(failure, id, policy.value)
  return { urlErrorCode: urlErrorCode?.code ?? null, streamErrorCode: streamErrorCode?.code ?? null }
}
