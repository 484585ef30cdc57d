import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateTls13Suites } from '../../../src/libraries/openssl/tls13-suites.ts'
import { opensslVersions } from '../../../src/libraries/openssl/version.ts'

const aes128 = 'TLS_AES_128_GCM_SHA256'
const aes256 = 'TLS_AES_256_GCM_SHA384'

function names(text: string, version: '1.1.1' | '3.0' | '3.5' = '3.0') {
  return evaluateTls13Suites(text, version).suites.map(({ iana }) => iana)
}

describe('a list of suites', () => {
  test('keeps its order and drops white space', () => {
    expect(names(`${aes128} :\t${aes256}`)).toEqual([aes128, aes256])
  })

  test('may be empty: no suite of TLS 1.3', () => {
    expect(evaluateTls13Suites('', '3.0')).toEqual({ suites: [], olderSuites: [], error: null, ignored: [] })
  })

  test('with an unknown name is refused by 1.1.1 and read by later versions', () => {
    expect(evaluateTls13Suites(`${aes128}:FOO`, '1.1.1').error).toBe('no cipher match')
    expect(names(`${aes128}:FOO`)).toEqual([aes128])
    expect(evaluateTls13Suites(`${aes128}: FOO`, '3.0').ignored).toEqual([
      { token: 'FOO', offset: 24, reason: 'unknown-name' },
    ])
  })

  test('without any known name is refused', () => {
    expect(evaluateTls13Suites('FOO', '3.5').error).toBe('no cipher match')
    expect(evaluateTls13Suites('ECDHE-RSA-AES128-SHA', '3.0').error).toBe('no cipher match')
    expect(evaluateTls13Suites(aes128.toLowerCase(), '3.0').error).toBe('no cipher match')
  })

  test('takes IANA names of older suites, which go before the cipher string', () => {
    const list = evaluateTls13Suites(`TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256:${aes128}`, '3.0')
    expect(list.suites.map(({ iana }) => iana)).toEqual([aes128])
    expect(list.olderSuites.map(({ openssl }) => openssl)).toEqual(['ECDHE-RSA-AES128-GCM-SHA256'])
  })

  test('means nothing to 1.0.2', () => {
    expect(evaluateTls13Suites(aes128, '1.0.2')).toMatchObject({
      suites: [],
      error: 'OpenSSL 1.0.2 has no TLS 1.3',
    })
  })
})

test('any text gives a result, long ones too', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', ':', `${aes128}:`).map((one) => one.repeat(1e5 / one.length)),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...opensslVersions), (list, version) => {
      const { suites, error } = evaluateTls13Suites(list, version)
      if (error !== null) expect(suites).toEqual([])
    }),
    { numRuns: 50 },
  )
})
