import { describe, expect, test } from 'vitest'
import { known } from '../../src/text/fact.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { type EndpointChanges, meet, places, served, softwareWith, suites, tls12Hello } from './fixtures.ts'

/*
 * What the real nginx was observed to answer (nginx 1.22 on OpenSSL 3.0, one fault at a time), with the step that the
 * fault belongs to and the first value that a reader of the report should look at.
 */
interface Row {
  readonly fault: string
  readonly endpoint?: EndpointChanges
  readonly hello?: Partial<ClientHello>
  readonly step: string
  readonly alert: number
  readonly cause: keyof typeof places
}

const tls12Only = { protocols: known(['TLSv1.2'] as const, places.protocols) }
const tls13Only = { protocols: known(['TLSv1.3'] as const, places.protocols) }
const oneGroup = { groups: known(['x448'] as const, places.groups) }
const oldSuite = { cipherSuites: known(suites('AES128-SHA'), places.cipherSuites) }
const odd13Suite = { tls13CipherSuites: known(suites('TLS_AES_128_CCM_SHA256'), places.tls13CipherSuites) }

const rows: readonly Row[] = [
  {
    fault: 'client ends at TLS 1.1',
    hello: { ...tls12Hello, versions: ['TLSv1.1', 'TLSv1.0'] },
    step: 'version',
    alert: 70,
    cause: 'protocols',
  },
  {
    fault: 'client has only TLS 1.3',
    endpoint: tls12Only,
    hello: { versions: ['TLSv1.3'] },
    step: 'version',
    alert: 70,
    cause: 'protocols',
  },
  {
    fault: 'server has only TLS 1.3',
    endpoint: tls13Only,
    hello: tls12Hello,
    step: 'version',
    alert: 70,
    cause: 'protocols',
  },
  {
    fault: 'no common suite, TLS 1.2',
    endpoint: oldSuite,
    hello: tls12Hello,
    step: 'suite',
    alert: 40,
    cause: 'cipherSuites',
  },
  {
    fault: 'no common suite, TLS 1.3',
    endpoint: odd13Suite,
    step: 'suite',
    alert: 40,
    cause: 'tls13CipherSuites',
  },
  {
    fault: 'ECDSA suites, RSA key',
    endpoint: {
      cipherSuites: known(suites('ECDHE-ECDSA-AES128-GCM-SHA256'), places.cipherSuites),
      certificates: served('rsa2048'),
    },
    hello: tls12Hello,
    step: 'certificate',
    alert: 40,
    cause: 'certificate',
  },
  {
    fault: 'RSA suites, ECDSA key',
    endpoint: {
      cipherSuites: known(suites('ECDHE-RSA-AES128-GCM-SHA256'), places.cipherSuites),
      certificates: served('p256'),
    },
    hello: tls12Hello,
    step: 'certificate',
    alert: 40,
    cause: 'certificate',
  },
  {
    fault: 'no common group, TLS 1.2',
    endpoint: oneGroup,
    hello: tls12Hello,
    step: 'group',
    alert: 40,
    cause: 'groups',
  },
  { fault: 'no common group, TLS 1.3', endpoint: oneGroup, step: 'group', alert: 40, cause: 'groups' },
  {
    fault: 'no common signature scheme, TLS 1.2',
    hello: { ...tls12Hello, signatureSchemes: ['rsa_pkcs1_sha1'] },
    step: 'signature-algorithm',
    alert: 40,
    cause: 'signatureSchemes',
  },
  {
    fault: 'no common signature scheme, TLS 1.3',
    hello: { signatureSchemes: ['ecdsa_sha1'] },
    step: 'signature-algorithm',
    alert: 40,
    cause: 'signatureSchemes',
  },
  {
    fault: 'name that is rejected',
    endpoint: { nameHandling: known('rejects', places.nameHandling) },
    step: 'server-name',
    alert: 112,
    cause: 'nameHandling',
  },
  {
    fault: 'no name at all',
    endpoint: { nameHandling: known('rejects', places.nameHandling) },
    hello: { serverName: null },
    step: 'server-name',
    alert: 112,
    cause: 'nameHandling',
  },
  {
    fault: 'fallback that is not needed',
    hello: { ...tls12Hello, cipherSuites: [...tls12Hello.cipherSuites, 0x5600] },
    step: 'version',
    alert: 86,
    cause: 'protocols',
  },
]

