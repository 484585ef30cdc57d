import type { ClientCertificateRequest, ErrorPage } from '../endpoint/context.ts'
import type { Candidate } from '../endpoint/endpoint.ts'
import { type Fact, isKnown, type Unknown, unknown } from '../text/fact.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { CertificateFault, Circumstance, LateRequest } from './circumstance.ts'
import { configured, isTls13, ofVersion, type Ruling, ruled, whenJudged } from './ruling.ts'
import type { Stack } from './stack.ts'
import type { StackAnswer } from './stacks.data.ts'

/** A client and the certificate that it brings. */
export interface Visitor {
  readonly protocol: ProtocolVersion
  readonly lateRequest: LateRequest
}

export type CertificateCircumstance = Extract<
  Circumstance,
  `client-certificate-${string}` | 'valid-rsa' | 'valid-ecdsa' | 'valid-ed25519'
>

interface Meeting extends Visitor {
  readonly endpoint: Candidate
  readonly stack: Stack
  readonly request: ClientCertificateRequest
  readonly circumstance: CertificateCircumstance
}

/** What a server does about a client certificate, by its configuration and then by its program and library. */
export function certificateRuling(
  endpoint: Candidate,
  stack: Stack,
  circumstance: CertificateCircumstance,
  visitor: Visitor,
): Ruling | Unknown {
  const {
    tls: { clientCertificate },
  } = endpoint
  if (!isKnown(clientCertificate)) return clientCertificate
  const request = clientCertificate.value
  if (request.mode === 'none') return notAsked
  const meeting = { ...visitor, endpoint, stack, request, circumstance }
  return request.asked === 'after-request' ? lateRuling(meeting) : judged(meeting)
}

const notAsked = configured(
  { kind: 'accepted' },
  'the server asks for no client certificate (RFC 8446 §4.3.2)',
)

/**
 * Asked for when the request is read. Up to TLS 1.2 that is a renegotiation, in TLS 1.3 post-handshake
 * authentication, which a client has to offer; a client that can't is refused whatever certificate it has.
 */
function lateRuling(meeting: Meeting): Ruling | Unknown {
  const { protocol, lateRequest } = meeting
  const able = isTls13(protocol) ? lateRequest === 'post-handshake' : lateRequest !== 'refuses'
  if (!able) return lateRefusal(meeting.stack, protocol)
  const ruling = judged(meeting)
  if (!('answer' in ruling) || ruling.answer === null || !('when' in ruling.answer)) return ruling
  return { ...ruling, answer: { ...ruling.answer, when: 'after-finished' } }
}

/** What a client meets that can't show a certificate after the handshake. */
export function lateRefusal(stack: Stack, protocol: ProtocolVersion): Ruling {
  const { evidence, source } = stack.program
  const [upToTls12, tls13] = stack.program.lateRefusal
  if (isTls13(protocol)) return ruled(stack, tls13 ?? 'unknown', null, 'after-finished')
  if (upToTls12 === 'alert-40') {
    return { answer: { kind: 'alert', alert: 40, when: 'after-finished' }, evidence, source }
  }
  return ruled(stack, upToTls12 ?? 'unknown', null, 'after-finished')
}

function judged(meeting: Meeting): Ruling | Unknown {
  switch (meeting.circumstance) {
    case 'client-certificate-absent':
      return missing(meeting)
    case 'client-certificate-unproven-key':
      return unproven(meeting)
    case 'client-certificate-denied':
      return denied(meeting)
    case 'valid-rsa':
    case 'valid-ecdsa':
    case 'valid-ed25519':
      return configured({ kind: 'accepted' }, 'a certificate without a fault')
    default:
      return faulty(meeting, meeting.circumstance)
  }
}

function missing({ request, stack, protocol }: Meeting): Ruling | Unknown {
  if (request.mode !== 'required') return unverified(request, stack)
  const ofLibrary = stack.library === null ? null : ofVersion(stack.library.missing, protocol)
  const answer = refusalOf(request, stack, stack.program.missing)
  return withPage(ruled(stack, answer, ofLibrary, whenJudged(protocol)), request, 496)
}

/** Requests without a verified certificate go on, unless a rule of the configuration stops them. */
function unverified({ unverifiedStatus }: ClientCertificateRequest, { program }: Stack): Ruling {
  if (unverifiedStatus === undefined) return notRequired
  const closes = unverifiedStatus === program.closingStatus
  const answer = closes
    ? ({ kind: 'close', when: 'after-finished' } as const)
    : ({ kind: 'http-status', status: unverifiedStatus } as const)
  return configured(answer, "a rule of the server's configuration")
}

