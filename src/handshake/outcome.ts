import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { Refused, Undecided } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** Who ends the connection, and with which alert. */
export interface HandshakeFailure extends Refused {
  /** For trust failures: which requirement, and the certificate that misses it. */
  readonly trust: TrustFailure | null
  /** `assumed` where the server's choice is that of a library which is not modelled exactly: it can't block. */
  readonly confidence: 'certain' | 'assumed'
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
