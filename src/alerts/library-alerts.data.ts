import type { TlsLibrary } from '../endpoint/endpoint.ts'
import type { Evidence } from '../text/evidence.ts'
import type { CertificateFault } from './circumstance.ts'

/*
 * What TLS libraries answer on the server's side. A number is an alert, `close` an end without one, `accepted` no
 * objection; null is not known.
 */
export type LibraryAnswer = number | 'close' | 'accepted' | null

/** Up to TLS 1.2, and with TLS 1.3. */
export type ByVersion = readonly [upToTls12: LibraryAnswer, tls13: LibraryAnswer]

export interface LibraryRow {
  readonly library: TlsLibrary['name']
  /** The versions that it holds for: from this one on, up to and without that one; null for no bound. */
  readonly from: string | null
  readonly until: string | null
  readonly missing: ByVersion
  readonly faults: Readonly<Record<CertificateFault, LibraryAnswer>>
  /** A wrong CertificateVerify. */
  readonly unprovenKey: LibraryAnswer
  /** A callback or verifier of the application says no. */
  readonly denied: LibraryAnswer
  readonly noVersion: LibraryAnswer
  /** Where each side has one version only, and not the same. */
  readonly oneVersionEach: LibraryAnswer
  readonly noSuite: LibraryAnswer
  readonly noGroup: LibraryAnswer
  /** Where TLS 1.3 has another one. */
  readonly noGroupInTls13?: LibraryAnswer
  readonly noSignatureAlgorithm: LibraryAnswer
  readonly rejectedName: LibraryAnswer
  readonly alpn: LibraryAnswer
  readonly fallback: LibraryAnswer
  readonly evidence: Evidence
  readonly source: string
}

/**
 * OpenSSL's ssl_x509err2alert (ssl/statem/statem_lib.c, read in 3.0 and 3.4.1); anything else is 46. Evidence: source.
 * The names are those of X509_V_ERR_*.
 */
export const opensslErrorAlerts = {
  CERT_CHAIN_TOO_LONG: 48,
  DEPTH_ZERO_SELF_SIGNED_CERT: 48,
  INVALID_CA: 48,
  PATH_LENGTH_EXCEEDED: 48,
  SELF_SIGNED_CERT_IN_CHAIN: 48,
  UNABLE_TO_GET_CRL: 48,
  UNABLE_TO_GET_CRL_ISSUER: 48,
  UNABLE_TO_GET_ISSUER_CERT: 48,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 48,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 48,
  CA_KEY_TOO_SMALL: 42,
  EC_KEY_EXPLICIT_PARAMS: 42,
  CA_MD_TOO_WEAK: 42,
  CERT_NOT_YET_VALID: 42,
  CERT_REJECTED: 42,
  CERT_UNTRUSTED: 42,
  CRL_NOT_YET_VALID: 42,
  DANE_NO_MATCH: 42,
  EE_KEY_TOO_SMALL: 42,
  EMAIL_MISMATCH: 42,
  ERROR_IN_CERT_NOT_AFTER_FIELD: 42,
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 42,
  ERROR_IN_CRL_LAST_UPDATE_FIELD: 42,
  ERROR_IN_CRL_NEXT_UPDATE_FIELD: 42,
  HOSTNAME_MISMATCH: 42,
  IP_ADDRESS_MISMATCH: 42,
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 42,
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 42,
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: 42,
  CERT_HAS_EXPIRED: 45,
  CRL_HAS_EXPIRED: 45,
  CERT_REVOKED: 44,
  CERT_SIGNATURE_FAILURE: 51,
  CRL_SIGNATURE_FAILURE: 51,
  INVALID_PURPOSE: 43,
  APPLICATION_VERIFICATION: 40,
  INVALID_CALL: 80,
  OUT_OF_MEM: 80,
  STORE_LOOKUP: 80,
  UNSPECIFIED: 80,
} as const satisfies Readonly<Record<string, number>>

