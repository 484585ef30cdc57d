import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Api } from '../../src/alerts/client-view.ts'
import type { ExpectedLook } from '../../src/alerts/expectation.ts'
import { judgeExpectation } from '../../src/alerts/judge-expectation.ts'
import { reachableCodes, subjectOfCode } from '../../src/alerts/reachable-codes.ts'
import { type Situation, situations } from '../../src/alerts/situation.ts'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import type { ClientCertificateRequest } from '../../src/endpoint/context.ts'
import type { Endpoint, TlsLibrary } from '../../src/endpoint/endpoint.ts'
import { endpointAmong } from '../../src/endpoint/endpoint.ts'
import { known } from '../../src/text/fact.ts'
import type { ProtocolVersion } from '../../src/tls/version.ts'
import { endpointWith, line } from '../handshake/fixtures.ts'

const file = (value: string) => ({ value, at: line(1) })

interface Server {
  readonly name: string
  readonly version: string
  readonly library: readonly [TlsLibrary['name'], string]
  readonly request?: Partial<ClientCertificateRequest>
  readonly protocols?: readonly ProtocolVersion[]
}

function endpoint({ name, version, library, request, protocols }: Server): Endpoint {
  const tlsLibrary = { name: library[0], version: library[1] }
  return endpointWith({
    software: { name, version, tlsLibrary, basis: 'settings', at: null, because: 'the test' },
    protocols: known(protocols ?? ['TLSv1.2', 'TLSv1.3']),
    clientCertificate: known({
      mode: 'required',
      refusal: 'alert',
      depth: 1,
      caFile: file('ca.pem'),
      crlFile: file('crl.pem'),
      ...request,
    }),
  })
}

const upTo12 = ['TLSv1.2'] as const
const apache: Server = { name: 'apache', version: '2.4', library: ['openssl', '3.0'] }
const nginx: Server = {
  name: 'nginx',
  version: '1.28',
  library: ['openssl', '3.0'],
  request: { refusal: 'http-400' },
}
const go = (version: string): Server => ({ name: 'go', version, library: ['go', version] })
const jdk = (version: string): Server => ({ name: 'java', version, library: ['jsse', version] })
const node: Server = { name: 'node', version: '24', library: ['openssl', '3.5'] }

const scope = { endpoint: null, clients: null, at: line(1) }
const [absent, expired, revoked, unknownCa, notYet] = [
  'client-certificate-absent',
  'client-certificate-expired',
  'client-certificate-revoked',
  'client-certificate-unknown-ca',
  'client-certificate-not-yet-valid',
] as const

function apart(server: Server, told: readonly Situation[], client: ClientId, api: Api = 'url-session') {
  const judgement = judgeExpectation(
    { ...scope, kind: 'tell-apart', api, situations: told },
    endpoint(server),
    client,
  )
  return judgement.status === 'broken' ? judgement.how : judgement.status
}

