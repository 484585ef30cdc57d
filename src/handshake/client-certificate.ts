import type { Candidate } from '../endpoint/endpoint.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'

const handshakeFailure = 40
const certificateRequired = 116

/**
 * A client without a certificate at a server that requires one: OpenSSL sends handshake_failure (40) up to TLS 1.2,
 * certificate_required (116) in TLS 1.3. nginx lets the handshake succeed and answers with HTTP 400.
 */
export function checkClientCertificate(endpoint: Candidate, version: ProtocolVersion): Step<null> {
  const request = need('client-certificate', 'client certificate setting', endpoint.tls.clientCertificate)
  if (isStop(request)) return request
  const { mode, refusal, caFile } = request.value
  if (mode !== 'required' || refusal === 'none' || refusal === 'http-400') return goOn(null)
  const alert = version === 'TLSv1.3' ? certificateRequired : handshakeFailure
  return refuse('client-certificate', {
    by: 'server',
    alert: refusal === 'close' ? null : alert,
    reason: 'The server requires a client certificate; the client has none to send.',
    causes: [endpoint.tls.clientCertificate.at, caFile?.at],
  })
}
