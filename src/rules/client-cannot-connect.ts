import type { Dialect } from '../endpoint/dialect.ts'
import type { Draft, MendFor } from '../finding/finding.ts'
import type { StepName } from '../tls/step.ts'
import { exceptionLost } from './exception-removed.ts'
import { lostKey } from './fewer-certificate-keys.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import { guiltyPlaces } from './guilty-places.ts'
import { lossesOf, noConnection } from './loss.ts'
import { ecdheMend, ecdheSuites, listMend } from './mends.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText, codesText, failureText, inBrackets, policyPlace } from './wording.ts'

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
    const failing = lossesOf(view).filter(
      (loss) => isNegotiationFailure(loss) && lostKey(loss) === null && !exceptionLost(loss, view),
    )
    return groupHandshakes(failing, { severity: clientCannotConnect.severity, cause }, view).map((group) =>
      draft(group, view),
    )
  },
}

/** Refused certificates, plain listeners and certificates that the client should have have rules of their own. */
function isNegotiationFailure({ outcome }: AssessedHandshake): boolean {
  return outcome.status === 'fails' && outcome.trust === null && !ownRule.has(outcome.step)
}

const ownRule: ReadonlySet<StepName> = new Set(['transport', 'client-certificate'])

/** The reason is left out: it holds the offer, which differs from version to version. */
function cause({ outcome }: AssessedHandshake): string {
  if (outcome.status !== 'fails') return ''
  return JSON.stringify([outcome.step, outcome.by, outcome.alert, outcome.causes[0]])
}

function draft(group: HandshakeGroup, { earlier }: View): Draft {
  const { first, handshakes, clients, hosts, hits, severity, confidence } = group
  const { endpoint, app, outcome } = first
  const [place, ...others] = guiltyPlaces(first, earlier(first))
  const remedy = outcome.status === 'fails' ? (remedies[outcome.step]?.(endpoint.dialect) ?? '') : ''
  return {
    rule: clientCannotConnect.id,
    severity,
    confidence,
    messageId: 'cannot-connect',
    identity: [],
    message: (left) =>
      `${clientsText(left, app)} can't connect to ${hosts} with ${appText(app)}. ${failureText(handshakes, left)} ` +
      `${codesText(handshakes, left)} ${remedy}`.trim(),
    location: place?.location ?? endpoint.location,
    related: [...others, ...policyPlace(first)],
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
    defect: noConnection,
    mend: mendOf(handshakes),
  }
}

type Remedy = (dialect: Dialect) => string

const remedies: Readonly<Partial<Record<StepName, Remedy>>> = {
  version: ({ says }) =>
    `Enable TLS 1.2 beside TLS 1.3${inBrackets(says('protocols', ['TLSv1.2', 'TLSv1.3']))} for as long as the app supports ` +
    'these iOS versions.',
  suite: ({ suite }) =>
    `Enable an ECDHE suite that they offer: ${suite(ecdheSuites.RSA)} for an RSA key, ${suite(ecdheSuites.ECDSA)} for an ` +
    'ECDSA key.',
  group: ({ group }) =>
    `Enable the curve ${group('secp256r1')} (P-256), which every version offers, or X25519 from iOS 11 on.`,
  'signature-algorithm': () => 'Serve a certificate with an RSA 2048 or an ECDSA P-256 key.',
  certificate: ({ suite }) =>
    'Serve a certificate with an RSA 2048 or an ECDSA P-256 key, and enable suites for that kind of key ' +
    `(${suite(ecdheSuites.RSA)} or ${suite(ecdheSuites.ECDSA)}).`,
  'server-name': () => 'Serve this name, or take it out of the app.',
}

/** By the step at which the newest of the clients fails. */
function mendOf(handshakes: readonly AssessedHandshake[]): MendFor {
  return (lines, clients) => {
    const newest = handshakes.findLast(({ client }) => clients.includes(client))
    if (newest?.outcome.status !== 'fails') return null
    const { endpoint, outcome } = newest
    if (outcome.step === 'version') return listMend(endpoint, { fact: 'protocols', add: ['TLSv1.2'] })(lines)
    if (outcome.step === 'suite' || outcome.step === 'certificate') return ecdheMend(endpoint)(lines)
    return outcome.step === 'group' ? listMend(endpoint, { fact: 'groups', add: ['secp256r1'] })(lines) : null
  }
}