/** The rows of the reference's migrations and of its table of observed answers. */
describe('tell-apart', () => {
  it.each<[string, Server, readonly Situation[], ClientId, string]>([
    [
      'OpenSSL names each fault',
      { ...apache, protocols: upTo12 },
      [absent, expired, revoked, unknownCa, notYet],
      'ios-17',
      'holds',
    ],
    ['the same in TLS 1.3 as long as alerts arrive', apache, [expired, revoked], 'ios-17', 'sometimes'],
    ['TLS 1.3 came with iOS 12.2', apache, [expired, revoked], 'ios-12.0', 'holds'],
    ['nginx answers them all with HTTP 400', nginx, [expired, revoked], 'ios-17', 'always'],
    ['nginx: also none and a bad one', nginx, [absent, expired], 'ios-17', 'always'],
    [
      'Go up to 1.20 says bad_certificate to all',
      { ...go('1.19'), protocols: upTo12 },
      [expired, unknownCa],
      'ios-17',
      'always',
    ],
    [
      'Go from 1.21 on names them',
      { ...go('1.23'), protocols: upTo12 },
      [expired, unknownCa],
      'ios-17',
      'holds',
    ],
    ['Go: dates are one thing', { ...go('1.23'), protocols: upTo12 }, [expired, notYet], 'ios-17', 'always'],
    [
      'JSSE says certificate_unknown to all',
      { ...jdk('17'), protocols: upTo12 },
      [expired, unknownCa],
      'ios-17',
      'always',
    ],
    [
      'JSSE: but none is another thing',
      { ...jdk('17'), protocols: upTo12 },
      [absent, expired],
      'ios-17',
      'holds',
    ],
    ['Node closes on every bad one', { ...node, protocols: upTo12 }, [expired, revoked], 'ios-17', 'always'],
    [
      'iOS 11 reports -9802 for 40 and 42, with -1206 for none and -1205 for a bad one',
      { ...apache, protocols: upTo12 },
      [absent, notYet],
      'ios-11',
      'holds',
    ],
    ['iOS 10 has codes for both', { ...apache, protocols: upTo12 }, [absent, notYet], 'ios-10', 'holds'],
    ['and iOS 12 again', { ...apache, protocols: upTo12 }, [absent, notYet], 'ios-12.0', 'holds'],
    [
      'a server that asks nobody',
      { ...apache, request: { mode: 'none', refusal: 'none' } },
      [absent, expired],
      'ios-17',
      'always',
    ],
    [
      'no version in common',
      { ...apache, protocols: ['TLSv1.3'] },
      [absent, expired],
      'ios-11',
      'no-connection',
    ],
  ])('%s', (_, server, told, client, expected) => {
    expect(apart(server, told, client)).toBe(expected)
  })

  it('through CFStream there is no TLS 1.3, and coreTLS has a code for each alert', () => {
    expect(apart(apache, [absent, expired, revoked, unknownCa, notYet], 'ios-17', 'cfstream')).toBe('holds')
    expect(apart(apache, [absent, notYet], 'ios-11', 'cfstream')).toBe('holds')
    expect(apart({ ...apache, protocols: ['TLSv1.3'] }, [absent, expired], 'ios-17', 'cfstream')).toBe(
      'no-connection',
    )
  })

  it('is only assumed to be broken where another version that may be there keeps it', () => {
    const old = endpoint({ ...go('1.19'), protocols: upTo12 })
    const recent = endpoint({ ...go('1.23'), protocols: upTo12 })
    const expectation = {
      ...scope,
      kind: 'tell-apart',
      api: 'url-session',
      situations: [expired, unknownCa],
    } as const
    const judged = (other: Endpoint) =>
      judgeExpectation(expectation, endpointAmong([old, other], 'endpoints[].software'), 'ios-17')
    expect(judged(old)).toMatchObject({ status: 'broken', confidence: 'certain' })
    expect(judged(recent)).toMatchObject({ status: 'broken', confidence: 'assumed' })
  })

  it('never depends on the order of the situations, and more of them hold less', () => {
    const rank = { holds: 0, sometimes: 1, always: 2 } as Record<string, number>
    const servers = fc.constantFrom(apache, nginx, go('1.19'), go('1.23'), jdk('17'), jdk('25'), node)
    const told = fc.uniqueArray(fc.constantFrom(...situations.filter((one) => one.startsWith('client'))), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(servers, told, fc.constantFrom(...clientIds), (server, chosen, client) => {
        const all = apart(server, chosen, client)
        expect(apart(server, chosen.toReversed(), client)).toBe(all)
        const fewer = apart(server, chosen.slice(1), client)
        if (chosen.length > 2 && fewer in rank && all in rank)
          expect(rank[fewer]).toBeLessThanOrEqual(rank[all] ?? 0)
      }),
    )
  })
})

const anything: ExpectedLook = {
  alert: null,
  urlErrorCode: null,
  streamErrorCode: null,
  networkFrameworkCode: null,
  httpStatus: null,
}

function exact(
  server: Server,
  situation: Situation,
  look: Partial<ExpectedLook>,
  client: ClientId,
  api: Api = 'url-session',
) {
  const expected = { ...anything, ...look }
  const judgement = judgeExpectation(
    { ...scope, kind: 'exact', api, situation, expected },
    endpoint(server),
    client,
  )
  return judgement.status === 'broken' ? judgement.how : judgement.status
}

