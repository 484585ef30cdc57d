import type { Evidence } from '../text/evidence.ts'

/*
 * The codes by which Apple's TLS and URL loading report a failure.
 * Constants: Security-61901 base/SecBase.h (all 74 of errSSL*, OSStatus, stream domain 3) and the NSURLError list.
 */

export interface ErrorConstant {
  readonly code: number
  readonly name: string
  readonly meaning: string
}

/** Source: apple-oss-distributions/Security (Security-61901) base/SecBase.h; evidence: source. */
export const sslErrors: readonly ErrorConstant[] = [
  { code: -9800, name: 'errSSLProtocol', meaning: 'protocol error seen locally' },
  {
    code: -9801,
    name: 'errSSLNegotiation',
    meaning: 'negotiation failed (no acceptable version/cipher from the server)',
  },
  { code: -9802, name: 'errSSLFatalAlert', meaning: 'fatal alert; generic. Also what ATS rejections report' },
  { code: -9803, name: 'errSSLWouldBlock', meaning: 'would block' },
  { code: -9804, name: 'errSSLSessionNotFound', meaning: 'session to resume not found' },
  { code: -9805, name: 'errSSLClosedGraceful', meaning: 'peer closed cleanly (close_notify)' },
  { code: -9806, name: 'errSSLClosedAbort', meaning: 'connection aborted' },
  {
    code: -9807,
    name: 'errSSLXCertChainInvalid',
    meaning: 'certificate chain invalid (generic trust failure)',
  },
  { code: -9808, name: 'errSSLBadCert', meaning: 'certificate format bad / verify block said no' },
  { code: -9809, name: 'errSSLCrypto', meaning: 'crypto failure' },
  { code: -9810, name: 'errSSLInternal', meaning: 'internal error' },
  { code: -9811, name: 'errSSLModuleAttach', meaning: 'module attach failed' },
  { code: -9812, name: 'errSSLUnknownRootCert', meaning: 'root untrusted' },
  { code: -9813, name: 'errSSLNoRootCert', meaning: 'no root found for chain' },
  { code: -9814, name: 'errSSLCertExpired', meaning: 'certificate in chain expired' },
  { code: -9815, name: 'errSSLCertNotYetValid', meaning: 'certificate in chain not yet valid' },
  { code: -9816, name: 'errSSLClosedNoNotify', meaning: 'server closed without close_notify' },
  { code: -9817, name: 'errSSLBufferOverflow', meaning: 'buffer too small' },
  { code: -9818, name: 'errSSLBadCipherSuite', meaning: 'bad cipher suite' },
  { code: -9819, name: 'errSSLPeerUnexpectedMsg', meaning: 'peer: unexpected message' },
  { code: -9820, name: 'errSSLPeerBadRecordMac', meaning: 'peer: bad record MAC' },
  { code: -9821, name: 'errSSLPeerDecryptionFail', meaning: 'peer: decryption failed' },
  { code: -9822, name: 'errSSLPeerRecordOverflow', meaning: 'peer: record overflow' },
  { code: -9823, name: 'errSSLPeerDecompressFail', meaning: 'peer: decompression failed' },
  { code: -9824, name: 'errSSLPeerHandshakeFail', meaning: 'peer: handshake failure' },
  { code: -9825, name: 'errSSLPeerBadCert', meaning: 'peer: bad certificate' },
  { code: -9826, name: 'errSSLPeerUnsupportedCert', meaning: 'peer: unsupported certificate' },
  { code: -9827, name: 'errSSLPeerCertRevoked', meaning: 'peer: certificate revoked' },
  { code: -9828, name: 'errSSLPeerCertExpired', meaning: 'peer: certificate expired' },
  { code: -9829, name: 'errSSLPeerCertUnknown', meaning: 'peer: certificate unknown' },
  { code: -9830, name: 'errSSLIllegalParam', meaning: 'illegal parameter' },
  { code: -9831, name: 'errSSLPeerUnknownCA', meaning: 'peer: unknown CA' },
  { code: -9832, name: 'errSSLPeerAccessDenied', meaning: 'peer: access denied' },
  { code: -9833, name: 'errSSLPeerDecodeError', meaning: 'peer: decode error' },
  { code: -9834, name: 'errSSLPeerDecryptError', meaning: 'peer: decrypt error' },
  { code: -9835, name: 'errSSLPeerExportRestriction', meaning: 'peer: export restriction' },
  { code: -9836, name: 'errSSLPeerProtocolVersion', meaning: 'peer: protocol version' },
  { code: -9837, name: 'errSSLPeerInsufficientSecurity', meaning: 'peer: insufficient security' },
  { code: -9838, name: 'errSSLPeerInternalError', meaning: 'peer: internal error' },
  { code: -9839, name: 'errSSLPeerUserCancelled', meaning: 'peer: user cancelled' },
  { code: -9840, name: 'errSSLPeerNoRenegotiation', meaning: 'peer: no renegotiation' },
  { code: -9841, name: 'errSSLPeerAuthCompleted', meaning: 'peer certificate check point reached' },
  { code: -9842, name: 'errSSLClientCertRequested', meaning: 'server asked for a client certificate' },
  { code: -9843, name: 'errSSLHostNameMismatch', meaning: 'certificate name does not match host' },
  { code: -9844, name: 'errSSLConnectionRefused', meaning: 'peer dropped connection before answering' },
  { code: -9845, name: 'errSSLDecryptionFail', meaning: 'local: decryption failed' },
  { code: -9846, name: 'errSSLBadRecordMac', meaning: 'local: bad MAC' },
  {
    code: -9847,
    name: 'errSSLRecordOverflow',
    meaning: 'local: record too large (typically not TLS at all)',
  },
  { code: -9848, name: 'errSSLBadConfiguration', meaning: 'bad configuration' },
  { code: -9849, name: 'errSSLUnexpectedRecord', meaning: 'unexpected DTLS record skipped' },
  { code: -9850, name: 'errSSLWeakPeerEphemeralDHKey', meaning: 'weak ephemeral DH key from server' },
  { code: -9851, name: 'errSSLClientHelloReceived', meaning: 'ClientHello received (server side)' },
  { code: -9852, name: 'errSSLTransportReset', meaning: 'transport reset (RST/FIN)' },
  { code: -9853, name: 'errSSLNetworkTimeout', meaning: 'network timeout' },
  { code: -9854, name: 'errSSLConfigurationFailed', meaning: 'TLS configuration failed' },
  { code: -9855, name: 'errSSLUnsupportedExtension', meaning: 'unsupported extension' },
  { code: -9856, name: 'errSSLUnexpectedMessage', meaning: 'unexpected message rejected by peer' },
  { code: -9857, name: 'errSSLDecompressFail', meaning: 'decompression failed' },
  { code: -9858, name: 'errSSLHandshakeFail', meaning: 'handshake failed' },
  { code: -9859, name: 'errSSLDecodeError', meaning: 'decode failed' },
  { code: -9860, name: 'errSSLInappropriateFallback', meaning: 'inappropriate fallback' },
  { code: -9861, name: 'errSSLMissingExtension', meaning: 'missing extension' },
  { code: -9862, name: 'errSSLBadCertificateStatusResponse', meaning: 'bad OCSP response' },
  { code: -9863, name: 'errSSLCertificateRequired', meaning: 'client certificate required' },
  { code: -9864, name: 'errSSLUnknownPSKIdentity', meaning: 'unknown PSK identity' },
  { code: -9865, name: 'errSSLUnrecognizedName', meaning: 'server name not recognised' },
  { code: -9880, name: 'errSSLATSViolation', meaning: 'ATS violation (unspecified)' },
  { code: -9881, name: 'errSSLATSMinimumVersionViolation', meaning: 'ATS: protocol version too low' },
  { code: -9882, name: 'errSSLATSCiphersuiteViolation', meaning: 'ATS: cipher suite not compliant' },
  { code: -9883, name: 'errSSLATSMinimumKeySizeViolation', meaning: 'ATS: server key too small' },
  {
    code: -9884,
    name: 'errSSLATSLeafCertificateHashAlgorithmViolation',
    meaning: 'ATS: leaf signature hash',
  },
  {
    code: -9885,
    name: 'errSSLATSCertificateHashAlgorithmViolation',
    meaning: 'ATS: certificate signature hash',
  },
  {
    code: -9886,
    name: 'errSSLATSCertificateTrustViolation',
    meaning: 'ATS: trust (also NSPinnedDomains mismatch)',
  },
  { code: -9890, name: 'errSSLEarlyDataRejected', meaning: 'early data rejected' },
]

