import type { Location } from '../text/location.ts'

/** Key kinds as settings and reports name them. */
export type KeyKind = 'rsa' | 'ec' | 'ed25519' | 'ed448' | 'rsa-pss' | 'dsa' | 'other'

export interface PublicKeyFacts {
  readonly kind: KeyKind
  /** Modulus size for RSA and DSA, field size for EC, in bits. */
  readonly bits: number
  /** `secp256r1`, `secp384r1` …; null for keys that are not on a curve. */
  readonly curve: string | null
  /** SHA-256 over the DER SubjectPublicKeyInfo, in base64: the value that NSPinnedDomains holds. */
  readonly spkiSha256: string
}

/** Every fact of one certificate that ATS and Apple's trust rules ask for. */
export interface Certificate {
  readonly subject: string
  readonly issuer: string
  readonly commonName: string | null
  readonly dnsNames: readonly string[]
  readonly ipAddresses: readonly string[]
  /** Whether a subjectAltName extension is there at all. */
  readonly subjectAltName: 'present' | 'absent'
  readonly serialNumber: string
  readonly key: PublicKeyFacts
  /** Hash of the signature algorithm, `sha256`, `sha1`, `md5` …; `none` for Ed25519; `unknown` for an unread OID. */
  readonly signatureHash: string
  readonly signatureAlgorithm: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly basicConstraints: { readonly ca: 'yes' | 'no'; readonly pathLength: number | null } | null
  /** digitalSignature, keyEncipherment, keyCertSign …; null when the extension is absent. */
  readonly keyUsages: readonly string[] | null
  /** Extended key usages as dotted OIDs; null when the extension is absent. */
  readonly extendedKeyUsages: readonly string[] | null
  readonly subjectKeyId: string | null
  readonly authorityKeyId: string | null
  /** Number of embedded signed certificate timestamps (RFC 6962). */
  readonly sctCount: number
  readonly caIssuersUrls: readonly string[]
  /** Subject equals issuer and the own key verifies the signature. */
  readonly selfSigned: 'yes' | 'no'
  readonly sha256: string
  readonly der: Uint8Array
  readonly at: Location
}

/** The certificates that a server sends for one key, leaf first, as the file holds them. */
export type CertificateChain = readonly Certificate[]
