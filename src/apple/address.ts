/** An IP address as its bytes: 4 or 16. */
export type AddressBytes = Uint8Array

/** Whether a host is an IP literal, with or without the brackets of a URL. */
export function isIpAddress(host: string): boolean {
  return parseAddress(host) !== null
}

/** The bytes of an IPv4 or IPv6 literal (RFC 4291 §2.2); null for a name, and for a scoped address. */
export function parseAddress(text: string): AddressBytes | null {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  return bare.includes(':') ? parseIpv6(bare) : parseIpv4(bare)
}

function parseIpv4(text: string): AddressBytes | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(isOctet)) return null
  return Uint8Array.from(parts, Number)
}

function isOctet(part: string): boolean {
  return /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255
}

function parseIpv6(text: string): AddressBytes | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head, tail] = [groupsOf(halves[0] ?? ''), groupsOf(halves[1] ?? '')]
  if (head === null || tail === null) return null
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail]
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

/** The 16-bit groups of one side of `::`; a trailing dotted IPv4 address makes two. */
function groupsOf(half: string): number[] | null {
  if (half === '') return []
  const parts = half.split(':')
  if (parts.length > 8) return null
  const last = parts.at(-1) ?? ''
  const embedded = last.includes('.') ? parseIpv4(last) : undefined
  if (embedded === null) return null
  const words = embedded === undefined ? parts : parts.slice(0, -1)
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return null
  const groups = words.map((word) => Number.parseInt(word, 16))
  if (embedded === undefined) return groups
  const [a = 0, b = 0, c = 0, d = 0] = embedded
  return [...groups, (a << 8) | b, (c << 8) | d]
}

/** Whether the first `bits` bits of both are equal; false across families. */
export function samePrefix(a: AddressBytes, b: AddressBytes, bits: number): boolean {
  if (a.length !== b.length || bits > a.length * 8) return false
  const whole = bits >> 3
  for (let index = 0; index < whole; index += 1) if (a[index] !== b[index]) return false
  const rest = bits & 7
  if (rest === 0) return true
  const mask = (0xff << (8 - rest)) & 0xff
  return ((a[whole] ?? 0) & mask) === ((b[whole] ?? 0) & mask)
}