/** Source: Apple's NSURLError codes; what each means for a TLS failure comes from the logs read. */
export const urlErrors: readonly ErrorConstant[] = [
  {
    code: -999,
    name: 'NSURLErrorCancelled',
    meaning: 'the app or a pinning library cancelled the trust challenge',
  },
  {
    code: -1001,
    name: 'NSURLErrorTimedOut',
    meaning: 'timed out; a session that waits for connectivity hides a TLS refusal behind it',
  },
  { code: -1004, name: 'NSURLErrorCannotConnectToHost', meaning: 'TCP connection refused' },
  {
    code: -1005,
    name: 'NSURLErrorNetworkConnectionLost',
    meaning: 'connection closed after the client took the handshake as done',
  },
  {
    code: -1012,
    name: 'NSURLErrorUserCancelledAuthentication',
    meaning: 'the app cancelled the challenge, older API',
  },
  {
    code: -1022,
    name: 'NSURLErrorAppTransportSecurityRequiresSecureConnection',
    meaning: 'ATS refused plain http; no TLS took place',
  },
  {
    code: -1200,
    name: 'NSURLErrorSecureConnectionFailed',
    meaning: 'a TLS failure without a better code, and every refusal by ATS',
  },
  {
    code: -1201,
    name: 'NSURLErrorServerCertificateHasBadDate',
    meaning: 'server certificate expired or not yet valid, by name; in logs it is -1202',
  },
  { code: -1202, name: 'NSURLErrorServerCertificateUntrusted', meaning: 'server certificate not trusted' },
  { code: -1203, name: 'NSURLErrorServerCertificateHasUnknownRoot', meaning: 'root unknown, by name' },
  {
    code: -1204,
    name: 'NSURLErrorServerCertificateNotYetValid',
    meaning: 'server certificate not yet valid, by name',
  },
  {
    code: -1205,
    name: 'NSURLErrorClientCertificateRejected',
    meaning: 'the server refused the client certificate',
  },
  {
    code: -1206,
    name: 'NSURLErrorClientCertificateRequired',
    meaning: 'the server wants a client certificate and got none',
  },
]

