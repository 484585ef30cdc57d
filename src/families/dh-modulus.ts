/** Size of the prime in PEM `DH PARAMETERS` (PKCS#3) or `X9.42 DH PARAMETERS`: a SEQUENCE that begins with it. */
export function modulusBits(pem: string): number | null {
  const label = /-----BEGIN (?:X9\.42 )?DH PARAMETERS-----/.exec(pem)
  if (label === null) return null
  const begin = label.index + label[0].length
  const end = pem.indexOf('-----END ', begin)
  if (end < 0) return null
  const der = new Uint8Array(Buffer.from(pem.slice(begin, end), 'base64'))
  const sequence = content(der, 0, 0x30)
  const prime = sequence === null ? null : content(der, sequence.start, 0x02)
  if (prime === null) return null
  let first = prime.start
  while (first < prime.end && der[first] === 0) first++
  return first >= prime.end ? null : (prime.end - first) * 8 - Math.clz32(der[first] ?? 0) + 24
}

/** The content of a DER value with the tag, null where it is another or runs over the end. */
function content(
  der: Uint8Array,
  at: number,
  tag: number,
): { readonly start: number; readonly end: number } | null {
  if (der[at] !== tag) return null
  const first = der[at + 1] ?? 0
  const size = first < 0x80 ? 0 : first & 0x7f
  if (size > 3) return null
  const length =
    size === 0 ? first : der.slice(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  const start = at + 2 + size
  return start + length <= der.length ? { start, end: start + length } : null
}
