import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateGroupList } from '../../../src/libraries/openssl/group-list.ts'
import { type OpenSslVersion, opensslVersions } from '../../../src/libraries/openssl/version.ts'
import { type NamedGroup, namedGroups } from '../../../src/tls/named-group.ts'

/**
 * Code points of the groups in the ClientHello of tls.connect({ecdhCurve}) on loopback, TLS 1.0 to 1.3; `refused` where
 * the library did not take the list. Lists of 3.2: `openssl s_client -groups` of OpenSSL 3.2.3.
 */
const observed: readonly (readonly [version: OpenSslVersion, list: string, groups: string])[] = [
  // Node 8.17, OpenSSL 1.0.2s
  ['1.0.2', 'prime256v1', '17'],
  ['1.0.2', 'prime256v1:secp384r1', '17,18'],
  ['1.0.2', 'P-256 : P-384', '17,18'],
  ['1.0.2', 'P-521', '19'],
  ['1.0.2', 'brainpoolP256r1:P-256', '1a,17'],
  ['1.0.2', 'secp256k1', '16'],
  ['1.0.2', 'P-224', '15'],
  ['1.0.2', 'secp256r1', 'refused'],
  ['1.0.2', 'P-256:P-256', 'refused'],
  ['1.0.2', 'X25519:P-256', 'refused'],
  ['1.0.2', 'p-256', 'refused'],
  ['1.0.2', 'NIST P-256', 'refused'],
  // Node 12.22, OpenSSL 1.1.1n
  ['1.1.1', 'X25519:P-256', '1d,17'],
  ['1.1.1', 'X25519 : P-256', '1d,17'],
  ['1.1.1', 'P-521:P-384:P-256:X448', '19,18,17,1e'],
  ['1.1.1', 'secp384r1', '18'],
  ['1.1.1', 'x25519', 'refused'],
  ['1.1.1', 'x448', 'refused'],
  ['1.1.1', 'secp256r1', 'refused'],
  ['1.1.1', 'PRIME256V1', 'refused'],
  ['1.1.1', 'ffdhe2048', 'refused'],
  ['1.1.1', 'X25519:', 'refused'],
  ['1.1.1', '?nope:P-256', 'refused'],
  // Node 20.20, OpenSSL 3.0.19
  ['3.0', 'X25519:P-256', '1d,17'],
  ['3.0', 'secp256r1', '17'],
  ['3.0', 'x25519', '1d'],
  ['3.0', 'ffdhe2048:P-256', '100,17'],
  ['3.0', 'P-521:P-384:P-256:X448', '19,18,17,1e'],
  ['3.0', 'secp224r1:P-256', '15,17'],
  ['3.0', 'P-256:secp256r1', 'refused'],
  ['3.0', 'p-256', 'refused'],
  ['3.0', 'P-256,P-384', 'refused'],
  ['3.0', '', 'refused'],
  ['3.0', 'GC256A:P-256', 'refused'],
  ['3.0', '?nope:P-256', 'refused'],
  ['3.0', 'DEFAULT', 'refused'],
  // OpenSSL 3.2.3
  ['3.2', 'X25519 : P-256', '1d,17'],
  ['3.2', 'p-256', 'refused'],
  // Node 24.21, OpenSSL 3.5.8
  ['3.5', 'DEFAULT', '11ec,1d,17,1e,18,19,100,101'],
  ['3.5', 'default', '11ec,1d,17,1e,18,19,100,101'],
  ['3.5', 'P-256:DEFAULT', '17,11ec,1d,1e,18,19,100,101'],
  ['3.5', 'DEFAULT:-P-256', '11ec,1d,1e,18,19,100,101'],
  ['3.5', 'X25519:DEFAULT:-X25519', '11ec,17,1e,18,19,100,101'],
  ['3.5', 'DEFAULT:X448', '11ec,1d,17,1e,18,19,100,101'],
  ['3.5', '?nope:P-256', '17'],
  ['3.5', '*P-256:*X25519', '17,1d'],
  ['3.5', 'P-256/X25519:*P-384', '17,1d,18'],
  ['3.5', 'p-256', '17'],
  ['3.5', 'PRIME256V1', '17'],
  ['3.5', 'secp256r1:P-256', '17'],
  ['3.5', '-P-256:X25519', '1d'],
  ['3.5', 'X25519:P-256:-X25519', '17'],
  ['3.5', '?*X25519MLKEM768 / ?*X25519:?secp256r1', '11ec,1d,17'],
  ['3.5', 'X25519 : P-256', '1d,17'],
  ['3.5', '*?P-256', '17'],
  ['3.5', '-?P-256:X25519', '1d'],
  ['3.5', 'P-256:?-X25519', '17'],
  ['3.5', 'P-256:-P-256:P-256', '17'],
  ['3.5', 'X25519MLKEM768:SecP384r1MLKEM1024:MLKEM512:MLKEM1024:x25519', '11ec,11ed,200,202,1d'],
  ['3.5', '?GC256A:X25519', '1d'],
  ['3.5', 'nope:P-256', 'refused'],
  ['3.5', 'GC256A:X25519', 'refused'],
  ['3.5', 'P-256//X25519', 'refused'],
  ['3.5', '/P-256', 'refused'],
  ['3.5', 'P-256/', 'refused'],
  ['3.5', ':P-256', 'refused'],
  ['3.5', 'P-256::X25519', 'refused'],
  ['3.5', 'X25519: ', 'refused'],
  ['3.5', 'X25519, P-256', 'refused'],
  ['3.5', '??P-256', 'refused'],
  ['3.5', '**P-256', 'refused'],
  ['3.5', '*DEFAULT', 'refused'],
  ['3.5', '?DEFAULT', 'refused'],
  ['3.5', 'X25519:-DEFAULT', 'refused'],
]

