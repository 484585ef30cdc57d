/**
 * A walk over ASN.1 in DER, and in the BER that PKCS#12 and PKCS#7 files come in (indefinite lengths, strings in
 * pieces). X.690 §8 and §10. Nothing is copied, children are read on demand, depth and number are bounded, and what
 * is malformed reads as null. It is own code because certificates are read on every run: loading a general ASN.1
 * library costs more than this whole reader.
 */
export interface Der {
  readonly tagClass: 'universal' | 'application' | 'context' | 'private'
  readonly tag: number
  readonly form: 'primitive' | 'constructed'
  readonly content: Uint8Array
  /** Header and content as they stand in the file. */
  readonly encoded: Uint8Array
}

export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8String: 12,
  sequence: 16,
  set: 17,
  universalString: 28,
  bmpString: 30,
} as const

const deepest = 32
const mostChildren = 65_536
const tagClasses = ['universal', 'application', 'context', 'private'] as const

/** The element that the bytes start with; bytes after it are left alone. */
export function readDer(bytes: Uint8Array): Der | null {
  return elementAt(bytes, 0, 0)
}

/** The elements inside a constructed one; null where the content is malformed or there are far too many. */
export function childrenOf(node: Der): readonly Der[] | null {
  if (node.form !== 'constructed') return null
  const children: Der[] = []
  let offset = 0
  while (offset < node.content.length) {
    const child = elementAt(node.content, offset, 0)
    if (child === null || children.length === mostChildren) return null
    children.push(child)
    offset += child.encoded.length
  }
  return children
}

/** Whether it is a universal element of that tag. */
export function isA(node: Der | undefined, tag: number): node is Der {
  return node?.tagClass === 'universal' && node.tag === tag
}

/** Whether it is the context-specific element `[number]`. */
export function isContext(node: Der | undefined, number: number): node is Der {
  return node?.tagClass === 'context' && node.tag === number
}

/** An OCTET STRING's bytes, put together where BER cut it into pieces. Also for `[0] IMPLICIT OCTET STRING`. */
export function octetsOf(node: Der): Uint8Array | null {
  if (node.form === 'primitive') return node.content
  const pieces = childrenOf(node)
  if (pieces === null || pieces.some((piece) => piece.form === 'constructed')) return null
  return Buffer.concat(pieces.map((piece) => piece.content))
}

/** An object identifier in dotted form; null where it is none. */
export function oidOf(node: Der | undefined): string | null {
  if (!isA(node, tags.oid) || node.content.length === 0 || node.content.length > 64) return null
  const arcs: number[] = []
  let arc = 0
  for (const byte of node.content) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(...(arcs.length === 0 ? firstArcs(arc) : [arc]))
      arc = 0
    }
  }
  return arcs.join('.')
}

/** A small non-negative INTEGER; null where it is none, or beyond what a number holds. */
export function integerOf(node: Der | undefined): number | null {
  if (!isA(node, tags.integer)) return null
  const { content } = node
  if (content.length === 0 || content.length > 6 || (content[0] ?? 0) >= 0x80) return null
  return content.reduce((value, byte) => value * 256 + byte, 0)
}

/** Size of an unsigned INTEGER in bits, leading zeros left out. */
export function bitLengthOf(node: Der): number {
  const first = node.content.findIndex((byte) => byte !== 0)
  if (first < 0) return 0
  return (node.content.length - first) * 8 - Math.clz32(node.content[first] ?? 0) + 24
}

function firstArcs(arc: number): readonly number[] {
  return arc < 80 ? [Math.floor(arc / 40), arc % 40] : [2, arc - 80]
}

function elementAt(bytes: Uint8Array, offset: number, depth: number): Der | null {
  const identifier = bytes[offset]
  const length = lengthAt(bytes, offset + 1)
  if (identifier === undefined || length === null || (identifier & 0x1f) === 0x1f) return null
  const indefinite = length.value === null
  const size = length.value ?? indefiniteSize(bytes, length.next, depth + 1)
  const end = size === null ? Number.POSITIVE_INFINITY : length.next + size
  const encodedEnd = indefinite ? end + 2 : end
  if (size === null || encodedEnd > bytes.length) return null
  return {
    tagClass: tagClasses[identifier >> 6] ?? 'universal',
    tag: identifier & 0x1f,
    form: (identifier & 0x20) === 0 ? 'primitive' : 'constructed',
    content: bytes.subarray(length.next, end),
    encoded: bytes.subarray(offset, encodedEnd),
  }
}

/** The length octets at that place; `value` null for BER's indefinite form. */
function lengthAt(bytes: Uint8Array, offset: number): { value: number | null; next: number } | null {
  const first = bytes[offset]
  if (first === undefined || first > 0x84) return null
  if (first < 0x80) return { value: first, next: offset + 1 }
  if (first === 0x80) return { value: null, next: offset + 1 }
  const next = offset + 1 + (first & 0x7f)
  if (next > bytes.length) return null
  return { value: bytes.subarray(offset + 1, next).reduce((value, byte) => value * 256 + byte, 0), next }
}

/** Bytes up to the end-of-contents marker that closes an indefinite-length element. */
function indefiniteSize(bytes: Uint8Array, start: number, depth: number): number | null {
  if (depth > deepest) return null
  let offset = start
  while (bytes[offset] !== 0 || bytes[offset + 1] !== 0) {
    const child = elementAt(bytes, offset, depth)
    if (child === null) return null
    offset += child.encoded.length
  }
  return offset - start
}
