/*
 * The suites of BoringSSL in the order of `ALL` on a machine with AES in hardware, with what its rules ask of them:
 * [IANA name, key exchange, authentication, encryption, MAC, bits]. TLS 1.3's are not part of any list.
 * Source: ssl/ssl_cipher.cc (kCiphers, kCipherAliases, ssl_create_cipher_list); `bssl-tool ciphers ALL` of
 * android-boringssl 13.0.0+r24. Evidence: observed.
 */

// biome-ignore format: a table, one suite a line
export const boringSuites = [
  ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',       'kECDHE', 'aECDSA', 'AES128GCM', 'AEAD', 128],
  ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',         'kECDHE', 'aRSA',   'AES128GCM', 'AEAD', 128],
  ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',       'kECDHE', 'aECDSA', 'AES256GCM', 'AEAD', 256],
  ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',         'kECDHE', 'aRSA',   'AES256GCM', 'AEAD', 256],
  ['TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 'kECDHE', 'aECDSA', 'CHACHA20',  'AEAD', 256],
  ['TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',   'kECDHE', 'aRSA',   'CHACHA20',  'AEAD', 256],
  ['TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256',   'kECDHE', 'aPSK',   'CHACHA20',  'AEAD', 256],
  ['TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',          'kECDHE', 'aECDSA', 'AES128',    'SHA1', 128],
  ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',            'kECDHE', 'aRSA',   'AES128',    'SHA1', 128],
  ['TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA',            'kECDHE', 'aPSK',   'AES128',    'SHA1', 128],
  ['TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',          'kECDHE', 'aECDSA', 'AES256',    'SHA1', 256],
  ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',            'kECDHE', 'aRSA',   'AES256',    'SHA1', 256],
  ['TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA',            'kECDHE', 'aPSK',   'AES256',    'SHA1', 256],
  ['TLS_RSA_WITH_AES_128_GCM_SHA256',               'kRSA',   'aRSA',   'AES128GCM', 'AEAD', 128],
  ['TLS_RSA_WITH_AES_256_GCM_SHA384',               'kRSA',   'aRSA',   'AES256GCM', 'AEAD', 256],
  ['TLS_RSA_WITH_AES_128_CBC_SHA',                  'kRSA',   'aRSA',   'AES128',    'SHA1', 128],
  ['TLS_PSK_WITH_AES_128_CBC_SHA',                  'kPSK',   'aPSK',   'AES128',    'SHA1', 128],
  ['TLS_RSA_WITH_AES_256_CBC_SHA',                  'kRSA',   'aRSA',   'AES256',    'SHA1', 256],
  ['TLS_PSK_WITH_AES_256_CBC_SHA',                  'kPSK',   'aPSK',   'AES256',    'SHA1', 256],
  ['TLS_RSA_WITH_3DES_EDE_CBC_SHA',                 'kRSA',   'aRSA',   '3DES',      'SHA1', 112],
] as const

/** A name stands for the suites that have one of the values in each of its columns; the others don't matter. */
export interface BoringAlias {
  readonly keyExchange?: readonly string[]
  readonly authentication?: readonly string[]
  readonly encryption?: readonly string[]
  readonly mac?: readonly string[]
  /** The oldest version of its suites, where the name is one of a version: another name behind it voids a chain. */
  readonly version?: string
}

export const boringAliases: Readonly<Record<string, BoringAlias>> = {
  ALL: {},
  HIGH: {},
  FIPS: {},
  kRSA: { keyExchange: ['kRSA'] },
  kECDHE: { keyExchange: ['kECDHE'] },
  kEECDH: { keyExchange: ['kECDHE'] },
  ECDH: { keyExchange: ['kECDHE'] },
  ECDHE: { keyExchange: ['kECDHE'] },
  EECDH: { keyExchange: ['kECDHE'] },
  kPSK: { keyExchange: ['kPSK'] },
  aRSA: { authentication: ['aRSA'] },
  aECDSA: { authentication: ['aECDSA'] },
  ECDSA: { authentication: ['aECDSA'] },
  aPSK: { authentication: ['aPSK'] },
  RSA: { keyExchange: ['kRSA'], authentication: ['aRSA'] },
  PSK: { keyExchange: ['kPSK'], authentication: ['aPSK'] },
  '3DES': { encryption: ['3DES'] },
  AES128: { encryption: ['AES128', 'AES128GCM'] },
  AES256: { encryption: ['AES256', 'AES256GCM'] },
  AES: { encryption: ['AES128', 'AES256', 'AES128GCM', 'AES256GCM'] },
  AESGCM: { encryption: ['AES128GCM', 'AES256GCM'] },
  CHACHA20: { encryption: ['CHACHA20'] },
  SHA1: { mac: ['SHA1'] },
  SHA: { mac: ['SHA1'] },
  SSLv3: { mac: ['SHA1'], version: 'SSLv3' },
  TLSv1: { mac: ['SHA1'], version: 'SSLv3' },
  'TLSv1.2': { mac: ['AEAD'], version: 'TLSv1.2' },
}

/** Not configurable. */
export const boringTls13Suites = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
] as const

/** What SSL_CTX_set1_curves_list knows, beside drafts that no client of this product offers. */
export const boringGroups = {
  'P-224': 'secp224r1',
  secp224r1: 'secp224r1',
  'P-256': 'secp256r1',
  prime256v1: 'secp256r1',
  'P-384': 'secp384r1',
  secp384r1: 'secp384r1',
  'P-521': 'secp521r1',
  secp521r1: 'secp521r1',
  X25519: 'x25519',
  x25519: 'x25519',
  X25519MLKEM768: 'X25519MLKEM768',
} as const

/** kSignSignatureAlgorithms of ssl/extensions.cc, in its order. */
export const boringSchemes = [
  'ed25519',
  'ecdsa_secp256r1_sha256',
  'rsa_pss_rsae_sha256',
  'rsa_pkcs1_sha256',
  'ecdsa_secp384r1_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pkcs1_sha384',
  'ecdsa_secp521r1_sha512',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha512',
  'ecdsa_sha1',
  'rsa_pkcs1_sha1',
] as const
