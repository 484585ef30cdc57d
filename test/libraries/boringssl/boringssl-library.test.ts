import { describe, expect, test } from 'vitest'
import { known } from '../../../src/text/fact.ts'
import { ranked } from '../../../src/tls/ranked.ts'
import { handshakeWith, served, suites, tls12Hello, usualHello } from '../../handshake/fixtures.ts'
import { endpointOf, groupsText, outcomeText, suitesText } from '../library-endpoints.ts'

const boringssl = { name: 'boringssl', version: 'unversioned' } as const

/** Recorded from `bssl-tool ciphers` of android-boringssl 13.0.0+r24, without its suites of pre-shared keys. */
describe('a cipher list', () => {
  test.each([
    [
      '[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-ECDSA-CHACHA20-POLY1305]:ECDHE-RSA-AES256-GCM-SHA384',
      '[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-ECDSA-CHACHA20-POLY1305]:ECDHE-RSA-AES256-GCM-SHA384',
    ],
    ['TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    ['DES-CBC3-SHA', 'DES-CBC3-SHA'],
    [
      'EECDH+AESGCM',
      'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384',
    ],
    [
      '[ECDHE+AES128|ECDHE-RSA-CHACHA20-POLY1305]',
      '[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-RSA-AES128-GCM-SHA256|ECDHE-ECDSA-AES128-SHA|ECDHE-RSA-AES128-SHA|ECDHE-RSA-CHACHA20-POLY1305]',
    ],
    ['HIGH:!aNULL', 'refused: invalid command'],
    ['DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256', 'refused: invalid command'],
    ['ECDHE-RSA-AES128-SHA256', 'refused: invalid command'],
    ['AES128-SHA AES256-SHA', 'refused: invalid command'],
    ['AES128-SHA,AES256-SHA', 'refused: invalid command'],
    ['[A', 'refused: invalid command'],
    ['[AES128-SHA', 'refused: invalid command'],
    ['[ECDHE-RSA-AES128-GCM-SHA256|AES128-SHA]:!AES128-SHA', 'refused: mixed special operator with groups'],
    ['', 'refused: no cipher match'],
    ['RSA:!kRSA', 'refused: no cipher match'],
  ])('%j is %s', (text, expected) => {
    expect(suitesText(boringssl, text)).toBe(expected)
  })

  test('of strength comes strongest first, and what is added after a removal comes first', () => {
    expect(suitesText(boringssl, 'kRSA:@STRENGTH')).toBe(
      'AES256-GCM-SHA384:AES256-SHA:AES128-GCM-SHA256:AES128-SHA:DES-CBC3-SHA',
    )
    expect(suitesText(boringssl, 'kRSA:-AES256:kRSA')).toBe(
      'AES128-GCM-SHA256:AES128-SHA:DES-CBC3-SHA:AES256-GCM-SHA384:AES256-SHA',
    )
  })
})

test.each([
  ['X25519:P-256', 'x25519:secp256r1'],
  ['P-521:prime256v1', 'secp521r1:secp256r1'],
  ['X25519:secp256k1', 'refused: unknown group: secp256k1'],
  ['', 'refused: unknown group: '],
])('the groups %j are %s', (text, expected) => {
  expect(groupsText(boringssl, text)).toBe(expected)
})

describe('a choice', () => {
  const [gcm128, chaCha, gcm256] = suites(
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
  )
  const tiers = [[gcm128, chaCha], [gcm256]].map((tier) => tier.flatMap((suite) => suite ?? []))
  const server = endpointOf(boringssl, {
    cipherSuites: known(ranked(tiers)),
    suitePreference: known('server'),
    certificates: served('p256'),
  })
  const offering = (...codes: readonly number[]) =>
    outcomeText(handshakeWith(server, { ...tls12Hello, cipherSuites: codes }))

  test("within a tier is the client's, between tiers the server's", () => {
    expect(offering(0xc02c, 0xcca9, 0xc02b)).toContain('CHACHA20')
    expect(offering(0xc02c, 0xc02b, 0xcca9)).toContain('AES_128_GCM')
    expect(offering(0xc02c)).toContain('AES_256_GCM')
  })

  test("of a TLS 1.3 suite is the client's", () => {
    const hello = { ...usualHello, cipherSuites: [0x1303, 0x1301, 0x1302] }
    expect(outcomeText(handshakeWith(server, hello))).toContain('TLS_CHACHA20_POLY1305_SHA256')
  })

  test("of a group is the server's, even for a round trip", () => {
    const other = endpointOf(boringssl, {
      groups: known(['secp256r1', 'x25519']),
      suitePreference: known('server'),
    })
    expect(outcomeText(handshakeWith(other, usualHello))).toMatch(/secp256r1 by retry$/)
  })
})
