import { describe, expect, test } from 'vitest'
import type { OpenSslVersion } from '../../src/libraries/openssl/version.ts'
import { known } from '../../src/text/fact.ts'
import type { ProtocolVersion } from '../../src/tls/version.ts'
import { meet, places, served, softwareWith, suites, tls12Hello, usualHello } from './fixtures.ts'

const anySuite = known(
  suites('ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-SHA', 'ECDHE-ECDSA-AES128-SHA'),
)
const cbc = [0xc013, 0xc009]

/** A server with these versions meets a client with those; RSA key, suites for every version. */
function negotiated(
  server: readonly ProtocolVersion[],
  client: readonly ProtocolVersion[],
  level = 0,
  openssl: OpenSslVersion = '3.0',
) {
  const endpoint = {
    protocols: known(server),
    cipherSuites: anySuite,
    certificates: served('rsa2048'),
    securityLevel: known(level),
    software: softwareWith(openssl),
  }
  const outcome = meet(endpoint, { versions: client, cipherSuites: [...usualHello.cipherSuites, ...cbc] })
  return outcome.status === 'connects'
    ? outcome.protocol
    : outcome.status === 'fails'
      ? `${outcome.by} ${outcome.alert}`
      : 'unknown'
}

const all = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const

test.each<[readonly ProtocolVersion[], readonly ProtocolVersion[], string]>([
  [all, all, 'TLSv1.3'],
  [all, ['TLSv1.2'], 'TLSv1.2'],
  // A hole: without supported_versions everything up to the client's newest is tried.
  [['TLSv1.1', 'TLSv1.3'], ['TLSv1.2', 'TLSv1.1'], 'TLSv1.1'],
  // With supported_versions only what is listed.
  [['TLSv1.2'], ['TLSv1.3', 'TLSv1.1'], 'server 70'],
  // The server's answer is below what the client has: it is the client that refuses.
  [['TLSv1.0', 'TLSv1.1'], ['TLSv1.2'], 'client 70'],
  [[], ['TLSv1.2'], 'server 70'],
])('server %j, client %j: %s', (server, client, expected) => {
  expect(negotiated(server, client)).toBe(expected)
})

describe('TLS 1.1 by security level', () => {
  test.each<[OpenSslVersion, number, string]>([
    ['1.0.2', 0, 'TLSv1.1'],
    ['1.1.1', 2, 'TLSv1.1'],
    // No version is left at all: 1.1.1 fails before it reads the hello.
    ['1.1.1', 4, 'server 80'],
    ['3.0', 0, 'TLSv1.1'],
    ['3.0', 1, 'server 80'],
    ['3.0', 2, 'server 80'],
    ['3.0', 4, 'server 70'],
    ['3.2', 0, 'TLSv1.1'],
    ['3.2', 1, 'server 70'],
    ['3.5', 2, 'server 70'],
  ])('OpenSSL %s, level %i: %s', (openssl, level, expected) => {
    expect(negotiated(['TLSv1.1'], ['TLSv1.1'], level, openssl)).toBe(expected)
  })

  test('an ECDSA key in 1.1.1 signs with SHA-1, which level 2 refuses', () => {
    const endpoint = {
      protocols: known(['TLSv1.1'] as const),
      cipherSuites: anySuite,
      certificates: served('p256'),
      securityLevel: known(2),
      software: softwareWith('1.1.1'),
    }
    expect(meet(endpoint, { versions: ['TLSv1.1'], cipherSuites: cbc })).toMatchObject({
      status: 'fails',
      step: 'signature-algorithm',
      alert: 80,
    })
  })
})

test('1.0.2 closes without an alert when no version is common', () => {
  expect(negotiated(['TLSv1.2'], ['TLSv1.1'], 0, '1.0.2')).toBe('server null')
})

test('1.0.2 knows no TLS 1.3', () => {
  expect(negotiated(['TLSv1.2', 'TLSv1.3'], ['TLSv1.3', 'TLSv1.2'], 0, '1.0.2')).toBe('TLSv1.2')
})

describe('a server whose newest version has no suite refuses everyone', () => {
  const gcm = known(suites('ECDHE-RSA-AES128-GCM-SHA256'), places.cipherSuites)

  test('TLS 1.1 alone with GCM suites', () => {
    const outcome = meet(
      { protocols: known(['TLSv1.1'] as const), cipherSuites: gcm, securityLevel: known(0) },
      { ...tls12Hello, versions: ['TLSv1.0'] },
    )
    expect(outcome).toMatchObject({
      status: 'fails',
      step: 'suite',
      alert: 40,
      causes: [places.cipherSuites],
    })
  })

  test('a hole below TLS 1.3 makes TLS 1.1 the newest', () => {
    const outcome = meet(
      { protocols: known(['TLSv1.1', 'TLSv1.3'] as const), cipherSuites: gcm, securityLevel: known(0) },
      {},
    )
    expect(outcome).toMatchObject({ status: 'fails', step: 'suite', alert: 40 })
  })

  test("it is the default server's list that counts", () => {
    const initial = {
      cipherSuites: anySuite,
      suitePreference: known('client' as const),
      securityLevel: known(0),
      ownTls13CipherSuites: known(suites('TLS_AES_128_GCM_SHA256')),
    }
    const outcome = meet(
      { protocols: known(['TLSv1.1', 'TLSv1.3'] as const), cipherSuites: gcm, initial },
      {},
    )
    expect(outcome).toMatchObject({ status: 'connects', protocol: 'TLSv1.3' })
  })
})
