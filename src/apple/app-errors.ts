import type { HandshakeFailure, TrustFailure } from '../handshake/outcome.ts'
import type { Evidence } from '../text/evidence.ts'
import type { StepName } from '../tls/step.ts'
import { type AlertCode, type AlertCodes, alertCodes, sslErrors, urlErrors } from './app-errors.data.ts'
import type { HostPolicy } from './ats-policy.ts'
import { type ClientId, isFrom } from './client-id.ts'

/** Of a code that stands twice, the first name counts. */
const names = new Map([...sslErrors, ...urlErrors].toReversed().map(({ code, name }) => [code, name]))

export interface CodeFact {
  readonly code: number
  /** `errSSLFatalAlert`, `NSURLErrorSecureConnectionFailed`. */
  readonly name: string
  readonly evidence: Evidence
  readonly source: string
}

/** The three codes that an app can meet; null where that interface reports none. */
export interface AppErrors {
  /** What CFStream and SecureTransport report for the same failure. */
  readonly cfStreamCode: CodeFact | null
  /** NSURLErrorDomain. */
  readonly urlErrorCode: CodeFact | null
  /** `_kCFStreamErrorCodeKey` of the NSURLError. */
  readonly streamErrorCode: CodeFact | null
}

/** What the app sees of a failed handshake. The policy tells whether a refusal of trust is reported as ATS's. */
export function appErrors(failure: HandshakeFailure, client: ClientId, policy: HostPolicy): AppErrors {
  if (failure.by === 'server') {
    return failure.alert === null
      ? closeErrors(failure.step, client)
      : alertErrorsAt(failure.step, failure.alert, client)
  }
  return failure.trust === null ? refusalErrors(failure.step, client) : trustErrors(failure.trust, policy)
}

/** What the app sees when ATS refuses an http URL: no connection is made, so no TLS code is there. */
export function plainHttpErrors(): AppErrors {
  const source = 'Apple: NSURLErrorAppTransportSecurityRequiresSecureConnection'
  return { cfStreamCode: null, urlErrorCode: fact(-1022, 'documented', source), streamErrorCode: null }
}

/** Alerts about a client certificate that was sent; with another one the server had none to judge. */
const certificateAlerts = new Set([42, 43, 44, 45, 46, 48, 49, 51])

/** What an alert is about, as far as NSURLError tells it apart. */
export type AlertSubject = 'certificate-sent' | 'no-certificate-sent' | 'anything-else'

/** What the alert itself says of its subject; `missing` is what it means where a client certificate was asked for. */
export function subjectOf(alert: number, missing: AlertSubject): AlertSubject {
  return certificateAlerts.has(alert) ? 'certificate-sent' : missing
}

function alertErrorsAt(step: StepName, alert: number, client: ClientId): AppErrors {
  const asked = step === 'client-certificate'
  return alertErrors(alert, asked ? subjectOf(alert, 'no-certificate-sent') : 'anything-else', client)
}

/** What the app sees of a server's alert; `cfStreamCode` is coreTLS's on every iOS. */
export function alertErrors(alert: number, subject: AlertSubject, client: ClientId): AppErrors {
  const codes = codesOfAlert(alert)
  return {
    cfStreamCode: coded(codes.secureTransport),
    urlErrorCode: alertUrlError(alert, subject),
    streamErrorCode: coded(urlLoadingCode(codes, client)),
  }
}

/** The row of an alert in the table of codes, also for a number that no engine lists. */
export function codesOfAlert(alert: number): AlertCodes {
  return alertCodes.find((row) => row.alert === alert) ?? unlisted(alert)
}

function urlLoadingCode(codes: AlertCodes, client: ClientId): AlertCode {
  if (isFrom(client, [12, 0])) return codes.ios12
  return isFrom(client, [11, 0]) ? codes.ios11 : codes.secureTransport
}

/** coreTLS reports a fatal alert that it does not list as errSSLFatalAlert. */
function unlisted(alert: number): AlertCodes {
  const code: AlertCode = {
    code: -9802,
    evidence: 'source',
    source: 'coreTLS SSLProcessAlert, default branch',
  }
  return { alert, secureTransport: code, ios11: code, ios12: { ...code, evidence: 'inferred' } }
}

function alertUrlError(alert: number, subject: AlertSubject): CodeFact {
  if (subject === 'anything-else') return fact(-1200, 'observed', 'any other alert during the handshake')
  if (subject === 'no-certificate-sent')
    return fact(-1206, 'observed', 'developer.apple.com/forums/thread/795263')
  if (alert === 42) return fact(-1205, 'observed', 'Alamofire#2512')
  return alert === 51
    ? fact(-1205, 'observed', 'AFNetworking#3999, #4031')
    : fact(-1205, 'inferred', 'as for alert 42')
}

/** The server closes without an alert. After a TLS 1.3 client has finished, that is a lost connection. */
function closeErrors(step: StepName, client: ClientId): AppErrors {
  if (step === 'client-certificate' && isFrom(client, [13, 0])) return lostConnection()
  return closedInHandshake(client)
}

