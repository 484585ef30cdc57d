import { describe, expect, test } from 'vitest'
import { jdkVersion } from '../../../src/libraries/jsse/jsse-library.ts'
import { known } from '../../../src/text/fact.ts'
import type { ProtocolVersion } from '../../../src/tls/version.ts'
import { handshakeWith, served, suites, tls12Hello, usualHello } from '../../handshake/fixtures.ts'
import { endpointOf, outcomeText, suitesText } from '../library-endpoints.ts'

const jdk = (version: string) => ({ name: 'jsse', version }) as const

test.each([
  ['17.0.15', 17, 15],
  ['17', 17, null],
  ['8u504', 8, 504],
  ['1.8.0_291', 8, 291],
  ['8', 8, null],
  ['jdk 11.0.8', 11, 8],
  ['25.0.5', 25, 5],
])('%s is JDK %i, update %s', (text, feature, update) => {
  expect(jdkVersion(text)).toEqual({ feature, update })
})

describe('the versions that are enabled', () => {
  const meet = (version: string, protocols: readonly ProtocolVersion[], hello = usualHello) =>
    outcomeText(
      handshakeWith(
        endpointOf(jdk(version), {
          protocols: known(protocols),
          cipherSuites: known(suites('ECDHE-RSA-AES128-GCM-SHA256')),
          groups: known(['x25519', 'secp256r1']),
          certificates: served('rsa2048'),
        }),
        hello,
      ),
    )

  test('may have a hole: JDK 17.0.15 connects so with TLS 1.3', () => {
    expect(meet('17.0.15', ['TLSv1.1', 'TLSv1.3'])).toBe('TLSv1.3 TLS_AES_256_GCM_SHA384 x25519')
  })

  test('need a suite each: TLS 1.1 has none of these', () => {
    expect(meet('11.0.8', ['TLSv1.1', 'TLSv1.2'])).toContain('TLSv1.2')
    expect(meet('11.0.8', ['TLSv1.1'])).toBe('server null version (certain)')
  })
})

describe('what the JDK disables', () => {
  const cbc = (version: string) =>
    outcomeText(
      handshakeWith(
        endpointOf(jdk(version), {
          protocols: known(['TLSv1.0', 'TLSv1.1']),
          cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
          groups: known(['secp256r1']),
          certificates: served('rsa2048'),
        }),
        { ...tls12Hello, versions: ['TLSv1.2', 'TLSv1.1', 'TLSv1.0'], cipherSuites: [0xc013] },
      ),
    )
  test.each([
    ['8u290', 'TLSv1.1 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA secp256r1'],
    ['8u291', 'server null version (certain)'],
    ['11.0.10', 'TLSv1.1 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA secp256r1'],
    ['11.0.11', 'server null version (certain)'],
    ['11', 'server null version (certain)'],
    ['15', 'TLSv1.1 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA secp256r1'],
    ['16', 'server null version (certain)'],
  ])('TLS 1.1 of JDK %s: %s', (version, expected) => {
    expect(cbc(version)).toBe(expected)
  })

  const rsa = (version: string) =>
    outcomeText(
      handshakeWith(
        endpointOf(jdk(version), {
          cipherSuites: known(suites('AES128-SHA', 'ECDHE-ECDSA-AES128-SHA')),
          groups: known(['secp256r1']),
          certificates: served('rsa2048'),
        }),
        { ...tls12Hello, cipherSuites: [0x002f] },
      ),
    )
  test.each([
    ['8u504', 'TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA null'],
    ['17.0.20', 'TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA null'],
    ['17', 'TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA null'],
    ['17.0.21', 'server 40 suite (certain)'],
    ['23', 'TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA null'],
    ['24', 'server 40 suite (certain)'],
  ])('static RSA of JDK %s: %s', (version, expected) => {
    expect(rsa(version)).toBe(expected)
  })
})

describe('a list of suites', () => {
  test.each([
    [
      'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,SSL_RSA_WITH_3DES_EDE_CBC_SHA',
      'ECDHE-RSA-AES128-GCM-SHA256:DES-CBC3-SHA',
    ],
    ['TLS_NO_SUCH_SUITE,TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    ['ECDHE+AESGCM:!aECDSA', 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256'],
    ['NO-SUCH-SUITE', 'not-read: no cipher match'],
  ])('%j is %s', (text, expected) => {
    expect(suitesText(jdk('17'), text)).toBe(expected)
  })
})

test("an ECDSA key signs by its curve's scheme in TLS 1.2 too, else the server fails with internal_error", () => {
  const server = endpointOf(jdk('17.0.15'), { certificates: served('p384') })
  const hello = { ...tls12Hello, signatureSchemes: ['ecdsa_secp256r1_sha256', 'rsa_pkcs1_sha256'] } as const
  expect(outcomeText(handshakeWith(server, hello))).toBe('server 80 signature-algorithm (certain)')
})
