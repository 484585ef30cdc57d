import type { NamedGroup } from './named-group.ts'
import type { SignatureScheme } from './signature-scheme.ts'
import type { ProtocolVersion } from './version.ts'

/** What a client offers, in its order of preference. GREASE is left out. */
export interface ClientHello {
  readonly versions: readonly ProtocolVersion[]
  /** Code points, signalling suites such as 0x00ff included. */
  readonly cipherSuites: readonly number[]
  readonly groups: readonly NamedGroup[]
  /** Groups that a key share is sent for (TLS 1.3). */
  readonly keyShares: readonly NamedGroup[]
  readonly signatureSchemes: readonly SignatureScheme[]
  readonly alpn: readonly string[]
  /** The name in the SNI extension; null for an IP literal, which is never sent. */
  readonly serverName: string | null
}
