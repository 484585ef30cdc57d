import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import { type Loss, lossesOf } from './loss.ts'
import { ecdheMend } from './mends.ts'
import type { Rule } from './rule.ts'
import { appText, clientsText, policyPlace } from './wording.ts'

export const fewerCertificateKeys: Rule = {
  id: 'fewer-certificate-keys',
  severity: 'error',
  summary:
    'The suites that are left fit fewer kinds of certificate key, and the certificate is not in the tree.',
  sources: ['RFC 8422 §2', 'RFC 5246 §7.4.2'],
  check: (view) => {
    const narrowed = lossesOf(view).filter((loss) => lostKey(loss) !== null)
    return groupHandshakes(narrowed, { severity: 'error', cause: (loss) => lostKey(loss) ?? '' }, view).map(
      draft,
    )
  },
}

/** What the ids of assumptions about certificates begin with. */
export const certificateAssumption = 'certificate: '

/**
 * The kind of key without which the client is out, where it is in with the likeliest. Nobody changes the certificate by
 * editing suites: what it was at base it still is, and that may be the lost kind.
 */
export function lostKey({ onlyIn }: Loss): string | null {
  for (const [id, key] of onlyIn ?? []) if (id.startsWith(certificateAssumption)) return key
  return null
}

function draft({ first, clients, hosts, hits, severity }: HandshakeGroup<Loss>): Draft {
  const { endpoint, app } = first
  const {
    tls: { cipherSuites },
  } = endpoint
  const lost = keyWord(lostKey(first) ?? '')
  return {
    rule: fewerCertificateKeys.id,
    severity,
    confidence: 'assumed',
    messageId: 'fewer-keys',
    identity: [lost],
    message: (left) =>
      `${clientsText(left, app)} can no longer connect to ${hosts} with ${appText(app)} if its certificate has an ${lost} ` +
      `key: no suite for that kind of key is left. The certificate is not in the tree, so this is assumed. Enable a ` +
      `suite for it, or say in .github/ats-gate.yml which key it has.`,
    location: (isKnown(cipherSuites) ? cipherSuites.at : null) ?? endpoint.location,
    related: policyPlace(first),
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
    mend: ecdheMend(endpoint),
  }
}

const keyWord = (key: string) => (key.startsWith('rsa') ? 'RSA' : 'ECDSA')
