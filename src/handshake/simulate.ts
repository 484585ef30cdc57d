import type { Candidate } from '../endpoint/endpoint.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { ServerAnswer } from './answer.ts'
import { checkClientCertificate } from './client-certificate.ts'
import type { HandshakeOutcome } from './outcome.ts'
import { checkServerName, nameIsChecked } from './server-name.ts'
import { isStop, type Step } from './step.ts'
import { answerTls12 } from './tls12.ts'
import { answerTls13, chooseTls13Suite } from './tls13.ts'
import { checkTransport } from './transport.ts'
import { type ClientTrust, checkTrust } from './trust.ts'
import { checkVersionOffered, chooseVersion } from './version.ts'

/**
 * Puts one client's hello through an endpoint, as OpenSSL on the server's side would answer it: the server's steps, then
 * the client's. The client judges the chain before it answers a certificate request (RFC 5246 §7.3, RFC 8446 §2), so
 * trust comes before the client certificate.
 * Undecided only where a fact that this handshake needs is unknown. Throws only what the trust evaluator throws.
 */
export function simulate(endpoint: Candidate, hello: ClientHello, trust: ClientTrust): HandshakeOutcome {
  const transport = checkTransport(endpoint)
  if (isStop(transport)) return transport.stop
  const answer = serverAnswer(endpoint, hello)
  if (isStop(answer)) return answer.stop
  const version = checkVersionOffered(endpoint, hello, answer.value.protocol)
  if (isStop(version)) return version.stop
  const verdict = checkTrust(trust, answer.value.key)
  if (isStop(verdict)) return verdict.stop
  const admitted = checkClientCertificate(endpoint, version.value)
  if (isStop(admitted)) return admitted.stop
  return connected(answer.value)
}

/** The order of OpenSSL's tls_early_post_process_client_hello: version, TLS 1.3 suite, name, everything else. */
function serverAnswer(endpoint: Candidate, hello: ClientHello): Step<ServerAnswer> {
  const nameFirst = nameIsChecked(endpoint.software) === 'first'
  const early = nameFirst ? checkServerName(endpoint, hello) : undefined
  if (early !== undefined && isStop(early)) return early
  const version = chooseVersion(endpoint, hello)
  if (isStop(version)) return version
  const suite = version.value === 'TLSv1.3' ? chooseTls13Suite(endpoint, hello) : undefined
  if (suite !== undefined && isStop(suite)) return suite
  const late = nameFirst ? undefined : checkServerName(endpoint, hello)
  if (late !== undefined && isStop(late)) return late
  return suite === undefined
    ? answerTls12(endpoint, hello, version.value)
    : answerTls13(endpoint, hello, suite.value)
}

function connected({ key, ...negotiated }: ServerAnswer): HandshakeOutcome {
  return { status: 'connects', ...negotiated, chain: key.chain }
}