/** BoringSSL's SSL_alert_from_verify_result (ssl/ssl_x509.cc, a0689af2); anything else is 46. Evidence: source. */
export const boringSslErrorAlerts = {
  CERT_CHAIN_TOO_LONG: 48,
  DEPTH_ZERO_SELF_SIGNED_CERT: 48,
  INVALID_CA: 48,
  PATH_LENGTH_EXCEEDED: 48,
  SELF_SIGNED_CERT_IN_CHAIN: 48,
  UNABLE_TO_GET_CRL: 48,
  UNABLE_TO_GET_CRL_ISSUER: 48,
  UNABLE_TO_GET_ISSUER_CERT: 48,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 48,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 48,
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 42,
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: 42,
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 42,
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 42,
  ERROR_IN_CERT_NOT_AFTER_FIELD: 42,
  ERROR_IN_CRL_LAST_UPDATE_FIELD: 42,
  ERROR_IN_CRL_NEXT_UPDATE_FIELD: 42,
  CERT_UNTRUSTED: 42,
  CERT_REJECTED: 42,
  HOSTNAME_MISMATCH: 42,
  EMAIL_MISMATCH: 42,
  IP_ADDRESS_MISMATCH: 42,
  CERT_SIGNATURE_FAILURE: 51,
  CRL_SIGNATURE_FAILURE: 51,
  CERT_HAS_EXPIRED: 45,
  CERT_NOT_YET_VALID: 45,
  CRL_HAS_EXPIRED: 45,
  CRL_NOT_YET_VALID: 45,
  CERT_REVOKED: 44,
  UNSPECIFIED: 80,
  OUT_OF_MEM: 80,
  INVALID_CALL: 80,
  STORE_LOOKUP: 80,
  APPLICATION_VERIFICATION: 40,
  INVALID_PURPOSE: 43,
} as const satisfies Readonly<Record<string, number>>

/** The alert of an error that neither map lists. */
const unlistedError = 46

/** Every fault with its error: expired is CERT_HAS_EXPIRED, an unknown CA UNABLE_TO_GET_ISSUER_CERT_LOCALLY, and so on. */
const openssl: LibraryRow = {
  library: 'openssl',
  from: '1.1.1',
  until: null,
  missing: [40, 116],
  faults: {
    'client-certificate-expired': opensslErrorAlerts.CERT_HAS_EXPIRED,
    'client-certificate-not-yet-valid': opensslErrorAlerts.CERT_NOT_YET_VALID,
    'client-certificate-unknown-ca': opensslErrorAlerts.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
    'client-certificate-self-signed': opensslErrorAlerts.DEPTH_ZERO_SELF_SIGNED_CERT,
    'client-certificate-revoked': opensslErrorAlerts.CERT_REVOKED,
    'client-certificate-wrong-purpose': opensslErrorAlerts.INVALID_PURPOSE,
    'client-certificate-bad-signature': opensslErrorAlerts.CERT_SIGNATURE_FAILURE,
    'client-certificate-unknown-extension': unlistedError,
    'client-certificate-key-usage': opensslErrorAlerts.INVALID_PURPOSE,
    'client-certificate-weak-hash': opensslErrorAlerts.CA_MD_TOO_WEAK,
    'client-certificate-weak-key': opensslErrorAlerts.EE_KEY_TOO_SMALL,
  },
  unprovenKey: 51,
  denied: opensslErrorAlerts.APPLICATION_VERIFICATION,
  noVersion: 70,
  oneVersionEach: 70,
  noSuite: 40,
  noGroup: 40,
  noSignatureAlgorithm: 40,
  rejectedName: 112,
  alpn: 120,
  fallback: 86,
  evidence: 'source',
  source: 'OpenSSL ssl/statem/statem_lib.c (ssl_x509err2alert), statem_srvr.c, extensions_srvr.c',
}

