import type { PublicKeyFacts } from '../tls/certificate.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** Whether a key can sign by a scheme in a version that has schemes. */
export function signsIn(version: ProtocolVersion, scheme: SignatureScheme, key: PublicKeyFacts): boolean {
  return version === 'TLSv1.3' ? signsInTls13(scheme, key) : signsInTls12(scheme, key)
}

/** The curve that an ECDSA scheme is bound to in TLS 1.3 (RFC 8446 §4.2.3). */
const schemeCurves: Partial<Record<SignatureScheme, string>> = {
  ecdsa_secp256r1_sha256: 'secp256r1',
  ecdsa_secp384r1_sha384: 'secp384r1',
  ecdsa_secp521r1_sha512: 'secp521r1',
}

/** TLS 1.3: the curve must be the scheme's, RSA signs with PSS only, SHA-1 and SHA-224 are gone. */
export function signsInTls13(scheme: SignatureScheme, key: PublicKeyFacts): boolean {
  if (key.kind === 'ec') return key.curve !== null && schemeCurves[scheme] === key.curve
  return !scheme.startsWith('rsa_pkcs1') && signsInTls12(scheme, key)
}

/** TLS 1.2: any curve with any hash (RFC 5246 §7.4.1.4.1). */
export function signsInTls12(scheme: SignatureScheme, key: PublicKeyFacts): boolean {
  switch (key.kind) {
    case 'rsa':
      return scheme.startsWith('rsa_pkcs1') || (scheme.startsWith('rsa_pss_rsae') && fitsPss(scheme, key))
    case 'rsa-pss':
      return scheme.startsWith('rsa_pss_pss') && fitsPss(scheme, key)
    case 'ec':
      return scheme.startsWith('ecdsa')
    case 'ed25519':
    case 'ed448':
      return scheme === key.kind
    default:
      return false
  }
}

/** The modulus must hold two hashes and two bytes: SHA-512 does not fit RSA-1024 (RFC 8017 §9.1.1). */
function fitsPss(scheme: SignatureScheme, { bits }: PublicKeyFacts): boolean {
  const hashBytes = Number(scheme.slice(-3)) / 8
  return bits / 8 >= 2 * hashBytes + 2
}
