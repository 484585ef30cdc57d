import { describe, expect, it } from 'vitest'
import { known } from '../../../src/text/fact.ts'
import type { Certificate } from '../../../src/tls/certificate.ts'
import {
  certificate,
  type EndpointChanges,
  type KeyName,
  meet,
  places,
  softwareWith,
  suites,
  tls12Hello,
  usualHello,
} from '../../handshake/fixtures.ts'

const tls12 = { protocols: known(['TLSv1.2'] as const, places.protocols) }
const serving = (key: KeyName, facts: Partial<Certificate>): EndpointChanges => ({
  certificates: known([
    { path: { value: 'a.pem', at: places.certificate }, chain: known([certificate(key, facts)]) },
  ]),
})

/** RFC 8422 §5.3: a certificate that signs has digitalSignature among its key usages, if it has any. */
describe('the usages of an ECDSA key', () => {
  it.each<[usages: Certificate['keyUsages'], 'connects' | 'fails']>([
    [null, 'connects'],
    [['digitalSignature'], 'connects'],
    [['keyAgreement', 'digitalSignature'], 'connects'],
    [['keyAgreement'], 'fails'],
    [[], 'fails'],
  ])('%j', (keyUsages, status) => {
    const outcome = meet({ ...tls12, ...serving('p256', { keyUsages }) }, tls12Hello)
    expect(outcome.status).toBe(status)
    if (outcome.status === 'fails') expect(outcome.reason).toContain('its key usage allows no signing')
  })
})

describe('a key on a curve that the client does not know', () => {
  it('is told with the curves that it knows', () => {
    const outcome = meet({ ...tls12, ...serving('brainpool', {}) }, tls12Hello)
    expect(outcome).toMatchObject({
      status: 'fails',
      reason: expect.stringContaining('the client knows the curves x25519, secp256r1, secp384r1'),
    })
  })
})

/** ssl_add_cert_chain: internal_error (80) by the server, which names its own certificate. */
describe('a certificate below the security level', () => {
  const outcome = (level: number) =>
    meet({ ...serving('rsa1024', {}), securityLevel: known(level, places.securityLevel) }, usualHello)

  it('is refused by the server that has it', () => {
    expect(outcome(1).status).toBe('connects')
    expect(outcome(2)).toMatchObject({
      step: 'certificate',
      by: 'server',
      alert: 80,
      reason: expect.stringMatching(
        /own certificate CN=rsa1024 is below its security level: .*80 bits.*asks for 112/,
      ),
    })
  })
})

/** OpenSSL 1.0.2 reads no supported_versions: it goes by legacy_version, TLS 1.2 (RFC 8446 §4.1.2). */
describe('a client of TLS 1.3 at a server of TLS 1.1', () => {
  const old = {
    protocols: known(['TLSv1.1'] as const),
    cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
    securityLevel: known(0),
  }
  const hello = { ...usualHello, cipherSuites: [...usualHello.cipherSuites, 0xc013] }

  it('is answered in TLS 1.1 by 1.0.2, and refused with protocol_version by later ones', () => {
    const by = (version: '1.0.2' | '1.1.1' | '3.5') => {
      const outcome = meet({ ...old, software: softwareWith(version) }, hello)
      return outcome.status === 'fails' ? [outcome.step, outcome.by, outcome.alert] : outcome.status
    }
    expect(by('1.1.1')).toEqual(['version', 'server', 70])
    expect(by('3.5')).toEqual(['version', 'server', 70])
    expect(by('1.0.2')).toEqual(['version', 'client', 70])
  })
})
