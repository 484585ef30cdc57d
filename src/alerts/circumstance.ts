import type { Situation } from './situation.ts'

/** What verification can find in a client certificate; the last four are no situation of the settings. */
export type CertificateFault =
  | 'client-certificate-expired'
  | 'client-certificate-not-yet-valid'
  | 'client-certificate-unknown-ca'
  | 'client-certificate-self-signed'
  | 'client-certificate-revoked'
  | 'client-certificate-wrong-purpose'
  | 'client-certificate-bad-signature'
  /** A critical extension that nobody knows. */
  | 'client-certificate-unknown-extension'
  /** A keyUsage without digitalSignature. */
  | 'client-certificate-key-usage'
  /** Signed with SHA-1. */
  | 'client-certificate-weak-hash'
  /** RSA with 1024 bits. */
  | 'client-certificate-weak-key'

/** What a client may bring about; more than the situations that an expectation can name. */
export type Circumstance =
  | Situation
  | CertificateFault
  /** The proof of possession (CertificateVerify) was made with another key. */
  | 'client-certificate-unproven-key'
  | 'valid-rsa'
  | 'valid-ecdsa'
  | 'valid-ed25519'
  /** No server_name extension at all. */
  | 'absent-name'
  | 'no-common-certificate-type'
  | 'nothing-wrong'

/**
 * How a client takes a request for its certificate that comes after the handshake: iOS refuses renegotiation
 * (NO_RENEGOTIATION in Alamofire#3092) and offers no post-handshake authentication.
 */
export type LateRequest = 'refuses' | 'renegotiates' | 'post-handshake'
