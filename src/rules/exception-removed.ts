import { sameFact } from '../endpoint/facts.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { restoredException } from './exception-mend.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import { noConnection } from './loss.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText, codesText, failureText } from './wording.ts'

export const exceptionRemoved: Rule = {
  id: 'exception-removed',
  severity: 'error',
  summary: 'The Info.plist loses an ATS exception that the server still needs.',
  sources: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsexceptiondomains',
  ],
  check: (view) => {
    const lost = view.side.handshakes.filter((handshake) => exceptionLost(handshake, view))
    return groupHandshakes(lost, { severity: exceptionRemoved.severity, cause: () => '' }, view).map(
      (group) => draft(group, view),
    )
  },
}

/**
 * Whether the app's own change is to blame: at base the client connected under an exception, now it fails, and the
 * policy for the host is another one while the server's part is the same.
 */
export function exceptionLost(handshake: AssessedHandshake, { earlier }: Pick<View, 'earlier'>): boolean {
  if (handshake.outcome.status !== 'fails' || handshake.app.app === null) return false
  const before = earlier(handshake)
  if (before?.outcome.status !== 'connects' || before.withoutException === null) return false
  return policyDiffers(handshake, before) && sameServer(handshake, before)
}

function policyDiffers(now: AssessedHandshake, earlier: AssessedHandshake): boolean {
  if (!isKnown(now.policy) || !isKnown(earlier.policy)) return false
  const a = now.policy.value
  const b = earlier.policy.value
  return a.suites !== b.suites || a.ats !== b.ats || a.minimumVersion !== b.minimumVersion
}

function sameServer({ endpoint: a }: AssessedHandshake, { endpoint: b }: AssessedHandshake): boolean {
  const facts = ['protocols', 'cipherSuites', 'tls13CipherSuites', 'groups', 'certificates'] as const
  return facts.every((fact) => sameFact(fact, a.tls[fact], b.tls[fact]))
}

const remedy = 'Put the exception back, or mend the server first and drop the exception in a later release.'

function decidedBy({ policy }: AssessedHandshake) {
  return isKnown(policy) ? policy.value.decidedBy : null
}

function draft(group: HandshakeGroup, { earlier }: View): Draft {
  const { first, handshakes, clients, hosts, hits, severity, confidence } = group
  const { endpoint, app, outcome } = first
  const before = earlier(first)
  const removed = before === undefined ? null : decidedBy(before)
  const left = decidedBy(first)
  const ats = app.app !== null && isKnown(app.app.ats) ? app.app.ats.value : null
  const change =
    left !== null && left.keyPath === removed?.keyPath ? 'makes narrower' : 'takes out of the app'
  const place = left?.at ?? ats?.at ?? app.app?.location ?? endpoint.location
  return {
    rule: exceptionRemoved.id,
    severity,
    confidence,
    messageId: 'exception-removed',
    identity: [],
    message: (hit) =>
      `${clientsText(hit, app)} can't connect to ${hosts} with ${appText(app)}: the server still needs ` +
      `${removed?.keyPath ?? 'the exception'}, which this change ${change}. ` +
      `${failureText(handshakes, hit)} ${codesText(handshakes, hit)} ${remedy}`,
    location: place,
    related: (outcome.status === 'fails' ? outcome.causes : []).map((location) => ({
      location,
      message: 'what the server requires',
    })),
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
    defect: noConnection,
    mend: (lines) => restoredException(place.path, lines),
  }
}
