/**
 * Object identifiers that certificates and key files hold. The names of signature algorithms are the ones that
 * `openssl x509 -text` prints, so that they can be held against it.
 */
type Evidence = 'documented' | 'source' | 'observed' | 'inferred'

export interface SignatureAlgorithmRow {
  readonly oid: string
  readonly name: string
  /** `none` where the scheme hashes by itself; `parameters` where the algorithm's parameters say it. */
  readonly hash: string
  readonly source: string
  readonly evidence: Evidence
}

const rfc3279 = 'RFC 3279 §2.2'
const rfc4055 = 'RFC 4055 §5'
const rfc5758 = 'RFC 5758 §3'
const sha3 = 'RFC 9688; NIST CSOR, computer security objects register'

export const signatureAlgorithms: readonly SignatureAlgorithmRow[] = [
  {
    oid: '1.2.840.113549.1.1.2',
    name: 'md2WithRSAEncryption',
    hash: 'md2',
    source: rfc3279,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.3',
    name: 'md4WithRSAEncryption',
    hash: 'md4',
    source: 'RFC 2313 §11',
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.4',
    name: 'md5WithRSAEncryption',
    hash: 'md5',
    source: rfc3279,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.5',
    name: 'sha1WithRSAEncryption',
    hash: 'sha1',
    source: rfc3279,
    evidence: 'documented',
  },
  {
    oid: '1.3.14.3.2.29',
    name: 'sha1WithRSA',
    hash: 'sha1',
    source: 'OIW security SIG agreements, part 12',
    evidence: 'documented',
  },
  {
    oid: '1.3.14.3.2.3',
    name: 'md5WithRSA',
    hash: 'md5',
    source: 'OIW security SIG agreements, part 12',
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.14',
    name: 'sha224WithRSAEncryption',
    hash: 'sha224',
    source: rfc4055,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.11',
    name: 'sha256WithRSAEncryption',
    hash: 'sha256',
    source: rfc4055,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.12',
    name: 'sha384WithRSAEncryption',
    hash: 'sha384',
    source: rfc4055,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.13',
    name: 'sha512WithRSAEncryption',
    hash: 'sha512',
    source: rfc4055,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.113549.1.1.10',
    name: 'rsassaPss',
    hash: 'parameters',
    source: 'RFC 4055 §3.1',
    evidence: 'documented',
  },
  {
    oid: '1.2.840.10045.4.1',
    name: 'ecdsa-with-SHA1',
    hash: 'sha1',
    source: rfc3279,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.10045.4.3.1',
    name: 'ecdsa-with-SHA224',
    hash: 'sha224',
    source: rfc5758,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.10045.4.3.2',
    name: 'ecdsa-with-SHA256',
    hash: 'sha256',
    source: rfc5758,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.10045.4.3.3',
    name: 'ecdsa-with-SHA384',
    hash: 'sha384',
    source: rfc5758,
    evidence: 'documented',
  },
  {
    oid: '1.2.840.10045.4.3.4',
    name: 'ecdsa-with-SHA512',
    hash: 'sha512',
    source: rfc5758,
    evidence: 'documented',
  },
  { oid: '1.2.840.10040.4.3', name: 'dsaWithSHA1', hash: 'sha1', source: rfc3279, evidence: 'documented' },
  {
    oid: '2.16.840.1.101.3.4.3.1',
    name: 'dsa_with_SHA224',
    hash: 'sha224',
    source: rfc5758,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.2',
    name: 'dsa_with_SHA256',
    hash: 'sha256',
    source: rfc5758,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.9',
    name: 'ecdsa_with_SHA3-224',
    hash: 'sha3-224',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.10',
    name: 'ecdsa_with_SHA3-256',
    hash: 'sha3-256',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.11',
    name: 'ecdsa_with_SHA3-384',
    hash: 'sha3-384',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.12',
    name: 'ecdsa_with_SHA3-512',
    hash: 'sha3-512',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.13',
    name: 'RSA-SHA3-224',
    hash: 'sha3-224',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.14',
    name: 'RSA-SHA3-256',
    hash: 'sha3-256',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.15',
    name: 'RSA-SHA3-384',
    hash: 'sha3-384',
    source: sha3,
    evidence: 'documented',
  },
  {
    oid: '2.16.840.1.101.3.4.3.16',
    name: 'RSA-SHA3-512',
    hash: 'sha3-512',
    source: sha3,
    evidence: 'documented',
  },
  { oid: '1.3.101.112', name: 'ED25519', hash: 'none', source: 'RFC 8410 §3', evidence: 'documented' },
  { oid: '1.3.101.113', name: 'ED448', hash: 'none', source: 'RFC 8410 §3', evidence: 'documented' },
]

