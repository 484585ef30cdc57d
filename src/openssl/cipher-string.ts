import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { OpenSslVersion } from './version.ts'

/** A name that OpenSSL passes over in silence, with its place in the string (UTF-16 units, from 0). */
export interface IgnoredToken {
  readonly token: string
  readonly offset: number
}

/** What a cipher string selects: suites up to TLS 1.2 in the server's order. */
export interface CipherList {
  readonly suites: readonly CipherSuite[]
  /** The last `@SECLEVEL=n`; null where the string has none. */
  readonly securityLevel: number | null
  /** Why OpenSSL refuses the string, or null. With an error the suites are empty. */
  readonly error: string | null
  readonly ignored: readonly IgnoredToken[]
}

export function evaluateCipherString(_text: string, _version: OpenSslVersion): CipherList {
  return { suites: [], securityLevel: null, error: 'not written yet', ignored: [] }
}
