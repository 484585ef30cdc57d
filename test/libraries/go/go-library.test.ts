import { describe, expect, test } from 'vitest'
import { goLibrary } from '../../../src/libraries/go/go-library.ts'
import { known, knownValue } from '../../../src/text/fact.ts'
import { handshakeWith, served, suites, tls12Hello, usualHello } from '../../handshake/fixtures.ts'
import { endpointOf, outcomeText, suitesText } from '../library-endpoints.ts'

/** Expected by Go's own tables: src/internal/godebugs/table.go and crypto/tls of 1.19 to 1.27. */
describe('what a server without settings does', () => {
  test.each([
    ['1.21', null, 'TLSv1.0', 'static RSA, 3DES', 'x25519'],
    ['1.22', null, 'TLSv1.2', '3DES', 'x25519'],
    ['1.22', 'go 1.21', 'TLSv1.0', 'static RSA, 3DES', 'x25519'],
    ['1.23', null, 'TLSv1.2', 'neither', 'x25519'],
    ['1.24', null, 'TLSv1.2', 'neither', 'X25519MLKEM768'],
    ['1.24', 'go 1.23', 'TLSv1.2', 'neither', 'x25519'],
    ['1.24', 'go 1.23, GODEBUG=tlsmlkem=1', 'TLSv1.2', 'neither', 'X25519MLKEM768'],
    ['1.24', 'GODEBUG=tlsmlkem=0', 'TLSv1.2', 'neither', 'x25519'],
    ['1.26', 'go 1.21', 'TLSv1.0', 'static RSA, 3DES', 'x25519'],
    ['1.26', 'GODEBUG=tlsrsakex=1', 'TLSv1.2', 'static RSA', 'X25519MLKEM768'],
    ['1.27', 'go 1.21, GODEBUG=tlsrsakex=1', 'TLSv1.2', 'neither', 'x25519'],
  ])('Go %s with %j: from %s on, %s, %s first', (version, platform, oldest, old, group) => {
    const facts = goLibrary(version).defaults(platform)
    const names = (facts.cipherSuites && knownValue(facts.cipherSuites))?.map(({ iana }) => iana) ?? []
    const kinds = [
      names.includes('TLS_RSA_WITH_AES_128_GCM_SHA256') ? 'static RSA' : null,
      names.some((name) => name.includes('3DES')) ? '3DES' : null,
    ].filter((kind) => kind !== null)
    expect(facts.protocols && knownValue(facts.protocols)?.[0]).toBe(oldest)
    expect(kinds.join(', ') || 'neither').toBe(old)
    expect(facts.groups && knownValue(facts.groups)?.[0]).toBe(group)
  })

  test('is not known of a version that nobody names, but for what is fixed', () => {
    const facts = goLibrary('unversioned').defaults(null)
    expect([facts.protocols, facts.groups]).toEqual([undefined, undefined])
    expect(facts.tls13CipherSuites).toMatchObject({ because: 'fixed in Go' })
  })
})

describe('its language', () => {
  const go = { name: 'go', version: '1.24' } as const
  test.each([
    ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
    [
      'tls.TLS_RSA_WITH_AES_128_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305',
      'AES128-SHA:ECDHE-RSA-CHACHA20-POLY1305',
    ],
    ['TLS_AES_128_GCM_SHA256 TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    ['TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'refused: Go has no suite TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'],
    ['HIGH', 'refused: Go has no suite HIGH'],
  ])('%j is %s', (text, expected) => {
    expect(suitesText(go, text)).toBe(expected)
  })
})

describe('a choice', () => {
  const configured = known(
    suites('ECDHE-RSA-CHACHA20-POLY1305', 'ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES128-GCM-SHA256'),
  )
  const server = endpointOf(
    { name: 'go', version: '1.19.8' },
    { cipherSuites: configured, suitePreference: known('client'), certificates: served('rsa2048') },
  )
  const tls12 = (...codes: readonly number[]) =>
    outcomeText(handshakeWith(server, { ...tls12Hello, cipherSuites: codes }))

  test("is neither the configuration's nor the client's, but for ChaCha20", () => {
    expect(tls12(0xc030, 0xcca8, 0xc02f)).toContain('AES_128_GCM')
    expect(tls12(0xcca8, 0xc02f, 0xc030)).toContain('CHACHA20')
    // A first suite that Go does not know (ECDHE-RSA-AES256-SHA384) is passed over; one with CBC is not AES-GCM.
    expect(tls12(0xc028, 0xc02f, 0xcca8)).toContain('AES_128_GCM')
    expect(tls12(0xc013, 0xc02f, 0xcca8)).toContain('CHACHA20')
  })

  test('of TLS 1.3 begins with AES-128', () => {
    const hello = { ...usualHello, cipherSuites: [0x1302, 0x1301, 0x1303] }
    expect(outcomeText(handshakeWith(server, hello))).toContain('TLS_AES_128_GCM_SHA256')
  })

  test('of a certificate is the first that the client supports', () => {
    const both = endpointOf({ name: 'go', version: '1.24' }, { certificates: served('p256', 'rsa2048') })
    const hello = { ...usualHello, signatureSchemes: ['rsa_pss_rsae_sha256'] } as const
    expect(handshakeWith(both, hello)).toMatchObject({
      status: 'connects',
      chain: [{ subject: 'CN=rsa2048' }],
    })
    expect(handshakeWith(both, usualHello)).toMatchObject({ chain: [{ subject: 'CN=p256' }] })
  })

  test('before 1.17 is only assumed', () => {
    const old = endpointOf({ name: 'go', version: '1.16' }, { protocols: known(['TLSv1.3']) })
    expect(outcomeText(handshakeWith(old, tls12Hello))).toBe('server 70 version (assumed)')
  })
})
