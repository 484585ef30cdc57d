import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/*
 * What each iOS release offers. A row's sources say where it was read; `observed` is a recorded hello of that release
 * (or a public preset made from one), `documented` Apple source or text, `inferred` the sibling macOS release or a
 * neighbouring version. GREASE is left out. Suites are IANA code points, in the order on the wire.
 */

/** ECDHE only. C014 is missing and C00A comes before C023: so it is on the wire. */
const ats9 = [0xc02c, 0xc02b, 0xc024, 0xc00a, 0xc023, 0xc009, 0xc030, 0xc02f, 0xc028, 0xc027, 0xc013]
const ats10 = [0xc02c, 0xc02b, 0xc024, 0xc023, 0xc00a, 0xc009, 0xc030, 0xc02f, 0xc028, 0xc027, 0xc014, 0xc013]
const ats11 = [
  0xc02c, 0xc02b, 0xc024, 0xc023, 0xc00a, 0xc009, 0xcca9, 0xc030, 0xc02f, 0xc028, 0xc027, 0xc014, 0xc013,
  0xcca8,
]
const ats14 = [
  0xc02c, 0xc02b, 0xcca9, 0xc030, 0xc02f, 0xcca8, 0xc024, 0xc023, 0xc00a, 0xc009, 0xc028, 0xc027, 0xc014,
  0xc013,
]
/** Without the ECDHE CBC suites with SHA-256 and SHA-384. */
const ats154 = [0xc02c, 0xc02b, 0xcca9, 0xc030, 0xc02f, 0xcca8, 0xc00a, 0xc009, 0xc014, 0xc013]
/** Both AES-256-GCM suites first. */
const ats262 = [0xc02c, 0xc030, 0xc02b, 0xcca9, 0xc02f, 0xcca8, 0xc00a, 0xc009, 0xc014, 0xc013]
/** ATS 10 with the two ECDHE 3DES suites in their places. */
const library9 = [
  0xc02c, 0xc02b, 0xc024, 0xc023, 0xc00a, 0xc009, 0xc008, 0xc030, 0xc02f, 0xc028, 0xc027, 0xc014, 0xc013,
  0xc012,
]
const tls13Aes128First = [0x1301, 0x1302, 0x1303]
const tls13ChachaFirst = [0x1303, 0x1301, 0x1302]
const tls13ChachaSecond = [0x1302, 0x1303, 0x1301]
const tls13ChachaLast = [0x1302, 0x1301, 0x1303]
const rsa9 = [0x009d, 0x009c, 0x003d, 0x0035, 0x003c, 0x002f]
const rsa6 = [0x009d, 0x009c, 0x003d, 0x003c, 0x0035, 0x002f]
const rsa4 = [0x009d, 0x009c, 0x0035, 0x002f]
const tripleDes = [0xc008, 0xc012, 0x000a]
const rc4 = [0xc007, 0xc011, 0x0005, 0x0004]
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV (RFC 5746) */
const scsv = [0x00ff]
const rsaTripleDes = [0x000a]

const tls12: readonly ProtocolVersion[] = ['TLSv1.2']
const tls12And13: readonly ProtocolVersion[] = ['TLSv1.3', 'TLSv1.2']
const upToTls12: readonly ProtocolVersion[] = ['TLSv1.2', 'TLSv1.1', 'TLSv1.0']
const upToTls13: readonly ProtocolVersion[] = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1.0']

const nistCurves: readonly NamedGroup[] = ['secp256r1', 'secp384r1', 'secp521r1']
const x25519First: readonly NamedGroup[] = ['x25519', 'secp256r1', 'secp384r1', 'secp521r1']
const mlkemFirst: readonly NamedGroup[] = ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1', 'secp521r1']
const x25519Share: readonly NamedGroup[] = ['x25519']
const mlkemShares: readonly NamedGroup[] = ['X25519MLKEM768', 'x25519']

