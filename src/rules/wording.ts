import type { ClientId } from '../apple/client-id.ts'
import type { Dialect } from '../endpoint/dialect.ts'
import { standInHost } from '../endpoint/names.ts'
import type { RelatedLocation } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { alertName } from '../tls/alert.ts'
import { suiteByIanaName } from '../tls/cipher-suites.ts'
import type { AppUnderTest, AssessedHandshake } from './rule.ts'

/** Words that several rules' messages share. */

/** `the app com.example.app`, or words for the app that is assumed. */
export function appText({ app, id }: AppUnderTest): string {
  if (app === null) return id === null ? 'an app without ATS exceptions' : `the app of ${id}`
  return isKnown(app.bundleId) ? app.bundleId.value : `the app of ${app.location.path}`
}

/** The host's name; of a listener that has none, its port: the place stands beside the sentence. */
export function hostText({ host, endpoint }: Pick<AssessedHandshake, 'host' | 'endpoint'>): string {
  return host === standInHost ? `the nameless server on port ${endpoint.port}` : host
}

/** A sentence with its suites named as the server's configuration spells them. */
export function spelled(text: string, { suite }: Dialect): string {
  return text.replace(/\b[TS][LS][SL]_[A-Z0-9_]+/g, (name) => {
    const named = suiteByIanaName(name)
    return named === undefined ? name : suite(named)
  })
}

/** A clause in parentheses where a dialect has the words; else nothing. */
export function inBrackets(words: string | null): string {
  return words === null ? '' : ` (${words})`
}

/** What URLSession reports, `-1200 / -9802`, per group of versions where they differ: a sentence. */
export function codesText(handshakes: readonly AssessedHandshake[], clients: readonly ClientId[]): string {
  const reported = handshakes.flatMap((handshake) => {
    const codes = clients.includes(handshake.client) ? codesOf(handshake) : null
    return codes === null ? [] : { ...codes, client: handshake.client, platform: handshake.app.platform }
  })
  const groups = [...Map.groupBy(reported, ({ codes, doubt }) => codes + doubt).values()]
  const texts = groups.map((group) => {
    const [first] = group
    if (first === undefined) return ''
    const { codes, doubt, platform } = first
    const range = groups.length === 1 ? '' : platform.rangeText(group.map(({ client }) => client))
    const remarks = [range, doubt].filter((remark) => remark !== '')
    return remarks.length === 0 ? codes : `${codes} (${remarks.join(', ')})`
  })
  return texts.length === 0 ? '' : `URLSession reports ${texts.join(', ')}.`
}

/** Both codes; `assumed` where one was never seen together with its cause. */
function codesOf({ errors }: AssessedHandshake): { readonly codes: string; readonly doubt: string } | null {
  const codes =
    errors === null ? [] : [errors.urlErrorCode, errors.streamErrorCode].flatMap((code) => code ?? [])
  if (codes.length === 0) return null
  const doubt = codes.some(({ evidence }) => evidence === 'inferred') ? 'assumed' : ''
  return { codes: codes.map(({ code }) => code).join(' / '), doubt }
}

/** Why the newest of these clients fails, who ends the connection and how: two sentences. */
export function failureText(handshakes: readonly AssessedHandshake[], clients: readonly ClientId[]): string {
  const newest = handshakes.findLast(({ client }) => clients.includes(client))
  if (newest?.outcome.status !== 'fails') return ''
  const { by, alert, reason } = newest.outcome
  const who = by === 'server' ? 'The server' : 'The app'
  const end = alert === null ? 'ends the connection' : `answers ${alertName(alert)} (${alert})`
  return `${withoutStandIn(spelled(reason, newest.endpoint.dialect))} ${who} ${end}.`
}

/** The name that stands in for one stands nowhere. */
const withoutStandIn = (text: string) => text.replaceAll(standInHost, 'a name that nothing lists')

/** The other half of a finding on a server line: the line of the app's policy that applies. */
export function policyPlace(handshake: AssessedHandshake): readonly RelatedLocation[] {
  const { app, policy } = handshake
  const host = hostText(handshake)
  if (app.app === null) return []
  const decided = isKnown(policy) ? policy.value.decidedBy : null
  if (decided !== null) return [{ location: decided.at, message: `${decided.keyPath} decides for ${host}` }]
  return [{ location: app.app.location, message: `this app has no exception for ${host}` }]
}

/** `iOS 12–14`: clients that the app supports, for nothing is said of others. */
export function clientsText(clients: readonly ClientId[], { platform }: AppUnderTest): string {
  return platform.rangeText(clients)
}
