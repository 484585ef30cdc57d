import { describe, expect, test } from 'vitest'
import { runCiphers } from '../../src/cli/ciphers.ts'

describe('json', () => {
  test('a line a string, in order, refusals in their place', () => {
    const { stdout, exit } = runCiphers({
      strings: ['AES128-SHA', 'FOO', 'AES256-SHA:AES128-SHA'],
      version: '3.0',
      format: 'json',
    })
    expect(stdout.split('\n')).toEqual([
      '[{"code":"0x002F","iana":"TLS_RSA_WITH_AES_128_CBC_SHA","openssl":"AES128-SHA"}]',
      '{"error":"no cipher match"}',
      '[{"code":"0x0035","iana":"TLS_RSA_WITH_AES_256_CBC_SHA","openssl":"AES256-SHA"},{"code":"0x002F","iana":"TLS_RSA_WITH_AES_128_CBC_SHA","openssl":"AES128-SHA"}]',
      '',
    ])
    expect(exit).toBe(0)
  })

  test('names as the version prints them', () => {
    const { stdout } = runCiphers({ strings: ['kEDH+3DES+aRSA'], version: '1.0.2', format: 'json' })
    expect(stdout).toBe(
      '[{"code":"0x0016","iana":"TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA","openssl":"EDH-RSA-DES-CBC3-SHA"}]\n',
    )
  })

  test('no string, no line', () => {
    expect(runCiphers({ strings: [], version: '3.0', format: 'json' }).stdout).toBe('')
  })
})

describe('text', () => {
  test('a table, what was passed over, and what is set apart', () => {
    const { stdout, exit } = runCiphers({
      strings: ['ECDHE-RSA-AES128-GCM-SHA256:AES128-SHA:@SECLEVEL=1:FOO'],
      version: '3.0',
      format: 'text',
    })
    expect(stdout).toBe(
      [
        'ECDHE-RSA-AES128-GCM-SHA256:AES128-SHA:@SECLEVEL=1:FOO (OpenSSL 3.0)',
        '  0xC02F  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256  ECDHE-RSA-AES128-GCM-SHA256',
        '  0x002F  TLS_RSA_WITH_AES_128_CBC_SHA           AES128-SHA',
        '  security level 1',
        '  passed over: FOO at character 52, a name that no version of OpenSSL knows',
        '',
        'Suites of TLS 1.3 are set apart (Ciphersuites). Default: TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256, TLS_AES_128_GCM_SHA256.',
        '',
      ].join('\n'),
    )
    expect(exit).toBe(0)
  })

  test('a refused string is said and ends with 2', () => {
    const { stdout, exit } = runCiphers({ strings: ['\u001b[31mHIGH'], version: '1.0.2', format: 'text' })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('refused: invalid command')
    expect(stdout).toContain('OpenSSL 1.0.2 has no TLS 1.3.')
    expect(exit).toBe(2)
  })
})
