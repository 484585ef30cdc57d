import { describe, expect, test } from 'vitest'
import {
  certificateHashAtLevel,
  groupAtLevel,
  keyAtLevel,
  protocolAtLevel,
  signatureSchemeAtLevel,
  suiteAtLevel,
} from '../../../src/libraries/openssl/security-level.ts'
import type { OpenSslVersion } from '../../../src/libraries/openssl/version.ts'
import { suiteByOpenSslName } from '../../../src/tls/cipher-suites.ts'
import { type NamedGroup, namedGroups } from '../../../src/tls/named-group.ts'
import { type SignatureScheme, signatureSchemes } from '../../../src/tls/signature-scheme.ts'

const levels = [0, 1, 2, 3, 4, 5]

/**
 * What is left of a full list in the ClientHello of tls.connect({ciphers: 'ALL:COMPLEMENTOFALL:@SECLEVEL=n'}): the
 * groups and schemes of src/tls that the version has, by level.
 */
const observed: readonly {
  readonly version: OpenSslVersion
  readonly groups: readonly string[]
  readonly schemes: readonly string[]
}[] = [
  {
    // Node 12.22 with OpenSSL 1.1.1n
    version: '1.1.1',
    groups: [
      '1d,17,18,19,1e,15,1a,1b,16',
      '1d,17,18,19,1e,15,1a,1b,16',
      '1d,17,18,19,1e,15,1a,1b,16',
      '1d,17,18,19,1e,1a,1b,16',
      '18,19,1e,1b',
      '19',
    ],
    schemes: [
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,203,301,201',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,203,301,201',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601',
      '503,603,808,80a,80b,805,806,501,601',
      '603,80b,806,601',
    ],
  },
  {
    // Node 20.20 with OpenSSL 3.0.19
    version: '3.0',
    groups: [
      '1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '1d,17,18,19,1e,101,102,103,104,1a,1b,16',
      '18,19,1e,104,1b',
      '19',
    ],
    schemes: [
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,203,301,201',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601',
      '503,603,808,80a,80b,805,806,501,601',
      '603,80b,806,601',
    ],
  },
  {
    // Node 24.21 with OpenSSL 3.5.8
    version: '3.5',
    groups: [
      '11ec,11eb,11ed,200,201,202,1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '11ec,11eb,11ed,200,201,202,1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '11ec,11eb,11ed,200,201,202,1d,17,18,19,1e,100,101,102,103,104,15,1a,1b,16',
      '11ec,11eb,11ed,200,201,202,1d,17,18,19,1e,101,102,103,104,1a,1b,16',
      '11ec,11eb,11ed,201,202,18,19,1e,104,1b',
      '11ed,202,19',
    ],
    schemes: [
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,203,301,201',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
      '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601',
      '503,603,808,80a,80b,805,806,501,601',
      '603,80b,806,601',
    ],
  },
]

function groupOf(code: string): NamedGroup {
  return Object.entries(namedGroups).find(([, value]) => value.toString(16) === code)?.[0] as NamedGroup
}

function schemeOf(code: string): SignatureScheme {
  return Object.entries(signatureSchemes).find(
    ([, value]) => value.toString(16) === code,
  )?.[0] as SignatureScheme
}

describe.each(observed)('OpenSSL $version', ({ version, groups, schemes }) => {
  test.each(levels)('groups left at level %i', (level) => {
    const all = groups[0]?.split(',') ?? []
    const left = all.filter((code) => groupAtLevel(groupOf(code), { level, version }).allowed === 'yes')
    expect(left.join()).toBe(groups[level])
  })

  test.each(levels)('signature schemes left at level %i', (level) => {
    const all = schemes[0]?.split(',') ?? []
    const left = all.filter(
      (code) => signatureSchemeAtLevel(schemeOf(code), { level, version }).allowed === 'yes',
    )
    expect(left.join()).toBe(schemes[level])
  })
})

/**
 * What `openssl s_server -cipher ALL:@SECLEVEL=n` with a P-521 certificate answered to a client of that one protocol:
 * `-` for a connection, else the alert. OpenSSL 3.0.19 and 3.2.3; 1.1.1w with RSA at levels 0 to 2, the rest by
 * ssl_security_default_callback (with ECDSA its level 2 ends in 80, for the scheme's sake).
 */
