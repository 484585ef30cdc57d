import { describe, expect, test } from 'vitest'
import { known } from '../../src/text/fact.ts'
import type { SignatureScheme } from '../../src/tls/signature-scheme.ts'
import {
  certificate,
  type EndpointChanges,
  type KeyName,
  meet,
  places,
  served,
  softwareWith,
  suites,
  tls12Hello,
  usualHello,
} from './fixtures.ts'

function chosen(endpoint: EndpointChanges, hello = tls12Hello): string {
  const outcome = meet(endpoint, hello)
  return outcome.status === 'connects'
    ? outcome.cipherSuite.openssl
    : outcome.status === 'fails'
      ? `${outcome.step} ${outcome.alert}`
      : 'unknown'
}

const rsaSuites = known(
  suites('ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-CHACHA20-POLY1305', 'ECDHE-RSA-AES256-GCM-SHA384'),
)
const chaChaFirst = { ...tls12Hello, cipherSuites: [0x00ff, 0xcca8, 0xc02f, 0xc030] }
const gcmFirst = { ...tls12Hello, cipherSuites: [0x00ff, 0xc030, 0xcca8, 0xc02f] }

describe('order', () => {
  test.each([
    ['client', chaChaFirst, 'ECDHE-RSA-CHACHA20-POLY1305'],
    ['client', gcmFirst, 'ECDHE-RSA-AES256-GCM-SHA384'],
    ['server', chaChaFirst, 'ECDHE-RSA-AES128-GCM-SHA256'],
    ['server-chacha-by-client', chaChaFirst, 'ECDHE-RSA-CHACHA20-POLY1305'],
    ['server-chacha-by-client', gcmFirst, 'ECDHE-RSA-AES128-GCM-SHA256'],
  ] as const)('%s preference', (preference, hello, suite) => {
    const endpoint = {
      suitePreference: known(preference),
      cipherSuites: rsaSuites,
      certificates: served('rsa2048'),
    }
    expect(chosen(endpoint, hello)).toBe(suite)
  })

  test("TLS 1.3 goes by the default server's preference, TLS 1.2 by the named server's", () => {
    const initial = {
      cipherSuites: rsaSuites,
      suitePreference: known('server' as const),
      securityLevel: known(1),
    }
    expect(chosen({ initial }, usualHello)).toBe('TLS_AES_256_GCM_SHA384')
    expect(chosen({ initial }, tls12Hello)).toBe('ECDHE-ECDSA-AES128-GCM-SHA256')
  })

  test('after a HelloRetryRequest another choice is illegal_parameter', () => {
    const initial = {
      cipherSuites: rsaSuites,
      suitePreference: known('server' as const),
      securityLevel: known(1),
    }
    const groups = known(['secp384r1'] as const)
    expect(chosen({ initial, groups }, usualHello)).toBe('suite 47')
    const same = { ...initial, suitePreference: known('client' as const) }
    expect(chosen({ initial: same, groups }, usualHello)).toBe('TLS_AES_128_GCM_SHA256')
  })
})

