import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { opensslVersions } from '../../src/libraries/openssl/version.ts'
import { isKnown, known, unknown } from '../../src/text/fact.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { type NamedGroup, namedGroups } from '../../src/tls/named-group.ts'
import { type SignatureScheme, signatureSchemes } from '../../src/tls/signature-scheme.ts'
import { protocolVersions } from '../../src/tls/version.ts'
import { handshakeWith, keyNames, line, served, softwareWith, suites, usualEndpoint } from './fixtures.ts'

const suiteNames = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES128-SHA',
  'DHE-RSA-AES128-GCM-SHA256',
  'AES128-GCM-SHA256',
  'AES128-SHA',
  'DES-CBC3-SHA',
  'ADH-AES128-SHA',
  'PSK-AES128-CBC-SHA',
]
const tls13Names = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']

/** Often everything: else nearly nothing would connect. */
function mostOf<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(items) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...items]) },
  )
}

const groups = mostOf(Object.keys(namedGroups) as NamedGroup[])
const schemes = mostOf(Object.keys(signatureSchemes) as SignatureScheme[])
const versions = mostOf([...protocolVersions])

/** Every fact known, level within what an unknown one is tried with. */
const facts = fc.record({
  software: fc
    .tuple(fc.constantFrom(...opensslVersions), fc.constantFrom('nginx', 'haproxy'))
    .map(([openssl, name]) => softwareWith(openssl, name)),
  transport: fc.constantFrom(...Array(9).fill('tls' as const), 'plain' as const).map((value) => known(value)),
  protocols: versions.map((value) => known(value)),
  cipherSuites: fc.shuffledSubarray(suiteNames, { minLength: 1 }).map((names) => known(suites(...names))),
  tls13CipherSuites: fc
    .shuffledSubarray(tls13Names, { minLength: 1 })
    .map((names) => known(suites(...names))),
  suitePreference: fc
    .constantFrom('server', 'client', 'server-chacha-by-client')
    .map((value) => known(value)),
  groups: groups.map((value) => known(value)),
  signatureSchemes: fc.oneof(fc.constant('library-default' as const), schemes).map((value) => known(value)),
  securityLevel: fc.nat(2).map((value) => known(value)),
  dhParameters: fc.constantFrom('none' as const, { bits: 2048 }).map((value) => known(value)),
  certificates: fc.shuffledSubarray([...keyNames], { maxLength: 3 }).map((names) => served(...names)),
  nameHandling: fc
    .constantFrom('serves', 'serves', 'serves', 'rejects')
    .map((value) => known(value as 'serves' | 'rejects')),
  clientCertificate: fc
    .record({
      mode: fc.constantFrom('none' as const, 'optional' as const, 'required' as const),
      refusal: fc.constantFrom('none' as const, 'http-400' as const, 'alert' as const, 'close' as const),
    })
    .map((request) => known({ ...request, depth: null, caFile: null, crlFile: null })),
})

const hellos: fc.Arbitrary<ClientHello> = fc
  .record({
    versions,
    cipherSuites: fc
      .shuffledSubarray([...suiteNames, ...tls13Names])
      .map((names) => suites(...names).map((s) => s.code)),
    groups,
    shareCount: fc.nat(3),
    signatureSchemes: schemes,
    serverName: fc.constantFrom('a.test', null),
  })
  .map(({ shareCount, ...hello }) => ({ ...hello, keyShares: hello.groups.slice(0, shareCount), alpn: [] }))

const meetings = fc
  .tuple(facts, hellos)
  .map(([made, hello]) => ({ endpoint: { ...usualEndpoint, ...made }, hello }))

test('known facts always decide, and what is agreed on was offered by both', () => {
  fc.assert(
    fc.property(meetings, ({ endpoint, hello }) => {
      const outcome = handshakeWith(endpoint, hello)
      expect(outcome.status).not.toBe('unknown')
      if (outcome.status === 'connects') expectOffered(outcome, endpoint, hello)
      if (outcome.status === 'fails') {
        expect([null, 40, 47, 70, 80, 86, 112, 116]).toContain(outcome.alert)
        expect(outcome.reason).toMatch(/^[A-Z].*\.$/)
      }
    }),
    { numRuns: 3000 },
  )
})

type Connected = Extract<ReturnType<typeof handshakeWith>, { status: 'connects' }>

function expectOffered(outcome: Connected, endpoint: Endpoint, hello: ClientHello) {
  const { protocol, cipherSuite, group, signatureScheme } = outcome
  expect(hello.versions).toContain(protocol)
  expect(isKnown(endpoint.tls.protocols) && endpoint.tls.protocols.value).toContain(protocol)
  expect(hello.cipherSuites).toContain(cipherSuite.code)
  const list = protocol === 'TLSv1.3' ? endpoint.tls.tls13CipherSuites : endpoint.tls.cipherSuites
  expect(isKnown(list) && list.value).toContain(cipherSuite)
  if (group !== null) {
    expect(hello.groups).toContain(group)
    expect(isKnown(endpoint.tls.groups) && endpoint.tls.groups.value).toContain(group)
  }
  if (signatureScheme !== null) expect(hello.signatureSchemes).toContain(signatureScheme)
  expect(cipherSuite.authentication).not.toBe('none')
  expect(outcome.chain).toHaveLength(1)
}

const factNames = [
  'transport',
  'protocols',
  'cipherSuites',
  'tls13CipherSuites',
  'suitePreference',
  'groups',
  'signatureSchemes',
  'securityLevel',
  'dhParameters',
  'certificates',
  'nameHandling',
  'clientCertificate',
] as const

test('what is decided without a fact stays decided the same way with any value of it', () => {
  fc.assert(
    fc.property(meetings, fc.constantFrom(...factNames), ({ endpoint, hello }, name) => {
      const without = handshakeWith({ ...endpoint, [name]: unknown('not read', line(77)) }, hello)
      fc.pre(without.status !== 'unknown')
      expect(handshakeWith(endpoint, hello).status).toBe(without.status)
    }),
    { numRuns: 5000 },
  )
})

test('the same endpoint and hello give the same outcome', () => {
  fc.assert(
    fc.property(meetings, ({ endpoint, hello }) => {
      expect(handshakeWith(endpoint, hello)).toEqual(handshakeWith(endpoint, hello))
    }),
    { numRuns: 300 },
  )
})
