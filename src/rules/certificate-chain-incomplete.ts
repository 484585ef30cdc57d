import { issuerOf } from '../apple/certificate-issuer.ts'
import { certificatePath } from '../apple/certificate-path.ts'
import { fetchableIssuers, lonelyLeaf } from '../apple/trust-checks.ts'
import type { ServedCertificate } from '../endpoint/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { CertificateChain } from '../tls/certificate.ts'
import { refusedCertificate } from './refused-certificate.ts'
import type { Rule } from './rule.ts'

const remedy = 'Serve the full chain (with certbot: fullchain.pem instead of cert.pem).'

/** A chain that iOS can't complete by itself is an error; one that it fetches the rest of, a warning. */
export const certificateChainIncomplete: Rule = {
  id: 'certificate-chain-incomplete',
  severity: 'warning',
  summary: 'The server sends a leaf without the intermediate that issued it.',
  sources: [
    'RFC 8446 §4.4.2',
    'apple-oss-distributions/Security, SecTrustServer.c and SecCAIssuerRequest.m: caIssuers are fetched over http',
  ],
  check: (view) => [...unreachable.check(view), ...view.side.endpoints.flatMap(fetched)],
}

const unreachable = refusedCertificate({
  id: certificateChainIncomplete.id,
  kinds: ['incomplete-chain'],
  summary: certificateChainIncomplete.summary,
  sources: certificateChainIncomplete.sources,
  remedy,
})

function fetched(endpoint: Endpoint): readonly Draft[] {
  const {
    tls: { certificates },
  } = endpoint
  return isKnown(certificates) ? certificates.value.flatMap((served) => check(endpoint, served)) : []
}

function check(endpoint: Endpoint, { chain, path }: ServedCertificate): readonly Draft[] {
  const leaf = isKnown(chain) ? missingIssuer(chain.value) : null
  const [url] = leaf === null ? [] : fetchableIssuers(leaf)
  if (leaf === null || url === undefined) return []
  return [
    {
      rule: certificateChainIncomplete.id,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'incomplete',
      identity: [leaf.issuer],
      message: () =>
        `${endpoint.id} serves a certificate of "${leaf.issuer}" without that issuer's certificate. iOS then fetches it from ` +
        `${url} before it connects, which is slow, and fails where that host is not reachable. ${remedy}`,
      location: leaf.at,
      related: path === null ? [] : [{ location: path.at, message: 'served from here' }],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

function missingIssuer(chain: CertificateChain) {
  const path = certificatePath(chain)
  return path === null ? null : lonelyLeaf({ path, issuer: issuerOf(path) })
}
