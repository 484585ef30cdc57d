import { describe, expect, it } from 'vitest'
import type { ClientCertificateRequest } from '../../src/endpoint/context.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { type Fact, known, unknown } from '../../src/text/fact.ts'
import { wholeFile } from '../../src/text/location.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { certificate } from '../apple/certificates.ts'
import { changed, endpointWith, places, suites } from '../handshake/fixtures.ts'
import { saysOf, serving, sideOf } from './small-sides.ts'

const asking = (request: Partial<ClientCertificateRequest>): Endpoint =>
  changed(serving({}), {
    clientCertificate: known(
      { mode: 'required', refusal: 'http-400', depth: null, caFile: null, crlFile: null, ...request },
      places.clientCertificate,
    ),
  })

describe('client-certificate-required', () => {
  const texts = (endpoint: Endpoint) =>
    saysOf('client-certificate-required', sideOf([endpoint])).map(({ text }) => text)

  it.each(['none', 'optional', 'optional-any-ca'] as const)('is silent about %s', (mode) => {
    expect(texts(asking({ mode }))).toEqual([])
  })

  it('is silent where nobody knows, in clear, and where the names are turned away', () => {
    const silent = [
      changed(asking({}), { clientCertificate: unknown('a variable decides') }),
      changed(asking({}), { transport: known('plain') }),
      changed(asking({}), { nameHandling: known('rejects') }),
    ]
    expect(silent.flatMap(texts)).toEqual([])
  })

  it.each<[ClientCertificateRequest['refusal'], RegExp]>([
    ['none', /without one is turned away\. /],
    ['http-400', /without one completes the handshake and then gets HTTP 400 .*no TLS error/],
    ['close', /without one has the connection closed after the handshake, without an alert\. /],
    ['alert', /without one gets .* on TLS 1\.2 or .* on TLS 1\.3\. /],
  ])('says what a refusal by %s is like, and what to do', (refusal, wanted) => {
    const [text = ''] = texts(asking({ refusal }))
    expect(text).toMatch(wanted)
    expect(text).toMatch(/Ship the certificate with the app first, .* until old releases are gone\.$/)
  })

  it('names the alert of each version that the server speaks', () => {
    const tls12 = changed(asking({ refusal: 'alert' }), { protocols: known(['TLSv1.1', 'TLSv1.2']) })
    expect(texts(tls12)[0]).toMatch(/gets [^.]* on TLS 1\.2\. /)
    const older = changed(asking({ refusal: 'alert' }), { protocols: known(['TLSv1.1']) })
    expect(texts(older)[0]).toContain('without one is refused in the handshake')
  })
})

