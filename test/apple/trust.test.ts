import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HostPolicy } from '../../src/apple/ats-policy.ts'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import { trustEvaluator } from '../../src/apple/trust.ts'
import type { TrustFailure } from '../../src/handshake/outcome.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { certificate } from './certificates.ts'
import { type Made, make, removeMadeCertificates, type Wish } from './openssl-certificates.ts'

const ats: HostPolicy = {
  cleartext: 'refused',
  ats: 'required',
  minimumVersion: 'TLSv1.2',
  suites: 'ats',
  decidedBy: null,
  doubts: [],
}
const free: HostPolicy = { ...ats, cleartext: 'allowed', ats: 'off', minimumVersion: null, suites: 'library' }
const host = 'api.example.com'
const serverAuth = 'extendedKeyUsage=serverAuth'
const san = `subjectAltName=DNS:${host}`
const authority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=keyCertSign']

interface Asked {
  readonly client?: ClientId
  readonly policy?: HostPolicy
  readonly now?: Date
  readonly name?: string
}

function verdict(
  chain: readonly Certificate[],
  { client = 'ios-17', policy = ats, now, name = host }: Asked = {},
) {
  const [leaf] = chain
  return trustEvaluator(
    client,
    policy,
    now ?? new Date((leaf?.notBefore.getTime() ?? 0) + 86_400_000),
  )(chain, name)
}

function kind(chain: readonly Certificate[], asked: Asked = {}): TrustFailure['kind'] | 'trusted' {
  return verdict(chain, asked).failure?.kind ?? 'trusted'
}

afterAll(removeMadeCertificates)