/** The connection ends when the client has taken the handshake as done. */
export function lostConnection(): AppErrors {
  const source = 'nextcloud/ios#2975'
  const lost = { code: -4, name: 'kCFStreamErrorHTTPConnectionLost', evidence: 'observed', source } as const
  return {
    cfStreamCode: closedAbort(),
    urlErrorCode: fact(-1005, 'observed', source),
    streamErrorCode: lost,
  }
}

/** The connection ends in the handshake without an alert. */
export function closedInHandshake(client: ClientId): AppErrors {
  const stream = isFrom(client, [12, 0])
    ? fact(-9816, 'observed', 'isoos/http_client#4 (iOS 13)')
    : fact(-9806, 'observed', 'PushMeBaby#13; couchbase-lite-ios#772')
  return {
    cfStreamCode: closedAbort(),
    urlErrorCode: fact(-1200, 'observed', stream.source),
    streamErrorCode: stream,
  }
}

const closedAbort = () => fact(-9806, 'observed', 'couchbase-lite-ios#772, #1408')

/** Under ATS every failure of trust looks the same; without it the code tells the kind. */
function trustErrors(trust: TrustFailure, policy: HostPolicy): AppErrors {
  const secureTransport = fact(-9807, 'source', 'Security OSX/libsecurity_ssl/lib/sslCrypto.c')
  const cfStreamCode = trust.rule === 'system' ? secureTransport : null
  if (policy.ats === 'required') {
    const source = 'developer.apple.com/forums/thread/80638; nextcloud/talk-ios#1070; and others, iOS 11–17'
    return {
      cfStreamCode,
      urlErrorCode: fact(-1200, 'observed', source),
      streamErrorCode: fact(-9802, 'observed', source),
    }
  }
  const stream = defaultTrustCodes[trust.kind]
  const urlErrorCode = fact(-1202, stream.evidence === 'observed' ? 'observed' : 'inferred', stream.source)
  return { cfStreamCode, urlErrorCode, streamErrorCode: stream }
}

const generic = 'errSSLXCertChainInvalid is the code without a finer name'

/** Default trust evaluation, ATS off for the host. The names of dates have -1201 and -1204; logs show -1202. */
const defaultTrustCodes: Readonly<Record<TrustFailure['kind'], CodeFact>> = {
  'self-signed': fact(-9807, 'observed', 'carekit IBM-HyperProtectMBaaS#21 (2020)'),
  'untrusted-ca': fact(-9813, 'observed', 'WebRTC-Demo#47 (iOS 18)'),
  'unknown-ca': fact(-9813, 'observed', 'WebRTC-Demo#47 (iOS 18)'),
  'incomplete-chain': fact(-9813, 'inferred', 'no root found for the chain'),
  expired: fact(-9814, 'inferred', 'the name of the code; no log with it was found'),
  'not-yet-valid': fact(-9815, 'inferred', 'the name of the code; no log with it was found'),
  'name-mismatch': fact(-9843, 'observed', 'Alamofire#1036 (2016)'),
  'weak-key': fact(-9807, 'inferred', generic),
  'weak-hash': fact(-9807, 'inferred', generic),
  usage: fact(-9807, 'inferred', generic),
  'validity-too-long': fact(-9807, 'inferred', generic),
}

/** The client refuses what the server chose; with trust apart. */
function refusalErrors(step: StepName, client: ClientId): AppErrors {
  const stream = refusalCode(step, client)
  const cfStreamCode = refusalCode(step, 'ios-10')
  return { cfStreamCode, urlErrorCode: fact(-1200, stream.evidence, stream.source), streamErrorCode: stream }
}

function refusalCode(step: StepName, client: ClientId): CodeFact {
  if (step === 'transport')
    return fact(-9847, isFrom(client, [11, 0]) ? 'inferred' : 'observed', 'HAKit#115: no TLS on that port')
  if (step === 'version') return versionRefusal(client)
  if (step !== 'suite') return fact(-9800, 'inferred', 'a protocol error seen by the client')
  if (isFrom(client, [11, 0])) return fact(-9801, 'inferred', 'as on iOS 10')
  return fact(-9801, 'observed', 'SSLCertificateChecker-PhoneGap-Plugin#33 (iOS 10 beta)')
}

function versionRefusal(client: ClientId): CodeFact {
  if (isFrom(client, [13, 0])) return fact(-9836, 'inferred', 'the client itself writes protocol_version')
  if (isFrom(client, [12, 0])) return fact(-9800, 'observed', 'OWASP/mastg#1121 (macOS 10.14)')
  return fact(-9801, 'observed', 'SSLCertificateChecker-PhoneGap-Plugin#33 (iOS 10 beta)')
}

function coded({ code, evidence, source }: AlertCode): CodeFact {
  return fact(code, evidence, source)
}

function fact(code: number, evidence: Evidence, source: string): CodeFact {
  return { code, name: errorName(code) ?? `${code}`, evidence, source }
}

/** `errSSLFatalAlert` for −9802, `NSURLErrorSecureConnectionFailed` for −1200; undefined for a code of neither list. */
export function errorName(code: number): string | undefined {
  return names.get(code)
}
