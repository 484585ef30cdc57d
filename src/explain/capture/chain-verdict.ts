import { type HostPolicy, hostPolicy } from '../../apple/ats-policy.ts'
import type { ClientId } from '../../apple/client-id.ts'
import { trustEvaluator } from '../../apple/trust.ts'
import { isKnown } from '../../text/fact.ts'
import type { Cause } from '../explanation.ts'
import { certificateOf } from './certificates.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { Flow } from './summary.ts'

/** Stands for an iOS whose hello is not one of ours. */
const anyClient: ClientId = 'ios-18'

/**
 * What iOS finds wrong with the chain that went over the wire, at the time of the capture, under ATS where the client
 * offered what ATS allows. Null where it finds nothing, or the chain or the time is not known.
 */
export function chainVerdict(flow: Flow, client: RecognisedClient | null): Cause | null {
  const chain = flow.certificates.map(certificateOf).filter((certificate) => certificate !== null)
  if (chain.length === 0 || flow.start === null) return null
  const host = flow.serverName ?? flow.server.address
  const id = client?.clients.at(-1) ?? anyClient
  const policy = client?.modes.every((mode) => mode === 'library') ? atsOff : atsPolicy(host, id)
  if (policy === null) return null
  const { failure } = trustEvaluator(id, policy, new Date(flow.start * 1000))(chain, host)
  if (failure === null) return null
  return {
    id: `chain-${failure.kind}`,
    sentence: `${failure.rule === 'ats' ? 'ATS' : 'iOS'} refuses the certificate that the server sent: ${failure.detail}`,
    end: 'client',
    evidence: 'inferred',
    source: 'the chain in the capture, held against Apple’s rules of trust',
  }
}

/** Of an app without exceptions. */
export function atsPolicy(host: string, id: ClientId): HostPolicy | null {
  const policy = hostPolicy(null, host, id)
  return isKnown(policy) ? policy.value : null
}

const atsOff: HostPolicy = {
  cleartext: 'allowed',
  ats: 'off',
  minimumVersion: null,
  suites: 'library',
  decidedBy: null,
  doubts: [],
}