test.each([
  ['1.1.1', 'TLSv1.0', '- - - 70 70 70'],
  ['1.1.1', 'TLSv1.1', '- - - - 70 70'],
  ['1.1.1', 'TLSv1.2', '- - - - - -'],
  ['3.0', 'TLSv1.0', '- 80 80 70 70 70'],
  ['3.0', 'TLSv1.1', '- 80 80 80 70 70'],
  ['3.0', 'TLSv1.2', '- - - - - -'],
  ['3.2', 'TLSv1.0', '- 70 70 70 70 70'],
  ['3.2', 'TLSv1.1', '- 70 70 70 70 70'],
  ['3.5', 'TLSv1.1', '- 70 70 70 70 70'],
  ['3.5', 'TLSv1.3', '- - - - - -'],
  ['1.0.2', 'TLSv1.0', '- - - - - -'],
] as const)('%s: %s at levels 0 to 5 is %s', (version, protocol, answers) => {
  const verdicts = levels.map((level) => protocolAtLevel(protocol, { level, version }))
  expect(verdicts.map((one) => (one.allowed === 'yes' ? '-' : one.alert)).join(' ')).toBe(answers)
})

/** man3 SSL_CTX_set_security_level. */
test.each([
  ['ECDHE-RSA-AES128-GCM-SHA256', '3.0', 3],
  ['AES128-GCM-SHA256', '3.0', 2],
  ['ECDHE-RSA-AES256-SHA', '3.0', 3],
  ['ECDHE-RSA-AES256-GCM-SHA384', '3.0', 5],
  ['ADH-AES256-SHA', '3.0', 0],
  ['NULL-SHA256', '3.0', 0],
  ['RC4-MD5', '3.0', 0],
  ['RC4-SHA', '1.1.1', 1],
  ['DES-CBC3-SHA', '1.1.1', 2],
  ['ECDHE-ECDSA-AES128-CCM8', '3.0', 3],
  ['ECDHE-ECDSA-AES128-CCM8', '3.2', 0],
  ['TLS_AES_128_GCM_SHA256', '3.0', 3],
  ['TLS_AES_256_GCM_SHA384', '3.5', 5],
  ['ADH-AES256-SHA', '1.0.2', 5],
] as const)('%s in %s is usable up to level %i', (name, version, highest) => {
  const suite = suiteByOpenSslName(name)
  if (!suite) throw new Error(`no suite ${name}`)
  const usable = levels.filter((level) => suiteAtLevel(suite, { level, version }).allowed === 'yes')
  expect(usable).toEqual(levels.slice(0, highest + 1))
})

/** man3 SSL_CTX_set_security_level; from 3.0 on NIST's formula, so that 1962 bits do for level 2 (seen: 1964 do, 1960 not). */
test.each([
  ['rsa', 1024, '1.1.1', 1],
  ['rsa', 2047, '1.1.1', 1],
  ['rsa', 2048, '1.1.1', 2],
  ['rsa', 1960, '3.0', 1],
  ['rsa', 1964, '3.0', 2],
  ['rsa', 2048, '3.0', 2],
  ['rsa', 3072, '3.0', 3],
  ['rsa', 4096, '3.0', 3],
  ['rsa', 7680, '3.0', 4],
  ['rsa', 15360, '3.5', 5],
  ['rsa-pss', 2048, '3.5', 2],
  ['ec', 224, '3.0', 2],
  ['ec', 256, '3.0', 3],
  ['ec', 384, '3.0', 4],
  ['ec', 521, '3.0', 5],
  ['ed25519', 256, '3.0', 3],
  ['ed448', 456, '3.0', 4],
  ['dh', 1024, '3.0', 1],
  ['dh', 2048, '3.0', 2],
  ['rsa', 512, '1.0.2', 5],
] as const)('%s key of %i bits in %s is usable up to level %i', (kind, bits, version, highest) => {
  const usable = levels.filter((level) => keyAtLevel({ kind, bits }, { level, version }).allowed === 'yes')
  expect(usable).toEqual(levels.slice(0, highest + 1))
})

test('DHE below 1024 bits is refused even at level 0', () => {
  const allowed = (bits: number, version: OpenSslVersion) =>
    keyAtLevel({ kind: 'dh', bits }, { level: 0, version }).allowed
  for (const version of ['1.1.1', '3.0', '3.2', '3.5'] as const)
    expect([allowed(768, version), allowed(1023, version), allowed(1024, version)]).toEqual([
      'no',
      'no',
      'yes',
    ])
  expect(allowed(768, '1.0.2')).toBe('yes')
})

test.each([
  ['sha1', '1.1.1', 1],
  ['sha1', '3.0', 0],
  ['md5', '3.0', 0],
  ['sha256', '3.0', 3],
  ['sha512', '3.5', 5],
] as const)('certificate signature with %s in %s is good up to level %i', (hash, version, highest) => {
  const good = levels.filter((level) => certificateHashAtLevel(hash, { level, version }).allowed === 'yes')
  expect(good).toEqual(levels.slice(0, highest + 1))
})

test('a refusal says what is there and what is asked for', () => {
  expect(keyAtLevel({ kind: 'rsa', bits: 1024 }, { level: 2, version: '3.0' })).toEqual({
    allowed: 'no',
    reason: 'rsa key of 1024 bits has 80 bits of security, level 2 asks for 112',
    alert: null,
  })
})