const notRequired = configured(
  { kind: 'accepted' },
  'the configuration asks for a certificate without requiring one',
)

/** CertificateVerify belongs to the handshake: no program looks at it (RFC 8446 §4.4.3). */
function unproven({ stack, protocol }: Meeting): Ruling {
  return ruled(stack, 'library', stack.library?.unprovenKey ?? null, whenJudged(protocol))
}

function denied({ stack, protocol }: Meeting): Ruling {
  return ruled(stack, stack.program.denied, stack.library?.denied ?? null, whenJudged(protocol))
}

function faulty(meeting: Meeting, fault: CertificateFault): Ruling | Unknown {
  const { request, stack, protocol } = meeting
  if (fault === 'client-certificate-revoked' && !checksRevocation(meeting)) return noRevocation
  const ofLibrary = libraryVerdict(meeting, fault)
  if (ofLibrary === 'accepted') return ruled(stack, 'library', ofLibrary, whenJudged(protocol))
  if (isPassedOver(meeting, fault)) return unverified(request, stack)
  const answer = refusalOf(request, stack, stack.program.bad)
  return withPage(ruled(stack, answer, ofLibrary, whenJudged(protocol)), request, 495)
}

const noRevocation = configured({ kind: 'accepted' }, 'the server has no revocation list')

function checksRevocation({ request, stack }: Meeting): boolean {
  return request.crlFile !== null && stack.program.revocation === 'crl'
}

/** OpenSSL's security level decides about weak certificates: SHA-1 from 1 on in 3.x, RSA-1024 from 2 on. */
function libraryVerdict({ endpoint, stack }: Meeting, fault: CertificateFault) {
  const { library } = stack
  if (library === null) return null
  const level = isKnown(endpoint.tls.securityLevel) ? endpoint.tls.securityLevel.value : 2
  const weak =
    (fault === 'client-certificate-weak-key' && level < 2) ||
    (fault === 'client-certificate-weak-hash' && level < 1)
  return library.library === 'openssl' && weak ? 'accepted' : library.faults[fault]
}

function isPassedOver(meeting: Meeting, fault: CertificateFault): boolean {
  const { request, stack } = meeting
  if (request.verifyErrors === 'ignored') return true
  if (request.mode === 'optional-any-ca') return isAboutCa(meeting, fault)
  return request.mode === 'optional' && stack.program.badOptional === 'accepted'
}

/**
 * optional_no_ca passes over errors about the issuer alone (ngx_ssl_verify_error_optional, ssl_verify_error_is_optional).
 * With revocation lists a self-signed certificate has another error: there is no list of its own issuer.
 */
function isAboutCa({ request }: Meeting, fault: CertificateFault): boolean {
  if (fault === 'client-certificate-unknown-ca') return true
  return fault === 'client-certificate-self-signed' && request.crlFile === null
}

/** What the reader knows of this endpoint goes before what its program does in general. */
function refusalOf(
  { refusal }: ClientCertificateRequest,
  { program }: Stack,
  answer: StackAnswer,
): StackAnswer {
  if (program.ownRefusal === 'never') return answer
  if (program.ownRefusal === 'close') return refusal === 'close' ? 'close-late' : answer
  const byRefusal = { none: 'accepted', 'http-400': 'http-400', close: 'close', alert: 'library' } as const
  return byRefusal[refusal]
}

/** nginx's `error_page 495` and `496` give the status another number. */
function withPage(
  ruling: Ruling,
  { errorPages }: ClientCertificateRequest,
  status: ErrorPage['status'],
): Ruling | Unknown {
  if (ruling.answer?.kind !== 'http-status' || errorPages === undefined) return ruling
  if (!isKnown(errorPages)) return errorPages
  const page: Fact<number> | undefined = errorPages.value.find((one) => one.status === status)?.answer
  if (page === undefined) return ruling
  if (!isKnown(page)) return unknown(page.unknown, page.at)
  const answer =
    page.value === 200
      ? ({ kind: 'accepted' } as const)
      : ({ kind: 'http-status', status: page.value } as const)
  return configured(answer, `error_page ${status} of the server's configuration`)
}