describe('real certificates', () => {
  let root: Made
  let publicCa: Made
  let sha1Ca: Made
  beforeAll(() => {
    root = make({ subject: '/O=Example Corp/CN=Example Internal CA', extensions: authority })
    publicCa = make({ subject: "/C=US/O=Let's Encrypt/CN=R99", extensions: authority }, root)
    sha1Ca = make({ subject: '/O=DigiCert Inc/CN=Old CA', hash: 'sha1', extensions: authority }, root)
  })

  const leaf = (wish: Partial<Wish> = {}, issuer: Made | undefined = publicCa): Certificate =>
    make({ subject: `/CN=${host}`, extensions: [san, serverAuth], ...wish }, issuer).certificate
  const sent = (made: Made): Certificate => made.certificate

  test('a leaf of a public CA with its intermediate is trusted by every client', () => {
    const chain = [leaf(), sent(publicCa)]
    for (const client of clientIds) expect(kind(chain, { client })).toBe('trusted')
  })

  test('self-signed', () => {
    const own = make({ subject: `/CN=${host}`, extensions: [san, serverAuth] }).certificate
    for (const client of clientIds) {
      expect(verdict([own], { client }).failure).toMatchObject({
        kind: 'self-signed',
        rule: 'system',
        doubt: null,
      })
    }
  })

  test('a private CA whose root is sent is certain, in any order of the chain', () => {
    const issuing = make({ subject: '/O=Example Corp/CN=Issuing CA', extensions: authority }, root)
    const internal = leaf({}, issuing)
    for (const chain of [
      [internal, sent(issuing), sent(root)],
      [internal, sent(root), sent(issuing)],
      [internal, sent(sha1Ca), sent(root), sent(issuing)],
    ]) {
      expect(verdict(chain, { client: 'ios-9' }).failure).toMatchObject({
        kind: 'untrusted-ca',
        doubt: null,
      })
    }
  })

  test('an unknown issuer without SCTs is private: certain where Certificate Transparency is enforced', () => {
    const internal = leaf({}, root)
    expect(verdict([internal], { client: 'ios-17' }).failure).toMatchObject({
      kind: 'untrusted-ca',
      doubt: null,
    })
    expect(verdict([internal], { client: 'ios-11' }).failure).toMatchObject({
      kind: 'untrusted-ca',
      doubt: expect.any(String),
    })
  })

  test('a public leaf without its intermediate: fetched, or broken without an address', () => {
    const url = 'authorityInfoAccess=caIssuers;URI:http://r99.example/ca.der'
    const fetched = verdict([leaf({ extensions: [san, serverAuth, url] })])
    expect(fetched.failure).toBeNull()
    expect(fetched.assumptions).toContainEqual(expect.stringContaining('http://r99.example/ca.der'))
    expect(kind([leaf()])).toBe('incomplete-chain')
    expect(kind([leaf({ extensions: [san, serverAuth, url.replace('http:', 'https:')] })])).toBe(
      'incomplete-chain',
    )
  })

  const keyRows: [key: string, client: ClientId, policy: 'ats' | 'free', expected: string][] = [
    ['rsa:1024', 'ios-9', 'ats', 'weak-key ats'],
    ['rsa:1024', 'ios-17', 'ats', 'weak-key system'],
    ['rsa:1024', 'ios-10', 'free', 'trusted'],
    ['rsa:1024', 'ios-11', 'free', 'weak-key system'],
    ['rsa:1024', 'ios-13', 'free', 'weak-key system'],
    ['rsa:2048', 'ios-9', 'ats', 'trusted'],
    ['rsa:2048', 'ios-27', 'ats', 'trusted'],
    ['ec:P-256', 'ios-9', 'ats', 'trusted'],
    ['ec:P-384', 'ios-26.2', 'ats', 'trusted'],
    ['ec:P-224', 'ios-12.2', 'free', 'trusted'],
    ['ec:P-224', 'ios-12.2', 'ats', 'weak-key ats'],
    ['ec:P-224', 'ios-13', 'free', 'weak-key system'],
    ['ec:P-192', 'ios-11', 'free', 'weak-key system'],
    ['ed25519', 'ios-17', 'free', 'weak-key system'],
    ['ed25519', 'ios-12.2', 'ats', 'weak-key ats'],
  ]
  test.each(keyRows)('%s on %s, %s: %s', (key, client, policy, expected) => {
    const { failure } = verdict([leaf({ key }), sent(publicCa)], {
      client,
      policy: policy === 'ats' ? ats : free,
    })
    expect(failure === null ? 'trusted' : `${failure.kind} ${failure.rule}`).toBe(expected)
  })

  const hashRows: [hash: string, client: ClientId, policy: 'ats' | 'free', expected: string][] = [
    ['sha1', 'ios-9', 'ats', 'weak-hash ats certain'],
    ['sha1', 'ios-9', 'free', 'trusted'],
    ['sha1', 'ios-10', 'free', 'weak-hash system assumed'],
    ['sha1', 'ios-11', 'free', 'weak-hash system certain'],
    ['sha1', 'ios-13', 'free', 'weak-hash system certain'],
    ['sha224', 'ios-9', 'ats', 'weak-hash ats certain'],
    ['sha224', 'ios-27', 'ats', 'weak-hash ats certain'],
    ['sha224', 'ios-27', 'free', 'trusted'],
    ['sha384', 'ios-9', 'ats', 'trusted'],
    ['sha512', 'ios-27', 'ats', 'trusted'],
  ]
  test.each(hashRows)('%s on %s, %s: %s', (hash, client, policy, expected) => {
    const chain = [leaf({ hash }), sent(publicCa)]
    const { failure } = verdict(chain, { client, policy: policy === 'ats' ? ats : free })
    expect(
      failure === null
        ? 'trusted'
        : `${failure.kind} ${failure.rule} ${failure.doubt === null ? 'certain' : 'assumed'}`,
    ).toBe(expected)
  })

  test('an intermediate that is signed with SHA-1 fails as well, and is the one named', () => {
    const { failure } = verdict([leaf({}, sha1Ca), sent(sha1Ca)])
    expect(failure).toMatchObject({ kind: 'weak-hash', certificate: { commonName: 'Old CA' } })
  })

  test('dates, without grace', () => {
    const dated = leaf({ dates: ['20260101000000Z', '20260301000000Z'] })
    const chain = [
      dated,
      sent({ ...publicCa, certificate: { ...publicCa.certificate, notBefore: new Date(0) } }),
    ]
    const on = (text: string) => kind(chain, { now: new Date(text) })
    expect(on('2025-12-31T23:59:59Z')).toBe('not-yet-valid')
    expect(on('2026-01-01T00:00:00Z')).toBe('trusted')
    expect(on('2026-03-01T00:00:00Z')).toBe('trusted')
    expect(on('2026-03-01T00:00:01Z')).toBe('expired')
  })

  const nameRows: [names: string | null, name: string, client: ClientId, trusted: boolean][] = [
    ['DNS:api.example.com', 'API.example.com.', 'ios-17', true],
    ['DNS:www.example.com', host, 'ios-17', false],
    ['DNS:*.example.com', host, 'ios-9', true],
    ['DNS:*.example.com', host, 'ios-27', true],
    ['DNS:*.example.com', 'a.b.example.com', 'ios-17', false],
    ['DNS:*.example.com', 'example.com', 'ios-17', false],
    ['DNS:*.com', 'example.com', 'ios-17', false],
    ['DNS:a*.example.com', host, 'ios-17', false],
    ['DNS:API.EXAMPLE.COM', host, 'ios-17', true],
    [null, host, 'ios-12.2', true],
    [null, host, 'ios-13', false],
    ['IP:203.0.113.1', host, 'ios-12.2', true],
    ['IP:203.0.113.1', '203.0.113.1', 'ios-9', true],
    ['IP:203.0.113.1', '203.0.113.2', 'ios-17', false],
    ['IP:2001:db8::1', '2001:db8:0:0::1', 'ios-17', true],
    ['DNS:203.0.113.1', '203.0.113.1', 'ios-13', true],
    ['DNS:203.0.113.1', '203.0.113.1', 'ios-14', false],
  ]
  test.each(nameRows)('%s for %s on %s: %s', (names, name, client, trusted) => {
    const extensions = names === null ? [serverAuth] : [`subjectAltName=${names}`, serverAuth]
    expect(kind([leaf({ extensions }), sent(publicCa)], { client, name })).toBe(
      trusted ? 'trusted' : 'name-mismatch',
    )
  })

  const usageRows: [usage: string | null, client: ClientId, trusted: boolean][] = [
    ['clientAuth', 'ios-9', false],
    ['clientAuth,serverAuth', 'ios-27', true],
    ['anyExtendedKeyUsage', 'ios-12.2', true],
    ['anyExtendedKeyUsage', 'ios-13', false],
    ['msSGC', 'ios-12.2', true],
    [null, 'ios-12.2', true],
    [null, 'ios-13', false],
  ]
  test.each(usageRows)('extended key usage %s on %s: %s', (usage, client, trusted) => {
    const extensions = usage === null ? [san] : [san, `extendedKeyUsage=${usage}`]
    expect(kind([leaf({ extensions }), sent(publicCa)], { client })).toBe(trusted ? 'trusted' : 'usage')
  })

  const lengthRows: [dates: readonly [string, string], client: ClientId, trusted: boolean][] = [
    [['20260101000000Z', '20270203000000Z'], 'ios-27', true],
    [['20260101000000Z', '20270203000001Z'], 'ios-14', false],
    [['20260101000000Z', '20270203000001Z'], 'ios-13', true],
    [['20200101000000Z', '20220405000000Z'], 'ios-14', true],
    [['20200101000000Z', '20220407000000Z'], 'ios-13', false],
    [['20200101000000Z', '20220407000000Z'], 'ios-12.2', true],
  ]
  test.each(lengthRows)('valid %s on %s: %s', (dates, client, trusted) => {
    const issuer = { ...publicCa.certificate, notBefore: new Date(0) }
    expect(kind([leaf({ dates }), issuer], { client })).toBe(trusted ? 'trusted' : 'validity-too-long')
  })
})

