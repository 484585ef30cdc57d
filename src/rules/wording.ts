import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { RelatedLocation } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import { alertName } from '../tls/alert.ts'
import type { AppUnderTest, AssessedHandshake } from './rule.ts'

/** Words that several rules' messages share. */

export function quoted(text: string): string {
  return `"${text}"`
}

/** `the app com.example.app`, or words for the app that is assumed. */
export function appText({ app, id }: AppUnderTest): string {
  if (app === null) return id === null ? 'an app without ATS exceptions' : `the app of ${id}`
  return isKnown(app.bundleId) ? app.bundleId.value : `the app of ${app.location.path}`
}

/** What the app logs, as URLSession prints it: `-1200 / -9802`, per group of versions where they differ. */
export function codesText(handshakes: readonly AssessedHandshake[], clients: readonly ClientId[]): string {
  const byCodes = new Map<string, ClientId[]>()
  for (const { client, errors } of handshakes) {
    if (!clients.includes(client) || errors === null) continue
    const codes = [errors.urlErrorCode, errors.streamErrorCode].flatMap((code) => code?.code ?? [])
    if (codes.length === 0) continue
    const text = codes.join(' / ')
    byCodes.set(text, [...(byCodes.get(text) ?? []), client])
  }
  const texts = [...byCodes].map(([codes, of]) =>
    byCodes.size === 1 ? codes : `${codes} (${rangeText(of)})`,
  )
  return texts.length === 0 ? '' : `The app sees ${texts.join(', ')}.`
}

/** Who ends the connection and how. */
export function endText({ outcome }: AssessedHandshake): string {
  if (outcome.status !== 'fails') return ''
  const who = outcome.by === 'server' ? 'the server' : 'the app'
  if (outcome.alert === null) return `${who} ends the connection`
  return `${who} answers ${alertName(outcome.alert)} (${outcome.alert})`
}

/** The other half of a finding on a server line: the line of the app's policy that applies. */
export function policyPlace({ app, policy, host }: AssessedHandshake): readonly RelatedLocation[] {
  if (app.app === null) return []
  const decided = isKnown(policy) ? policy.value.decidedBy : null
  if (decided !== null) return [{ location: decided.at, message: `${decided.keyPath} decides for ${host}` }]
  return [{ location: app.app.location, message: `this app has no exception for ${host}` }]
}

/** `iOS 9–12 …`, with the words that say that they do not count where they are older than the app allows. */
export function clientsText(clients: readonly ClientId[], app: AppUnderTest): string {
  const older = clients.every((client) => !app.gating.has(client))
  const text = rangeText(clients)
  return older ? `${text} (older than the app's minimum, iOS ${app.minimumOs.join('.')})` : text
}