describe('client-ca-dropped', () => {
  const authority = (subject: string, facts: Partial<Certificate> = {}) =>
    certificate({
      subject,
      issuer: subject,
      selfSigned: 'yes',
      key: { kind: 'ec', bits: 256, curve: 'secp256r1', spkiSha256: subject },
      at: wholeFile('clients.pem'),
      ...facts,
    })
  const root = authority('CN=Root')
  const other = authority('CN=Other')
  const below = authority('CN=Below', { issuer: 'CN=Root', selfSigned: 'no' })

  type Authorities = Fact<readonly Certificate[]> | undefined
  const drafts = (
    before: Authorities,
    after: Authorities,
    mode: ClientCertificateRequest['mode'] = 'required',
  ) => {
    const side = (authorities: Authorities) =>
      sideOf([asking({ mode, ...(authorities === undefined ? {} : { authorities }) })])
    return saysOf('client-ca-dropped', side(after), side(before))
  }
  const ids = (...sides: Parameters<typeof drafts>) => drafts(...sides).map(({ messageId }) => messageId)
  const both = known([root, other])

  it.each<[string, Authorities, Authorities, readonly string[]]>([
    ['the same', both, both, []],
    ['one more', known([root]), both, []],
    ['one less', both, known([root]), ['authority']],
    ['one less that stood there twice', known([root, other, other]), known([root]), ['authority']],
    ['issued anew with its key', both, known([root, authority('CN=Other', { serialNumber: '02' })]), []],
    [
      'the name with another key',
      both,
      known([root, authority('CN=Other', { key: { ...other.key, spkiSha256: 'new' } })]),
      ['authority'],
    ],
    ['an intermediate whose root stays', known([root, below]), known([root]), ['intermediate']],
    [
      'an intermediate together with its root',
      known([below, root, other]),
      known([other]),
      ['authority', 'authority'],
    ],
    ['not known any more', both, unknown('clients.pem is not in the tree'), ['unknown']],
    ['not known before', unknown('clients.pem is not in the tree'), both, []],
    ['not looked for before', undefined, both, []],
    ['not looked for now', both, undefined, []],
  ])('%s', (_, before, after, wanted) => {
    expect(ids(before, after)).toEqual(wanted)
  })

  it('is about servers that verify, and about what both sides have', () => {
    expect(ids(both, known([root]), 'optional')).toEqual(['authority'])
    expect(ids(both, known([root]), 'optional-any-ca')).toEqual([])
    expect(ids(both, known([root]), 'none')).toEqual([])
    const side = sideOf([asking({ authorities: known([root]) })])
    expect(saysOf('client-ca-dropped', side)).toEqual([])
  })

  it('names the certificate, whom it hits and what to do', () => {
    const [dropped] = drafts(both, known([root]))
    expect(dropped?.text).toMatch(/no longer accepts client certificates of CN=Other: .* Keep the CA until/)
    expect(dropped?.location.path).toBe('clients.pem')
    expect(drafts(known([root, below]), known([root]))[0]?.text).toMatch(
      /no longer holds the intermediate CN=Below: .* Keep it in the file\.$/,
    )
    expect(drafts(both, unknown('it is in Git LFS'))[0]?.text).toMatch(
      /it is in Git LFS\. Commit the CA file/,
    )
  })
})

describe('fewer-certificate-keys', () => {
  const notInTree = known([{ path: null, chain: unknown('a.pem is not in the tree') }])
  const rsaSuite = 'ECDHE-RSA-AES128-GCM-SHA256'
  const ecdsaSuite = 'ECDHE-ECDSA-AES128-GCM-SHA256'
  const side = (names: readonly string[], changes: Parameters<typeof endpointWith>[0] = {}) =>
    sideOf([
      endpointWith({
        certificates: notInTree,
        protocols: known(['TLSv1.2']),
        cipherSuites: known(suites(...names), places.cipherSuites),
        ...changes,
      }),
    ])
  const counting = (before: readonly string[], after: readonly string[], changes = {}) =>
    saysOf('fewer-certificate-keys', side(after, changes), side(before, changes)).filter(
      ({ severity }) => severity === 'error',
    )

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['suites for ECDSA alone are left', [ecdsaSuite, rsaSuite], [ecdsaSuite], ['RSA']],
    ['suites for RSA alone are left', [ecdsaSuite, rsaSuite], [rsaSuite], ['ECDSA']],
    ['both kinds stay', [ecdsaSuite, rsaSuite], [rsaSuite, ecdsaSuite], []],
    ['there was one kind before', [ecdsaSuite], [ecdsaSuite], []],
  ])('%s', (_, before, after, lost) => {
    const said = counting(before, after)
    expect(said.map(({ text }) => text.match(/has an (\w+) key/)?.[1])).toEqual(lost)
    expect(said.every(({ confidence }) => confidence === 'assumed')).toBe(true)
  })

  it('is silent where TLS 1.3 takes every key, and where the certificate is in the tree', () => {
    const [before, after] = [[ecdsaSuite, rsaSuite], [ecdsaSuite]] as const
    expect(counting(before, after, { protocols: known(['TLSv1.2', 'TLSv1.3']) })).toEqual([])
    const { certificates } = serving({}).tls
    expect(counting(before, after, { certificates })).toEqual([])
  })

  it('says whom it hits, where, and what to do', () => {
    const [said] = counting([ecdsaSuite, rsaSuite], [ecdsaSuite])
    expect(said?.text).toMatch(
      /^iOS 15.* can no longer connect to a\.test with an app without ATS exceptions if/,
    )
    expect(said?.text).toMatch(/Enable a suite for it, or say in \.github\/ats-gate\.yml which key it has\.$/)
    expect(said?.location).toEqual(places.cipherSuites)
  })
})
