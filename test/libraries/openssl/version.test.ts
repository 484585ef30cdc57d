import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSince, nearestVersion, opensslVersions } from '../../../src/libraries/openssl/version.ts'

test.each([
  ['1.0.2k-fips', '1.0.2'],
  ['0.9.8', '1.0.2'],
  ['1.0.1e', '1.0.2'],
  ['1.1.0l', '1.1.1'],
  ['1.1.1w', '1.1.1'],
  ['3.0.19', '3.0'],
  ['OpenSSL 3.0.2 15 Mar 2022', '3.0'],
  ['3.1.4', '3.0'],
  // Given in part: the newest that it may be.
  ['3', '3.5'],
  ['1', '1.1.1'],
  ['3.2.0', '3.2'],
  ['3.3', '3.2'],
  ['3.4.1', '3.2'],
  ['3.5.7', '3.5'],
  ['3.6', '3.5'],
  ['4.0', '3.5'],
  ['unknown', '3.0'],
  ['', '3.0'],
])('%j is %s', (text, version) => {
  expect(nearestVersion(text)).toBe(version)
})

test('a family is nearest to itself, and since itself', () => {
  for (const version of opensslVersions) {
    expect(nearestVersion(version)).toBe(version)
    expect(isSince(version, version)).toBe(true)
  }
  expect(isSince('3.0', '3.2')).toBe(false)
  expect(isSince('3.5', '1.0.2')).toBe(true)
})

test('any text gives a family', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => opensslVersions.includes(nearestVersion(text))),
  )
})
