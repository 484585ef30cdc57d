import { urlErrors } from '../apple/app-errors.data.ts'
import { alertName } from '../tls/alert.ts'
import { alertOfPacked, alertOfText, reasonAlert } from './alert-words.ts'
import type { FactsInMaking, GroupReader } from './group-reader.ts'
import type { LogFormat, Sign, Trust } from './log-format.ts'
import type { Alert } from './sighting.ts'
import { isSslCode, sslCodeByName } from './ssl-codes.ts'

export const streamCode: GroupReader = ({ code, domain, domainName }, facts, signs, format) => {
  if (code === undefined) return true
  const number = Number(code)
  const kind = domain === undefined ? domainOfName(domainName) : Number(domain)
  if (kind === null || kind === 3) return tlsCode(number, facts, format)
  if (kind === 1) return posix(number, facts, signs)
  if (kind === 4) return number === -4 && addStream(facts, number, format.trust, format.id)
  return false
}

/** Zero stands in lines whose code comes later; it tells nothing, and is no nonsense either. */
function tlsCode(number: number, facts: FactsInMaking, format: LogFormat): boolean {
  return number === 0 || (isSslCode(number) && addStream(facts, number, format.trust, format.id))
}

function domainOfName(name: string | undefined): number | null {
  if (name === undefined) return null
  return name.toUpperCase() === 'SSL' ? 3 : name.toUpperCase() === 'POSIX' ? 1 : 0
}

function addStream(facts: FactsInMaking, code: number, trust: Trust, format: string): true {
  facts.streamCode = { code, trust, format }
  return true
}

const errnoSigns: ReadonlyMap<number, Sign> = new Map([
  [32, 'reset'],
  [54, 'reset'],
  [57, 'reset'],
  [60, 'timeout'],
  [61, 'nothing-listens'],
])

function posix(number: number, facts: FactsInMaking, signs: Sign[]): boolean {
  const sign = errnoSigns.get(number)
  if (sign === undefined) return false
  signs.push(sign)
  facts.errno = number
  return true
}

export const errno: GroupReader = ({ errno: text }, facts, signs) =>
  text === undefined || posix(Number(text), facts, signs)

export const named: GroupReader = ({ name, bareName, code }, facts, _signs, format) => {
  const text = name ?? (bareName === undefined ? undefined : `errSSL${bareName}`)
  if (text === undefined || code !== undefined) return true
  const found = sslCodeByName(text)
  return found !== undefined && addStream(facts, found, format.trust, format.id)
}

export const urlCode: GroupReader = ({ url, url2 }, facts) => {
  const text = url ?? url2
  if (text === undefined) return true
  if (!isUrlCode(Number(text))) return false
  facts.urlCode = Number(text)
  return true
}

function isUrlCode(code: number): boolean {
  return urlErrors.some((row) => row.code === code)
}

export const nsError: GroupReader = ({ errorDomain, errorCode, nested }, facts, signs, format) => {
  if (errorDomain === undefined) return true
  facts.error = nested === undefined ? 'outer' : 'nested'
  const number = Number(errorCode)
  switch (errorDomain.toLowerCase()) {
    case 'nsurlerrordomain':
    case 'kcferrordomaincfnetwork':
      facts.urlCode = number
      return isUrlCode(number)
    case 'nsosstatuserrordomain':
      if (isSslCode(number)) signs.push('cfstream')
      return isSslCode(number) && addStream(facts, number, format.trust, format.id)
    case 'kcfstreamerrordomainssl':
    case 'knwerrordomaintls':
      return isSslCode(number) && addStream(facts, number, format.trust, format.id)
    case 'nsposixerrordomain':
      return posix(number, facts, signs)
    default:
      return false
  }
}

export const osStatus: GroupReader = ({ osStatus: text }, facts) => {
  if (text !== undefined) facts.osStatus = Number(text)
  return true
}

/** An alert by its number, its packed code, its description or BoringSSL’s reason. */
export const alert: GroupReader = (groups, facts, signs) => {
  const { description, packed, reason, serverReason } = groups
  const level = groups.level?.toLowerCase() === 'warning' ? 'warning' : 'fatal'
  if (description !== undefined) {
    const number = alertOfText(description)
    const direction = groups.direction?.toLowerCase() === 'write' ? 'write' : 'read'
    return number !== null && addAlert(facts, signs, { number, direction, level })
  }
  if (serverReason !== undefined) return addAlert(facts, signs, { number: 40, direction: 'read', level })
  const number =
    packed === undefined ? reasonAlert(reason) : (alertOfPacked(Number.parseInt(packed, 16)) ?? null)
  if (number !== null) return addAlert(facts, signs, { number, direction: 'read', level })
  if (reason !== undefined) addReason(facts, signs, reason.toUpperCase())
  return true
}

function addAlert(facts: FactsInMaking, signs: Sign[], alert: Alert): boolean {
  if (alertName(alert.number) === undefined) return false
  // close_notify ends a healthy connection too, and a warning ends none.
  if (alert.level === 'warning' || alert.number === 0) return false
  facts.alert = alert
  signs.push(alert.direction === 'read' ? 'server-refused' : 'client-refused')
  return true
}

/** Reasons of BoringSSL that tell which side refused; from ssl/handshake_client.cc and ssl/tls_record.cc. */
const clientReasons: ReadonlyMap<string, readonly Sign[]> = new Map([
  ['CERTIFICATE_VERIFY_FAILED', ['client-refused', 'local-trust']],
  ['WRONG_VERSION_NUMBER', ['client-refused', 'not-tls']],
  ['HTTP_REQUEST', ['client-refused', 'not-tls']],
  ['HTTPS_PROXY_REQUEST', ['client-refused', 'not-tls']],
  ['UNSUPPORTED_PROTOCOL', ['client-refused']],
  ['UNKNOWN_CIPHER_RETURNED', ['client-refused']],
  ['WRONG_CIPHER_RETURNED', ['client-refused']],
  ['BAD_DH_P_LENGTH', ['client-refused']],
])

function addReason(facts: FactsInMaking, signs: Sign[], reason: string): void {
  facts.reason = reason
  signs.push(...(clientReasons.get(reason) ?? ['library-failed']))
}