test.each(rows)('$fault: $step, alert $alert', ({ endpoint = {}, hello = {}, step, alert, cause }) => {
  const outcome = meet(endpoint, hello)
  expect(outcome).toMatchObject({ status: 'fails', by: 'server', step, alert })
  expect(outcome).toHaveProperty('causes[0]', places[cause])
})

describe('a reason quotes both sides', () => {
  test.each<[string, EndpointChanges, Partial<ClientHello>, string]>([
    ['version', tls13Only, tls12Hello, 'The client offers TLS 1.2; the server accepts TLS 1.3.'],
    [
      'suite',
      oldSuite,
      { ...tls12Hello, cipherSuites: [0x00ff, 0xc02b, 0xeaea] },
      'For TLS 1.2 the client offers TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 and 0xeaea; the server accepts TLS_RSA_WITH_AES_128_CBC_SHA.',
    ],
    [
      'group',
      oneGroup,
      { groups: ['x25519', 'secp256r1'] },
      'The client offers the groups x25519 and secp256r1; the server accepts x448.',
    ],
    [
      'certificate in TLS 1.2',
      { cipherSuites: known(suites('ECDHE-ECDSA-AES128-GCM-SHA256')), certificates: served('rsa2048') },
      tls12Hello,
      "The suites that both sides have (TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256) need an ECDSA key; the server's certificate has RSA 2048.",
    ],
    [
      'certificate in TLS 1.2 without a scheme',
      { cipherSuites: known(suites('ECDHE-ECDSA-AES128-GCM-SHA256')), certificates: served('p256') },
      { ...tls12Hello, signatureSchemes: ['rsa_pkcs1_sha256'] },
      "The suites that both sides have (TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256) need an ECDSA key; the server's certificate has ECDSA secp256r1 (the client accepts signatures by rsa_pkcs1_sha256).",
    ],
    [
      'certificate in TLS 1.2 on a strange curve',
      { cipherSuites: known(suites('ECDHE-ECDSA-AES128-GCM-SHA256')), certificates: served('p521') },
      { ...tls12Hello, groups: ['x25519', 'secp256r1'] },
      "The suites that both sides have (TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256) need an ECDSA key; the server's certificate has ECDSA secp521r1 (the client knows the curves x25519 and secp256r1).",
    ],
    [
      'certificate in TLS 1.3',
      { certificates: served('p521') },
      { signatureSchemes: ['ecdsa_secp256r1_sha256', 'rsa_pkcs1_sha256'] },
      "In TLS 1.3 the client accepts signatures by ecdsa_secp256r1_sha256 and rsa_pkcs1_sha256; the server's key is ECDSA secp521r1.",
    ],
    [
      'name',
      { nameHandling: known('rejects') },
      { serverName: 'b.test' },
      'The client asks for b.test; the server rejects every handshake for a name that it does not serve.',
    ],
    [
      'client certificate',
      {
        clientCertificate: known({
          mode: 'required',
          refusal: 'alert',
          depth: null,
          caFile: null,
          crlFile: null,
        }),
      },
      {},
      'The server requires a client certificate; the client has none to send.',
    ],
    [
      'plain listener',
      { transport: known('plain') },
      {},
      'The client starts a TLS handshake; the server speaks HTTP in clear on this port.',
    ],
  ])('%s', (_step, endpoint, hello, reason) => {
    expect(meet(endpoint, hello)).toMatchObject({ status: 'fails', reason })
  })
})

test.each([
  ['nginx', '1.22.1', 70],
  ['nginx', '1.29.1', 70],
  ['nginx', '1.29.2', 112],
  ['nginx', '1.30', 112],
  ['freenginx', '1.29.2', 70],
  ['haproxy', '3.0.11', 112],
] as const)('%s %s answers a rejected name in an impossible version with %i', (name, version, alert) => {
  const endpoint = {
    ...tls13Only,
    nameHandling: known('rejects' as const),
    software: softwareWith('3.0', name, version),
  }
  expect(meet(endpoint, tls12Hello)).toMatchObject({ status: 'fails', alert })
})
