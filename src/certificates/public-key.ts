import { createHash } from 'node:crypto'
import type { KeyKind, PublicKeyFacts } from '../tls/certificate.ts'
import { bitLengthOf, childrenOf, type Der, oidOf, readDer } from './der.ts'
import { curves, keyAlgorithms } from './oids.data.ts'

/** Field sizes of the curves that are their own key kind, in bits. RFC 7748 §4. */
const edwardsBits: Readonly<Record<string, number>> = { ed25519: 255, ed448: 448 }

/** What a SubjectPublicKeyInfo says of its key (RFC 5280 §4.1.2.7); null where it is malformed. */
export function publicKeyFacts(spki: Der): PublicKeyFacts | null {
  const [algorithm, bits] = childrenOf(spki) ?? []
  const [type, parameters] = (algorithm && childrenOf(algorithm)) ?? []
  const oid = oidOf(type)
  if (oid === null || bits === undefined) return null
  const kind = keyAlgorithms[oid] ?? 'other'
  // The first octet of a BIT STRING counts its unused bits: X.690 §8.6.2.
  const key = bits.content.subarray(1)
  const size = keySize(kind, key, parameters)
  if (size === null) return null
  return { kind, ...size, spkiSha256: createHash('sha256').update(spki.encoded).digest('base64') }
}

function keySize(
  kind: KeyKind,
  key: Uint8Array,
  parameters: Der | undefined,
): { bits: number; curve: string | null } | null {
  if (kind === 'ec') return curveOf(key, parameters)
  if (kind === 'rsa' || kind === 'rsa-pss') return firstInteger(readDer(key))
  if (kind === 'dsa') return firstInteger(parameters ?? null)
  return { bits: edwardsBits[kind] ?? 0, curve: null }
}

/** RSAPublicKey starts with the modulus, DSA's parameters with p: RFC 3279 §2.3. */
function firstInteger(sequence: Der | null): { bits: number; curve: null } | null {
  const [integer] = (sequence && childrenOf(sequence)) ?? []
  return integer === undefined ? null : { bits: bitLengthOf(integer), curve: null }
}

/** The named curve; a curve without a row keeps its OID, one given by parameters has the size of its point. */
function curveOf(point: Uint8Array, parameters: Der | undefined): { bits: number; curve: string | null } {
  const oid = oidOf(parameters)
  const row = curves.find((curve) => curve.oid === oid)
  const compressed = point[0] === 2 || point[0] === 3
  const pointBits = ((point.length - 1) * 8) / (compressed ? 1 : 2)
  return { bits: row?.bits ?? Math.max(0, Math.floor(pointBits)), curve: row?.name ?? oid }
}
