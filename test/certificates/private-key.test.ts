import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificates } from '../../src/certificates/certificate-file.ts'
import { mayHoldKey, privateKeysIn } from '../../src/certificates/certificates-reader.ts'
import { documentsOf } from '../../src/text/documents.ts'
import type { Tree } from '../../src/text/tree.ts'
import { openWorkshop, selfSign, type Workshop } from './openssl.ts'

let workshop: Workshop
beforeAll(() => {
  workshop = openWorkshop()
  selfSign(workshop, 'rsa', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'])
  selfSign(workshop, 'ec', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'])
  workshop.run('genpkey', '-algorithm', 'ED25519', '-out', 'ed25519.key')
})
afterAll(() => workshop.close())

const keysIn = (bytes: Uint8Array) =>
  readCertificates('k', bytes).privateKeys.map(({ encrypted, kind }) => `${kind}, encrypted: ${encrypted}`)
const pem = (name: string) => workshop.read(name).toString('latin1')

describe('private keys are found by what they hold', () => {
  it.each([
    ['PKCS#8, RSA', 'rsa.key', [], 'RSA private key, encrypted: no'],
    ['PKCS#8, EC', 'ec.key', [], 'EC private key, encrypted: no'],
    ['PKCS#8, Ed25519', 'ed25519.key', [], 'Ed25519 private key, encrypted: no'],
    ['PKCS#8, encrypted', 'rsa.key', ['-aes256', '-passout', 'pass:x'], 'private key, encrypted: yes'],
    ['PKCS#1', 'rsa.key', ['-traditional'], 'RSA private key, encrypted: no'],
    ['SEC 1', 'ec.key', ['-traditional'], 'EC private key, encrypted: no'],
    [
      'PKCS#1, encrypted',
      'rsa.key',
      ['-traditional', '-aes128', '-passout', 'pass:x'],
      'RSA private key, encrypted: yes',
    ],
    ['DER, PKCS#8', 'rsa.key', ['-outform', 'DER'], 'RSA private key, encrypted: no'],
    ['DER, PKCS#1', 'rsa.key', ['-traditional', '-outform', 'DER'], 'RSA private key, encrypted: no'],
    ['DER, SEC 1', 'ec.key', ['-traditional', '-outform', 'DER'], 'EC private key, encrypted: no'],
  ])('%s', (_, source, options, expected) => {
    workshop.run('pkey', '-in', source, '-out', 'out.key', ...options)
    expect(keysIn(workshop.read('out.key'))).toEqual([expected])
  })

  it('PKCS#8, encrypted, in DER', () => {
    workshop.run(...'pkcs8 -topk8 -in ec.key -outform DER -out out.der -passout pass:x'.split(' '))
    expect(keysIn(workshop.read('out.der'))).toEqual(['private key, encrypted: yes'])
  })

  it.each([
    ['none', 'no'],
    ['aes256-ctr', 'yes'],
  ])("OpenSSH's format with cipher %s", (cipher, encrypted) => {
    const name = Buffer.concat([
      Buffer.from([0, 0, 0, cipher.length]),
      Buffer.from(cipher),
      Buffer.alloc(80, 1),
    ])
    const body = Buffer.concat([Buffer.from('openssh-key-v1\0'), name]).toString('base64')
    const file = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`
    expect(keysIn(Buffer.from(file))).toEqual([`OpenSSH private key, encrypted: ${encrypted}`])
  })

  it('beside a certificate, at its own place', () => {
    const file = `${pem('rsa.pem')}${pem('rsa.key')}`
    const { certificates, privateKeys } = readCertificates('tls/combined.pem', Buffer.from(file))
    expect(certificates).toHaveLength(1)
    const lines = file.split('\n')
    expect(privateKeys[0]?.at).toMatchObject({
      path: 'tls/combined.pem',
      line: lines.indexOf('-----BEGIN PRIVATE KEY-----') + 1,
    })
  })

  it('with its line ends written as escapes, and with its end cut off', () => {
    expect(keysIn(Buffer.from(JSON.stringify({ key: pem('rsa.key') })))).toHaveLength(1)
    expect(keysIn(Buffer.from(pem('rsa.key').slice(0, 600)))).toHaveLength(1)
  })

  it.each([
    [
      'documentation',
      'Start the file with `-----BEGIN PRIVATE KEY-----` and end it with `-----END PRIVATE KEY-----`.',
    ],
    ['a placeholder', '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----'],
    ['a short placeholder', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----'],
    ['a template', '-----BEGIN PRIVATE KEY-----\n{{ tls_key }}\n-----END PRIVATE KEY-----'],
    ['code', 'if (text.startsWith("-----BEGIN EC PRIVATE KEY-----")) return "ec"'],
    ['PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----'],
    [
      'a public key',
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----',
    ],
    [
      'other base64',
      `-----BEGIN PRIVATE KEY-----\n${Buffer.alloc(300, 0x41).toString('base64')}\n-----END PRIVATE KEY-----`,
    ],
  ])('%s is no key', (_, text) => {
    expect(keysIn(Buffer.from(text))).toEqual([])
  })

  it.each(['-outform DER -pubout', '-pubout'])('a public key is none either (pkey %s)', (options) => {
    workshop.run('pkey', '-in', 'rsa.key', ...options.split(' '), '-out', 'public.key')
    expect(keysIn(workshop.read('public.key'))).toEqual([])
  })

  it('no part of a key is in what is returned, not even behind a view', () => {
    workshop.run(
      ...'pkcs12 -export -in rsa.pem -inkey rsa.key -certpbe NONE -keypbe NONE -passout pass: -out open.p12'.split(
        ' ',
      ),
    )
    // A line among the primes; the lines before hold the modulus, which is in the certificate too.
    const secret = pem('rsa.key').split('\n')[17] ?? ''
    const secretBytes = Buffer.from(secret, 'base64')
    for (const bytes of [workshop.read('open.p12'), Buffer.from(`${pem('rsa.key')}${pem('rsa.pem')}`)]) {
      const result = readCertificates('x', bytes)
      expect(result.privateKeys).toHaveLength(1)
      expect(result.certificates).toHaveLength(1)
      expect(JSON.stringify(result)).not.toContain(secret)
      for (const { der } of result.certificates)
        expect(Buffer.from(der.buffer).includes(secretBytes)).toBe(false)
    }
  })
})

describe('where keys are looked for', () => {
  it.each([
    ['tls/server.key', true],
    ['tls/fullchain.PEM', true],
    ['certs/push.p12', true],
    ['certs/push.pfx', true],
    ['AuthKey_ABC.p8', true],
    ['.ssh/id_rsa', true],
    ['.ssh/id_ed25519', true],
    ['live/example.com/privkey1', true],
    ['private-key', true],
    ['deploy/tls.key.enc', true],
    ['deploy/server.key.bak', true],
    ['deploy/server.pem.erb', true],
    ['src/keyboard.ts', false],
    ['README.md', false],
    ['.ssh/id_rsa.pub', false],
    ['nginx.conf', false],
    ['i18n/messages.keys', false],
  ])('%s: %s', (path, expected) => {
    expect(mayHoldKey({ path, oid: path, size: 100, kind: 'file' })).toBe(expected)
  })

  it('symlinks and files of many megabytes are left alone', () => {
    expect(mayHoldKey({ path: 'a.key', oid: '1', size: 10, kind: 'symlink' })).toBe(false)
    expect(mayHoldKey({ path: 'a.key', oid: '1', size: 50 * 1024 * 1024, kind: 'file' })).toBe(false)
  })

  it('finds every key of a tree', () => {
    const files = new Map([
      ['a/server.key', workshop.read('rsa.key')],
      ['test/fixtures/ec.pem', workshop.read('ec.key')],
      ['a/server.crt', workshop.read('rsa.pem')],
      ['docs/keys.md', workshop.read('rsa.key')],
    ])
    const entries = [...files].map(([path, bytes]) => ({
      path,
      oid: path,
      size: bytes.length,
      kind: 'file' as const,
    }))
    const tree: Tree = {
      entries,
      has: (path) => files.has(path),
      entry: (path) => entries.find((entry) => entry.path === path),
      bytes: (path) => files.get(path),
      text: (path) => files.get(path)?.toString(),
    }
    expect(privateKeysIn(tree, documentsOf(tree, new Map())).map(({ at }) => at.path)).toEqual([
      'a/server.key',
      'test/fixtures/ec.pem',
    ])
  })
})