describe('who issued it', () => {
  const bare = { sctCount: 0, caIssuersUrls: ['http://ca.example/ca.der'] }
  const rows: [string, Partial<Certificate>, TrustFailure['kind'] | 'trusted'][] = [
    [
      'embedded SCTs say public, whatever the name',
      { ...bare, issuer: 'CN=Anything', sctCount: 2 },
      'trusted',
    ],
    ['a known organisation', { ...bare, issuer: "C=US, O=Let's Encrypt, CN=R12" }, 'trusted'],
    [
      'one whose name holds a comma',
      { ...bare, issuer: 'C=US, O=Cloudflare\\, Inc., CN=Issuing ECC' },
      'trusted',
    ],
    ['Google', { ...bare, issuer: 'C=US, O=Google Trust Services, CN=WE1' }, 'trusted'],
    ['Amazon', { ...bare, issuer: 'C=US, O=Amazon, CN=Amazon RSA 2048 M02' }, 'trusted'],
    [
      'an organisation that only starts like a known one',
      { ...bare, issuer: 'O=Amazonia, CN=x' },
      'untrusted-ca',
    ],
    ['an organisation inside a common name', { ...bare, issuer: 'CN=x\\, O=Amazon' }, 'untrusted-ca'],
    ['no organisation', { ...bare, issuer: 'CN=Internal' }, 'untrusted-ca'],
  ]
  test.each(rows)('%s', (_, facts, expected) => {
    expect(kind([certificate(facts)])).toBe(expected)
  })

  test('a leaf right below a root of the list lacks nothing', () => {
    const issuer = 'C=US, O=Internet Security Research Group, CN=ISRG Root X1'
    expect(kind([certificate({ issuer, caIssuersUrls: [] })])).toBe('trusted')
  })

  test('too few embedded SCTs are an assumption', () => {
    const leaf = certificate({ sctCount: 1 })
    expect(verdict([leaf], { client: 'ios-17' }).assumptions).toContainEqual(
      expect.stringContaining('1 of the 2 SCTs'),
    )
    expect(verdict([leaf], { client: 'ios-11' }).assumptions).toHaveLength(1)
  })
})