test.each(observed)('%s: %s is %s', (version, list, groups) => {
  const { groups: read, error } = evaluateGroupList(list, version)
  expect(error === null ? read.map(code).join(',') : 'refused').toBe(groups)
})

function code(group: NamedGroup): string {
  return namedGroups[group].toString(16)
}

/** man3 SSL_CTX_set1_groups of 3.5: `?*X25519MLKEM768 / ?*X25519:?secp256r1 / ?X448:?secp384r1:?secp521r1 / ?ffdhe2048:?ffdhe3072`. */
const documentedDefault: readonly (readonly NamedGroup[])[] = [
  ['X25519MLKEM768'],
  ['x25519', 'secp256r1'],
  ['x448', 'secp384r1', 'secp521r1'],
  ['ffdhe2048', 'ffdhe3072'],
]

describe('by the documentation', () => {
  /** man3 SSL_CTX_set1_groups, HISTORY: unknown groups can be ignored since 3.3. */
  test('the 3.2 family reads ? as 3.3 does', () => {
    expect(evaluateGroupList('?nope:P-256', '3.2').groups).toEqual(['secp256r1'])
    expect(evaluateGroupList('nope:P-256', '3.2').error).toBe('unknown group: nope')
  })

  test('a group that no client of ours offers is taken and left out', () => {
    expect(evaluateGroupList('sect283k1:X25519', '3.0')).toEqual({
      groups: ['x25519'],
      tuples: [['x25519']],
      error: null,
    })
  })

  test('tuples of 3.5', () => {
    expect(evaluateGroupList('P-256 / X25519:P-384 / -P-256:X448', '3.5').tuples).toEqual([
      ['x25519', 'secp384r1'],
      ['x448'],
    ])
    const [first, ...others] = documentedDefault
    expect(evaluateGroupList('DEFAULT', '3.5').tuples).toEqual(documentedDefault)
    expect(evaluateGroupList('X25519MLKEM768 / DEFAULT', '3.5').tuples).toEqual(documentedDefault)
    expect(evaluateGroupList('SecP256r1MLKEM768:DEFAULT', '3.5').tuples).toEqual([
      ['SecP256r1MLKEM768', ...(first ?? [])],
      ...others,
    ])
  })

  /** man3 SSL_CTX_set1_groups, HISTORY: a group that is named twice counts once since 3.3. */
  test('twice-named groups of the 3.2 family count once, where they stand first', () => {
    expect(evaluateGroupList('P-256:X25519:P-256', '3.2').groups).toEqual(['secp256r1', 'x25519'])
    expect(evaluateGroupList('P-256:X25519:secp256r1', '3.2').groups).toEqual(['secp256r1', 'x25519'])
    for (const version of ['1.1.1', '3.0'] as const)
      expect(evaluateGroupList('P-256:X25519:P-256', version).error).toBe('group named twice: P-256')
  })

  test('a list of which nothing is known is refused, where unknown groups can be ignored too', () => {
    expect(evaluateGroupList('?nope', '3.2').error).toBe('no valid group')
  })
})

test('any text gives a result, long ones too', () => {
  const parts = fc.constantFrom('P-256', 'X25519', 'DEFAULT', ':', '/', '?', '*', '-', ' ', 'nope')
  const long = parts.map((part) => `${part}:`.repeat(25_000))
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
    long,
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...opensslVersions), (list, version) => {
      const { groups, tuples, error } = evaluateGroupList(list, version)
      expect(tuples.flat()).toEqual(groups)
      expect(new Set(groups).size).toBe(groups.length)
      if (error !== null) expect(groups).toEqual([])
    }),
  )
})
