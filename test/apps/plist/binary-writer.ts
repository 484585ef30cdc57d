/** Values that the writer below knows. */
export type Plain =
  | string
  | number
  | boolean
  | Date
  | Uint8Array
  | readonly Plain[]
  | { readonly [key: string]: Plain }

/**
 * A binary property list as CFBinaryPList.c lays it out, written from its description for the tests: marker
 * bytes, big-endian numbers, one-byte references, two-byte offsets.
 */
export function binaryPlist(root: Plain): Buffer {
  const objects: Buffer[] = []
  add(root, objects)
  return assembled(objects)
}

/** The file of already encoded objects, of which the first is the root. */
export function assembled(objects: readonly Buffer[], top = 0): Buffer {
  const header = Buffer.from('bplist00')
  const offsets = Buffer.alloc(objects.length * 2)
  let offset = header.length
  for (const [index, object] of objects.entries()) {
    offsets.writeUInt16BE(offset, index * 2)
    offset += object.length
  }
  const trailer = Buffer.alloc(32)
  trailer.writeUInt8(2, 6)
  trailer.writeUInt8(1, 7)
  trailer.writeBigUInt64BE(BigInt(objects.length), 8)
  trailer.writeBigUInt64BE(BigInt(top), 16)
  trailer.writeBigUInt64BE(BigInt(offset), 24)
  return Buffer.concat([header, ...objects, offsets, trailer])
}

export function withCount(kind: number, count: number): Buffer {
  if (count < 15) return Buffer.from([(kind << 4) | count])
  return Buffer.from([(kind << 4) | 0xf, 0x11, count >> 8, count & 0xff])
}

function add(value: Plain, objects: Buffer[]): number {
  const index = objects.push(Buffer.alloc(0)) - 1
  objects[index] = encoded(value, objects)
  return index
}

function encoded(value: Plain, objects: Buffer[]): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 9 : 8])
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return text(value)
  if (value instanceof Date)
    return Buffer.concat([Buffer.from([0x33]), double(value.getTime() / 1000 - 978_307_200)])
  if (value instanceof Uint8Array) return Buffer.concat([withCount(4, value.length), value])
  if (Array.isArray(value)) {
    return Buffer.concat([
      withCount(0xa, value.length),
      Buffer.from(value.map((item: Plain) => add(item, objects))),
    ])
  }
  const entries = Object.entries(value)
  const keys = entries.map(([key]) => add(key, objects))
  const values = entries.map(([, item]) => add(item, objects))
  return Buffer.concat([withCount(0xd, entries.length), Buffer.from([...keys, ...values])])
}

function number(value: number): Buffer {
  if (!Number.isInteger(value)) return Buffer.concat([Buffer.from([0x23]), double(value)])
  const bytes = Buffer.alloc(9, 0x13)
  bytes.writeBigInt64BE(BigInt(value), 1)
  return bytes
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}

function text(value: string): Buffer {
  if (/^[\x00-\x7f]*$/.test(value)) return Buffer.concat([withCount(5, value.length), Buffer.from(value)])
  return Buffer.concat([withCount(6, value.length), Buffer.from(value, 'utf16le').swap16()])
}
