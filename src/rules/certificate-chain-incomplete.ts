import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import type { Endpoint, ServedCertificate } from '../tls/endpoint.ts'
import type { Rule } from './rule.ts'

export const certificateChainIncomplete: Rule = {
  id: 'certificate-chain-incomplete',
  severity: 'warning',
  summary: 'The server sends a leaf without the intermediate that issued it.',
  sources: [
    'RFC 8446 §4.4.2',
    'apple-oss-distributions/Security, SecTrustServer.c and SecCAIssuerRequest.m: caIssuers are fetched over http',
  ],
  check: ({ side }) =>
    side.endpoints.flatMap((endpoint) =>
      isKnown(endpoint.certificates)
        ? endpoint.certificates.value.flatMap((one) => check(endpoint, one))
        : [],
    ),
}

function check(endpoint: Endpoint, { chain, path }: ServedCertificate): readonly Draft[] {
  if (!isKnown(chain)) return []
  const [leaf] = chain.value
  if (leaf === undefined || leaf.selfSigned === 'yes' || hasIssuer(leaf, chain.value)) return []
  const fetched = leaf.caIssuersUrls.some((url) => url.startsWith('http://'))
  const effect = fetched
    ? 'iOS then fetches the intermediate from the CA on first use, which is slow and fails where that host is not reachable'
    : 'and names no place to fetch it from, so iOS cannot build a chain'
  return [
    {
      rule: certificateChainIncomplete.id,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'incomplete',
      identity: [leaf.issuer],
      message: () =>
        `${endpoint.id} serves a certificate of "${leaf.issuer}" without that issuer's certificate; ${effect}. ` +
        'Serve the full chain (with certbot: fullchain.pem instead of cert.pem).',
      location: leaf.at,
      related: path === null ? [] : [{ location: path.at, message: 'served from here' }],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

function hasIssuer(leaf: Certificate, chain: CertificateChain): boolean {
  return chain.some((one) => one !== leaf && one.subject === leaf.issuer)
}
