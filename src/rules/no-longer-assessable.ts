import type { Draft } from '../finding/finding.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText } from './wording.ts'

export const noLongerAssessable: Rule = {
  id: 'no-longer-assessable',
  severity: 'warning',
  summary: 'What could be judged before the change can no longer be known from the tree.',
  sources: ['ats-gate promises no false green: what it cannot know never passes silently'],
  check: (view) => {
    const lost = view.side.handshakes.filter((handshake) => becameUnknown(handshake, view))
    return groupHandshakes(lost, noLongerAssessable.severity, cause).map(draft)
  },
}

function becameUnknown(handshake: AssessedHandshake, { earlier }: View): boolean {
  if (handshake.outcome.status !== 'unknown') return false
  const before = earlier(handshake)
  return before !== undefined && before.outcome.status !== 'unknown'
}

function cause({ outcome }: AssessedHandshake): string {
  return outcome.status === 'unknown' ? JSON.stringify([outcome.step, outcome.reason, outcome.at]) : ''
}

function draft({ first, clients, severity }: HandshakeGroup): Draft {
  const { endpoint, app, outcome, host } = first
  const undecided = outcome.status === 'unknown' ? outcome : null
  return {
    rule: noLongerAssessable.id,
    severity,
    confidence: 'certain',
    messageId: 'became-unknown',
    identity: [],
    message: (left) =>
      `Whether ${clientsText(left, app)} can connect to ${host} with ${appText(app)} was known before this change and is not ` +
      `any more: ${undecided?.reason}. Write the value into the tree, or state it in .github/ats-gate.yml.`,
    location: undecided?.at ?? endpoint.location,
    related: [],
    endpoint: endpoint.id,
    app: app.id,
    clients,
  }
}