/**
 * What a server's alert becomes. `secureTransport` is coreTLS's mapping: CFStream and SecureTransport on every iOS, and URL
 * loading up to iOS 10. Evidence and source are given for each column that is not read in coreTLS itself.
 */
export interface AlertCodes {
  readonly alert: number
  readonly secureTransport: AlertCode
  /** URL loading on iOS 11, which has two engines and takes one by the ATS settings. */
  readonly ios11: AlertCode
  /** URL loading from iOS 12 on (BoringSSL). */
  readonly ios12: AlertCode
}

export interface AlertCode {
  readonly code: number
  readonly evidence: Evidence
  readonly source: string
}

const coreTls = 'coreTLS lib/sslAlertMessage.c, SSLProcessAlert'
const founding = 'developer.apple.com/forums/thread/80638 (iOS 11)'
const nameMatch =
  'one of the eleven constants that iOS 12 added, named like the alert (Security-59306 SecBase.h)'
const notYet = 'the constant that names the alert came with iOS 12 (Security-59306 SecBase.h)'
const kept = 'an alert that had a constant keeps it'
const none = 'no constant names the alert'

export const alertCodes: readonly AlertCodes[] = [
  {
    alert: 0,
    secureTransport: { code: -9805, evidence: 'source', source: coreTls },
    ios11: { code: -9805, evidence: 'inferred', source: kept },
    ios12: { code: -9805, evidence: 'inferred', source: 'a close without an alert is -9816 instead' },
  },
  {
    alert: 10,
    secureTransport: { code: -9819, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9856, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 20,
    secureTransport: { code: -9820, evidence: 'source', source: coreTls },
    ios11: { code: -9820, evidence: 'inferred', source: kept },
    ios12: {
      code: -9820,
      evidence: 'observed',
      source: 'URLSession log of 2026 with the code; the alert itself is not in it',
    },
  },
  {
    alert: 21,
    secureTransport: { code: -9821, evidence: 'source', source: coreTls },
    ios11: { code: -9821, evidence: 'inferred', source: kept },
    ios12: { code: -9821, evidence: 'inferred', source: kept },
  },
  {
    alert: 22,
    secureTransport: { code: -9822, evidence: 'source', source: coreTls },
    ios11: { code: -9822, evidence: 'inferred', source: kept },
    ios12: { code: -9822, evidence: 'inferred', source: kept },
  },
  {
    alert: 30,
    secureTransport: { code: -9823, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9857, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 40,
    secureTransport: { code: -9824, evidence: 'observed', source: founding },
    ios11: { code: -9802, evidence: 'observed', source: founding },
    ios12: {
      code: -9858,
      evidence: 'observed',
      source: 'kickstarter/ios-oss#1071 (alert 40 and -9858 in one log, iOS 13)',
    },
  },
  {
    alert: 41,
    secureTransport: { code: -9806, evidence: 'observed', source: founding },
    ios11: { code: -9825, evidence: 'observed', source: founding },
    ios12: { code: -9825, evidence: 'inferred', source: kept },
  },
  {
    alert: 42,
    secureTransport: { code: -9825, evidence: 'observed', source: founding },
    ios11: { code: -9802, evidence: 'observed', source: founding },
    ios12: { code: -9825, evidence: 'inferred', source: kept },
  },
  {
    alert: 43,
    secureTransport: { code: -9826, evidence: 'observed', source: founding },
    ios11: { code: -9826, evidence: 'observed', source: founding },
    ios12: { code: -9826, evidence: 'inferred', source: kept },
  },
  {
    alert: 44,
    secureTransport: { code: -9827, evidence: 'observed', source: founding },
    ios11: { code: -9827, evidence: 'observed', source: founding },
    ios12: { code: -9827, evidence: 'inferred', source: kept },
  },
  {
    alert: 45,
    secureTransport: { code: -9828, evidence: 'observed', source: founding },
    ios11: { code: -9828, evidence: 'observed', source: founding },
    ios12: { code: -9828, evidence: 'inferred', source: kept },
  },
  {
    alert: 46,
    secureTransport: { code: -9829, evidence: 'observed', source: founding },
    ios11: { code: -9829, evidence: 'observed', source: founding },
    ios12: { code: -9829, evidence: 'inferred', source: kept },
  },
  {
    alert: 47,
    secureTransport: { code: -9830, evidence: 'observed', source: founding },
    ios11: { code: -9802, evidence: 'observed', source: founding },
    ios12: { code: -9830, evidence: 'inferred', source: kept },
  },
  {
    alert: 48,
    secureTransport: { code: -9831, evidence: 'observed', source: founding },
    ios11: { code: -9831, evidence: 'observed', source: founding },
    ios12: { code: -9831, evidence: 'inferred', source: kept },
  },
  {
    alert: 49,
    secureTransport: { code: -9832, evidence: 'observed', source: founding },
    ios11: { code: -9802, evidence: 'observed', source: founding },
    ios12: { code: -9832, evidence: 'inferred', source: kept },
  },
  {
    alert: 50,
    secureTransport: { code: -9833, evidence: 'observed', source: founding },
    ios11: { code: -9802, evidence: 'observed', source: founding },
    ios12: { code: -9859, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 51,
    secureTransport: { code: -9834, evidence: 'source', source: coreTls },
    ios11: {
      code: -9834,
      evidence: 'observed',
      source: 'AFNetworking#3999 (alert 51 and -9834 in one log, iOS 11)',
    },
    ios12: { code: -9834, evidence: 'inferred', source: kept },
  },
  {
    alert: 60,
    secureTransport: { code: -9835, evidence: 'source', source: coreTls },
    ios11: { code: -9835, evidence: 'inferred', source: kept },
    ios12: { code: -9835, evidence: 'inferred', source: kept },
  },
  {
    alert: 70,
    secureTransport: { code: -9836, evidence: 'source', source: coreTls },
    ios11: { code: -9836, evidence: 'inferred', source: kept },
    ios12: { code: -9836, evidence: 'inferred', source: kept },
  },
  {
    alert: 71,
    secureTransport: { code: -9837, evidence: 'source', source: coreTls },
    ios11: { code: -9837, evidence: 'inferred', source: kept },
    ios12: { code: -9837, evidence: 'inferred', source: kept },
  },
  {
    alert: 80,
    secureTransport: { code: -9838, evidence: 'source', source: coreTls },
    ios11: { code: -9838, evidence: 'inferred', source: kept },
    ios12: {
      code: -9838,
      evidence: 'observed',
      source: 'PayslipMax-iOS log (alert 80 and -9838, version not in the log)',
    },
  },
  {
    alert: 86,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9860, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 90,
    secureTransport: { code: -9839, evidence: 'source', source: coreTls },
    ios11: { code: -9839, evidence: 'inferred', source: kept },
    ios12: { code: -9839, evidence: 'inferred', source: kept },
  },
  {
    alert: 100,
    secureTransport: { code: -9840, evidence: 'source', source: coreTls },
    ios11: { code: -9840, evidence: 'inferred', source: kept },
    ios12: { code: -9840, evidence: 'inferred', source: kept },
  },
  {
    alert: 109,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9861, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 110,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9855, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 111,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: none },
    ios12: { code: -9802, evidence: 'inferred', source: none },
  },
  {
    alert: 112,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9865, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 113,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9862, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 114,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: none },
    ios12: { code: -9802, evidence: 'inferred', source: none },
  },
  {
    alert: 115,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9864, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 116,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: notYet },
    ios12: { code: -9863, evidence: 'inferred', source: nameMatch },
  },
  {
    alert: 120,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: none },
    ios12: { code: -9802, evidence: 'inferred', source: none },
  },
  {
    alert: 121,
    secureTransport: { code: -9802, evidence: 'source', source: coreTls },
    ios11: { code: -9802, evidence: 'inferred', source: none },
    ios12: { code: -9802, evidence: 'inferred', source: none },
  },
]
