import { describe, expect, it } from 'vitest'
import type { Certificate } from '../../src/tls/certificate.ts'
import { inDays, now, saysOf, serving, sideOf } from './small-sides.ts'

type Facts = Partial<Certificate>

const rsa = (bits: number): Facts => ({ key: { kind: 'rsa', bits, curve: null, spkiSha256: '' } })
const privateIssuer: Facts = { issuer: 'O=Example Corp, CN=Internal', sctCount: 0 }
/** iOS 14 and later take 398 days of public CAs (https://support.apple.com/102028). */
const lasting = (days: number, seconds: number): Facts => ({
  notBefore: inDays(-100),
  notAfter: inDays(days - 100, seconds),
})

/** One row beside the other: what the rule speaks of, and the nearest thing that it is silent about. */
const refusals: readonly (readonly [rule: string, what: string, facts: Facts, 'speaks' | 'silent'])[] = [
  ['certificate-expired', 'ended a second ago', { notAfter: inDays(0, -1) }, 'speaks'],
  [
    'certificate-expired',
    'ends now: notAfter is the last moment (RFC 5280 §4.1.2.5)',
    { notAfter: now },
    'silent',
  ],
  ['certificate-expired', 'begins in a second', { notBefore: inDays(0, 1) }, 'speaks'],
  ['certificate-expired', 'begins now', { notBefore: now }, 'silent'],
  ['certificate-self-signed', 'signed by itself', { selfSigned: 'yes' }, 'speaks'],
  ['certificate-self-signed', 'of a private CA', privateIssuer, 'silent'],
  ['certificate-private-ca', 'of a CA that no device knows', privateIssuer, 'speaks'],
  ['certificate-private-ca', 'of a known CA by its name alone', { sctCount: 0 }, 'silent'],
  ['certificate-private-ca', 'of a CA that logs what it issues', { ...privateIssuer, sctCount: 1 }, 'silent'],
  ['certificate-private-ca', 'signed by itself', { selfSigned: 'yes' }, 'silent'],
  ['certificate-name-mismatch', 'for the name above', { dnsNames: ['example.com'] }, 'speaks'],
  ['certificate-name-mismatch', 'a star for the names below', { dnsNames: ['*.api.example.com'] }, 'speaks'],
  ['certificate-name-mismatch', 'a star for two labels of the end', { dnsNames: ['*.com'] }, 'speaks'],
  ['certificate-name-mismatch', 'a star for this label', { dnsNames: ['*.example.com'] }, 'silent'],
  ['certificate-name-mismatch', 'the name in capitals', { dnsNames: ['API.example.COM'] }, 'silent'],
  ['certificate-weak-key', 'RSA of 2047 bits', rsa(2047), 'speaks'],
  ['certificate-weak-key', 'RSA of 2048 bits', rsa(2048), 'silent'],
  ['certificate-weak-hash', 'SHA-1', { signatureHash: 'sha1' }, 'speaks'],
  ['certificate-weak-hash', 'SHA-224, which ATS alone refuses', { signatureHash: 'sha224' }, 'speaks'],
  ['certificate-weak-hash', 'SHA-256', { signatureHash: 'sha256' }, 'silent'],
  ['certificate-not-acceptable', 'for clients', { extendedKeyUsages: ['1.3.6.1.5.5.7.3.2'] }, 'speaks'],
  ['certificate-not-acceptable', 'without a usage', { extendedKeyUsages: null }, 'speaks'],
  [
    'certificate-not-acceptable',
    'for clients and servers',
    { extendedKeyUsages: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1'] },
    'silent',
  ],
  ['certificate-not-acceptable', 'for a second more than 398 days', lasting(398, 1), 'speaks'],
  ['certificate-not-acceptable', 'for 398 days', lasting(398, 0), 'silent'],
]

describe.each(refusals)('%s: a certificate %s', (rule, _, facts, wanted) => {
  const said = saysOf(rule, sideOf([serving({ issuer: "C=US, O=Let's Encrypt, CN=E7", ...facts })]))

  it(wanted === 'speaks' ? 'is refused' : 'is none of its business', () => {
    const counting = said.filter(({ severity }) => severity === 'error')
    expect(counting).toHaveLength(wanted === 'speaks' ? 1 : 0)
  })
})

describe('what a refused certificate is told with', () => {
  const said = saysOf('certificate-weak-key', sideOf([serving(rsa(1024))])).find(
    ({ severity }) => severity === 'error',
  )

  it('who refuses it, for which app, why, with which codes, and what to do', () => {
    expect(said?.text).toContain('The certificate of api.example.com is refused by iOS 15')
    expect(said?.text).toContain('an app without ATS exceptions')
    expect(said?.text).toContain('RSA key of 1024 bits')
    expect(said?.text).toMatch(/URLSession reports -120\d/)
    expect(said?.text).toMatch(/Use RSA with at least 2048 bits or ECDSA on P-256 or P-384\.$/)
  })

  it('the line that serves it', () => {
    expect(said?.related).toContainEqual(expect.objectContaining({ message: 'served from here' }))
  })
})

describe('a key in the middle of the chain', () => {
  const speaks = (bits: number) => {
    const key: Certificate['key'] = { kind: 'ec', bits, curve: null, spkiSha256: '' }
    const subject = "C=US, O=Let's Encrypt, CN=R12"
    const said = saysOf('certificate-weak-key', sideOf([serving({}, { subject, key })]))
    return said.some(({ severity }) => severity === 'error')
  }

  it('counts too: EC of 255 bits is weak, of 256 bits is not', () => {
    expect([speaks(255), speaks(256)]).toEqual([true, false])
  })
})

describe('certificate-chain-incomplete', () => {
  const issuer: Facts = { issuer: "C=US, O=Let's Encrypt, CN=E7" }
  const intermediate: Facts = {
    subject: "C=US, O=Let's Encrypt, CN=E7",
    issuer: 'C=US, O=Internet Security Research Group, CN=ISRG Root X1',
    basicConstraints: { ca: 'yes', pathLength: 0 } as unknown as Certificate['basicConstraints'],
  }
  const severities = (...chain: readonly Facts[]) =>
    saysOf('certificate-chain-incomplete', sideOf([serving(...chain)]))
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity }) => severity)

  it.each<[string, readonly Facts[], readonly string[]]>([
    ['a leaf alone that names no address', [{ ...issuer, caIssuersUrls: [] }], ['error']],
    [
      'one that names an address that iOS does not ask',
      [{ ...issuer, caIssuersUrls: ['https://a/'] }],
      ['error'],
    ],
    ['one that names an address', [{ ...issuer, caIssuersUrls: ['http://a/'] }], ['warning']],
    ['a leaf with its intermediate', [{ ...issuer, caIssuersUrls: [] }, intermediate], []],
  ])('%s', (_, chain, wanted) => {
    expect(severities(...chain)).toEqual(wanted)
  })
})

