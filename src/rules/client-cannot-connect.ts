import type { Draft } from '../finding/finding.ts'
import type { StepName } from '../handshake/outcome.ts'
import { exceptionLost } from './exception-removed.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import type { AssessedHandshake, Rule } from './rule.ts'
import { appText, clientsText, codesText, endText, policyPlace } from './wording.ts'

export const clientCannotConnect: Rule = {
  id: 'client-cannot-connect',
  severity: 'error',
  summary: 'An iOS version that the app supports has no handshake left with the endpoint.',
  sources: [
    'RFC 5246 §7.4.1',
    'RFC 8446 §4.1',
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
  ],
  check: (view) => {
    const failing = view.side.handshakes
      .filter(isNegotiationFailure)
      .filter((one) => !exceptionLost(one, view))
    return groupHandshakes(failing, clientCannotConnect.severity, cause).map(draft)
  },
}

/** Refused certificates and plain listeners have rules of their own. */
function isNegotiationFailure({ outcome }: AssessedHandshake): boolean {
  return outcome.status === 'fails' && outcome.trust === null && outcome.step !== 'transport'
}

function cause({ outcome }: AssessedHandshake): string {
  return outcome.status === 'fails' ? JSON.stringify([outcome.step, outcome.causes[0], outcome.reason]) : ''
}

function draft({ first, handshakes, clients, severity, confidence }: HandshakeGroup): Draft {
  const { endpoint, app, outcome } = first
  if (outcome.status !== 'fails') throw new Error('only failures are grouped here')
  const [place, ...others] = outcome.causes
  return {
    rule: clientCannotConnect.id,
    severity,
    confidence,
    messageId: 'cannot-connect',
    identity: [],
    message: (left) =>
      `${clientsText(left, app)} can't connect to ${first.host} with ${appText(app)}: ${outcome.reason}; ` +
      `${endText(first)}. ${codesText(handshakes, left)} ${remedies[outcome.step] ?? ''}`.trim(),
    location: place ?? endpoint.location,
    related: [...others.map((location) => ({ location, message: 'this takes part' })), ...policyPlace(first)],
    endpoint: endpoint.id,
    app: app.id,
    clients,
  }
}

const remedies: Readonly<Partial<Record<StepName, string>>> = {
  version: 'Keep TLS 1.2 enabled beside TLS 1.3 for as long as the app supports these versions.',
  suite:
    'Keep an ECDHE suite that they offer, such as ECDHE-RSA-AES128-GCM-SHA256 (RSA key) or ECDHE-ECDSA-AES128-GCM-SHA256 (ECDSA key).',
  group: 'Keep X25519 or P-256 (prime256v1) among the curves.',
  'signature-algorithm': 'Serve a certificate with an RSA 2048 or an ECDSA P-256 key.',
  certificate: 'Serve a certificate with an RSA 2048 or an ECDSA P-256 key.',
  'server-name': 'Serve this name, or take it out of the app.',
  'client-certificate': 'Ask for the certificate without requiring it, or ship one with the app first.',
}
