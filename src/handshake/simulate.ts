import type { Candidate } from '../endpoint/endpoint.ts'
import type { Library, ServedKey, Signer } from '../libraries/library.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import { goOn, isStop, need, refuse, type Step, type Stop } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import { versionsText } from '../tls/wording.ts'
import type { HandshakeFailure, HandshakeOutcome, TrustEvaluator } from './outcome.ts'
import { checkServerName, nameIsChecked } from './server-name.ts'

/**
 * Puts one client's hello through an endpoint, as its TLS library on the server's side would answer it: the server's
 * steps, then the client's. The client judges the chain before it answers a certificate request (RFC 5246 §7.3,
 * RFC 8446 §2), so trust comes before the client certificate.
 * Undecided only where a fact that this handshake needs is unknown. Throws only what the trust evaluator throws.
 */
export function simulate(
  endpoint: Candidate,
  hello: ClientHello,
  trust: ClientTrust,
  library: Library,
): HandshakeOutcome {
  const transport = checkTransport(endpoint)
  if (isStop(transport)) return ended(transport, 'certain')
  const answer = serverAnswer(endpoint, hello, library)
  if (isStop(answer)) return ended(answer, confidenceIn(library))
  const version = checkVersionOffered(endpoint, hello, answer.value.protocol)
  if (isStop(version)) return ended(version, confidenceIn(library))
  const failure = checkTrust(trust, answer.value.key)
  if (failure !== null)
    return { ...failure, confidence: hasOneKey(endpoint) ? 'certain' : confidenceIn(library) }
  const admitted = checkClientCertificate(endpoint, version.value)
  if (isStop(admitted)) return ended(admitted, 'certain')
  return connected(answer.value)
}

/** What is not modelled exactly is assumed. */
function confidenceIn({ modelled }: Library): HandshakeFailure['confidence'] {
  return modelled === 'exactly' ? 'certain' : 'assumed'
}

/** With one certificate no library has a choice. */
function hasOneKey({ tls: { certificates } }: Candidate): boolean {
  return 'value' in certificates && certificates.value.length === 1
}

function ended({ stop }: Stop, confidence: HandshakeFailure['confidence']): HandshakeOutcome {
  return stop.status === 'fails' ? { ...stop, trust: null, confidence } : stop
}

/** What the server settles on, when it settles on anything. */
interface ServerAnswer extends Signer {
  readonly protocol: ProtocolVersion
  readonly cipherSuite: CipherSuite
  readonly group: NamedGroup | null
  readonly helloRetryRequest: 'sent' | 'not-sent'
}

/** The name is looked at first, or after the version and the TLS 1.3 suite; a program and its version tell which. */
function serverAnswer(endpoint: Candidate, hello: ClientHello, library: Library): Step<ServerAnswer> {
  const nameFirst = nameIsChecked(endpoint.software) === 'first'
  const start = library.mayStart(endpoint)
  if (isStop(start)) return start
  const early = nameFirst ? checkServerName(endpoint, hello) : goOn(null)
  if (isStop(early)) return early
  const version = library.version(endpoint, hello)
  if (isStop(version)) return version
  const tls13 = version.value === 'TLSv1.3' ? library.suite(endpoint, hello, version.value) : undefined
  if (tls13 !== undefined && isStop(tls13)) return tls13
  const late = nameFirst ? goOn(null) : checkServerName(endpoint, hello)
  if (isStop(late)) return late
  const suite = tls13 ?? library.suite(endpoint, hello, version.value)
  return isStop(suite) ? suite : withSuite(endpoint, hello, library, version.value, suite.value)
}

function withSuite(
  endpoint: Candidate,
  hello: ClientHello,
  library: Library,
  version: ProtocolVersion,
  suite: CipherSuite,
): Step<ServerAnswer> {
  const group = library.group(endpoint, hello, { version, suite })
  if (isStop(group)) return group
  const signer = library.signer(endpoint, hello, { version, suite, group: group.value })
  if (isStop(signer)) return signer
  return goOn({
    protocol: version,
    cipherSuite: suite,
    group: group.value?.group ?? null,
    helloRetryRequest: group.value?.helloRetryRequest ?? 'not-sent',
    ...signer.value,
  })
}

function connected({ key, ...negotiated }: ServerAnswer): HandshakeOutcome {
  return { status: 'connects', ...negotiated, chain: key.chain }
}

const handshakeFailure = 40
const certificateRequired = 116

/**
 * A client without a certificate at a server that requires one: OpenSSL sends handshake_failure (40) up to TLS 1.2,
 * certificate_required (116) in TLS 1.3. nginx lets the handshake succeed and answers with HTTP 400.
 */
function checkClientCertificate(endpoint: Candidate, version: ProtocolVersion): Step<null> {
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

/** A listener in clear answers a ClientHello with HTTP or not at all; the client can read neither. */
function checkTransport({ transport, location }: Candidate): Step<null> {
  const spoken = need('transport', 'transport', transport)
  if (isStop(spoken)) return spoken
  if (spoken.value === 'tls') return goOn(null)
  return refuse('transport', {
    by: 'client',
    alert: null,
    reason: 'The client starts a TLS handshake; the server speaks HTTP in clear on this port.',
    causes: [transport.at ?? location],
  })
}

/** The client's judgement of certificates, and the name that it connects to. */
export interface ClientTrust {
  readonly evaluate: TrustEvaluator
  readonly serverName: string
}

/** The client's verdict on the chain that the server chose; which alert it then sends is its own affair. Null: it trusts. */
function checkTrust(
  { evaluate, serverName }: ClientTrust,
  { chain, at }: ServedKey,
): Omit<HandshakeFailure, 'confidence'> | null {
  const { failure } = evaluate(chain, serverName)
  if (failure === null) return null
  const places = [failure.certificate.at, at].filter((place) => place !== null)
  return {
    status: 'fails',
    step: 'trust',
    by: 'client',
    alert: null,
    reason: `The client refuses the server's certificate: ${failure.detail}.`,
    causes: places,
    trust: failure,
  }
}

const protocolVersion = 70

/** A client that sends no supported_versions takes back an answer below its own minimum (RFC 5246 appendix E.1). */
function checkVersionOffered(
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
