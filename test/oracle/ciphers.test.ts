import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { evaluateCipherString } from '../../src/libraries/openssl/cipher-string.ts'
import { openSslName } from '../../src/libraries/openssl/cipher-tables.ts'
import { nearestVersion } from '../../src/libraries/openssl/version.ts'
import { commonCipherStrings } from '../libraries/openssl/common-cipher-strings.ts'
import { randomCipherStrings } from '../libraries/openssl/random-cipher-string.ts'
import { opensslCiphers } from './ciphers-openssl.ts'

const version = nearestVersion(execFileSync('openssl', ['version'], { encoding: 'utf8' }))

function predicted(string: string): readonly string[] | null {
  const { error, suites } = evaluateCipherString(string, version)
  return error ? null : suites.map((suite) => openSslName(suite, version))
}

async function expectAgreement(strings: readonly string[]): Promise<void> {
  const seen = await opensslCiphers(strings)
  expect(strings.map((string) => ({ string, list: predicted(string) }))).toEqual(
    strings.map((string, index) => ({ string, list: seen[index] })),
  )
}

test('strings in common use mean what the installed OpenSSL makes of them', async () => {
  expect(new Set(commonCipherStrings).size).toBeGreaterThanOrEqual(60)
  await expectAgreement(commonCipherStrings)
})

test('2,000 random strings mean what the installed OpenSSL makes of them', async () => {
  await expectAgreement(randomCipherStrings(20260301, 2000))
})
