import { describe, expect, test } from 'vitest'
import type { FactName } from '../../src/endpoint/facts.ts'
import { known, unknown } from '../../src/text/fact.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { type EndpointChanges, line, meet, served, suites, tls12Hello, usualHello } from './fixtures.ts'

const place = line(77)
const notKnown = unknown('a variable decides it', place)

/** Which unknown facts leave a TLS 1.3 and a TLS 1.2 handshake undecided, and at which step. */
test.each<[FactName | 'transport', string | null, string | null]>([
  ['transport', 'transport', 'transport'],
  ['protocols', 'version', 'version'],
  ['nameHandling', 'server-name', 'server-name'],
  ['cipherSuites', null, 'suite'],
  ['tls13CipherSuites', 'suite', null],
  ['suitePreference', 'suite', 'suite'],
  ['securityLevel', 'version', 'version'],
  ['dhParameters', null, null],
  ['groups', 'group', 'group'],
  ['signatureSchemes', 'signature-algorithm', 'signature-algorithm'],
  ['certificates', 'certificate', 'certificate'],
  ['clientCertificate', 'client-certificate', 'client-certificate'],
  ['alpn', null, null],
])('%s: undecided at %s in TLS 1.3, at %s in TLS 1.2', (fact, tls13, tls12) => {
  expectStep({ [fact]: notKnown }, usualHello, tls13)
  expectStep({ [fact]: notKnown }, tls12Hello, tls12)
})

function expectStep(endpoint: EndpointChanges, hello: ClientHello, step: string | null) {
  const outcome = meet(endpoint, hello)
  if (step === null) expect(outcome.status).toBe('connects')
  else {
    expect(outcome).toMatchObject({ status: 'unknown', step, at: place })
    expect(outcome).toHaveProperty(
      'reason',
      expect.stringMatching(/can't be known: a variable decides it\.$/),
    )
  }
}

describe('an unknown fact', () => {
  test('does not hide a failure that comes before it', () => {
    const endpoint = { protocols: known(['TLSv1.2'] as const), groups: notKnown, certificates: notKnown }
    expect(meet(endpoint, { versions: ['TLSv1.3'] })).toMatchObject({ status: 'fails', alert: 70 })
  })

  test('certificate does not matter where no suite is common', () => {
    const endpoint = { cipherSuites: known(suites('AES128-SHA')), certificates: notKnown }
    expect(meet(endpoint, tls12Hello)).toMatchObject({ status: 'fails', step: 'suite' })
  })

  test('groups do not matter to suites without groups', () => {
    const endpoint = {
      cipherSuites: known(suites('AES128-GCM-SHA256')),
      groups: notKnown,
      certificates: served('rsa2048'),
    }
    expect(meet(endpoint, { ...tls12Hello, cipherSuites: [0x009c] }).status).toBe('connects')
  })

  test('suites matter to TLS 1.3 where a hole could keep the server from starting a handshake', () => {
    const endpoint = { protocols: known(['TLSv1.1', 'TLSv1.3'] as const), cipherSuites: notKnown }
    expect(meet({ ...endpoint, securityLevel: known(0) }, usualHello)).toMatchObject({
      status: 'unknown',
      step: 'suite',
    })
  })

  test('is named by the handshake that can not go on without it', () => {
    expect(meet({ securityLevel: notKnown }, tls12Hello)).toMatchObject({
      status: 'unknown',
      reason: "The server's security level can't be known: a variable decides it.",
      at: place,
      missing: notKnown,
    })
  })

  test('Diffie-Hellman parameters decide where only DHE is common', () => {
    const endpoint = {
      cipherSuites: known(suites('DHE-RSA-AES128-GCM-SHA256')),
      certificates: served('rsa2048'),
      dhParameters: notKnown,
    }
    expect(meet(endpoint, { ...tls12Hello, cipherSuites: [0x009e] })).toMatchObject({
      status: 'unknown',
      at: place,
    })
  })

  test("chain is the server's certificate not known", () => {
    const certificates = known([{ path: { value: 'a.pem', at: line(6) }, chain: notKnown }])
    expect(meet({ certificates }, usualHello)).toMatchObject({
      status: 'unknown',
      step: 'certificate',
      at: place,
    })
  })
})
