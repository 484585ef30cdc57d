import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import rc2 from 'node-forge/lib/rc2.js'
import util from 'node-forge/lib/util.js'
import { childrenOf, type Der, integerOf, isA, octetsOf, oidOf, tags } from './der.ts'
import { hashes, hmacs, pbes2Ciphers, pkcs, pkcs12Ciphers } from './oids.data.ts'
import { type EmptyPassword, pkcs12Key } from './pkcs12-key.ts'

export type Decryption =
  | { readonly plain: Uint8Array }
  | { readonly unsupported: string }
  | { readonly failed: 'wrong password or damaged' }

/**
 * Real files ask for 1 to 51,200 rounds (OpenSSL 2,048, the JDK 10,000, Bouncy Castle 51,200); a file that asks
 * for more than this only costs time.
 */
const mostIterations = 100_000

/** In bytes: RC2 runs in JavaScript. */
const largestRc2 = 1024 * 1024

const failed = { failed: 'wrong password or damaged' } as const

/** Which empty password the file's MAC was made with; null for a real one, or a MAC of an unread kind. */
export function macPassword(macData: Der, content: Uint8Array): EmptyPassword | null {
  const candidates: readonly EmptyPassword[] = ['empty', 'absent']
  return candidates.find((password) => macHolds(macData, content, password)) ?? null
}

/** Decrypts one part of a PKCS#12 file: PBES2 (RFC 8018 §6.2) or the schemes of RFC 7292 appendix C. */
export function decrypted(algorithm: Der, bytes: Uint8Array, password: EmptyPassword): Decryption {
  const [type, parameters] = childrenOf(algorithm) ?? []
  const oid = oidOf(type) ?? ''
  if (oid === pkcs.pbes2) return pbes2(parameters, bytes)
  const scheme = pkcs12Ciphers[oid]
  if (scheme === undefined) return { unsupported: `it is encrypted with ${oid || 'an unnamed scheme'}` }
  const [salt, iterations] = saltAndIterations(parameters)
  if (salt === null || iterations === null) return failed
  const recipe = { hash: 'sha1', password, salt, iterations }
  const key = pkcs12Key({ ...recipe, purpose: 'key', size: scheme.keyBytes })
  const iv = pkcs12Key({ ...recipe, purpose: 'iv', size: 8 })
  return scheme.cipher === 'rc2' ? rc2Decrypted(bytes, key, iv) : decipher(scheme.cipher, bytes, key, iv)
}

function macHolds(macData: Der, content: Uint8Array, password: EmptyPassword): boolean {
  const [digestInfo, salt, rounds] = childrenOf(macData) ?? []
  const [algorithm, digest] = (digestInfo && childrenOf(digestInfo)) ?? []
  const [type, parameters] = (algorithm && childrenOf(algorithm)) ?? []
  if (digest === undefined || salt === undefined) return false
  const mac =
    oidOf(type) === pkcs.pbmac1
      ? pbmac1(parameters, content)
      : pkcs12Mac(hashes[oidOf(type) ?? ''], salt.content, integerOf(rounds) ?? 1, password, content)
  return mac?.equals(digest.content) ?? false
}

/** RFC 7292 appendix B.4. */
function pkcs12Mac(
  hash: string | undefined,
  salt: Uint8Array,
  iterations: number,
  password: EmptyPassword,
  content: Uint8Array,
): Buffer | null {
  if (hash === undefined || iterations > mostIterations) return null
  const size = createHash(hash).digest().length
  const key = pkcs12Key({ hash, purpose: 'mac', password, salt, iterations, size })
  return createHmac(hash, key).update(content).digest()
}

/** RFC 9579: PBKDF2 and an HMAC, each named in the parameters. */
function pbmac1(parameters: Der | undefined, content: Uint8Array): Buffer | null {
  const [derivation, scheme] = (parameters && childrenOf(parameters)) ?? []
  const hash = hmacs[oidOf((scheme && childrenOf(scheme))?.[0]) ?? '']
  const key = hash === undefined ? null : pbkdf2(derivation, null)
  return hash === undefined || key === null ? null : createHmac(hash, key).update(content).digest()
}

function pbes2(parameters: Der | undefined, bytes: Uint8Array): Decryption {
  const [derivation, scheme] = (parameters && childrenOf(parameters)) ?? []
  const [type, iv] = (scheme && childrenOf(scheme)) ?? []
  const oid = oidOf(type) ?? ''
  const cipher = pbes2Ciphers[oid]
  if (cipher === undefined || iv === undefined)
    return { unsupported: `it is encrypted with ${oid || 'an unnamed scheme'}` }
  const key = pbkdf2(derivation, cipher.keyBytes)
  return key === null ? failed : decipher(cipher.cipher, bytes, key, iv.content)
}

/** RFC 8018 §5.2 under the empty password; null where the parameters are malformed or ask for too much. */
function pbkdf2(derivation: Der | undefined, keyBytes: number | null): Buffer | null {
  const [type, parameters] = (derivation && childrenOf(derivation)) ?? []
  const fields = (oidOf(type) === pkcs.pbkdf2 && parameters && childrenOf(parameters)) || []
  const [salt, iterations] = saltAndIterations(parameters)
  const size = keyBytes ?? integerOf(fields[2])
  const prf = fields.find((field) => isA(field, tags.sequence))
  const hash = prf === undefined ? 'sha1' : hmacs[oidOf(childrenOf(prf)?.[0]) ?? '']
  if (salt === null || iterations === null || size === null || size > 64 || hash === undefined) return null
  return pbkdf2Sync('', salt, iterations, size, hash)
}

function saltAndIterations(parameters: Der | undefined): [Uint8Array | null, number | null] {
  const [salt, iterations] = (parameters && childrenOf(parameters)) ?? []
  const rounds = integerOf(iterations)
  const octets = isA(salt, tags.octetString) && salt.content.length <= 1024 ? octetsOf(salt) : null
  return [octets, rounds !== null && rounds >= 1 && rounds <= mostIterations ? rounds : null]
}

function decipher(cipher: string, bytes: Uint8Array, key: Uint8Array, iv: Uint8Array): Decryption {
  try {
    const opened = createDecipheriv(cipher, key, iv)
    return { plain: Buffer.concat([opened.update(bytes), opened.final()]) }
  } catch {
    return failed
  }
}

/** Node's OpenSSL has RC2 only in its legacy provider; old PKCS#12 files encrypt their certificates with it. */
function rc2Decrypted(bytes: Uint8Array, key: Uint8Array, iv: Uint8Array): Decryption {
  if (bytes.length > largestRc2) return { unsupported: 'its RC2 part is larger than 1 MiB' }
  const cipher = rc2.createDecryptionCipher(binary(key), key.length * 8)
  cipher.start(binary(iv))
  cipher.update(util.createBuffer(binary(bytes)))
  return cipher.finish() ? { plain: Buffer.from(cipher.output.getBytes(), 'latin1') } : failed
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
