import type { Candidate } from '../endpoint/endpoint.ts'
import { libraryDefaults } from '../libraries/openssl/defaults.ts'
import { type LevelSetting, signatureSchemeAtLevel } from '../libraries/openssl/security-level.ts'
import { isKnown } from '../text/fact.ts'
import type { PublicKeyFacts } from '../tls/certificate.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { goOn, isStop, need, refuse, type Step } from './step.ts'
import type { SuitePreference } from './suite-order.ts'
import { listText } from './wording.ts'

const handshakeFailure = 40

/**
 * The schemes that both sides accept, in order of preference (OpenSSL: tls1_set_shared_sigalgs). Without one in common
 * the server ends the handshake before it looks at its suites.
 */
export function sharedSchemes(
  endpoint: Candidate,
  hello: ClientHello,
  preference: SuitePreference,
  setting: LevelSetting,
): Step<readonly SignatureScheme[]> {
  const configured = need('signature-algorithm', 'signature algorithms', endpoint.tls.signatureSchemes)
  if (isStop(configured)) return configured
  const own =
    configured.value === 'library-default'
      ? libraryDefaults(setting.version).signatureSchemes
      : configured.value
  const allowed = own.filter((scheme) => signatureSchemeAtLevel(scheme, setting).allowed === 'yes')
  const shared =
    preference === 'client'
      ? hello.signatureSchemes.filter((scheme) => allowed.includes(scheme))
      : allowed.filter((scheme) => hello.signatureSchemes.includes(scheme))
  return shared.length > 0 ? goOn(shared) : noSharedScheme(endpoint, hello, allowed)
}

function noSharedScheme(
  endpoint: Candidate,
  hello: ClientHello,
  allowed: readonly SignatureScheme[],
): Step<never> {
  return refuse('signature-algorithm', {
    by: 'server',
    alert: handshakeFailure,
    reason: `The client accepts signatures by ${listText(hello.signatureSchemes)}; the server makes them by ${listText(allowed)}.`,
    causes: [
      endpoint.tls.signatureSchemes.at,
      isKnown(endpoint.tls.securityLevel) ? endpoint.tls.securityLevel.at : null,
    ],
  })
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

/** The modulus must hold two hashes and two bytes: SHA-512 does not fit RSA-1024 (rsa_pss_check_min_key_size). */
function fitsPss(scheme: SignatureScheme, { bits }: PublicKeyFacts): boolean {
  const hashBytes = Number(scheme.slice(-3)) / 8
  return bits / 8 >= 2 * hashBytes + 2
}
