import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryFor } from '../../src/libraries/index.ts'
import { opensslVersions } from '../../src/libraries/openssl/version.ts'
import { known, knownValue } from '../../src/text/fact.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import type { NamedGroup } from '../../src/tls/named-group.ts'
import { handshakeWith, served, softwareWith, suites, tls12Hello, usualHello } from '../handshake/fixtures.ts'
import { endpointOf, groupsText, outcomeText, suitesText } from './library-endpoints.ts'

describe('GnuTLS reads NORMAL', () => {
  const gnutls = { name: 'gnutls', version: '3.7' } as const
  test('with removals of key exchanges, ciphers and MACs', () => {
    expect(suitesText(gnutls, 'NORMAL:-RSA:-DHE-RSA:-SHA1:-AES-256-CCM:-AES-128-CCM:-ECDHE-ECDSA')).toBe(
      'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-GCM-SHA256',
    )
    expect(groupsText(gnutls, 'NORMAL:-GROUP-ALL:+GROUP-X25519:+GROUP-SECP256R1')).toBe('x25519:secp256r1')
  })

  test('and no other keyword', () => {
    expect(suitesText(gnutls, 'SECURE256:+SECURE128')).toMatch(/^not-read/)
    expect(suitesText(gnutls, 'NORMAL:RSA')).toMatch(/^not-read/)
  })
})

describe('s2n reads policies by name', () => {
  test('with all that they decide', () => {
    const facts = libraryFor({ name: 's2n', version: '' }).defaults('CloudFront-TLS-1-3-2025')
    expect(facts.protocols && knownValue(facts.protocols)).toEqual(['TLSv1.3'])
    const older = libraryFor({ name: 's2n', version: '' }).defaults('ELBSecurityPolicy-2016-08')
    expect(older.protocols && knownValue(older.protocols)).toEqual(['TLSv1.0', 'TLSv1.1', 'TLSv1.2'])
    expect(older.groups && knownValue(older.groups)).toEqual(['secp256r1', 'secp384r1'])
  })
})

describe('a library that is not modelled', () => {
  const failing = { protocols: known(['TLSv1.3'] as const) }

  test('fails with assumed confidence, one that is with certain', () => {
    for (const name of ['schannel', 's2n', 'gnutls', 'unknown'] as const) {
      const server = endpointOf({ name, version: '1' }, failing)
      expect(outcomeText(handshakeWith(server, tls12Hello))).toBe('server 70 version (assumed)')
    }
    expect(outcomeText(handshakeWith(endpointOf({ name: 'go', version: '1.24' }, failing), tls12Hello))).toBe(
      'server 70 version (certain)',
    )
  })

  test("has a certain failure where the library has no say: the only certificate's trust", () => {
    const distrusts = {
      serverName: 'a.test',
      evaluate: () => ({
        failure: {
          kind: 'expired' as const,
          certificate: certificateOf(),
          detail: 'it is old',
          rule: 'system' as const,
          doubt: null,
        },
        assumptions: [],
      }),
    }
    const failure = (...keys: readonly ('rsa2048' | 'p256')[]) =>
      handshakeWith(
        endpointOf({ name: 'schannel', version: '' }, { certificates: served(...keys) }),
        usualHello,
        distrusts,
      )
    expect(failure('rsa2048')).toMatchObject({ step: 'trust', confidence: 'certain' })
    expect(failure('rsa2048', 'p256')).toMatchObject({ step: 'trust', confidence: 'assumed' })
  })
})

function certificateOf() {
  const certificates = knownValue(served('rsa2048')) ?? []
  const chain = certificates[0] && knownValue(certificates[0].chain)
  if (chain?.[0] === undefined) throw new Error('no certificate')
  return chain[0]
}

describe('the generic library and OpenSSL', () => {
  const groups: readonly NamedGroup[] = ['x25519', 'secp256r1', 'secp384r1']
  const lists = suites(
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-AES256-SHA',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'AES128-SHA',
    'AES256-GCM-SHA384',
  )
  const runs = fc
    .tuple(fc.nat(3), fc.nat(3))
    .map(([from, length]) =>
      (['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const).slice(from, from + 1 + length),
    )
  const hellos = fc.record({
    codes: fc.shuffledSubarray([0x1301, 0x1302, 0xc02b, 0xc02f, 0xc00a, 0xcca8, 0x002f, 0x009d], {
      minLength: 1,
    }),
    groups: fc.shuffledSubarray([...groups], { minLength: 1 }),
    versions: fc.constantFrom(usualHello.versions, tls12Hello.versions),
  })

  /** No level, the client's order, one tuple, versions without a hole that all have a suite, one key. */
  test('agree where no quirk of OpenSSL applies', () => {
    fc.assert(
      fc.property(
        runs,
        hellos,
        fc.shuffledSubarray([...lists], { minLength: 1 }),
        fc.constantFrom('rsa2048' as const, 'p256' as const),
        fc.constantFrom(...opensslVersions.filter((version) => version !== '1.0.2')),
        (protocols, { codes, groups: offered, versions }, older, key, openssl) => {
          const hello: ClientHello = {
            ...usualHello,
            versions,
            cipherSuites: codes,
            groups: offered,
            keyShares: versions.includes('TLSv1.3') ? offered.slice(0, 1) : [],
          }
          const facts = {
            protocols: known(protocols),
            cipherSuites: known([...older, ...suites('AES128-SHA')]),
            groups: known(groups),
            suitePreference: known('client' as const),
            securityLevel: known(0),
            certificates: served(key),
          }
          const generic = handshakeWith(endpointOf({ name: 'unknown', version: '' }, facts), hello)
          const own = handshakeWith(
            endpointOf({ name: 'openssl', version: openssl }, { ...facts, software: softwareWith(openssl) }),
            hello,
          )
          expect(comparable(generic)).toEqual(comparable(own))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** TLS 1.3's list is each library's own: its suites are compared by their being there. */
function comparable(outcome: ReturnType<typeof handshakeWith>) {
  if (outcome.status !== 'connects') return outcome.status === 'fails' ? [outcome.by, outcome.alert] : outcome
  const { protocol, cipherSuite, group, helloRetryRequest } = outcome
  return [protocol, protocol === 'TLSv1.3' ? null : cipherSuite.iana, group, helloRetryRequest]
}
