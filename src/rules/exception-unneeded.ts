import type { Draft } from '../finding/finding.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import { type ExceptionEntry, exceptionsOf } from './app-facts.ts'
import type { AppUnderTest, AssessedHandshake, Rule, Side } from './rule.ts'
import { appText } from './wording.ts'

export const exceptionUnneeded: Rule = {
  id: 'exception-unneeded',
  severity: 'note',
  summary: 'An ATS exception is there for a host of the tree that meets ATS without it.',
  sources: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsexceptiondomains',
  ],
  check: ({ side }) =>
    side.apps.flatMap((app) => exceptionsOf(app).flatMap((exception) => check(side, app, exception))),
}

/** Needs every client's handshake to be known and to connect without it; a plain listener may be what it is for. */
function check(side: Side, app: AppUnderTest, exception: ExceptionEntry): readonly Draft[] {
  const covered = side.handshakes.filter((one) => one.app === app && isUnder(one, exception))
  if (covered.length === 0 || !covered.every((one) => one.withoutException === 'connects')) return []
  const hosts = new Set(covered.map(({ host }) => host))
  if (allowsCleartext(covered) && side.endpoints.some((one) => servesPlain(one, hosts))) return []
  return [draft(app, exception, covered)]
}

function isUnder({ policy, app, client }: AssessedHandshake, { domain }: ExceptionEntry): boolean {
  const decided = isKnown(policy) ? policy.value.decidedBy : null
  return app.gating.has(client) && decided?.keyPath === `NSExceptionDomains.${domain}`
}

const allowsCleartext = (covered: readonly AssessedHandshake[]) =>
  covered.some(({ policy }) => knownValue(policy)?.cleartext === 'allowed')

function servesPlain(endpoint: Side['endpoints'][number], hosts: ReadonlySet<string>): boolean {
  return (
    knownValue(endpoint.transport) === 'plain' &&
    endpoint.redirect === null &&
    endpoint.names.some((name) => hosts.has(name.text))
  )
}

function draft(
  app: AppUnderTest,
  { domain, entry }: ExceptionEntry,
  covered: readonly AssessedHandshake[],
): Draft {
  const endpoints = [...new Map(covered.map(({ endpoint }) => [endpoint.id, endpoint])).values()]
  return {
    rule: exceptionUnneeded.id,
    severity: 'note',
    confidence: 'assumed',
    messageId: 'unneeded',
    identity: [domain],
    message: () =>
      `The exception for ${domain} of ${appText(app)} is not needed by ${endpoints.map(({ id }) => id).join(', ')}: every iOS ` +
      'version that the app supports connects without it. Drop it, unless a host outside this tree needs it.',
    location: entry.keyAt,
    related: endpoints.map(({ location, id }) => ({ location, message: `${id} meets ATS` })),
    endpoint: null,
    app: app.id,
    clients: [],
  }
}