describe('certificate-expires-soon', () => {
  const told = (...chain: readonly Facts[]) =>
    saysOf('certificate-expires-soon', sideOf([serving(...chain)])).map(
      ({ text }) => text.match(/in (\d+) days/)?.[1],
    )

  it.each<[string, Date, readonly string[]]>([
    ['30 days are left', inDays(30), []],
    ['a second less than 30 days', inDays(30, -1), ['29']],
    ['a day is left', inDays(1), ['1']],
    ['it ends now', now, ['0']],
    ['it ended a second ago: that is certificate-expired', inDays(0, -1), []],
  ])('%s', (_, notAfter, wanted) => {
    expect(told({ notAfter })).toEqual(wanted)
  })

  it('looks at the intermediate too', () => {
    expect(told({ notAfter: inDays(90) }, { subject: 'CN=CA', notAfter: inDays(7) })).toEqual(['7'])
  })

  it('leaves what is self-signed to its own rule', () => {
    expect(told({ notAfter: inDays(7), selfSigned: 'yes' })).toEqual([])
  })

  it('names the certificate, its end and what to do', () => {
    const [said] = saysOf('certificate-expires-soon', sideOf([serving({ notAfter: inDays(7) })]))
    expect(said?.text).toContain('"CN=api.example.com"')
    expect(said?.text).toContain('expires on 2026-12-07, in 7 days')
    expect(said?.text).toMatch(/Renew it now\.$/)
    expect(said?.severity).toBe('warning')
  })
})
