import type { App } from '../apple/app.ts'
import { hostPolicy } from '../apple/ats-policy.ts'
import { clientIds } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import { entryOf, type PlistDict } from '../apple/plist.ts'
import { standInHost } from '../endpoint/names.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { atsOf } from './app-facts.ts'
import type { AppUnderTest, Rule } from './rule.ts'
import { appText } from './wording.ts'

export const atsDisabled: Rule = {
  id: 'ats-disabled',
  severity: 'warning',
  summary: 'The Info.plist switches ATS off for every host that has no entry of its own.',
  sources: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsallowsarbitraryloads',
  ],
  check: ({ side }) => side.apps.flatMap(check),
}

function check(app: AppUnderTest): readonly Draft[] {
  const ats = atsOf(app)
  const entry = ats === null ? undefined : entryOf(ats, 'NSAllowsArbitraryLoads')
  if (app.app === null || ats === null || entry === undefined) return []
  const clients = unprotected(ats)
  return clients.length === 0 ? [] : [draft(app, app.app, entry.keyAt, clients)]
}

/** The clients for which an unlisted public host is outside ATS. The name is one that nobody lists (RFC 6761). */
function unprotected(ats: PlistDict) {
  return clientIds.filter((client) => {
    const policy = hostPolicy(ats, standInHost, client)
    return isKnown(policy) && policy.value.ats === 'off'
  })
}

function draft(under: AppUnderTest, app: App, at: Draft['location'], clients: Draft['clients']): Draft {
  return {
    rule: atsDisabled.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'arbitrary-loads',
    identity: [],
    message: (left) =>
      `NSAllowsArbitraryLoads switches ATS off for every host without an entry on ${rangeText(left)}: ` +
      `${appText(under)} then accepts plain HTTP, TLS 1.0 and weak suites from any server, and App Review asks for a ` +
      'justification. List the hosts that need it under NSExceptionDomains instead.',
    location: at,
    related: [],
    endpoint: null,
    app: app.id,
    clients,
  }
}
