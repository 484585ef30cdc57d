/*
 * crypto/tls has one order for everybody since Go 1.17: `CipherSuites` only selects. Source: cipherSuitesPreferenceOrder
 * and cipherSuitesPreferenceOrderNoAES of src/crypto/tls/cipher_suites.go, Go 1.19.8 (Debian's source package); the same
 * in 1.22 to 1.27. Evidence: source, observed with Caddy 2.6.2 (Go 1.19.8).
 */

const aesWithEcdhe = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
] as const

const chaChaWithEcdhe = [
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
] as const

const cbcWithEcdhe = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
] as const

const staticRsa = [
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
] as const

const tripleDes = ['TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'] as const

/** Only where `CipherSuites` names them. */
const insecure = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA',
  'TLS_ECDHE_RSA_WITH_RC4_128_SHA',
  'TLS_RSA_WITH_RC4_128_SHA',
] as const

const behindAead = [...cbcWithEcdhe, ...staticRsa, ...tripleDes, ...insecure] as const

export const goOrder = {
  aesFirst: [...aesWithEcdhe, ...chaChaWithEcdhe, ...behindAead],
  chaChaFirst: [...chaChaWithEcdhe, ...aesWithEcdhe, ...behindAead],
} as const

/** In their order where the client prefers AES-GCM. They can't be configured. */
export const goTls13Suites = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
] as const

/** What a server without `CipherSuites` has; the rest depends on the version and on GODEBUG. */
export const goDefaultSuites = [...aesWithEcdhe, ...chaChaWithEcdhe, ...cbcWithEcdhe] as const
export const goStaticRsaSuites = staticRsa
export const goTripleDesSuites = tripleDes

/**
 * A GODEBUG setting: in which Go the new behaviour came, and in which the old one can't be had any more. The `go` line
 * of the main module keeps the old value of every setting that changed after it.
 */
export const goDebugSettings = [
  { name: 'tls10server', changed: '1.22', removed: '1.27', old: '1' },
  { name: 'tlsrsakex', changed: '1.22', removed: '1.27', old: '1' },
  { name: 'tls3des', changed: '1.23', removed: '1.27', old: '1' },
  { name: 'tlsmlkem', changed: '1.24', removed: null, old: '0' },
  { name: 'tlssha1', changed: '1.25', removed: null, old: '1' },
  { name: 'tlssecpmlkem', changed: '1.26', removed: null, old: '0' },
] as const

export const goDebugSource = {
  source:
    'Go 1.22.12 to 1.27.4 src/internal/godebugs/table.go, crypto/tls/{common,defaults,cipher_suites}.go',
  evidence: 'source',
} as const
