import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { evaluateCipherString } from '../../src/libraries/openssl/cipher-string.ts'
import { suiteAtLevel } from '../../src/libraries/openssl/security-level.ts'
import { evaluateTls13Suites } from '../../src/libraries/openssl/tls13-suites.ts'
import { nearestVersion } from '../../src/libraries/openssl/version.ts'

function openssl(...args: readonly string[]): string {
  const env = { ...process.env, OPENSSL_CONF: '/dev/null' }
  return execFileSync('openssl', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

const version = nearestVersion(openssl('version'))

test.each([0, 1, 2, 3, 4, 5])('suites that level %i leaves of all, for the installed OpenSSL', (level) => {
  const text = `ALL:COMPLEMENTOFALL:@SECLEVEL=${level}`
  const usable = evaluateCipherString(text, version).suites.filter(
    (suite) => suiteAtLevel(suite, { level, version }).allowed === 'yes',
  )
  const seen = openssl('ciphers', '-s', '-tls1_2', '-psk', '-srp', text).split(':')
  expect(usable.map((suite) => suite.openssl)).toEqual(seen)
})

const first = 'TLS_AES_128_GCM_SHA256'

describe('TLS 1.3 suites as the installed OpenSSL reads them', () => {
  test.each([
    '',
    first,
    `${first}:TLS_AES_256_GCM_SHA384`,
    ` TLS_CHACHA20_POLY1305_SHA256 : ${first} `,
    `${first}:${first}`,
    `${first}:x`,
    `:${first}`,
    'x',
    'TLS_AES_128_CCM_8_SHA256:TLS_AES_128_CCM_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_RSA_WITH_RC4_128_SHA',
    'TLS_RSA_WITH_SEED_CBC_SHA:TLS_AES_128_GCM_SHA256',
    'TLS_SHA256_SHA256:TLS_AES_128_GCM_SHA256',
    'ECDHE-RSA-AES128-SHA',
    `${first} TLS_AES_256_GCM_SHA384`,
    first.toLowerCase(),
  ])('%j', (text) => {
    const { suites, olderSuites, error } = evaluateTls13Suites(text, version)
    const read = [...suites, ...olderSuites].map(({ openssl: name }) => name)
    expect(error ? null : [...read, 'AES128-SHA'].join(':')).toBe(withCipherSuites(text))
  })
})

function withCipherSuites(text: string): string | null {
  try {
    return openssl('ciphers', '-ciphersuites', text, 'AES128-SHA')
  } catch {
    return null
  }
}
