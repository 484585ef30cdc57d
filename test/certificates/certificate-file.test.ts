import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificates } from '../../src/certificates/certificate-file.ts'
import { openWorkshop, selfSign, type Workshop } from './openssl.ts'

let workshop: Workshop
beforeAll(() => {
  workshop = openWorkshop()
  selfSign(workshop, 'one', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'])
  selfSign(workshop, 'two', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'])
})
afterAll(() => workshop.close())

const read = (name: string) => readCertificates(name, workshop.read(name))
const subjects = (name: string) => read(name).certificates.map(({ commonName }) => commonName)
const text = (name: string) => workshop.read(name).toString('latin1')

describe('PEM', () => {
  it('bundles keep their order and the place of each block, whatever stands around', () => {
    const bundle = `Bag Attributes\n  friendlyName: x\n${text('one.pem')}# and the other\n\n${text('two.pem')}`
    const { certificates, problems } = readCertificates('tls/bundle.pem', Buffer.from(bundle))
    expect(problems).toEqual([])
    const lines = bundle.split('\n')
    for (const { at } of certificates) {
      expect(at.path).toBe('tls/bundle.pem')
      expect(lines[at.line - 1]).toBe('-----BEGIN CERTIFICATE-----')
      expect(lines[at.endLine - 1]).toBe('-----END CERTIFICATE-----')
      expect([at.column, at.endColumn]).toEqual([1, 26])
    }
    expect(certificates.map(({ at }) => at.line)).toEqual([
      3,
      lines.lastIndexOf('-----BEGIN CERTIFICATE-----') + 1,
    ])
    expect(certificates.map(({ commonName }) => commonName)).toEqual(['one.example.com', 'two.example.com'])
  })

  it.each(['TRUSTED CERTIFICATE', 'X509 CERTIFICATE'])('reads %s', (label) => {
    const file = text('one.pem').replaceAll(' CERTIFICATE-', ` ${label}-`)
    expect(readCertificates('x.pem', Buffer.from(file)).certificates).toHaveLength(1)
  })

  it("reads what OpenSSL's own trust settings follow", () => {
    workshop.run('x509', '-in', 'one.pem', '-trustout', '-addtrust', 'serverAuth', '-out', 'trusted.pem')
    expect(subjects('trusted.pem')).toEqual(['one.example.com'])
  })

  it('CRLF, an indented block, and UTF-16 with a byte order mark', () => {
    const pem = text('one.pem')
    for (const file of [
      Buffer.from(pem.replaceAll('\n', '\r\n')),
      Buffer.from(`tls.crt: |\n${pem.replace(/^/gm, '    ')}`),
      Buffer.from(`\uFEFF${pem}`, 'utf16le'),
    ]) {
      expect(readCertificates('x.pem', file).certificates).toHaveLength(1)
    }
  })

  it.each([
    ['a broken line of base64', (pem: string) => pem.replace(/\n(....)/, '\n$1*'), 'is not base64'],
    ['no END line', (pem: string) => pem.replace(/-----END.*/s, ''), 'has no END line'],
    ['a body that is cut', (pem: string) => pem.replace(/\n.{64}\n(?=.*\n-----END)/, '\n'), 'its structure'],
    ['another END line', (pem: string) => pem.replace('END CERT', 'END TRUST'), 'has no END line'],
    ['nothing at all', () => '', 'the file is empty'],
    [
      'a pointer of Git LFS',
      () => 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n',
      'Git LFS pointer',
    ],
    ['a file of git-crypt', () => '\0GITCRYPT\0abc', 'git-crypt'],
    ['a vault', () => '$ANSIBLE_VAULT;1.1;AES256\n6162', 'Ansible Vault'],
    ['a template', () => '{{ tls_certificate }}\n', 'holds no certificate'],
    [
      'a certificate request',
      () => '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n',
      'holds no certificate',
    ],
  ])('%s is a problem with its place', (_, change, why) => {
    const { certificates, problems } = readCertificates('a/x.pem', Buffer.from(change(text('one.pem'))))
    expect(certificates).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.why).toContain(why)
    expect(problems[0]?.location).toMatchObject({ path: 'a/x.pem', line: 1, column: 1 })
  })

  it('one bad block does not hide the good one beside it', () => {
    const { certificates, problems } = readCertificates(
      'x.pem',
      Buffer.from(`${text('one.pem').replace('MII', 'MI!')}${text('two.pem')}`),
    )
    expect(certificates.map(({ commonName }) => commonName)).toEqual(['two.example.com'])
    expect(problems).toHaveLength(1)
  })
})

describe('DER, PKCS#7 and PKCS#12', () => {
  it('DER', () => {
    workshop.run('x509', '-in', 'one.pem', '-outform', 'DER', '-out', 'one.der')
    expect(subjects('one.der')).toEqual(['one.example.com'])
    expect(read('one.der').certificates[0]?.der).toEqual(new Uint8Array(workshop.read('one.der')))
  })

  it('DER that is cut short is a problem', () => {
    const { certificates, problems } = readCertificates('x.der', workshop.read('one.der').subarray(0, 200))
    expect(certificates).toEqual([])
    expect(problems[0]?.why).toContain('cut short')
  })

  it.each([
    ['PEM', 'seven.p7b'],
    ['DER', 'seven.p7c'],
  ])('PKCS#7 in %s', (form, name) => {
    const source = ['-certfile', 'one.pem', '-certfile', 'two.pem']
    workshop.run('crl2pkcs7', '-nocrl', ...source, '-outform', form, '-out', name)
    expect(subjects(name)?.toSorted()).toEqual(['one.example.com', 'two.example.com'])
  })

  it('a CMS block', () => {
    workshop.run('crl2pkcs7', '-nocrl', '-certfile', 'one.pem', '-out', 'cms.pem')
    const file = text('cms.pem').replaceAll('PKCS7', 'CMS')
    expect(readCertificates('x.pem', Buffer.from(file)).certificates).toHaveLength(1)
  })

  const legacy = ['-legacy']
  it.each([
    ["OpenSSL 3's own (AES-256, HMAC-SHA-256)", []],
    ["older files' (RC2-40 certificates, 3DES key)", legacy],
    ['3DES for both', ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['RC2-128', [...legacy, '-certpbe', 'PBE-SHA1-RC2-128']],
    ['two-key 3DES', [...legacy, '-certpbe', 'PBE-SHA1-2DES']],
    ['AES-128 with a SHA-512 MAC', ['-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['AES-192 with a SHA-384 MAC', ['-certpbe', 'AES-192-CBC', '-macalg', 'sha384']],
    ['no encryption', ['-certpbe', 'NONE', '-keypbe', 'NONE']],
    ['no MAC, no encryption', ['-nomac', '-certpbe', 'NONE', '-keypbe', 'NONE']],
  ])('PKCS#12 under the empty password: %s', (_, options) => {
    workshop.run(
      ...'pkcs12 -export -in one.pem -inkey one.key -certfile two.pem -out bag.p12'.split(' '),
      '-passout',
      'pass:',
      ...options,
    )
    const { privateKeys, problems } = read('bag.p12')
    expect(problems).toEqual([])
    expect(subjects('bag.p12')).toEqual(['one.example.com', 'two.example.com'])
    expect(privateKeys).toEqual([
      {
        at: expect.objectContaining({ path: 'bag.p12', line: 1 }),
        kind: 'private key in a PKCS#12 file',
        encrypted: 'no',
      },
    ])
  })

  it.each([[[]], [legacy], [['-certpbe', 'NONE']], [['-nomac']]])(
    'PKCS#12 under a password, with %j',
    (options) => {
      workshop.run(
        ...'pkcs12 -export -in one.pem -inkey one.key -out locked.p12 -passout pass:secret'.split(' '),
        ...options,
      )
      const { certificates, privateKeys, problems } = read('locked.p12')
      // Without a MAC, OpenSSL leaves the certificates in clear too.
      const readable = options.length > 0 && options !== legacy
      expect(certificates).toHaveLength(readable ? 1 : 0)
      expect(problems.map(({ why }) => why)).toEqual(
        readable ? [] : [expect.stringContaining('needs a password')],
      )
      expect(privateKeys.map(({ encrypted }) => encrypted)).toEqual(['yes'])
    },
  )

  it('without a MAC nothing shows that the password is empty, and the key counts as encrypted', () => {
    workshop.run(
      ...'pkcs12 -export -in one.pem -inkey one.key -out bare.p12 -passout pass: -nomac'.split(' '),
    )
    expect(read('bare.p12')).toMatchObject({
      certificates: [{}],
      privateKeys: [{ encrypted: 'yes' }],
      problems: [],
    })
  })

  it('a PKCS#12 file that asks for endless rounds is refused at once', () => {
    workshop.run(
      ...'pkcs12 -export -in one.pem -inkey one.key -out rounds.p12 -passout pass: -iter 200000'.split(' '),
    )
    const { certificates, problems } = read('rounds.p12')
    expect(certificates).toEqual([])
    expect(problems).toHaveLength(1)
  })
})