test('an ATS key size behind a forward-secrecy exception is only assumed', () => {
  const weak = certificate({ key: { kind: 'rsa', bits: 1024, curve: null, spkiSha256: '' } })
  const policy: HostPolicy = { ...ats, suites: 'ats-and-rsa' }
  expect(verdict([weak], { client: 'ios-12.2', policy }).failure).toMatchObject({
    rule: 'system',
    doubt: null,
  })
  expect(verdict([weak], { client: 'ios-10', policy }).failure).toMatchObject({
    rule: 'ats',
    doubt: expect.any(String),
  })
})

test('an expired CA certificate of a public chain may have a twin that is not sent', () => {
  const subject = "C=US, O=Let's Encrypt, CN=R12"
  const issuer = certificate({
    subject,
    issuer: 'O=Digital Signature Trust Co., CN=DST Root CA X3',
    notAfter: new Date('2026-10-01T00:00:00Z'),
  })
  const { failure } = verdict([certificate({}), issuer], { now: new Date('2026-11-23T00:00:00Z') })
  expect(failure).toMatchObject({ kind: 'expired', doubt: expect.any(String) })
})

test('odd chains end: empty, a loop of issuers, thousands of strangers', () => {
  expect(verdict([])).toMatchObject({ failure: null, assumptions: [expect.any(String)] })
  const a = certificate({ subject: 'CN=a', issuer: 'CN=b' })
  const b = certificate({ subject: 'CN=b', issuer: 'CN=a' })
  expect(kind([certificate({ issuer: 'CN=a' }), a, b, a, b])).toBe('trusted')
  const strangers = Array.from({ length: 20_000 }, (_, index) => certificate({ subject: `CN=${index}` }))
  expect(kind([certificate({}), ...strangers])).toBe('trusted')
})
