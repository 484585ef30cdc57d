import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByIanaName } from '../../tls/cipher-suites.ts'
import type { IgnoredToken } from './cipher-string.ts'
import { candidates } from './cipher-tables.ts'
import { listElements } from './colon-list.ts'
import type { OpenSslVersion } from './version.ts'

/** What `Ciphersuites` (TLS 1.3) selects. */
export interface Tls13Suites {
  /** Suites of TLS 1.3 in the server's order; one that is named twice stands twice. */
  readonly suites: readonly CipherSuite[]
  /** OpenSSL takes IANA names of older suites here as well, and puts them before those of the cipher string. */
  readonly olderSuites: readonly CipherSuite[]
  /** Why OpenSSL refuses the text, or null. With an error there are no suites. */
  readonly error: string | null
  readonly ignored: readonly IgnoredToken[]
}

/**
 * Reads a list of IANA names as SSL_CTX_set_ciphersuites does. 1.1.1 refuses an unknown name, later versions pass over
 * it and refuse a list without any known one. The empty text is allowed and leaves no suite of TLS 1.3.
 */
export function evaluateTls13Suites(text: string, version: OpenSslVersion): Tls13Suites {
  if (version === '1.0.2') return refusal('OpenSSL 1.0.2 has no TLS 1.3')
  if (text === '') return { suites: [], olderSuites: [], error: null, ignored: [] }
  const elements = listElements(text, ':').map((element) => ({
    ...element,
    suite: suiteOf(element.text, version),
  }))
  const unknown = elements.filter(({ suite }) => !suite)
  const suites = elements.flatMap(({ suite }) => suite ?? [])
  if (suites.length === 0 || (version === '1.1.1' && unknown.length > 0)) return refusal('no cipher match')
  return {
    suites: suites.filter((suite) => suite.minimumVersion === 'TLSv1.3'),
    olderSuites: suites.filter((suite) => suite.minimumVersion !== 'TLSv1.3'),
    error: null,
    ignored: unknown.map((element) => ({
      token: element.text,
      offset: element.offset,
      reason: 'unknown-name',
    })),
  }
}

function refusal(error: string): Tls13Suites {
  return { suites: [], olderSuites: [], error, ignored: [] }
}

function suiteOf(name: string, version: OpenSslVersion): CipherSuite | undefined {
  const suite = suiteByIanaName(name)
  return suite && isBuiltIn(suite, version) ? suite : undefined
}

/** The two suites without encryption (RFC 9150) need a build option; signalling values count as names. */
function isBuiltIn(suite: CipherSuite, version: OpenSslVersion): boolean {
  if (suite.minimumVersion === 'TLSv1.3') return suite.encryption !== 'eNULL'
  if (suite.encryption === 'none') return true
  return candidates(version).some(({ code }) => code === suite.code)
}
