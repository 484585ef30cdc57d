import { childrenOf, type Der, integerOf, isA, oidOf, readDer, tags } from './der.ts'
import { keyAlgorithms } from './oids.data.ts'
import type { PemBlock } from './pem.ts'

/** Kind and protection of a private key; none of its bytes. */
export interface KeyTraits {
  /** `RSA private key`, `EC private key`, `private key` where the algorithm can't be seen … */
  readonly kind: string
  readonly encrypted: 'yes' | 'no'
}

const keyLabel = /^(?:(RSA|EC|DSA|ANY|ENCRYPTED|OPENSSH) )?PRIVATE KEY$/
const openSshMagic = 'openssh-key-v1\0'

/**
 * In bytes. A body that breaks off earlier is a placeholder (`MIIEvQ…`), not a key; one this long gives real key
 * material away even where its end is missing.
 */
const shortestCutKey = 64

/** What private key a PEM block holds; null for other blocks, and for a label without a real body. */
export function keyInPem(block: PemBlock): KeyTraits | null {
  const match = keyLabel.exec(block.label)
  if (match === null || block.bytes === null) return null
  if (match[1] === 'OPENSSH') return openSshKey(block.bytes)
  const algorithm = match[1] === 'RSA' || match[1] === 'EC' || match[1] === 'DSA' ? match[1] : null
  if (/^Proc-Type:.*ENCRYPTED/m.test(block.headers)) {
    return block.bytes.length < shortestCutKey / 2 ? null : { kind: keyKind(algorithm), encrypted: 'yes' }
  }
  const whole = readDer(block.bytes)
  if (whole === null) return cutKey(block.bytes, algorithm, match[1] === 'ENCRYPTED' ? 'yes' : 'no')
  return keyInDer(whole)
}

/**
 * The private key that a DER element is, by its structure: PKCS#8 and its encrypted form (RFC 5958), PKCS#1
 * (RFC 8017 appendix A.1.2), SEC 1 (RFC 5915), and OpenSSL's DSA form; null for anything else.
 */
export function keyInDer(node: Der): KeyTraits | null {
  const fields = (isA(node, tags.sequence) && childrenOf(node)) || []
  const [first, second, third] = fields
  if (isA(first, tags.sequence) && fields.length === 2 && isA(second, tags.octetString)) {
    return isEncryption(first) ? { kind: keyKind(null), encrypted: 'yes' } : null
  }
  if (!isA(first, tags.integer) || integerOf(first) === null) return null
  if (isA(second, tags.sequence) && isA(third, tags.octetString)) return pkcs8Key(second)
  if (isA(second, tags.octetString)) return { kind: keyKind('EC'), encrypted: 'no' }
  const integers = fields.filter((field) => isA(field, tags.integer)).length
  if (integers >= 9) return { kind: keyKind('RSA'), encrypted: 'no' }
  return integers === 6 && fields.length === 6 ? { kind: keyKind('DSA'), encrypted: 'no' } : null
}

function keyKind(algorithm: string | null): string {
  return algorithm === null ? 'private key' : `${algorithm} private key`
}

const algorithmNames: Readonly<Record<string, string>> = {
  rsa: 'RSA',
  'rsa-pss': 'RSA-PSS',
  ec: 'EC',
  dsa: 'DSA',
  ed25519: 'Ed25519',
  ed448: 'Ed448',
}

function pkcs8Key(algorithm: Der): KeyTraits | null {
  const oid = oidOf(childrenOf(algorithm)?.[0])
  if (oid === null) return null
  return { kind: keyKind(algorithmNames[keyAlgorithms[oid] ?? ''] ?? null), encrypted: 'no' }
}

/** EncryptedPrivateKeyInfo's algorithm is one of PKCS#5 or PKCS#12: RFC 8018 appendix A, RFC 7292 appendix C. */
function isEncryption(algorithm: Der): boolean {
  const oid = oidOf(childrenOf(algorithm)?.[0]) ?? ''
  return oid.startsWith('1.2.840.113549.1.5.') || oid.startsWith('1.2.840.113549.1.12.1.')
}

/** The start of a key in DER: a SEQUENCE that is longer than what is there. */
function cutKey(bytes: Uint8Array, algorithm: string | null, encrypted: 'yes' | 'no'): KeyTraits | null {
  if (bytes[0] !== 0x30 || bytes.length < shortestCutKey) return null
  return { kind: keyKind(algorithm), encrypted }
}

/** OpenSSH's PROTOCOL.key: the magic, then the cipher's name as a length-prefixed string. */
function openSshKey(bytes: Uint8Array): KeyTraits | null {
  const body = Buffer.from(bytes)
  if (!body.toString('latin1').startsWith(openSshMagic)) return null
  const start = openSshMagic.length + 4
  const plain = body.length > start && body.readUInt32BE(openSshMagic.length) === 4
  const encrypted = plain && body.toString('latin1', start, start + 4) === 'none' ? 'no' : 'yes'
  return { kind: 'OpenSSH private key', encrypted }
}
