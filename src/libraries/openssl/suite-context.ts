import type { NamedGroup } from '../../tls/named-group.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import type { SuiteSearch } from '../usable-suites.ts'
import type { LevelSetting } from './security-level.ts'
import type { OpenSslServer } from './server.ts'

/** What the choice of a suite up to TLS 1.2 looks at, beside the two lists. */
export interface SuiteContext extends SuiteSearch {
  readonly server: OpenSslServer
  readonly setting: LevelSetting
  readonly schemes: readonly SignatureScheme[]
  /** The server's groups where they bind its certificate's curve too: 1.0.2 only (tls1_check_ec_key). */
  readonly certificateCurves: readonly NamedGroup[] | 'any'
}
