import { childrenOf, type Der, isA, oidOf, tags } from './der.ts'
import { nameAttributes } from './oids.data.ts'

interface NameAttribute {
  readonly type: string
  readonly value: string
}

/** A distinguished name for people, in the certificate's own order: `C=FR, O=Example, CN=api.example.com`. */
export function distinguishedName(name: Der): string {
  return relativeNames(name)
    .map((attributes) => attributes.map(({ type, value }) => `${type}=${escaped(value)}`).join(' + '))
    .join(', ')
}

/** The most specific common name, which is the last one; null where the name has none. */
export function commonNameOf(name: Der): string | null {
  const attributes = relativeNames(name).flat()
  return attributes.findLast(({ type }) => type === 'CN')?.value ?? null
}

function relativeNames(name: Der): readonly (readonly NameAttribute[])[] {
  return (childrenOf(name) ?? []).map((set) => (childrenOf(set) ?? []).flatMap(attributeOf))
}

function attributeOf(pair: Der): readonly NameAttribute[] {
  const [type, value] = childrenOf(pair) ?? []
  const oid = oidOf(type)
  if (oid === null || value === undefined) return []
  return [{ type: nameAttributes[oid] ?? oid, value: directoryString(value) }]
}

/** A string in one of ASN.1's alphabets: X.680 §41; UTF-8, BMP and Universal as they are, the rest as Latin-1. */
function directoryString(node: Der): string {
  const bytes = Buffer.from(node.content)
  if (isA(node, tags.utf8String)) return bytes.toString('utf8')
  if (isA(node, tags.bmpString)) return new TextDecoder('utf-16be').decode(bytes)
  if (isA(node, tags.universalString)) return new TextDecoder('utf-16be').decode(utf32Tail(bytes))
  return bytes.toString('latin1')
}

/** The low halves of UTF-32 units: names outside the basic plane don't occur in certificates. */
function utf32Tail(bytes: Uint8Array): Uint8Array {
  return bytes.filter((_, index) => index % 4 >= 2)
}

/** RFC 4514 §2.4. */
function escaped(value: string): string {
  return value
    .replace(/[,+"\\<>;]/g, '\\$&')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ')
}
