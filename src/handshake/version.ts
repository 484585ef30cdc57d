import type { Candidate } from '../endpoint/endpoint.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { goOn, refuse, type Step } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import { versionsText } from '../tls/wording.ts'

const protocolVersion = 70

/** A client that sends no supported_versions takes back an answer below its own minimum (RFC 5246 appendix E.1). */
export function checkVersionOffered(
  endpoint: Candidate,
  hello: ClientHello,
  chosen: ProtocolVersion,
): Step<ProtocolVersion> {
  if (hello.versions.includes(chosen)) return goOn(chosen)
  return refuse('version', {
    by: 'client',
    alert: protocolVersion,
    reason: `The client offers ${versionsText(hello.versions)}; the server answers with ${versionsText([chosen])}.`,
    causes: [endpoint.tls.protocols.at],
  })
}
