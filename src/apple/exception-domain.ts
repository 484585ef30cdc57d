import { parseAddress } from './address.ts'
import { variableIn } from './ats-values.ts'
import { parseCidr } from './cidr.ts'

export interface DomainProblem {
  readonly intended: string | null
  readonly effect: string
}

/** Why a key of NSExceptionDomains or NSPinnedDomains never matches the host that it seems to mean; null for a good one. */
export function domainProblem(key: string): DomainProblem | null {
  if (key.length > longestKey) return { intended: null, effect: 'the key is longer than any host name' }
  if (variableIn(key) !== null || parseAddress(key) !== null) return null
  if (/^[\d.]+\/|^[\da-f:.]*:[\da-f:.]*\//i.test(key)) return networkProblem(key)
  const intended = cleaned(key)
  if (intended === key && key !== '' && !key.includes('*')) return null
  return { intended: intended === '' || intended.includes('*') ? null : intended, effect: effectOf(key) }
}

/** A URL's host of 253 characters (RFC 1035 §2.3.4), with room for all that may stand around it by mistake. */
const longestKey = 2000

/** The key without all that iOS never finds in a host. */
function cleaned(key: string): string {
  const host = key
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d*$/, '')
    .replace(/^\*?\.+/, '')
    .replace(/\.+$/, '')
  return /^[\x20-\x7e]*$/.test(host) ? host.replace(/\s+/g, '') : asciiHost(host)
}

/** The A-labels of an internationalised name; the name itself where URLs don't take it. */
function asciiHost(host: string): string {
  return URL.parse(`https://${host}/`)?.hostname ?? host
}

const reasons: readonly (readonly [pattern: RegExp, effect: string])[] = [
  [/^$/, 'an empty key matches no host'],
  [/:\/\//, 'a key with a scheme never matches: iOS compares the host alone'],
  [/^\*\./, 'a wildcard never matches; NSIncludesSubdomains takes in the subdomains'],
  [/\*/, 'a wildcard never matches'],
  [/[/?#]/, 'a key with a path never matches: iOS compares the host alone'],
  [/:\d*$/, 'a key with a port never matches: an exception holds for every port'],
  [/\s/, 'a key with white space never matches'],
  [/^\./, 'a key that starts with a dot never matches; NSIncludesSubdomains takes in the subdomains'],
  [/\.$/, 'a key that ends with a dot matches only URLs that write the dot as well'],
  [/[^\x20-\x7e]/, 'a key in other letters than ASCII never matches: iOS looks up the name in its xn-- form'],
  [/[A-Z]/, 'a key with capital letters never matches: iOS looks the host up in lower case'],
]

function effectOf(key: string): string {
  return reasons.find(([pattern]) => pattern.test(key))?.[1] ?? 'the key never matches'
}

/** A CIDR key, as iOS 18.4 and later parse it. */
function networkProblem(key: string): DomainProblem | null {
  const [address = '', length = ''] = key.split('/')
  const network = parseCidr(key)
  if (network === null) return { intended: null, effect: brokenNetwork(address) }
  if (!/^\d+$/.test(length) || network.bits !== Number(length)) {
    const effect = `the prefix length ${length} is read as C reads numbers, as ${network.bits}`
    return { intended: /^0\d+$/.test(length) ? `${address}/${Number(length)}` : null, effect }
  }
  return null
}

function brokenNetwork(address: string): string {
  const tooLong = parseAddress(address)?.length === 4 && address.length > 13
  return tooLong
    ? `an IPv4 address of ${address.length} characters does not fit the parser of iOS 18.4 and later: the key never matches`
    : 'this is no CIDR notation that iOS can read: the key never matches'
}
