import { codeText, type NamedCode } from './named-code.ts'
import type { Flow } from './summary.ts'

/** What the client offered, a line a kind. */
export function offeredLines({ hello, serverName }: Flow): readonly string[] {
  if (hello === null) return []
  const upTo = hello.versionOffer === 'up-to' ? 'up to ' : ''
  return [
    `name: ${serverName ?? 'none'}`,
    `versions: ${upTo}${hello.versions.join(', ')}`,
    `cipher suites: ${codes(hello.cipherSuites)}`,
    `groups: ${codes(hello.groups)}`,
    `signature algorithms: ${codes(hello.signatureSchemes)}`,
    `ALPN: ${hello.alpn.join(', ') || 'none'}`,
  ]
}

/** What the server chose, a line a kind. */
export function chosenLines({ chosen, certificates }: Flow): readonly string[] {
  if (chosen === null) return []
  const { group, signatureScheme, helloRetryRequest, alpn } = chosen
  const optional = (what: string, value: NamedCode | null) =>
    value === null ? [] : [`${what}: ${codeText(value)}`]
  return [
    `version: ${chosen.version}`,
    `cipher suite: ${codeText(chosen.cipherSuite)}`,
    ...optional('group', group),
    ...optional('signature algorithm', signatureScheme),
    ...optional('asked again for a key share of', helloRetryRequest),
    ...(alpn === null ? [] : [`ALPN: ${alpn}`]),
    ...(chosen.resumed === 'yes' ? ['a session was resumed: no certificate is sent'] : []),
    ...certificates.map(
      ({ subject, issuer, notAfter }) => `certificate: ${subject}, issued by ${issuer}, until ${notAfter}`,
    ),
  ]
}

function codes(list: readonly NamedCode[]): string {
  return list.map(codeText).join(', ') || 'none'
}

/** `api.example.com (192.0.2.1 port 443)` */
export function serverText({ serverName, http, server }: Flow): string {
  const address = `${server.address} port ${server.port}`
  const name = serverName ?? http?.tunnel ?? http?.host ?? null
  return name === null ? address : `${name} (${address})`
}
