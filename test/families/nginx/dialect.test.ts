import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListChange } from '../../../src/endpoint/dialect.ts'
import { nginxDialect } from '../../../src/families/nginx/dialect.ts'
import { ecdheSuites } from '../../../src/rules/mends.ts'
import { linesOf } from '../../../src/text/lines.ts'

const { write, says, listener } = nginxDialect
const both = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256'
const suites = { fact: 'cipherSuites', add: [ecdheSuites.ECDSA, ecdheSuites.RSA] } as const
const tls12 = { fact: 'protocols', add: ['TLSv1.2'] } as const
const noLegacy = { fact: 'protocols', remove: ['SSLv3', 'TLSv1.0', 'TLSv1.1'] } as const
const p256 = { fact: 'groups', add: ['secp256r1'] } as const

describe('edits of nginx values', () => {
  it.each([
    ['TLSv1.3', 'TLSv1.2 TLSv1.3'],
    ['TLSv1', 'TLSv1 TLSv1.2'],
    ['SSLv3 TLSv1.1', 'SSLv3 TLSv1.1 TLSv1.2'],
    ['TLSv1.2 TLSv1.3', null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a template
    ['${PROTOCOLS}', null],
    ['-ALL +TLSv1.3', null],
  ])('TLS 1.2 added to %s: %s', (value, expected) => {
    expect(write(tls12, value)).toBe(expected)
  })

  it.each([
    ['TLSv1 TLSv1.1 TLSv1.2', 'TLSv1.2'],
    ['SSLv3 TLSv1.3', 'TLSv1.3'],
    ['SSLv2 TLSv1.1 TLSv1.2', 'TLSv1.2'],
    ['TLSv1 TLSv1.1', null],
    ['TLSv1.2', null],
  ])('old versions taken from %s: %s', (value, expected) => {
    expect(write(noLegacy, value)).toBe(expected)
  })

  it.each([
    ['AES128-GCM-SHA256', `AES128-GCM-SHA256:${both}`],
    ['"AES128-SHA:!aNULL"', `"AES128-SHA:!aNULL:${both}"`],
    ["'AES128-SHA'", `'AES128-SHA:${both}'`],
    [
      'AES128-SHA:ECDHE-ECDSA-AES128-GCM-SHA256',
      'AES128-SHA:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256',
    ],
    ['ECDHE-RSA-AES128-SHA256:@SECLEVEL=1', `ECDHE-RSA-AES128-SHA256:@SECLEVEL=1:${both}`],
    ['AES128-SHA:!ECDHE', null],
    ['HIGH:!AESGCM', null],
    ['HIGH:!kEECDH:!aNULL', null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a template
    ['${CIPHERS}', null],
    [both, null],
  ])('ECDHE suites added to %s: %s', (value, expected) => {
    expect(write(suites, value)).toBe(expected)
  })

  it.each([
    ['X448', 'X448:prime256v1'],
    ['X448:secp521r1', 'X448:secp521r1:prime256v1'],
    ['prime256v1', null],
    ['auto', null],
    ['$curves', null],
  ])('P-256 added to %s: %s', (value, expected) => {
    expect(write(p256, value)).toBe(expected)
  })

  it('never fail, whatever stands there', () => {
    const changes = fc.constantFrom<ListChange>(tls12, noLegacy, suites, p256)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), changes, (value, change) => {
        expect(() => write(change, value)).not.toThrow()
      }),
    )
  })
})

describe("nginx's words", () => {
  it('are its directives, with the names of OpenSSL', () => {
    expect(says('protocols', ['TLSv1.0', 'TLSv1.2', 'TLSv1.3'])).toBe('ssl_protocols TLSv1 TLSv1.2 TLSv1.3')
    expect(says('cipherSuites', [ecdheSuites.RSA])).toBe('ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256')
    expect(says('groups', ['x25519', 'secp256r1'])).toBe('ssl_ecdh_curve X25519:prime256v1')
    expect(says('clientCertificate', 'optional-any-ca')).toBe('ssl_verify_client optional_no_ca')
  })
})

describe('a listener that lost its ssl', () => {
  const edit = (block: string) =>
    listener(
      { path: 'a.conf', line: 1, column: 1, endLine: 1, endColumn: 1 },
      443,
      linesOf(() => block),
    )

  it.each(['listen 443;', 'listen [::]:443 default_server;', 'listen 10.0.0.1:443 http2;'])(
    'gets it back: %s',
    (listen) => {
      expect(edit(`server {\n${listen}\nssl_certificate a.pem;\n}\n`)).toMatchObject({
        startLine: 2,
        replacement: [listen.replace(';', ' ssl;')],
      })
    },
  )

  it.each([
    ['server {\nlisten 443;\n}\n', 'no certificate'],
    ['server {\nlisten 443 quic;\nssl_certificate a.pem;\n}\n', 'QUIC'],
    ['server {\nlisten 8443;\nssl_certificate a.pem;\n}\n', 'another port'],
    ['server {\nlisten 443;\nssl_certificate a.pem;\n', 'a block without an end'],
  ])('is left alone: %s (%s)', (block) => {
    expect(edit(block)).toBeNull()
  })
})