describe('with the keys at hand', () => {
  const both = known(
    suites('ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'),
    places.cipherSuites,
  )

  test.each<[readonly KeyName[], readonly SignatureScheme[], string]>([
    [['p256', 'rsa2048'], ['ecdsa_secp256r1_sha256', 'rsa_pkcs1_sha256'], 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [['rsa2048'], ['ecdsa_secp256r1_sha256', 'rsa_pkcs1_sha256'], 'ECDHE-RSA-AES128-GCM-SHA256'],
    // TLS 1.2: any curve with any hash.
    [['p521'], ['ecdsa_secp256r1_sha256'], 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    // No scheme for the ECDSA key: the RSA key serves.
    [['p256', 'rsa2048'], ['rsa_pkcs1_sha256'], 'ECDHE-RSA-AES128-GCM-SHA256'],
    // RSA is taken without a look at the schemes, and then fails.
    [['rsa2048'], ['ecdsa_secp256r1_sha256'], 'signature-algorithm 40'],
    // A curve that the client does not know.
    [['brainpool'], ['ecdsa_secp256r1_sha256'], 'certificate 40'],
    [['ed25519'], ['ecdsa_secp256r1_sha256'], 'certificate 40'],
    [['ed25519'], ['ed25519'], 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [['rsaPss'], ['rsa_pkcs1_sha256'], 'certificate 40'],
    [['rsaPss'], ['rsa_pss_pss_sha256'], 'ECDHE-RSA-AES128-GCM-SHA256'],
    [[], ['rsa_pkcs1_sha256'], 'certificate 40'],
  ])('%j against %j', (keys, signatureSchemes, expected) => {
    expect(
      chosen({ certificates: served(...keys), cipherSuites: both }, { ...tls12Hello, signatureSchemes }),
    ).toBe(expected)
  })

  test('an ECDSA certificate whose usage has no digitalSignature', () => {
    const leaf = certificate('p256', { keyUsages: ['keyAgreement'] })
    const certificates = known([{ path: null, chain: known([leaf]) }])
    expect(chosen({ certificates, cipherSuites: both })).toBe('certificate 40')
  })

  test('a later certificate of one kind takes the place of an earlier one', () => {
    const outcome = meet({ certificates: served('p256', 'p384') }, {})
    expect(outcome).toMatchObject({ status: 'connects', chain: [{ commonName: 'p384' }] })
  })

  test.each<[KeyName, SignatureScheme, string]>([
    ['p256', 'ecdsa_secp256r1_sha256', 'connects'],
    ['p384', 'ecdsa_secp256r1_sha256', 'fails'],
    ['p521', 'ecdsa_secp384r1_sha384', 'fails'],
    ['p521', 'ecdsa_secp521r1_sha512', 'connects'],
    ['rsa2048', 'rsa_pkcs1_sha256', 'fails'],
    ['rsa2048', 'rsa_pss_rsae_sha512', 'connects'],
    ['rsa1024', 'rsa_pss_rsae_sha512', 'fails'],
    ['rsa1024', 'rsa_pss_rsae_sha384', 'connects'],
    ['rsaPss', 'rsa_pss_rsae_sha256', 'fails'],
    ['rsaPss', 'rsa_pss_pss_sha256', 'connects'],
    ['ed25519', 'ed25519', 'connects'],
  ])('TLS 1.3: a %s key and %s: %s', (key, scheme, status) => {
    const outcome = meet(
      { certificates: served(key), securityLevel: known(0) },
      { signatureSchemes: [scheme] },
    )
    expect(outcome.status).toBe(status)
    if (outcome.status === 'fails') expect(outcome).toMatchObject({ step: 'certificate', alert: 40 })
  })
})

describe('key exchange', () => {
  const dhe = { cipherSuites: known(suites('DHE-RSA-AES128-GCM-SHA256')), certificates: served('rsa2048') }
  const offersDhe = { ...tls12Hello, cipherSuites: [0x009e] }

  test.each([
    ['none', 1, 'suite 40'],
    [{ bits: 2048 }, 2, 'DHE-RSA-AES128-GCM-SHA256'],
    [{ bits: 1024 }, 1, 'DHE-RSA-AES128-GCM-SHA256'],
    [{ bits: 1024 }, 2, 'group 40'],
  ] as const)('DHE with parameters %j at level %i: %s', (parameters, level, expected) => {
    expect(chosen({ ...dhe, dhParameters: known(parameters), securityLevel: known(level) }, offersDhe)).toBe(
      expected,
    )
  })

  test('RSA key exchange has no group and no signature, but still wants a scheme for the key', () => {
    const endpoint = { cipherSuites: known(suites('AES128-GCM-SHA256')), certificates: served('rsa2048') }
    const offersRsa = { ...tls12Hello, cipherSuites: [0x009c] }
    expect(meet(endpoint, offersRsa)).toMatchObject({
      status: 'connects',
      group: null,
      signatureScheme: null,
    })
    expect(chosen(endpoint, { ...offersRsa, signatureSchemes: ['ecdsa_secp256r1_sha256'] })).toBe(
      'signature-algorithm 40',
    )
  })

  test('without a common group a suite without groups is left', () => {
    const endpoint = {
      cipherSuites: known(suites('ECDHE-RSA-AES128-GCM-SHA256', 'AES128-GCM-SHA256')),
      groups: known(['x448'] as const),
      certificates: served('rsa2048'),
    }
    expect(chosen(endpoint, { ...tls12Hello, cipherSuites: [0xc02f, 0x009c] })).toBe('AES128-GCM-SHA256')
  })
})

test.each([
  [0, 'AES128-SHA'],
  [2, 'AES128-SHA'],
  [3, 'suite 40'],
] as const)('RSA key exchange at level %i: %s', (level, expected) => {
  const endpoint = {
    cipherSuites: known(suites('AES128-SHA')),
    certificates: served('rsa2048'),
    securityLevel: known(level),
    software: softwareWith('3.0'),
  }
  expect(chosen(endpoint, { ...tls12Hello, cipherSuites: [0x002f] })).toBe(expected)
})
