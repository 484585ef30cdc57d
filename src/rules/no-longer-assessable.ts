import type { Endpoint } from '../endpoint/endpoint.ts'
import { coversHost, isExact, isNamed, nameTexts } from '../endpoint/names.ts'
import type { Draft } from '../finding/finding.ts'
import { knownValue } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import { endpointsByName, isTls } from './endpoint-facts.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText } from './wording.ts'

export const noLongerAssessable: Rule = {
  id: 'no-longer-assessable',
  severity: 'warning',
  summary: 'What could be judged before the change can no longer be known from the tree.',
  sources: ['ats-gate promises no false green: what it cannot know never passes silently'],
  check: (view) => {
    const lost = view.side.handshakes.filter(
      (handshake) => counts(handshake) && becameUnknown(handshake, view) && !isDown(handshake, view),
    )
    const groups = groupHandshakes(lost, { severity: noLongerAssessable.severity, cause }, view)
    return [...groups.map(draft), ...goneNames(view)]
  },
}

/** That clients too old to count are not judged any more is no news. */
function counts({ app, client }: AssessedHandshake): boolean {
  return app.gating.has(client)
}

function becameUnknown(handshake: AssessedHandshake, { earlier }: View): boolean {
  if (handshake.outcome.status !== 'unknown') return false
  const before = earlier(handshake)
  return before !== undefined && before.outcome.status !== 'unknown'
}

/** That a server does not start is another finding. */
function isDown({ endpoint }: AssessedHandshake, { side }: View): boolean {
  return side.refusals.some(({ refuses }) => refuses === endpoint.root)
}

function cause({ outcome }: AssessedHandshake): string {
  return outcome.status === 'unknown' ? JSON.stringify([outcome.step, outcome.reason, outcome.at]) : ''
}

function draft({ first, clients, hosts, hits, severity }: HandshakeGroup): Draft {
  const { endpoint, app, outcome } = first
  const undecided = outcome.status === 'unknown' ? outcome : null
  return {
    rule: noLongerAssessable.id,
    severity,
    confidence: 'certain',
    messageId: 'became-unknown',
    identity: [],
    message: (left) =>
      `Whether ${clientsText(left, app)} can connect to ${hosts} with ${appText(app)} was known before this change and is not ` +
      `any more. ${undecided?.reason} Write the value into the tree, or state it in .github/ats-gate.yml.`,
    location: undecided?.at ?? endpoint.location,
    related: [],
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
  }
}

/** Names that a TLS endpoint of the base served and that nothing in the head serves on that port. */
function goneNames({ side, before }: View): readonly Draft[] {
  const byName = endpointsByName(side.endpoints)
  const wide = side.endpoints.filter(({ names }) => !names.every(isExact) || names.length === 0)
  return (before?.endpoints ?? []).filter(isTls).flatMap((earlier) => {
    const gone = nameTexts(earlier.names).filter((name) => {
      const heirs = [...(byName.get(name) ?? []), ...wide]
      return !heirs.some((one) => one.port === earlier.port && mayServe(one, name))
    })
    const [first] = gone
    if (first === undefined || byName.get(first)?.some((one) => servesInClear(one, gone))) return []
    const heir = side.endpoints.find(({ id }) => id === earlier.id)
    return [goneDraft(earlier, gone, heir?.location ?? earlier.location)]
  })
}

/** A catch-all answers for every name, and a regular expression may. */
function mayServe(endpoint: Endpoint, name: string): boolean {
  const { names, tls } = endpoint
  if (isNamed(endpoint, name)) return true
  if (knownValue(tls.nameHandling) === 'rejects') return false
  return names.length === 0 || names.some((one) => coversHost(one, name))
}

/** That is another finding: plain-http. */
function servesInClear(endpoint: Endpoint, gone: readonly string[]): boolean {
  const { transport, redirect } = endpoint
  return (
    knownValue(transport) === 'plain' && redirect === null && gone.every((name) => isNamed(endpoint, name))
  )
}

function goneDraft(earlier: Endpoint, names: readonly string[], location: Location): Draft {
  return {
    rule: noLongerAssessable.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'gone',
    identity: names,
    message: () =>
      `Nothing in the tree serves ${names.join(', ')} on port ${earlier.port} any more; before this change it could be judged. ` +
      'Where apps still ask for it, another server answers, or none.',
    location,
    related: [],
    endpoint: earlier.id,
    app: null,
    clients: [],
  }
}
