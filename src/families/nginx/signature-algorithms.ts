import { type SignatureScheme, signatureSchemes } from '../../tls/signature-scheme.ts'

/**
 * A list as SSL_CTX_set1_sigalgs_list reads it: `ECDSA+SHA256:RSA-PSS+SHA256:ed25519` or the names of RFC 8446.
 * Null where a word is not known. `RSA-PSS+…` sets both forms of PSS (OpenSSL ssl/t1_lib.c, sig_cb).
 */
export function readSignatureAlgorithms(text: string): readonly SignatureScheme[] | null {
  const schemes: SignatureScheme[] = []
  for (const word of text.split(':')) {
    const found = schemesOf(word.trim().replace(/^\?/, ''))
    if (found.length === 0) return null
    schemes.push(...found)
  }
  return [...new Set(schemes)]
}

function schemesOf(word: string): readonly SignatureScheme[] {
  if (isScheme(word.toLowerCase())) return [word.toLowerCase() as SignatureScheme]
  const [key = '', hash = ''] = word.toLowerCase().split('+')
  const names: Readonly<Record<string, readonly string[]>> = {
    rsa: [`rsa_pkcs1_${hash}`],
    'rsa-pss': [`rsa_pss_rsae_${hash}`, `rsa_pss_pss_${hash}`],
    pss: [`rsa_pss_rsae_${hash}`, `rsa_pss_pss_${hash}`],
    ecdsa: [ecdsaNames[hash] ?? `ecdsa_${hash}`],
  }
  return (names[key] ?? []).filter(isScheme)
}

const ecdsaNames: Readonly<Record<string, string>> = {
  sha256: 'ecdsa_secp256r1_sha256',
  sha384: 'ecdsa_secp384r1_sha384',
  sha512: 'ecdsa_secp521r1_sha512',
}

function isScheme(name: string): name is SignatureScheme {
  return Object.hasOwn(signatureSchemes, name)
}