const go: LibraryRow = {
  library: 'go',
  from: '1.21',
  until: '1.25',
  missing: [42, 116],
  faults: {
    'client-certificate-expired': 45,
    'client-certificate-not-yet-valid': 45,
    'client-certificate-unknown-ca': 48,
    'client-certificate-self-signed': 48,
    'client-certificate-revoked': 42,
    'client-certificate-wrong-purpose': 42,
    'client-certificate-bad-signature': 48,
    'client-certificate-unknown-extension': 42,
    'client-certificate-key-usage': 'accepted',
    'client-certificate-weak-hash': 48,
    'client-certificate-weak-key': 'accepted',
  },
  unprovenKey: 51,
  denied: 42,
  noVersion: 70,
  oneVersionEach: 70,
  noSuite: 40,
  noGroup: 40,
  noSignatureAlgorithm: 40,
  rejectedName: 80,
  alpn: 120,
  fallback: 86,
  evidence: 'source',
  source:
    'Go crypto/tls handshake_server.go, processCertsFromClient; "improve client auth failure alerts" (golang/go#53251) of 2023-01-20, after the 1.20 branch',
}

const jsse: LibraryRow = {
  library: 'jsse',
  from: '23',
  until: null,
  missing: [40, 116],
  faults: {
    'client-certificate-expired': 46,
    'client-certificate-not-yet-valid': 46,
    'client-certificate-unknown-ca': 46,
    'client-certificate-self-signed': 46,
    'client-certificate-revoked': 46,
    'client-certificate-wrong-purpose': 46,
    'client-certificate-bad-signature': 46,
    'client-certificate-unknown-extension': 46,
    'client-certificate-key-usage': 46,
    'client-certificate-weak-hash': 'accepted',
    'client-certificate-weak-key': 'accepted',
  },
  unprovenKey: 40,
  denied: 46,
  noVersion: 70,
  oneVersionEach: 70,
  noSuite: 40,
  noGroup: 40,
  // HRRKeyShareProducer (KeyShareExtension.java): seen with 17.0.15 and jdk.tls.namedGroups.
  noGroupInTls13: 10,
  noSignatureAlgorithm: 40,
  rejectedName: 112,
  alpn: 120,
  // It reads no TLS_FALLBACK_SCSV: the handshake goes on.
  fallback: 'accepted',
  evidence: 'source',
  source:
    'openjdk sun/security/ssl/CertificateMessage.java: exceptions of checkClientTrusted are not classified on the server; JDK-8311644 (openjdk/jdk#17717, February 2024)',
}

const s2nCloses = 'close'

