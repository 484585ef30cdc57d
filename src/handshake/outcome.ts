import type { Unknown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** The named steps of a handshake, in their order. */
export type StepName =
  | 'transport'
  | 'version'
  | 'server-name'
  | 'suite'
  | 'group'
  | 'signature-algorithm'
  | 'certificate'
  | 'client-certificate'
  | 'trust'

/** Who ends the connection, and with which alert. */
export interface HandshakeFailure {
  readonly status: 'fails'
  readonly step: StepName
  readonly by: 'client' | 'server'
  /** Alert number (RFC 8446 §6); null where the connection ends without one, or it is not known. */
  readonly alert: number | null
  /** A sentence that names what was offered and what was required. */
  readonly reason: string
  /** The values that decided it, the most telling first. */
  readonly causes: readonly Location[]
  /** For trust failures: which requirement, and the certificate that misses it. */
  readonly trust: TrustFailure | null
}

export interface Connected {
  readonly status: 'connects'
  readonly protocol: ProtocolVersion
  readonly cipherSuite: CipherSuite
  /** Null for key exchange without a group (static RSA). */
  readonly group: NamedGroup | null
  /** Null where no signature is made in the handshake (static RSA). */
  readonly signatureScheme: SignatureScheme | null
  /** The chain that the server chose to send. */
  readonly chain: CertificateChain
  readonly helloRetryRequest: 'sent' | 'not-sent'
}

export interface Undecided {
  readonly status: 'unknown'
  readonly step: StepName
  readonly reason: string
  readonly at: Location | null
  /** The fact that it can't go on without; null where another reason keeps it open. */
  readonly missing: Unknown | null
}

export type HandshakeOutcome = Connected | HandshakeFailure | Undecided

/** Why a client refuses the server's certificates. */
export interface TrustFailure {
  readonly kind:
    | 'expired'
    | 'not-yet-valid'
    | 'name-mismatch'
    | 'self-signed'
    | 'untrusted-ca'
    | 'incomplete-chain'
    | 'weak-key'
    | 'weak-hash'
    | 'usage'
    | 'validity-too-long'
    | 'unknown-ca'
  readonly certificate: Certificate
  /** What is required, what was found. */
  readonly detail: string
  /** Whether the requirement is ATS's own or the system's for every TLS connection. */
  readonly rule: 'ats' | 'system'
  /** Why the client may take it after all, a clause: the rule is inferred, or facts outside the tree decide. Else null. */
  readonly doubt: string | null
}

/** The client's judgement of the chain; given to the handshake, which knows no iOS. */
export type TrustEvaluator = (chain: CertificateChain, serverName: string) => TrustVerdict

export interface TrustVerdict {
  readonly failure: TrustFailure | null
  /** What the verdict takes for granted, e.g. that an intermediate can be fetched. */
  readonly assumptions: readonly string[]
}
