/**
 * A cursor over the big-endian fields of a network message. It never reads past the end: what is missing reads as 0 or
 * as no bytes, and `damage` says so at the end.
 */
export interface Fields {
  u8(): number
  u16(): number
  u24(): number
  bytes(count: number): Uint8Array
  left(): number
  damage(): 'none' | 'cut'
}

export function fieldsOf(source: Uint8Array): Fields {
  let at = 0
  let damage: 'none' | 'cut' = 'none'
  const number = (width: number) => {
    let value = 0
    if (at + width > source.length) {
      damage = 'cut'
      at = source.length
      return 0
    }
    for (let index = 0; index < width; index++) value = value * 256 + (source[at++] ?? 0)
    return value
  }
  return {
    u8: () => number(1),
    u16: () => number(2),
    u24: () => number(3),
    bytes: (count) => {
      if (at + count > source.length) damage = 'cut'
      const taken = source.subarray(at, at + count)
      at += taken.length
      return taken
    },
    left: () => source.length - at,
    damage: () => damage,
  }
}

/** A vector of 16-bit numbers without its length, at most `most` of them. */
export function numbersIn(bytes: Uint8Array, most: number): readonly number[] {
  const count = Math.min(bytes.length >> 1, most)
  return Array.from(
    { length: count },
    (_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0),
  )
}

/** Printable ASCII without blanks; null for any other text. */
export function plainText(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return /^[\x21-\x7e]{1,255}$/.test(text) ? text : null
}
