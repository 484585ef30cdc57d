import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateCipherString } from '../../../src/libraries/openssl/cipher-string.ts'
import { type OpenSslVersion, opensslVersions } from '../../../src/libraries/openssl/version.ts'

function names(text: string, version: OpenSslVersion = '3.0'): readonly string[] {
  return evaluateCipherString(text, version).suites.map(({ openssl }) => openssl)
}

/** doc/man1/openssl-ciphers.pod, "CIPHER LIST FORMAT". */
describe('the language', () => {
  test('a name adds at the end and leaves active suites where they are', () => {
    expect(names('AES128-SHA:AES256-SHA:AES128-SHA')).toEqual(['AES128-SHA', 'AES256-SHA'])
  })

  test.each([':', ',', ' ', ';', '::', ' , '])('separator %j', (separator) => {
    expect(names(`AES128-SHA${separator}AES256-SHA`)).toEqual(['AES128-SHA', 'AES256-SHA'])
  })

  test('! removes for good, - until it is added again, + moves to the end', () => {
    expect(names('AES128-SHA:AES256-SHA:!AES128-SHA:AES128-SHA')).toEqual(['AES256-SHA'])
    expect(names('AES128-SHA:AES256-SHA:-AES128-SHA:AES128-SHA')).toEqual(['AES256-SHA', 'AES128-SHA'])
    expect(names('AES128-SHA:AES256-SHA:+AES128-SHA')).toEqual(['AES256-SHA', 'AES128-SHA'])
    expect(names('AES256-SHA:+AES128-SHA')).toEqual(['AES256-SHA'])
  })

  test('A+B is what both name', () => {
    expect(names('kRSA+AESGCM')).toEqual(['AES256-GCM-SHA384', 'AES128-GCM-SHA256'])
  })

  test('SHA256 is the record MAC, so it leaves GCM suites alone', () => {
    expect(names('AES128-GCM-SHA256:AES128-SHA256:!SHA256')).toEqual(['AES128-GCM-SHA256'])
  })

  test('@STRENGTH sorts by strength and keeps ties as they were', () => {
    expect(names('AES128-SHA:AES256-SHA:AES128-SHA256:@STRENGTH')).toEqual([
      'AES256-SHA',
      'AES128-SHA',
      'AES128-SHA256',
    ])
  })

  test('the last @SECLEVEL holds, wherever it stands', () => {
    expect(evaluateCipherString('@SECLEVEL=3:AES128-SHA:@SECLEVEL=1', '3.0').securityLevel).toBe(1)
    expect(evaluateCipherString('AES128-SHA', '3.0').securityLevel).toBeNull()
    expect(evaluateCipherString('DEFAULT@SECLEVEL=0', '3.5').securityLevel).toBe(0)
  })

  test('DEFAULT is read at the very start only', () => {
    expect(names('DEFAULT')).toEqual(names('ALL:!COMPLEMENTOFDEFAULT:!eNULL'))
    expect(names('AES128-SHA:DEFAULT')).toEqual(['AES128-SHA'])
  })

  test('a SUITEB word takes the place of the whole string', () => {
    expect(names('SUITEB128:AES128-SHA')).toEqual([
      'ECDHE-ECDSA-AES128-GCM-SHA256',
      'ECDHE-ECDSA-AES256-GCM-SHA384',
    ])
    expect(names('SUITEB192')).toEqual(['ECDHE-ECDSA-AES256-GCM-SHA384'])
  })

  test('suites of TLS 1.3 are never selected', () => {
    expect(names('ALL').some((name) => name.startsWith('TLS_'))).toBe(false)
  })
})

describe('what is passed over', () => {
  test('unknown names, with their place', () => {
    expect(evaluateCipherString('HIGH:!FOO, AES+BAR', '3.0').ignored).toEqual([
      { token: 'FOO', offset: 6, reason: 'unknown-name' },
      { token: 'AES+BAR', offset: 11, reason: 'unknown-name' },
    ])
  })

  test('the place counts in the string that was given', () => {
    expect(evaluateCipherString('DEFAULT:FOO', '3.0').ignored).toEqual([
      { token: 'FOO', offset: 8, reason: 'unknown-name' },
    ])
  })

  test.each([
    ['EXPORT', '3.0', 'not-built-in'],
    ['PROFILE=SYSTEM', '3.0', 'not-built-in'],
    ['RC4', '3.0', 'not-built-in'],
    ['RC4-SHA', '1.1.1', 'not-built-in'],
    ['CBC', '1.1.1', 'not-built-in'],
    ['TLS_AES_128_GCM_SHA256', '3.2', 'tls13-suite'],
    ['TLS_RSA_WITH_AES_128_CBC_SHA', '3.0', 'iana-name'],
  ] as const)('%s in %s is %s', (token, version, reason) => {
    const list = evaluateCipherString(`AES128-SHA:${token}`, version)
    expect(list.suites).toHaveLength(1)
    expect(list.ignored.map((one) => one.reason)).toEqual([reason])
  })

  test('classes that exclude each other', () => {
    expect(evaluateCipherString('AES128-SHA:HIGH+MEDIUM', '3.0').ignored).toEqual([
      { token: 'HIGH+MEDIUM', offset: 11, reason: 'nothing-in-common' },
    ])
  })
})

