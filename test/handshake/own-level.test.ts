import { expect, test } from 'vitest'
import type { OpenSslVersion } from '../../src/libraries/openssl/version.ts'
import { known } from '../../src/text/fact.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { certificate, type KeyName, meet, places, softwareWith, suites, usualHello } from './fixtures.ts'

const leaf = (key: KeyName, facts: Partial<Certificate> = {}) =>
  certificate(key, { selfSigned: 'no', ...facts })

/** OpenSSL checks what it sends: each key of the chain, and each signature but a self-signed certificate's. */
test.each<[string, readonly Certificate[], OpenSslVersion, number, 'connects' | 'fails']>([
  ['RSA 2048', [leaf('rsa2048')], '3.0', 2, 'connects'],
  ['RSA 2048', [leaf('rsa2048')], '3.0', 3, 'fails'],
  ['RSA 1024', [leaf('rsa1024')], '3.0', 2, 'fails'],
  ['RSA 1024', [leaf('rsa1024')], '3.0', 1, 'connects'],
  ['a weak issuer', [leaf('p256'), leaf('rsa1024')], '3.0', 2, 'fails'],
  ['a SHA-1 signature', [leaf('p256', { signatureHash: 'sha1' })], '3.0', 1, 'fails'],
  ['a SHA-1 signature', [leaf('p256', { signatureHash: 'sha1' })], '1.1.1', 1, 'connects'],
  [
    'a self-signed SHA-1 signature',
    [leaf('p256', { signatureHash: 'sha1', selfSigned: 'yes' })],
    '3.0',
    2,
    'connects',
  ],
  ['an unread signature', [leaf('p256', { signatureHash: 'unknown' })], '3.0', 2, 'connects'],
  ['RSA 1024', [leaf('rsa1024')], '1.0.2', 0, 'connects'],
])('%s (%#)', (_what, chain, openssl, level, status) => {
  const certificates = known([{ path: { value: 'a.pem', at: places.certificate }, chain: known(chain) }])
  const endpoint = {
    certificates,
    securityLevel: known(level, places.securityLevel),
    software: softwareWith(openssl),
  }
  const outcome = meet(endpoint, usualHello)
  expect(outcome.status).toBe(status)
  if (outcome.status === 'fails') {
    expect(outcome).toMatchObject({
      step: 'certificate',
      alert: 80,
      causes: [places.certificate, places.securityLevel],
    })
  }
})

test('a certificate that no file holds is taken as one that the server can send', () => {
  const chain = known([leaf('rsa2048')], null, 'assumed: not in the tree')
  expect(meet({ certificates: known([{ path: null, chain }]), securityLevel: known(3) }, {}).status).toBe(
    'connects',
  )
})

test('a named server above the default server in level, with no group left', () => {
  const initial = {
    cipherSuites: known(suites('ECDHE-ECDSA-AES256-GCM-SHA384')),
    suitePreference: known('client' as const),
    securityLevel: known(1),
    ownTls13CipherSuites: known(suites('TLS_AES_256_GCM_SHA384')),
  }
  const certificates = known([{ path: null, chain: known([leaf('p521', { signatureHash: 'sha512' })]) }])
  const endpoint = { initial, certificates, groups: known(['x25519'] as const), securityLevel: known(4) }
  const hello = { signatureSchemes: ['ecdsa_secp521r1_sha512'] as const }
  expect(meet(endpoint, hello)).toMatchObject({ status: 'fails', step: 'group', alert: 80 })
})
