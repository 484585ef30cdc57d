import type { Candidate } from '../endpoint/endpoint.ts'
import type { LevelSetting } from '../libraries/openssl/security-level.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** What the choice of a suite up to TLS 1.2 looks at, beside the two lists. */
export interface SuiteContext {
  readonly endpoint: Candidate
  readonly hello: ClientHello
  readonly version: ProtocolVersion
  readonly setting: LevelSetting
  readonly schemes: readonly SignatureScheme[]
  /** The server's groups where they bind its certificate's curve too: 1.0.2 only (tls1_check_ec_key). */
  readonly certificateCurves: readonly NamedGroup[] | 'any'
}
