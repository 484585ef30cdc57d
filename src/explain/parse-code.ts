import { urlErrors } from '../apple/app-errors.data.ts'
import { alertName } from '../tls/alert.ts'
import { alertOfPacked, alertOfText, reasonAlert } from './alert-words.ts'
import type { FailedChecks } from './sighting.ts'
import { isSslCode, sslCodeByName, trustStatus } from './ssl-codes.ts'
import { trustChecks, trustStatuses } from './trust-checks.data.ts'

/** One thing that the command line names. */
export type CodeWord =
  | { readonly kind: 'stream'; readonly code: number }
  | { readonly kind: 'url'; readonly code: number }
  | { readonly kind: 'trust'; readonly code: number }
  | { readonly kind: 'alert'; readonly number: number }
  | { readonly kind: 'check'; readonly checks: FailedChecks }

/**
 * A code or a name: `-9802`, `9802`, `errSSLPeerBadCert`, `-1200`, `NSURLErrorSecureConnectionFailed`, `-67609`, `48`,
 * `unknown_ca`, `0x10000412`, `TLSV1_ALERT_UNKNOWN_CA`, `SSLHostname`. Null for anything else, such as a code that no
 * list has.
 */
export function parseCode(text: string): CodeWord | null {
  const word = text.trim().replace(/[−–]/g, '-').replace(/,$/, '')
  const number = /^-?\d{1,6}$/.test(word) ? Number(word) : null
  if (number !== null) return byNumber(number)
  if (/^0x[0-9a-f]{6,8}$/i.test(word)) return alertWord(alertOfPacked(Number.parseInt(word.slice(2), 16)))
  const pair = /^\[?3:(-\d{4})\]?$/.exec(word)
  return pair === null ? byName(word) : byNumber(Number(pair[1]))
}

function byNumber(number: number): CodeWord | null {
  const code = number > 255 ? -number : number
  if (isSslCode(code)) return { kind: 'stream', code }
  if (urlErrors.some((row) => row.code === code)) return { kind: 'url', code }
  if (trustStatus(code) !== undefined) return { kind: 'trust', code }
  return number >= 0 ? alertWord(number) : null
}

function alertWord(number: number | undefined): CodeWord | null {
  return number === undefined || alertName(number) === undefined ? null : { kind: 'alert', number }
}

function byName(word: string): CodeWord | null {
  const lower = word.toLowerCase()
  const ssl = sslCodeByName(word)
  if (ssl !== undefined) return { kind: 'stream', code: ssl }
  const bare = lower.replace(/^(?:kcf|ns)url(?:error)?|^\./, '')
  const url = urlErrors.find(({ name }) => name.toLowerCase().replace(/^nsurlerror/, '') === bare)
  if (url !== undefined) return { kind: 'url', code: url.code }
  const status = trustStatuses.find(({ name }) => name.toLowerCase() === lower)
  if (status !== undefined) return { kind: 'trust', code: status.code }
  const check = trustChecks.find(({ token }) => token.toLowerCase() === lower)
  if (check !== undefined) return { kind: 'check', checks: { certificate: 'leaf', tokens: [check.token] } }
  return byAlertName(word)
}

function byAlertName(word: string): CodeWord | null {
  const reason = reasonAlert(word)
  if (reason !== null) return alertWord(reason)
  const named = alertOfText(word.replace(/[-\s]+/g, ' '))
  // `bad certificate chain` begins like an alert and is none.
  const spelt = named === null ? '' : (alertName(named) ?? '').replace(/_RESERVED$/, '').replaceAll('_', ' ')
  const given = word
    .toLowerCase()
    .replace(/_reserved$/, '')
    .replace(/[-_\s]+/g, ' ')
  return given === spelt ? alertWord(named ?? undefined) : null
}