const schemes9: readonly SignatureScheme[] = [
  'rsa_pkcs1_sha384',
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha1',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp256r1_sha256',
  'ecdsa_sha1',
]
const schemes10: readonly SignatureScheme[] = [
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha1',
  'rsa_pkcs1_sha384',
  'rsa_pkcs1_sha512',
  'ecdsa_secp256r1_sha256',
  'ecdsa_sha1',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp521r1_sha512',
]
const schemes11: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'rsa_pss_rsae_sha256',
  'rsa_pkcs1_sha256',
  'ecdsa_secp384r1_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pkcs1_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha512',
  'rsa_pkcs1_sha1',
]
/** rsa_pss_rsae_sha384 stands twice on the wire. */
const schemes12: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'rsa_pss_rsae_sha256',
  'rsa_pkcs1_sha256',
  'ecdsa_secp384r1_sha384',
  'ecdsa_sha1',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pkcs1_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha512',
  'rsa_pkcs1_sha1',
]
const schemes18: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'rsa_pss_rsae_sha256',
  'rsa_pkcs1_sha256',
  'ecdsa_secp384r1_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pkcs1_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha512',
  'rsa_pkcs1_sha1',
]

const alpn9 = ['h2', 'h2-16', 'h2-15', 'h2-14', 'spdy/3.1', 'spdy/3', 'http/1.1']
const alpn13 = ['h2', 'http/1.1']

