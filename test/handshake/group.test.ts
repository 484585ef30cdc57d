import { describe, expect, test } from 'vitest'
import { libraryDefaults } from '../../src/libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../src/libraries/openssl/group-list.ts'
import type { OpenSslVersion } from '../../src/libraries/openssl/version.ts'
import { known } from '../../src/text/fact.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import type { NamedGroup } from '../../src/tls/named-group.ts'
import { meet, softwareWith, tls12Hello, usualHello } from './fixtures.ts'

const mlKemHello: ClientHello = {
  ...usualHello,
  groups: ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'],
  keyShares: ['X25519MLKEM768', 'x25519'],
}

function chosen(
  openssl: OpenSslVersion,
  groups: readonly NamedGroup[],
  preference: 'server' | 'client',
  hello: ClientHello,
): string {
  const outcome = meet(
    { software: softwareWith(openssl), groups: known(groups), suitePreference: known(preference) },
    hello,
  )
  if (outcome.status !== 'connects') return outcome.status
  return outcome.helloRetryRequest === 'sent'
    ? `${outcome.group} after a HelloRetryRequest`
    : `${outcome.group}`
}

describe('TLS 1.3 before 3.5: the first key share that fits, whatever the server prefers', () => {
  test.each<[readonly NamedGroup[], 'server' | 'client', ClientHello, string]>([
    [['secp384r1', 'x25519'], 'server', usualHello, 'x25519'],
    [['secp384r1', 'secp256r1'], 'server', usualHello, 'secp384r1 after a HelloRetryRequest'],
    // In a HelloRetryRequest the server's order counts, also where the client's does for suites.
    [['secp384r1', 'secp256r1'], 'client', usualHello, 'secp384r1 after a HelloRetryRequest'],
    [['x25519', 'secp256r1'], 'client', mlKemHello, 'x25519'],
    [['x448'], 'client', usualHello, 'fails'],
    // Curves that TLS 1.3 has no use for.
    [['secp256k1', 'brainpoolP256r1'], 'client', { ...usualHello, groups: ['secp256k1'] }, 'fails'],
  ])('%j, %s preference', (groups, preference, hello, expected) => {
    expect(chosen('3.0', groups, preference, hello)).toBe(expected)
    expect(chosen('1.1.1', groups, preference, hello)).toBe(expected)
  })
})

describe('TLS 1.3 from 3.5 on', () => {
  const standard = libraryDefaults('3.5').groups

  test.each<[string, readonly NamedGroup[], 'server' | 'client', ClientHello, string]>([
    ['the hybrid group stands alone in the first tuple', standard, 'server', mlKemHello, 'X25519MLKEM768'],
    ['a client without it', standard, 'server', usualHello, 'x25519'],
    [
      'the first tuple that has any common group decides, even for a round trip',
      standard,
      'client',
      { ...mlKemHello, keyShares: ['x25519'] },
      'X25519MLKEM768 after a HelloRetryRequest',
    ],
    [
      'a configured list is one tuple: a key share spares the round trip',
      ['secp384r1', 'x25519'],
      'server',
      usualHello,
      'x25519',
    ],
    ["the server's order among several shares", ['x25519', 'X25519MLKEM768'], 'server', mlKemHello, 'x25519'],
    [
      "the client's order among several shares",
      ['x25519', 'X25519MLKEM768'],
      'client',
      mlKemHello,
      'X25519MLKEM768',
    ],
    [
      "the client's order for a HelloRetryRequest",
      ['secp384r1', 'secp256r1'],
      'client',
      usualHello,
      'secp256r1 after a HelloRetryRequest',
    ],
  ])('%s', (_what, groups, preference, hello, expected) => {
    expect(chosen('3.5', groups, preference, hello)).toBe(expected)
  })
})

describe('a list that is configured in tuples', () => {
  test.each([
    // Recorded from nginx on OpenSSL 3.5: `ssl_ecdh_curve secp521r1:ffdhe2048:DEFAULT`.
    ['secp521r1:ffdhe2048:DEFAULT', 'secp521r1 after a HelloRetryRequest'],
    ['secp521r1/x25519', 'secp521r1 after a HelloRetryRequest'],
    ['secp521r1:x25519', 'x25519'],
  ])('%s: %s', (text, expected) => {
    const { groups } = evaluateGroupList(text, '3.5')
    expect(chosen('3.5', groups, 'server', usualHello)).toBe(expected)
  })
})

describe('TLS 1.2: the first common group of whoever prefers', () => {
  test.each<[readonly NamedGroup[], 'server' | 'client', string]>([
    [['secp384r1', 'x25519'], 'server', 'secp384r1'],
    [['secp384r1', 'x25519'], 'client', 'x25519'],
    [['ffdhe2048'], 'client', 'fails'],
  ])('%j, %s preference: %s', (groups, preference, expected) => {
    const hello: ClientHello = { ...tls12Hello, groups: [...tls12Hello.groups, 'ffdhe2048'] }
    expect(chosen('3.0', groups, preference, hello)).toBe(expected)
  })
})
