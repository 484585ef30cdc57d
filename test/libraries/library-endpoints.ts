import type { Endpoint, TlsLibrary } from '../../src/endpoint/endpoint.ts'
import type { HandshakeOutcome } from '../../src/handshake/outcome.ts'
import { libraryFor } from '../../src/libraries/index.ts'
import { isUnreadable } from '../../src/libraries/library.ts'
import { type EndpointChanges, endpointWith } from '../handshake/fixtures.ts'

/** A server of a library, with the library's own defaults where it has them. */
export function endpointOf(tlsLibrary: TlsLibrary, changes: EndpointChanges = {}): Endpoint {
  return endpointWith({
    software: {
      name: tlsLibrary.name,
      version: tlsLibrary.version,
      tlsLibrary,
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    ...libraryFor(tlsLibrary).defaults(null),
    ...changes,
  })
}

/** `TLSv1.2 TLS_… x25519`, or what ends it: `server 40 suite (certain)`. */
export function outcomeText(outcome: HandshakeOutcome): string {
  if (outcome.status === 'unknown') return `unknown: ${outcome.reason}`
  if (outcome.status === 'fails')
    return `${outcome.by} ${outcome.alert} ${outcome.step} (${outcome.confidence})`
  const { protocol, cipherSuite, group, helloRetryRequest } = outcome
  return `${protocol} ${cipherSuite.iana} ${group}${helloRetryRequest === 'sent' ? ' by retry' : ''}`
}

/** The names that a text selects, tiers in brackets; or why not. */
export function suitesText(tlsLibrary: TlsLibrary, text: string): string {
  const read = libraryFor(tlsLibrary).suites(text)
  if (isUnreadable(read)) return `${read.kind}: ${read.error}`
  const tiers = read.suites.tiers ?? read.suites.map((suite) => [suite])
  const names = tiers.map((tier) => tier.map(({ openssl }) => openssl).join('|'))
  return names.map((name) => (name.includes('|') ? `[${name}]` : name)).join(':')
}

export function groupsText(tlsLibrary: TlsLibrary, text: string): string {
  const read = libraryFor(tlsLibrary).groups(text)
  return isUnreadable(read) ? `${read.kind}: ${read.error}` : read.groups.join(':')
}