/** Oldest first. */
export const clientRows = [
  {
    id: 'ios-9',
    label: 'iOS 9',
    covers: { from: [9, 0], to: [9, 3] },
    hellos: {
      ats: {
        hello: {
          versions: tls12,
          cipherSuites: [...scsv, ...ats9],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes9,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/coreTLS tag coreTLS-83.40.5 lib/sslCipherSpecs.c',
        ],
        notes:
          'Eleven suites plus SCSV. ECDHE-RSA-AES256-CBC-SHA (0xC014) is absent and 0xC00A precedes 0xC023: this hand-made order is on the wire although the coreTLS ATSv1 filter would also allow 0xC014. No X25519, no extended_master_secret, no RSA-PSS. RSA keys up to 8192 bits and minimum RSA 2048 / EC 256 per the SSL Labs record. Basis: SSL Labs capture labelled "Apple ATS 9 / iOS 9"; identical list seen on macOS 10.11.6.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12,
          cipherSuites: [...scsv, ...ats9, ...rsa9],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes9,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/coreTLS tag coreTLS-83.40.5 lib/sslCipherSpecs.c',
        ],
        notes:
          'Order as captured on the macOS sibling. Basis: same list captured from an ATS-exempted app on macOS 10.11.6 (Box Edit).',
      },
      library: {
        hello: {
          versions: upToTls12,
          cipherSuites: [...scsv, ...library9, ...rsa6, ...rsaTripleDes, ...rc4],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes9,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
        ],
        notes:
          'RC4 still offered in this capture. macOS 10.11.6 traffic shows two variants, with and without the four RC4 suites (the one without is more common for WebKit), so late iOS 9 may put RC4 only in a retry. CFNetwork retries a failed handshake with a weaker configuration (TLS 1.0 fallback with FALLBACK_SCSV 0x5600, RC4, DHE). Basis: SSL Labs capture "Safari 9 / iOS 9".',
      },
    },
  },
  {
    id: 'ios-10',
    label: 'iOS 10',
    covers: { from: [10, 0], to: [10, 3] },
    hellos: {
      ats: {
        hello: {
          versions: tls12,
          cipherSuites: [...scsv, ...ats10],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes10,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c',
        ],
        notes:
          '0xC014 now offered. Hash SHA-512 added to signature_algorithms. Basis: captured on macOS 10.12.x (Spotify, Docker, Meeting Center) and equal to the coreTLS-121 ATSv1 filter.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12,
          cipherSuites: [...scsv, ...ats10, ...rsa6],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes10,
          alpn: alpn9,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
        ],
        notes: 'Basis: coreTLS-121 ATSv1_noPFS filter (no 3DES, no RC4).',
      },
      library: {
        hello: {
          versions: upToTls12,
          cipherSuites: [...scsv, ...library9, ...rsa6, ...rsaTripleDes],
          groups: nistCurves,
          keyShares: [],
          signatureSchemes: schemes10,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'apple-oss-distributions/coreTLS tag coreTLS-121.1.1 lib/sslCipherSpecs.c',
        ],
        notes:
          'RC4 gone from the default configuration (coreTLS-121: default needs 3DES or better). macOS 10.12.6 WebKit sends the same list without the three 3DES suites, so iOS 10.3 probably moved 3DES to a retry; not verified on a device. Basis: SSL Labs capture "Safari 10 / iOS 10".',
      },
    },
  },
  {
    id: 'ios-11',
    label: 'iOS 11',
    covers: { from: [11, 0], to: [11, 4] },
    hellos: {
      ats: {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes11,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: ['cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz'],
        notes:
          'BoringSSL hello (renegotiation_info first, ChaCha20 and RSA-PSS present). TLS 1.2 only, no supported_versions extension. Groups on macOS 10.13.1-10.13.3 lack secp521r1; 10.13.6 has it: for iOS 11.0-11.2 assume x25519, P-256, P-384 only, from 11.3 also P-521. Basis: captured on macOS 10.13.0-10.13.6 (Spotify, Docker, Microsoft Remote Desktop, Kindle).',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11, ...rsa6],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes11,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/coreTLS tag coreTLS-155.50.1 lib/sslCipherSpecs.c',
        ],
        notes: 'Basis: captured on macOS 10.13.x (Box Edit).',
      },
      library: {
        hello: {
          versions: upToTls12,
          cipherSuites: [...ats11, ...rsa6],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes11,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
        ],
        notes:
          '3DES is not in the first hello; after a failure CFNetwork retries with 0xC008, 0xC012 and 0x000A added (seen on macOS 10.13). An opt-in TLS 1.3 draft-18 hello also existed (seen on macOS 10.13). Basis: uTLS HelloIOS_11_1; same list for macOS 10.13.6 Safari 12.1 in testssl.sh.',
      },
    },
  },
  {
    id: 'ios-12.0',
    label: 'iOS 12.0–12.1',
    covers: { from: [12, 0], to: [12, 1] },
    hellos: {
      ats: {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)',
        ],
        notes:
          'These ATS hellos stay at TLS 1.2 even on 10.14.5/10.14.6, where non-ATS hellos already offer TLS 1.3; Apple says TLS 1.3 is on by default from iOS 12.2 for NSURLSession. Five 10.14.x records (of low share) show TLS 1.3 with the ATS list. Safe reading for a simulator: a TLS-1.3-only server is at risk for ATS apps on iOS 12. Basis: captured on macOS 10.14.4-10.14.6 (LastPass, Docker, Kindle, Meeting Center), 53 process records.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11, ...rsa6],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: ['cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz'],
        notes: 'Basis: captured on macOS 10.14.x (Box Edit).',
      },
      library: {
        hello: {
          versions: upToTls12,
          cipherSuites: [...ats11, ...rsa6, ...tripleDes],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
        ],
        notes:
          '3DES back in the first hello, at the end. ecdsa_sha1 added and rsa_pss_rsae_sha384 doubled in signature_algorithms. A retry adds DHE-RSA suites (0x009F 0x009E 0x006B 0x0067 0x0039 0x0033 0x0016), seen on macOS 10.14. Basis: uTLS HelloIOS_12_1; macOS 10.14.0-10.14.3 identical.',
      },
    },
  },
  {
    id: 'ios-12.2',
    label: 'iOS 12.2–12.5',
    covers: { from: [12, 2], to: [12, 5] },
    hellos: {
      ats: {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)',
        ],
        notes:
          'These ATS hellos stay at TLS 1.2 even on 10.14.5/10.14.6, where non-ATS hellos already offer TLS 1.3; Apple says TLS 1.3 is on by default from iOS 12.2 for NSURLSession. Five 10.14.x records (of low share) show TLS 1.3 with the ATS list. Safe reading for a simulator: a TLS-1.3-only server is at risk for ATS apps on iOS 12. Basis: captured on macOS 10.14.4-10.14.6 (LastPass, Docker, Kindle, Meeting Center), 53 process records.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12,
          cipherSuites: [...ats11, ...rsa6],
          groups: x25519First,
          keyShares: [],
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'inferred',
        sources: ['cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz'],
        notes: 'Basis: captured on macOS 10.14.x (Box Edit).',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13ChachaFirst, ...ats11, ...rsa6, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn9,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'Apple Platform Security, TLS security (https://support.apple.com/guide/security/tls-security-sec100a75d12/web)',
        ],
        notes:
          'TLS 1.3 on by default from iOS 12.2. The capture carries a pre_shared_key extension because it was a resumption. Basis: testssl.sh raw hello "Safari 12.1 (iOS 12.2)"; wire order starts 0x1303.',
      },
    },
  },
  {
    id: 'ios-13',
    label: 'iOS 13',
    covers: { from: [13, 0], to: [13, 7] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats11],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes:
          'supported_versions holds only 1.3 and 1.2. The order of the three TLS 1.3 suites differs between captures (0x1303 first, or 0x1301 first) because BoringSSL looks at AES hardware. Some hellos offer ALPN http/1.1 alone. Basis: captured on macOS 10.15.0 (1Password, Spotify, Microsoft Remote Desktop) and equal to tls_ciphersuite_group_ats in Apple source.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats11, ...rsa6],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes:
          'Basis: captured on macOS 10.15.0 (Box Edit, Tweetbot); Apple source group ats + ats_compatibility.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats11, ...rsa6, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'cisco/joy @2177051 fingerprinting/resources/fingerprint_db.json.gz',
          'apple-oss-distributions/Security tag Security-59306.11.20 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes:
          'NPN and the h2-14..16/spdy ALPN entries are gone. No DHE suite in any iOS 13+ or macOS 10.15+ hello found. Basis: uTLS HelloIOS_13.',
      },
    },
  },
  {
    id: 'ios-14',
    label: 'iOS 14',
    covers: { from: [14, 0], to: [14, 8] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats14],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolConfiguration.m',
          'bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go',
        ],
        notes:
          'AEAD suites moved ahead of CBC. GREASE from this version. Basis: tls_ciphersuite_group_ats in Apple source of macOS 11; an iOS app capture with the same list exists (profile MeshIos2, OS version not stated).',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats14, ...rsa6],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-59754.41.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes:
          'Basis: Apple source: group ats plus ats_compatibility; wire order of the two groups not captured.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats14, ...rsa6, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_15.3_macos11.6.4.yaml',
        ],
        notes: 'Basis: uTLS HelloIOS_14; Safari 15.3 on macOS 11.6.4 identical.',
      },
    },
  },
  {
    id: 'ios-15.0',
    label: 'iOS 15.0–15.3',
    covers: { from: [15, 0], to: [15, 3] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats14],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go',
        ],
        notes:
          'compress_certificate (zlib) placed here because MeshIos2 combines it with the older list; the exact first version is not proven. Basis: Apple source of macOS 12.0-12.2 has the macOS 11 list; app capture MeshIos2 has this list with compress_certificate.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats14, ...rsa6],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes: 'Basis: Apple source of macOS 12.0-12.2.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats14, ...rsa6, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'apple-oss-distributions/Security tag Security-60157.80.4 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes:
          'No capture of iOS 15.0-15.3 found. TLS 1.0/1.1 declared deprecated in iOS 15 but still offered. Basis: between uTLS HelloIOS_14 and the 15.4/15.5 captures.',
      },
    },
  },
  {
    id: 'ios-15.4',
    label: 'iOS 15.4–15.8',
    covers: { from: [15, 4], to: [15, 8] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-60158.100.133 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go',
        ],
        notes:
          'The four ECDHE CBC suites with SHA-256/SHA-384 are gone; ECDHE CBC with SHA-1 stays. Thirteen suites. Basis: Apple source of macOS 12.3 onward; iOS app captures with this list (Nike, Zalando, Mesh, Confirmed; OS version not stated).',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-60158.100.133 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes: 'Basis: Apple source groups ats + ats_compatibility.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'bogdanfinn/utls @a6021d6 u_parrots.go (HelloIOS_15_5/15_6/16_0)',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_15.5_macos12.4.yaml',
        ],
        notes:
          'Twenty suites. Basis: testssl.sh raw hello Safari 15.4 (macOS 12.3.1); iOS 15.5/15.6 presets.',
      },
    },
  },
  {
    id: 'ios-16',
    label: 'iOS 16',
    covers: { from: [16, 0], to: [16, 7] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolConfiguration.m',
          'bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go',
        ],
        notes:
          'Same as iOS 15.4. Basis: Apple source of the sibling macOS; app captures with this list (OS version not stated).',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-60420.40.34.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes: 'Basis: Apple source groups ats + ats_compatibility.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'refraction-networking/utls @ab37775 u_parrots.go',
          'bogdanfinn/utls @a6021d6 u_parrots.go (HelloIOS_15_5/15_6/16_0)',
        ],
        notes: 'Same as iOS 15.4. Basis: uTLS HelloSafari_16_0 and bogdanfinn HelloIOS_16_0.',
      },
    },
  },
  {
    id: 'ios-17',
    label: 'iOS 17',
    covers: { from: [17, 0], to: [17, 7] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolConfiguration.m',
          'bogdanfinn/tls-client @a57772f profiles/contributed_custom_profiles.go',
        ],
        notes:
          'Same as iOS 15.4. Basis: Apple source of the sibling macOS; app captures with this list (OS version not stated).',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-61040.1.3 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes: 'Basis: Apple source groups ats + ats_compatibility.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes12,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_17.2_iOS.yaml',
          'manaforged/leyline-http crates/leyline/profiles/captures/cfnetwork-1496.0.7-ios17.5-simulator.json',
          'bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go',
        ],
        notes:
          'Same as iOS 15.4. Basis: curl-impersonate Safari 17.2 iOS; leyline URLSession capture in the iOS 17.5 simulator.',
      },
    },
  },
  {
    id: 'ios-18',
    label: 'iOS 18',
    covers: { from: [18, 0], to: [18, 7] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md',
          'apple-oss-distributions/Security tag Security-61439.1.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolConfiguration.m',
        ],
        notes:
          'ecdsa_sha1 removed from signature_algorithms. IP-address and CIDR keys in NSExceptionDomains appear in Apple source from macOS 15.4 (~iOS 18.4). Basis: roolink StandardIOS (real apps on releases before 26, new signature list); Apple source.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'documented',
        sources: [
          'apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-61439.140.12 protocol/SecProtocolConfiguration.m',
        ],
        notes: 'Basis: Apple source groups ats_compatibility then ats; wire order not captured.',
      },
      library: {
        hello: {
          versions: upToTls13,
          cipherSuites: [...tls13Aes128First, ...ats154, ...rsa4, ...tripleDes],
          groups: x25519First,
          keyShares: x25519Share,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_18.0_iOS.yaml',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_18.4_iOS.yaml',
          'manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)',
        ],
        notes:
          'Conflict on 18.0/18.1: curl-impersonate lacks ecdsa_sha1, bogdanfinn Safari_IOS_18_0 and wreq 18.1.1 still have it; from 18.2 all agree it is gone. TLS 1.0/1.1 still offered. Basis: testssl.sh raw hello Safari 18.4 (iOS 18.4); curl-impersonate 18.0 and 18.4 iOS; leyline 18.6 simulator.',
      },
    },
  },
  {
    id: 'ios-26.0',
    label: 'iOS 26.0–26.1',
    covers: { from: [26, 0], to: [26, 1] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md',
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'https://support.apple.com/122756 (quantum-secure TLS; read in sv/da editions)',
        ],
        notes:
          'X25519MLKEM768 offered with its own key share; hello is about 1.5 kB, so it no longer fits one TCP segment. Basis: roolink StandardIOS26 (26.0 and 26.1); Apple source 61901 for membership.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolConfiguration.m',
          'production CDN JA4 histogram 2026-08-22 (index id 58882441078)',
        ],
        notes:
          'JA4 computed from this set, t13d1713h2_5b57614c22b0_7f0f34a4126d, is in a CDN histogram with 146,574 requests. Order not captured. Basis: Apple source groups; the matching JA4 is common in production traffic but nobody labelled it.',
      },
      library: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4, ...tripleDes],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'Averyy/wafer docs/ref-ios.md: Safari 26.5.2 on iPhone, 2026-07-26',
          'bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_26.0.1_macOS.yaml',
        ],
        notes:
          'TLS 1.0/1.1 no longer offered by Safari or by apps linked against the iOS 26 SDK. curl-impersonate "26.0 iOS" (added 2025-06-30, a beta) shows no ML-KEM, the old TLS 1.3 order and a session_ticket extension: do not use it. Basis: testssl.sh raw hello Safari 26.4 (iOS+iPadOS 26.4); Safari 26.5.2 on iPhone; tls-client 26.0.',
      },
    },
  },
  {
    id: 'ios-26.2',
    label: 'iOS 26.2–26.6',
    covers: { from: [26, 2], to: [26, 6] },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaLast, ...ats262],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'Averyy/wafer, iOS impersonation planning note (index id 70080678762): 45 raw ClientHellos of one app, iOS 26.5.2 device',
          'roolinkio/tlsprofiles @46a9cd0 profiles.go, README.md',
          'public Go captcha-client source (index id 54568198353): WKWebView pcap of 2026-05-16, JA3 8527da8b8a640065e72ec6b6f99764f3',
        ],
        notes:
          'AES-256-GCM suites of both certificate types moved to the front. JA3 recomputed from this list equals the observed 8527da8b8a640065e72ec6b6f99764f3. That the 13-suite hello is the ATS one is our inference from Apple source (identical set) and the app traffic. Basis: 45 raw hellos of one app on an iPhone with iOS 26.5.2; roolink StandardIOS26_2; WKWebView pcap of 2026-05.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolConfiguration.m',
          'production CDN JA4 histogram 2026-08-22 (index id 58882441078)',
        ],
        notes:
          'JA4 computed from this set, t13d1713h2_5b57614c22b0_7f0f34a4126d, is in a CDN histogram with 146,574 requests. Order not captured. Basis: Apple source groups; the matching JA4 is common in production traffic but nobody labelled it.',
      },
      library: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4, ...tripleDes],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'testssl/testssl.sh @9fdf802 etc/client-simulation.txt',
          'Averyy/wafer docs/ref-ios.md: Safari 26.5.2 on iPhone, 2026-07-26',
          'bogdanfinn/tls-client @a57772f profiles/internal_browser_profiles.go',
          'lexiforest/curl-impersonate @ff5d2b1 tests/signatures/safari_26.0.1_macOS.yaml',
        ],
        notes:
          'TLS 1.0/1.1 no longer offered by Safari or by apps linked against the iOS 26 SDK. curl-impersonate "26.0 iOS" (added 2025-06-30, a beta) shows no ML-KEM, the old TLS 1.3 order and a session_ticket extension: do not use it. Basis: testssl.sh raw hello Safari 26.4 (iOS+iPadOS 26.4); Safari 26.5.2 on iPhone; tls-client 26.0.',
      },
    },
  },
  {
    id: 'ios-27',
    label: 'iOS 27 and later',
    covers: { from: [27, 0], to: null },
    hellos: {
      ats: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaLast, ...ats262],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'Averyy/wafer, iOS impersonation planning note (index id 70080678762): 45 raw ClientHellos of one app, iOS 26.5.2 device',
          'manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)',
        ],
        notes:
          'No capture of an ATS-bound app on iOS 27 found. Basis: iOS 26.2+ ATS hello; the non-ATS hello of iOS 27.0 is unchanged from 26.',
      },
      'ats-and-rsa': {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'inferred',
        sources: [
          'apple-oss-distributions/Security tag Security-61901.0.87.0.1 protocol/SecProtocolInternal.h + SecProtocolHelper.m',
        ],
        notes: 'Basis: iOS 26.',
      },
      library: {
        hello: {
          versions: tls12And13,
          cipherSuites: [...tls13ChachaSecond, ...ats154, ...rsa4, ...tripleDes],
          groups: mlkemFirst,
          keyShares: mlkemShares,
          signatureSchemes: schemes18,
          alpn: alpn13,
        },
        evidence: 'observed',
        sources: [
          'manaforged/leyline-http crates/leyline/profiles/captures/cfnetwork-3892.100.1-ios27.0-device.json',
          'manaforged/leyline-http docs/guide/profiles.md (index id 70901199507)',
        ],
        notes:
          'Identical to iOS 26: 3DES and RSA key exchange still offered outside ATS. Basis: leyline: URLSession through Shortcuts on an iPhone 15 Pro Max, iOS 27.0 (CFNetwork/3892.100.1 Darwin/27.0.0); Mobile Safari 27.0 on the same device.',
      },
    },
  },
] as const
