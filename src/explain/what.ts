import { alertName } from '../tls/alert.ts'
import type { Refusal } from './explanation.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'
import { minus } from './refusal.ts'
import { constantOf } from './ssl-codes.ts'

/** What happened, in one sentence, with the codes that the app saw. */
export function whatHappened(record: FailureRecord, refusal: Refusal): string {
  return `${capital(story(record, refusal))}${reported(record)}.`
}

function story(record: FailureRecord, refusal: Refusal): string {
  const { signs, alert } = record
  const whom = record.host === null ? 'the server' : `the server ${record.host}`
  if (signs.has('cleartext') || record.urlCode === -1022)
    return `App Transport Security blocked a plain http load${record.host === null ? '' : ` from ${record.host}`}`
  if (alert !== null) return alertStory(record, whom)
  if (signs.has('nscurl-default-fails')) return `under the default ATS policy nscurl could not load ${whom}`
  if (signs.has('no-detail') && refusal.end === 'unknown')
    return `a request to ${whom} failed, and the text does not say how`
  if (signs.has('nothing-listens')) return `the TCP connection to ${whom} was refused`
  if (refusal.end === 'client') return clientStory(record, whom)
  if (isClosed(record)) return `the connection to ${whom} was closed during the handshake, without an alert`
  if (record.urlCode === -1005) return `the connection to ${whom} was lost after the handshake`
  if (refusal.end === 'server') return serverStory(record, whom)
  if (signs.has('timeout') || record.urlCode === -1001) return `no answer came from ${whom} in time`
  return `the TLS handshake with ${whom} failed`
}

function alertStory({ alert, signs }: FailureRecord, whom: string): string {
  const name = `${alertName(alert?.number ?? 0)} (${alert?.number})`
  if (signs.has('server-log'))
    return 'the server found no cipher suite in common with the client and ended the handshake'
  return alert?.direction === 'read'
    ? `${whom} ended the handshake with the alert ${name}`
    : `the app’s side ended the handshake with ${whom}, with the alert ${name}`
}

function clientStory({ signs, urlCode, ...record }: FailureRecord, whom: string): string {
  const code = leadingCode({ signs, urlCode, ...record })
  if (signs.has('not-tls')) return `what ${whom} sent is not TLS`
  if (signs.has('pinning')) return `the app’s own trust check refused the certificate of ${whom}`
  if (signs.has('ats')) return `App Transport Security refused the certificate of ${whom}`
  if (code === -9802) return `App Transport Security most likely refused ${whom}`
  if (code === -9801) return `the client found nothing acceptable in what ${whom} offered`
  if (urlCode === -999 || urlCode === -1012) return `the app cancelled its request to ${whom}`
  const isLocal = code !== null && !isTrust(code) && !signs.has('local-trust')
  return isLocal
    ? `the app’s side ended the handshake with ${whom}`
    : `the app’s side did not trust the certificate of ${whom}`
}

function isTrust(code: number): boolean {
  return [-9807, -9808, -9812, -9813, -9814, -9815, -9843, -9886].includes(code)
}

function serverStory({ urlCode }: FailureRecord, whom: string): string {
  if (urlCode === -1206) return `${whom} wants a client certificate and got none that counts`
  if (urlCode === -1205) return `${whom} refused the client certificate`
  return `${whom} ended the handshake with an alert`
}

function isClosed(record: FailureRecord): boolean {
  const code = leadingCode(record)
  return (
    record.signs.has('closed') ||
    record.signs.has('reset') ||
    (code !== null && [-9805, -9806, -9816, -9844, -9852].includes(code))
  )
}

function reported(record: FailureRecord): string {
  const code = leadingCode(record)
  const codes = [record.urlCode, code, record.osStatus].filter((one) => one !== null)
  if (codes.length === 0) return ''
  return `; the code is ${codes.map((one) => named(one)).join(' / ')}`
}

function named(code: number): string {
  const name = constantOf(code)?.name
  return name === undefined ? minus(code) : `${minus(code)} ${name}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
