import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { IgnoredToken } from './cipher-string.ts'
import type { OpenSslVersion } from './version.ts'

/** What `Ciphersuites` (TLS 1.3) selects. */
export interface Tls13Suites {
  readonly suites: readonly CipherSuite[]
  readonly error: string | null
  readonly ignored: readonly IgnoredToken[]
}

export function evaluateTls13Suites(_text: string, _version: OpenSslVersion): Tls13Suites {
  return { suites: [], error: 'not written yet', ignored: [] }
}