/** Hash functions as RSASSA-PSS parameters and PKCS#12 name them. */
export const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5', // RFC 3279 §2.1
  '1.3.14.3.2.26': 'sha1', // RFC 3279 §2.1, RFC 4055 §2.1
  '2.16.840.1.101.3.4.2.1': 'sha256', // RFC 4055 §2.1, as the next three
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
}

export interface CurveRow {
  readonly oid: string
  /** IANA name where the TLS registry has one. */
  readonly name: string
  readonly bits: number
  readonly source: string
  readonly evidence: Evidence
}

const rfc5480 = 'RFC 5480 §2.1.1.1'
const rfc5639 = 'RFC 5639 §4.1'

export const curves: readonly CurveRow[] = [
  { oid: '1.2.840.10045.3.1.1', name: 'secp192r1', bits: 192, source: rfc5480, evidence: 'documented' },
  { oid: '1.3.132.0.33', name: 'secp224r1', bits: 224, source: rfc5480, evidence: 'documented' },
  { oid: '1.2.840.10045.3.1.7', name: 'secp256r1', bits: 256, source: rfc5480, evidence: 'documented' },
  { oid: '1.3.132.0.34', name: 'secp384r1', bits: 384, source: rfc5480, evidence: 'documented' },
  { oid: '1.3.132.0.35', name: 'secp521r1', bits: 521, source: rfc5480, evidence: 'documented' },
  { oid: '1.3.132.0.10', name: 'secp256k1', bits: 256, source: 'SEC 2 §A.2.1', evidence: 'documented' },
  {
    oid: '1.3.36.3.3.2.8.1.1.7',
    name: 'brainpoolP256r1',
    bits: 256,
    source: rfc5639,
    evidence: 'documented',
  },
  {
    oid: '1.3.36.3.3.2.8.1.1.11',
    name: 'brainpoolP384r1',
    bits: 384,
    source: rfc5639,
    evidence: 'documented',
  },
  {
    oid: '1.3.36.3.3.2.8.1.1.13',
    name: 'brainpoolP512r1',
    bits: 512,
    source: rfc5639,
    evidence: 'documented',
  },
]

/** Kinds of public key by the algorithm of SubjectPublicKeyInfo: RFC 3279 §2.3, RFC 4055 §1.2, RFC 8410 §3. */
export const keyAlgorithms: Readonly<Record<string, 'rsa' | 'rsa-pss' | 'ec' | 'dsa' | 'ed25519' | 'ed448'>> =
  {
    '1.2.840.113549.1.1.1': 'rsa',
    '1.2.840.113549.1.1.10': 'rsa-pss',
    '1.2.840.10045.2.1': 'ec',
    '1.2.840.10040.4.1': 'dsa',
    '1.3.101.112': 'ed25519',
    '1.3.101.113': 'ed448',
  }

/** Attribute types of names, by the short names of RFC 4514 §3 and, for the rest, of OpenSSL. */
export const nameAttributes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
}

/** Extensions that the reader looks into: RFC 5280 §4.2, RFC 6962 §3.3. */
export const extensionOids = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
} as const

export const caIssuersOid = '1.3.6.1.5.5.7.48.2'

/** KeyUsage bits, most significant first: RFC 5280 §4.2.1.3. */
export const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const

/** PKCS#7 and PKCS#12 content and bag types: RFC 5652 §4, RFC 7292 §4.2 and appendix D. */
export const pkcs = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  pbmac1: '1.2.840.113549.1.5.14',
} as const

/** Password-based encryption of PKCS#12 itself: RFC 7292 appendix C. Sizes in bytes. */
export const pkcs12Ciphers: Readonly<Record<string, { cipher: string; keyBytes: number }>> = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des-ede3-cbc', keyBytes: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: 'des-ede-cbc', keyBytes: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyBytes: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyBytes: 5 },
}

/** Ciphers that PBES2 names: RFC 8018 appendix B.2. Sizes in bytes. */
export const pbes2Ciphers: Readonly<Record<string, { cipher: string; keyBytes: number }>> = {
  '2.16.840.1.101.3.4.1.2': { cipher: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { cipher: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { cipher: 'aes-256-cbc', keyBytes: 32 },
  '1.2.840.113549.3.7': { cipher: 'des-ede3-cbc', keyBytes: 24 },
}

/** Message authentication that PBKDF2 and PBMAC1 name: RFC 8018 appendix B.1. */
export const hmacs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}