export const libraryRows: readonly LibraryRow[] = [
  openssl,
  {
    ...openssl,
    from: null,
    until: '1.1.1',
    // s23_srvr.c: a version that it does not know ends the connection without an alert (SSL_R_UNKNOWN_PROTOCOL).
    missing: [40, null],
    noVersion: 'close',
    oneVersionEach: 'close',
    evidence: 'inferred',
    source: 'OpenSSL 1.0.2 ssl/s3_srvr.c, s23_srvr.c; the map of verification errors as in later versions',
  },
  {
    ...openssl,
    library: 'boringssl',
    from: null,
    faults: {
      'client-certificate-expired': boringSslErrorAlerts.CERT_HAS_EXPIRED,
      'client-certificate-not-yet-valid': boringSslErrorAlerts.CERT_NOT_YET_VALID,
      'client-certificate-unknown-ca': boringSslErrorAlerts.UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      'client-certificate-self-signed': boringSslErrorAlerts.DEPTH_ZERO_SELF_SIGNED_CERT,
      'client-certificate-revoked': boringSslErrorAlerts.CERT_REVOKED,
      'client-certificate-wrong-purpose': boringSslErrorAlerts.INVALID_PURPOSE,
      'client-certificate-bad-signature': boringSslErrorAlerts.CERT_SIGNATURE_FAILURE,
      'client-certificate-unknown-extension': unlistedError,
      'client-certificate-key-usage': boringSslErrorAlerts.INVALID_PURPOSE,
      'client-certificate-weak-hash': 'accepted',
      'client-certificate-weak-key': 'accepted',
    },
    denied: unlistedError,
    rejectedName: 'close',
    // SSL_TLSEXT_ERR_NOACK: seen with Bun.
    alpn: 'accepted',
    source: 'BoringSSL ssl/ssl_x509.cc (SSL_alert_from_verify_result); negotiation as seen with Bun 1.4.5',
  },
  go,
  {
    ...go,
    from: null,
    until: '1.21',
    missing: [42, 42],
    faults: {
      'client-certificate-expired': 42,
      'client-certificate-not-yet-valid': 42,
      'client-certificate-unknown-ca': 42,
      'client-certificate-self-signed': 42,
      'client-certificate-revoked': 42,
      'client-certificate-wrong-purpose': 42,
      'client-certificate-bad-signature': 42,
      'client-certificate-unknown-extension': 42,
      'client-certificate-key-usage': 'accepted',
      'client-certificate-weak-hash': 42,
      'client-certificate-weak-key': 'accepted',
    },
    source: 'Go crypto/tls handshake_server.go of 1.20 and before: one alert for every failed verification',
  },
  {
    ...go,
    from: '1.25',
    until: '1.26',
    missing: [null, 116],
    source: 'Go crypto/tls of 1.24.4 and 1.26.10; between them the alert for a missing certificate changed',
  },
  { ...go, from: '1.26', until: null, missing: [40, 116], source: 'Go crypto/tls of 1.26.10 and 1.27.3' },
  jsse,
  {
    ...jsse,
    from: '22',
    until: '23',
    missing: [42, 42],
    source: 'openjdk before JDK-8311644 (JDK 23)',
  },
  {
    ...jsse,
    from: '21.0.9',
    until: '22',
    // JDK-8311644 came to the 21 updates with openjdk/jdk21u-dev#2069 (August 2025): 21.0.9 or 21.0.10.
    missing: [null, null],
    source: 'openjdk/jdk21u-dev#2069',
  },
  {
    ...jsse,
    from: null,
    until: '21.0.9',
    missing: [42, 42],
    source: 'openjdk before JDK-8311644; 17.0.15 observed',
  },
  {
    library: 'gnutls',
    from: null,
    until: null,
    missing: [50, 116],
    faults: {
      'client-certificate-expired': 42,
      'client-certificate-not-yet-valid': 42,
      'client-certificate-unknown-ca': 42,
      'client-certificate-self-signed': 42,
      'client-certificate-revoked': 42,
      'client-certificate-wrong-purpose': 'accepted',
      'client-certificate-bad-signature': 42,
      'client-certificate-unknown-extension': 42,
      'client-certificate-key-usage': 80,
      'client-certificate-weak-hash': 42,
      'client-certificate-weak-key': 'accepted',
    },
    unprovenKey: 51,
    denied: 42,
    noVersion: 70,
    oneVersionEach: 40,
    noSuite: 40,
    noGroup: 40,
    noSignatureAlgorithm: 40,
    rejectedName: 112,
    alpn: 120,
    fallback: 86,
    evidence: 'source',
    source:
      'GnuTLS lib/alert.c (gnutls_error_to_alert, f8971291); negotiation and purposes as gnutls-serv 3.7.9',
  },
  {
    library: 's2n',
    from: null,
    until: null,
    missing: [s2nCloses, s2nCloses],
    faults: {
      'client-certificate-expired': s2nCloses,
      'client-certificate-not-yet-valid': s2nCloses,
      'client-certificate-unknown-ca': s2nCloses,
      'client-certificate-self-signed': s2nCloses,
      'client-certificate-revoked': s2nCloses,
      'client-certificate-wrong-purpose': s2nCloses,
      'client-certificate-bad-signature': s2nCloses,
      'client-certificate-unknown-extension': s2nCloses,
      'client-certificate-key-usage': s2nCloses,
      'client-certificate-weak-hash': s2nCloses,
      'client-certificate-weak-key': s2nCloses,
    },
    unprovenKey: s2nCloses,
    denied: s2nCloses,
    noVersion: 70,
    oneVersionEach: 70,
    noSuite: s2nCloses,
    noGroup: s2nCloses,
    noSignatureAlgorithm: s2nCloses,
    rejectedName: 40,
    alpn: s2nCloses,
    fallback: s2nCloses,
    evidence: 'inferred',
    source:
      's2n-tls tls/s2n_alerts.c and its usage guide, chapter 7: close_notify by design, with few exceptions',
  },
]
