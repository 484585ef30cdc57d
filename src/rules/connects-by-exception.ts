import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import type { AssessedHandshake, Rule } from './rule.ts'
import { appText, clientsText, policyPlace } from './wording.ts'

export const connectsByException: Rule = {
  id: 'connects-by-exception',
  severity: 'note',
  summary: 'An iOS version connects only thanks to an ATS exception of the app.',
  sources: ['https://developer.apple.com/documentation/security/preventing-insecure-network-connections'],
  check: (view) =>
    groupHandshakes(
      view.side.handshakes.filter(needsException),
      { severity: 'note', cause: exceptionOf },
      view,
    ).map(draft),
}

function needsException({ outcome, withoutException, app, client }: AssessedHandshake): boolean {
  return outcome.status === 'connects' && withoutException === 'fails' && app.gating.has(client)
}

function exceptionOf({ policy }: AssessedHandshake): string {
  return isKnown(policy) ? (policy.value.decidedBy?.keyPath ?? '') : ''
}

function draft({ first, clients, hosts, hits }: HandshakeGroup): Draft {
  const { endpoint, app, outcome } = first
  const negotiated =
    outcome.status === 'connects'
      ? `${outcome.protocol} with ${endpoint.dialect.suite(outcome.cipherSuite)}`
      : 'what it negotiates'
  const [place] = policyPlace(first)
  return {
    rule: connectsByException.id,
    severity: 'note',
    confidence: 'certain',
    messageId: 'by-exception',
    identity: [exceptionOf(first)],
    message: (left) =>
      `${clientsText(left, app)} can connect to ${hosts} with ${appText(app)} only because of ${exceptionOf(first)} ` +
      `(${negotiated}); an app without it can't. Mend the server, then drop the exception.`,
    location: place?.location ?? endpoint.location,
    related: [{ location: endpoint.location, message: 'the endpoint that needs it' }],
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
  }
}
