import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { levelSettingOf, protocolAtLevel } from '../libraries/openssl/security-level.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import { isTls } from './endpoint-facts.ts'
import { listMend } from './mends.ts'
import type { Rule } from './rule.ts'

const legacy: readonly ProtocolVersion[] = ['SSLv3', 'TLSv1.0', 'TLSv1.1']

export const legacyProtocol: Rule = {
  id: 'legacy-protocol',
  severity: 'warning',
  summary: 'The server still negotiates a protocol version below TLS 1.2.',
  sources: [
    'RFC 8996',
    'RFC 7568',
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
  ],
  check: ({ side }) => side.endpoints.filter(isTls).flatMap(check),
}

/** OpenSSL 3 knows TLS 1.0 and 1.1 at level 0 alone: elsewhere their names in a configuration do nothing. */
function isNegotiable(version: ProtocolVersion, endpoint: Endpoint): boolean {
  const level = knownValue(endpoint.tls.securityLevel)
  const setting = levelSettingOf(endpoint.software.tlsLibrary, level ?? 0)
  return protocolAtLevel(version, setting).allowed === 'yes'
}

function check(endpoint: Endpoint): readonly Draft[] {
  const {
    tls: { protocols },
  } = endpoint
  if (!isKnown(protocols)) return []
  return legacy
    .filter((version) => protocols.value.includes(version) && isNegotiable(version, endpoint))
    .map((version) => ({
      rule: legacyProtocol.id,
      severity: 'warning',
      confidence: endpoint.software.basis === 'assumed' && protocols.at === null ? 'assumed' : 'certain',
      messageId: 'enabled',
      identity: [version],
      message: () =>
        `${endpoint.id} accepts ${version}${protocols.because === null ? '' : ` (${protocols.because})`}. No connection under ATS ` +
        `uses it on any iOS version, and ${version === 'SSLv3' ? 'RFC 7568' : 'RFC 8996'} forbids it. ` +
        `Name the versions that you want: ${wanted(endpoint)}.`,
      location: protocols.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
      mend: listMend(endpoint, { fact: 'protocols', remove: legacy }),
    }))
}

function wanted({ dialect }: Endpoint): string {
  return dialect.says('protocols', ['TLSv1.2', 'TLSv1.3']) ?? 'TLS 1.2 and TLS 1.3'
}
