/** An address of a subjectAltName as text: IPv4 dotted, IPv6 as RFC 5952 §4 writes it, else its octets in hex. */
export function ipAddressText(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  if (octets.length !== 16) return Buffer.from(octets).toString('hex')
  const groups = Array.from(
    { length: 8 },
    (_, index) => (octets[index * 2] ?? 0) * 256 + (octets[index * 2 + 1] ?? 0),
  )
  const zeros = longestZeroRun(groups)
  const text = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':')
  if (zeros.length < 2) return text(groups)
  return `${text(groups.slice(0, zeros.start))}::${text(groups.slice(zeros.start + zeros.length))}`
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  let length = 0
  for (const [index, group] of groups.entries()) {
    length = group === 0 ? length + 1 : 0
    if (length > best.length) best = { start: index - length + 1, length }
  }
  return best
}
