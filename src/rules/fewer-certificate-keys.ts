import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText, policyPlace } from './wording.ts'

export const fewerCertificateKeys: Rule = {
  id: 'fewer-certificate-keys',
  severity: 'error',
  summary:
    'The suites that are left fit fewer kinds of certificate key, and the certificate is not in the tree.',
  sources: ['RFC 8422 §2', 'RFC 5246 §7.4.2'],
  check: (view) => {
    const narrowed = view.side.handshakes.filter((handshake) => lostKeys(handshake, view).length > 0)
    const cause = (handshake: AssessedHandshake) => lostKeys(handshake, view).join(' ')
    return groupHandshakes(narrowed, { severity: 'error', cause }, view).map((group) => draft(group, view))
  },
}

/** Nobody changes the certificate by editing suites: what it was at base it still is, and that may be the lost kind. */
function lostKeys(handshake: AssessedHandshake, { earlier }: Pick<View, 'earlier'>): readonly string[] {
  const before = earlier(handshake)
  if (handshake.outcome.status !== 'connects' || before?.outcome.status !== 'connects') return []
  const left = handshake.assumedKeys
  return left === null ? [] : (before.assumedKeys ?? []).filter((key) => !left.includes(key))
}

function draft({ first, clients, hosts, hits, severity }: HandshakeGroup, view: View): Draft {
  const { endpoint, app } = first
  const {
    tls: { cipherSuites },
  } = endpoint
  const lost = lostKeys(first, view).map(keyWord).join(' or ')
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
  }
}

const keyWord = (key: string) => (key.startsWith('rsa') ? 'RSA' : 'ECDSA')
