import type { Dialect, Weakness } from '../endpoint/dialect.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { levelSettingOf, suiteAtLevel } from '../libraries/openssl/security-level.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import { isTls } from './endpoint-facts.ts'
import type { Rule } from './rule.ts'

export const legacySuite: Rule = {
  id: 'legacy-suite',
  severity: 'warning',
  summary: 'The server still accepts suites with RC4, 3DES, no encryption, no authentication or MD5.',
  sources: ['RFC 7465', 'RFC 9325 §4.2', 'https://nvd.nist.gov/vuln/detail/CVE-2016-2183'],
  check: ({ side }) => side.endpoints.filter(isTls).flatMap(check),
}

function check(endpoint: Endpoint): readonly Draft[] {
  const {
    tls: { cipherSuites },
  } = endpoint
  if (!isKnown(cipherSuites)) return []
  const usable = cipherSuites.value.filter((suite) => isUsable(suite, endpoint))
  const byKind = Map.groupBy(usable, weakness)
  return [...byKind].flatMap(([kind, suites]) => (kind === null ? [] : [draft(endpoint, kind, suites)]))
}

/** The security level takes suites out that the cipher string lets in. */
function isUsable(suite: CipherSuite, endpoint: Endpoint): boolean {
  const level = knownValue(endpoint.tls.securityLevel)
  return suiteAtLevel(suite, levelSettingOf(endpoint.software.tlsLibrary, level ?? 0)).allowed === 'yes'
}

/** Null for suites that are merely old: static RSA and CBC are judged by who needs them. */
function weakness({ encryption, authentication, mac }: CipherSuite): Weakness | null {
  if (/null/i.test(encryption)) return 'no encryption'
  if (authentication === 'none') return 'no authentication'
  if (encryption.startsWith('RC4')) return 'RC4'
  if (/^3?DES/.test(encryption)) return '3DES'
  if (mac === 'MD5') return 'MD5'
  return null
}

/** Names as the server's configuration spells them; long lists are cut. */
function suitesText(suites: readonly CipherSuite[], { suite }: Dialect): string {
  const names = suites.map(suite)
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

function draft(endpoint: Endpoint, kind: Weakness, suites: readonly CipherSuite[]): Draft {
  const {
    tls: { cipherSuites },
    dialect,
  } = endpoint
  const without = dialect.without(kind)
  return {
    rule: legacySuite.id,
    severity: 'warning',
    confidence: endpoint.software.basis === 'assumed' ? 'assumed' : 'certain',
    messageId: 'accepted',
    identity: [kind],
    message: () =>
      `${endpoint.id} accepts suites with ${kind} (${suitesText(suites, dialect)}). No connection under ATS ` +
      `uses them. Take them out${without === null ? '' : `, e.g. with ${without}`}.`,
    location: cipherSuites.at ?? endpoint.location,
    related: [],
    endpoint: endpoint.id,
    app: null,
    clients: [],
  }
}