describe('an exact look', () => {
  it.each<[string, Server, Situation, Partial<ExpectedLook>, ClientId, string]>([
    ['the alert', apache, expired, { alert: 45 }, 'ios-17', 'holds'],
    ['the alert of another program', { ...jdk('17') }, expired, { alert: 45 }, 'ios-17', 'always'],
    ['a status is no alert', nginx, expired, { alert: 45 }, 'ios-17', 'always'],
    ['the status', nginx, expired, { httpStatus: 400 }, 'ios-17', 'holds'],
    [
      'codes',
      { ...apache, protocols: upTo12 },
      expired,
      { urlErrorCode: -1205, streamErrorCode: -9828 },
      'ios-17',
      'holds',
    ],
    [
      'one code of two',
      { ...apache, protocols: upTo12 },
      expired,
      { urlErrorCode: -1200, streamErrorCode: -9828 },
      'ios-17',
      'always',
    ],
    [
      'codes in TLS 1.3, while alerts arrive',
      apache,
      expired,
      { streamErrorCode: -9828 },
      'ios-17',
      'sometimes',
    ],
    ['40 in TLS 1.2', { ...apache, protocols: upTo12 }, absent, { alert: 40 }, 'ios-17', 'holds'],
    ['which is 116 in TLS 1.3', apache, absent, { alert: 40 }, 'ios-17', 'always'],
    ['JDK 17, no certificate', { ...jdk('17'), protocols: upTo12 }, absent, { alert: 42 }, 'ios-17', 'holds'],
    [
      'JDK 25, no certificate',
      { ...jdk('25'), protocols: upTo12 },
      absent,
      { alert: 42 },
      'ios-17',
      'always',
    ],
    [
      'the founding thread: 42 is -9825 before iOS 11',
      { ...apache, protocols: upTo12 },
      notYet,
      { streamErrorCode: -9825 },
      'ios-10',
      'holds',
    ],
    [
      'and -9802 on iOS 11',
      { ...apache, protocols: upTo12 },
      notYet,
      { streamErrorCode: -9825 },
      'ios-11',
      'always',
    ],
  ])('%s', (_, server, situation, look, client, expected) => {
    expect(exact(server, situation, look, client)).toBe(expected)
  })

  it('through the other interfaces', () => {
    const server = { ...apache, protocols: upTo12 }
    expect(exact(server, notYet, { streamErrorCode: -9825 }, 'ios-11', 'cfstream')).toBe('holds')
    expect(exact(server, expired, { networkFrameworkCode: -9828 }, 'ios-17', 'network-framework')).toBe(
      'holds',
    )
  })
})

describe('codes that can be reached', () => {
  const codesAt = (server: Server, clients: readonly ClientId[], api: Api = 'url-session') =>
    reachableCodes(endpoint(server), clients, api).codes

  it('are those of the answers, by client and interface', () => {
    const server = { ...apache, protocols: upTo12 }
    expect([-9828, -9831, -1205, -9858].every((code) => codesAt(server, ['ios-17']).has(code))).toBe(true)
    expect(codesAt(server, ['ios-17']).has(-9824)).toBe(false)
    expect(codesAt(server, ['ios-10']).has(-9824)).toBe(true)
    expect(codesAt(server, ['ios-17'], 'cfstream').has(-9824)).toBe(true)
    expect(codesAt(nginx, ['ios-17']).has(-9828)).toBe(false)
    expect(codesAt(go('1.19'), ['ios-17']).has(-9828)).toBe(false)
    expect(codesAt(go('1.23'), ['ios-17']).has(-9828)).toBe(true)
  })

  it.each([
    [-9825, 42],
    [-9828, 45],
    [-9831, 48],
    [-9824, 40],
    [-9858, 40],
    [-9863, 116],
    [-9865, 112],
  ])('%i is about alert %i', (code, alert) => {
    expect(subjectOfCode(code)?.alert).toBe(alert)
  })

  it.each([-9802, -9806, -9807, -9813, -9816, -9838, -1200, -1202, -1005, -1001, 40])(
    '%i can come of other things, and says nothing by its absence',
    (code) => {
      expect(subjectOfCode(code)).toBeNull()
    },
  )
})
