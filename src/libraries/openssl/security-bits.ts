import { isSince, type OpenSslVersion } from './version.ts'

export interface KeySize {
  readonly kind: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448' | 'dsa' | 'dh'
  /** Modulus size, or field size on a curve. */
  readonly bits: number
}

/** Bits of security of a key, as OpenSSL's EVP_PKEY_security_bits counts them. */
export function keySecurityBits(key: KeySize, version: OpenSslVersion): number {
  switch (key.kind) {
    case 'ed25519':
      return 128
    case 'ed448':
      return 224
    case 'ec':
      return curveBits(key.bits)
    case 'rsa':
    case 'rsa-pss':
      return isSince(version, '3.0') ? factoringBits(key.bits) : steppedBits(key.bits)
    default:
      return steppedBits(key.bits)
  }
}

/** Bits of security of a signature's hash. SHA-1 and MD5 count as broken from 3.0 on. Source: sigalg_security_bits. */
export function hashBits(hash: string, version: OpenSslVersion): number {
  if (isSince(version, '3.0') && hash === 'sha1') return 64
  if (isSince(version, '3.0') && hash === 'md5') return 39
  return hashSizes[hash] ?? 0
}

/** Half of the digest, in bits; Ed25519 and Ed448 hash inside (`none`) and stand for themselves. */
const hashSizes: Readonly<Record<string, number>> = {
  md5: 64,
  sha1: 80,
  sha224: 112,
  sha256: 128,
  sha384: 192,
  sha512: 256,
  none: 128,
}

/** Source: ec_security_bits in crypto/ec/ec_ameth.c. */
function curveBits(field: number): number {
  const steps = [
    [512, 256],
    [384, 192],
    [256, 128],
    [224, 112],
    [160, 80],
  ] as const
  return steps.find(([size]) => field >= size)?.[1] ?? Math.floor(field / 2)
}

/** Source: BN_security_bits in crypto/bn/bn_lib.c. */
function steppedBits(modulus: number): number {
  const steps = [
    [15360, 256],
    [7680, 192],
    [3072, 128],
    [2048, 112],
    [1024, 80],
  ] as const
  return steps.find(([size]) => modulus >= size)?.[1] ?? 0
}

/**
 * The strength of factoring by NIST's formula (SP 800-56B rev. 2, appendix D; FIPS 140-2 IG 7.5), which 3.0 and later
 * use for RSA: rounded to 8 bits, so a key a little below 2048 bits still has 112.
 */
function factoringBits(modulus: number): number {
  const listed = listedStrengths[modulus]
  if (listed !== undefined) return listed
  if (modulus < 8) return 0
  const x = modulus * Math.LN2
  const exact = (1.923 * Math.cbrt(x * Math.log(x) ** 2) - 4.69) / Math.LN2
  const rounded = Math.floor((Math.floor(exact) + 4) / 8) * 8
  return Math.min(rounded, modulus <= 7680 ? 192 : modulus <= 15360 ? 256 : 1200)
}

const listedStrengths: Readonly<Record<number, number>> = {
  2048: 112,
  3072: 128,
  4096: 152,
  6144: 176,
  7680: 192,
  8192: 200,
  15360: 256,
}
