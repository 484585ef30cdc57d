import { codeText, type NamedCode } from './named-code.ts'
import type { End, Flow } from './summary.ts'

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
export function serverText(flow: Flow): string {
  const address = `${flow.server.address} port ${flow.server.port}`
  const { host } = hostOf(flow)
  return host === null ? address : `${host} (${address})`
}

/** Whom the client wanted: the name in the hello, or what it asked a proxy for, or the header of plain HTTP. */
export function hostOf({ serverName, http, server }: Flow): {
  readonly host: string | null
  readonly port: number
} {
  const tunnel = splitPort(http?.tunnel ?? null)
  const named = serverName ?? tunnel?.host ?? splitPort(http?.host ?? null)?.host ?? null
  return { host: named, port: tunnel?.port ?? server.port }
}

function splitPort(text: string | null): { readonly host: string; readonly port: number | null } | null {
  if (text === null) return null
  const [, host = text, port] = /^(.+?)(?::(\d{1,5}))?$/.exec(text) ?? []
  return { host, port: port === undefined ? null : Number(port) }
}

/** Content of two bytes, its type and a tag of 16: an alert under TLS 1.3 without padding (RFC 8446 §5.2). */
const encryptedAlertLength = 2 + 1 + 16

export function isAlertSized(bytes: number): boolean {
  return bytes === encryptedAlertLength
}

/** What an end's last encrypted record was, and whether that end closed then. */
export function hiddenText({ encrypted, end }: Flow, by: End): string {
  const { last } = encrypted[by]
  const closes = end.by === by
  if (last === null)
    return `the ${by} sent nothing encrypted${closes ? ` and ended with ${ending(end.how)}` : ''}`
  const size = isAlertSized(last.bytes) ? ', the size of an alert' : ''
  const close = closes ? `, followed by ${ending(end.how)}` : ''
  return `the ${by}’s last record is an encrypted alert or data of ${last.bytes} bytes${size}${close}`
}

export function ending(how: Flow['end']['how']): string {
  return how === 'rst' ? 'a reset' : 'a close (FIN)'
}
