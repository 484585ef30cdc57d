import { type AddressBytes, parseAddress } from './address.ts'

export interface Network {
  readonly bytes: AddressBytes
  readonly bits: number
}

/**
 * A CIDR key of NSExceptionDomains as iOS 18.4 and later parse it; null for one that never matches.
 * Read in Security-61901 protocol/SecProtocolConfiguration.m, with what is odd in it: IPv4 may leave out octets at its end
 * (`10/8`), the prefix length is read as C reads numbers (`/010` is 8, `/0x18` is 24, and `/08` is 0: it matches
 * everything), and an IPv4 text of 14 or 15 characters does not fit the parser's buffer.
 */
export function parseCidr(key: string): Network | null {
  const slash = key.indexOf('/')
  if (slash < 0) return null
  const bytes = networkAddress(key.slice(0, slash))
  const bits = cInteger(key.slice(slash + 1))
  if (bytes === null || bits === null || bits > bytes.length * 8) return null
  return { bytes, bits }
}

const longestIpv4Text = 13

function networkAddress(text: string): AddressBytes | null {
  if (text.includes(':')) return parseAddress(text)
  if (text.length > longestIpv4Text) return null
  const octets = text.split('.')
  if (octets.length > 4) return null
  return parseAddress([...octets, ...Array<string>(4 - octets.length).fill('0')].join('.'))
}

/** strtol with base 0: digits are taken as far as the base allows, the rest is left. */
function cInteger(text: string): number | null {
  const hexadecimal = /^0[xX]([0-9a-fA-F]+)/.exec(text)?.[1]
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16)
  const octal = /^0([0-7]*)/.exec(text)?.[1]
  if (octal !== undefined) return octal === '' ? 0 : Number.parseInt(octal, 8)
  const decimal = /^\d+/.exec(text)?.[0]
  return decimal === undefined ? null : Number(decimal)
}