describe('what is refused', () => {
  test.each(['', 'FOO', 'HIGH:!ALL', 'PROFILE=SYSTEM', 'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384'])(
    '%j: no cipher match',
    (text) => {
      expect(evaluateCipherString(text, '3.0')).toMatchObject({ suites: [], error: 'no cipher match' })
    },
  )

  test.each([
    'HIGH:@FOO',
    'HIGH:@SECLEVEL=6',
    'HIGH:@SECLEVEL=12',
    'HIGH+',
    'HIGH:!',
    'AES_128',
    '"HIGH"',
    'HIGH é',
  ])('%j: invalid command', (text) => {
    expect(evaluateCipherString(text, '3.0')).toMatchObject({ suites: [], error: 'invalid command' })
  })
})

describe('what versions read differently', () => {
  const iana = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'

  test('IANA names from 3.2 on', () => {
    expect(evaluateCipherString(iana, '3.0').error).toBe('no cipher match')
    expect(names(iana, '3.2')).toEqual(['ECDHE-RSA-AES128-GCM-SHA256'])
    expect(names(iana, '3.5')).toEqual(['ECDHE-RSA-AES128-GCM-SHA256'])
  })

  test('CCM8 is HIGH before 3.2 and MEDIUM since', () => {
    expect(names('HIGH', '3.0')).toContain('AES128-CCM8')
    expect(names('HIGH', '3.2')).not.toContain('AES128-CCM8')
    expect(names('MEDIUM', '3.2')).toContain('AES128-CCM8')
  })

  test('1.0.2 has fixed-key suites, RC4 and 3DES, no ChaCha20 and no levels', () => {
    expect(names('ALL', '1.0.2')).toEqual(
      expect.arrayContaining(['RC4-SHA', 'DES-CBC3-SHA', 'ECDH-RSA-AES128-SHA']),
    )
    expect(evaluateCipherString('CHACHA20', '1.0.2').error).toBe('no cipher match')
    expect(evaluateCipherString('ALL:@SECLEVEL=1', '1.0.2').error).toBe('invalid command')
  })

  test('1.0.2 puts RSA before ECDSA and strength before forward secrecy', () => {
    expect(names('DEFAULT', '1.0.2').slice(0, 2)).toEqual([
      'ECDHE-RSA-AES256-GCM-SHA384',
      'ECDHE-ECDSA-AES256-GCM-SHA384',
    ])
  })
})

test('equal calls give the same object', () => {
  expect(evaluateCipherString('HIGH:!MD5', '3.0')).toBe(evaluateCipherString('HIGH:!MD5', '3.0'))
})

describe('any string', () => {
  const words = fc.constantFrom(
    'HIGH',
    'AES',
    '+',
    '-',
    '!',
    ':',
    '@STRENGTH',
    '@SECLEVEL=1',
    'DEFAULT',
    ' ',
    '@',
    '=',
  )
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.array(words).map((parts) => parts.join('')),
  )

  test('gives suites or a reason, each suite once', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom(...opensslVersions), (text, version) => {
        const { suites, error, ignored } = evaluateCipherString(text, version)
        expect(suites.length > 0).toBe(error === null)
        expect(new Set(suites).size).toBe(suites.length)
        for (const { token, offset } of ignored) expect(text.slice(offset, offset + token.length)).toBe(token)
      }),
    )
  })

  test.each(['AES:', '+DH ', '!', '@', '-ALL:ALL:', 'x', ':', 'FOO+', 'AES+', '\u{1f512}', '@STRENGTH:'])(
    '100 kB of %j give suites or a reason',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      const { suites, error } = evaluateCipherString(text, '3.0')
      expect(suites.length > 0).toBe(error === null)
      expect(new Set(suites).size).toBe(suites.length)
    },
  )
})
