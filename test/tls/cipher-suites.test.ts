import { expect, test } from 'vitest'
import { clients } from '../../src/apple/clients.ts'
import {
  cipherSuites,
  suiteByCode,
  suiteByIanaName,
  suiteByOpenSslName,
} from '../../src/tls/cipher-suites.ts'

test('codes, IANA names and OpenSSL names are each one suite only', () => {
  expect(new Set(cipherSuites.map(({ code }) => code)).size).toBe(cipherSuites.length)
  expect(new Set(cipherSuites.map(({ iana }) => iana)).size).toBe(cipherSuites.length)
  expect(new Set(cipherSuites.map(({ openssl }) => openssl)).size).toBe(cipherSuites.length)
})

test('a suite is found by each of its names', () => {
  for (const suite of cipherSuites) {
    expect(suiteByCode(suite.code)).toBe(suite)
    expect(suiteByIanaName(suite.iana)).toBe(suite)
    expect(suiteByOpenSslName(suite.openssl)).toBe(suite)
  }
  expect(suiteByCode(0xffff)).toBeUndefined()
  expect(suiteByIanaName('TLS_NOTHING')).toBeUndefined()
  expect(suiteByOpenSslName('toString')).toBeUndefined()
})

/** IANA TLS Cipher Suites registry; RFC 5246, 5288, 5289, 7905, 8446. */
test.each([
  [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE', 'RSA', 'TLSv1.2'],
  [
    0xc02b,
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE',
    'ECDSA',
    'TLSv1.2',
  ],
  [
    0xcca8,
    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'ECDHE',
    'RSA',
    'TLSv1.2',
  ],
  [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ECDHE-RSA-AES256-SHA', 'ECDHE', 'RSA', 'TLSv1.0'],
  [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA', 'RSA', 'RSA', 'SSLv3'],
  [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256', 'AES128-SHA256', 'RSA', 'RSA', 'TLSv1.2'],
  [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'DHE-RSA-AES256-SHA', 'DHE', 'RSA', 'SSLv3'],
  [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'DES-CBC3-SHA', 'RSA', 'RSA', 'SSLv3'],
  [0x1301, 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256', 'any', 'any', 'TLSv1.3'],
] as const)('%i is %s', (code, iana, openssl, keyExchange, authentication, minimumVersion) => {
  expect(suiteByCode(code)).toMatchObject({ iana, openssl, keyExchange, authentication, minimumVersion })
})

test('names of older versions of OpenSSL', () => {
  expect(suiteByOpenSslName('EDH-RSA-DES-CBC3-SHA')?.code).toBe(0x0016)
  expect(suiteByOpenSslName('GOST2012-GOST8912-GOST8912')?.code).toBe(0xff85)
})

test('every suite that an Apple client offers is in the table', () => {
  const offered = clients.flatMap(({ hellos }) =>
    Object.values(hellos).flatMap(({ hello }) => hello.cipherSuites),
  )
  expect(offered.length).toBeGreaterThan(100)
  expect(offered.filter((code) => suiteByCode(code) === undefined)).toEqual([])
})
