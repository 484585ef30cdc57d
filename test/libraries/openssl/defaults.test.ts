import { describe, expect, test } from 'vitest'
import { evaluateCipherString } from '../../../src/libraries/openssl/cipher-string.ts'
import {
  distributionDefaults,
  distributionSecurityLevel,
  libraryDefaults,
} from '../../../src/libraries/openssl/defaults.ts'
import { signatureSchemeAtLevel } from '../../../src/libraries/openssl/security-level.ts'
import { opensslVersions } from '../../../src/libraries/openssl/version.ts'
import { namedGroups } from '../../../src/tls/named-group.ts'
import { signatureSchemes } from '../../../src/tls/signature-scheme.ts'

/** Groups and schemes of the ClientHello that Node sends with nothing set; binary curves, DSA, ML-DSA, brainpool left out. */
const observed = [
  // Node 12.22 with OpenSSL 1.1.1n
  {
    version: '1.1.1',
    groups: '1d,17,1e,19,18',
    schemes: '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,203,301,201',
  },
  // Node 20.20 with OpenSSL 3.0.19
  {
    version: '3.0',
    groups: '1d,17,1e,19,18,100,101,102,103,104',
    schemes: '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
  },
  // Node 24.21 with OpenSSL 3.5.8
  {
    version: '3.5',
    groups: '11ec,1d,17,1e,18,19,100,101',
    schemes: '403,503,603,807,808,809,80a,80b,804,805,806,401,501,601,303,301',
  },
] as const

test.each(observed)('library defaults of $version', ({ version, groups, schemes }) => {
  const defaults = libraryDefaults(version)
  const setting = { level: defaults.securityLevel, version }
  expect(defaults.groups.map((group) => namedGroups[group].toString(16)).join()).toBe(groups)
  const usable = defaults.signatureSchemes.filter(
    (scheme) => signatureSchemeAtLevel(scheme, setting).allowed === 'yes',
  )
  expect(usable.map((scheme) => signatureSchemes[scheme].toString(16)).join()).toBe(schemes)
})

/** man3 SSL_CTX_set_security_level; CHANGES.md of 1.1.0 and 3.2. */
test.each([
  ['1.0.2', 0],
  ['1.1.1', 1],
  ['3.0', 1],
  ['3.2', 2],
  ['3.5', 2],
] as const)('upstream level of %s is %i', (version, level) => {
  expect(libraryDefaults(version).securityLevel).toBe(level)
})

test('TLS 1.3 suites, none in 1.0.2', () => {
  expect(libraryDefaults('3.0').tls13CipherSuites.map(({ iana }) => iana)).toEqual([
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
  ])
  expect(libraryDefaults('1.0.2').tls13CipherSuites).toEqual([])
})

test('the default cipher string is what DEFAULT means', () => {
  for (const version of opensslVersions) {
    const { cipherString } = libraryDefaults(version)
    expect(evaluateCipherString(cipherString, version).suites).toEqual(
      evaluateCipherString('DEFAULT', version).suites,
    )
  }
})

describe('distributions by the names of images and os-release', () => {
  test.each([
    ['debian 10', 'Debian 10', 2],
    ['debian:bullseye-slim', 'Debian 11', 2],
    ['debian 12', 'Debian 12', 2],
    ['Debian GNU/Linux 12 (bookworm)', 'Debian 12', 2],
    ['python:3.12-bookworm', 'Debian 12', 2],
    ['debian:13.1', 'Debian 13', 2],
    ['ubuntu:18.04', 'Ubuntu 18.04', 0],
    ['ubuntu:16.04', 'Ubuntu 16.04', 0],
    ['ubuntu 25.10', 'Ubuntu 25.10', 2],
    ['debian 9', 'Debian 9', 1],
    ['ubuntu:22.04', 'Ubuntu 22.04 and 24.04', 2],
    ['rhel9', 'RHEL 9, Amazon Linux 2023', 2],
    ['ubi8/nginx-122', 'RHEL 8', 2],
    ['quay.io/centos/centos:stream9', 'RHEL 9, Amazon Linux 2023', 2],
    ['amazonlinux:2023', 'RHEL 9, Amazon Linux 2023', 2],
    ['amazon linux 2023', 'RHEL 9, Amazon Linux 2023', 2],
    ['amazon linux 2', 'RHEL 7, Amazon Linux 2', 0],
    ['rhel 10', 'RHEL 10', 2],
    ['alpine 3.8', 'Alpine 3.3 to 3.8', 0],
    ['amazonlinux:2', 'RHEL 7, Amazon Linux 2', 0],
    ['centos:7', 'RHEL 7, Amazon Linux 2', 0],
    ['alpine:3.18.4', 'Alpine 3.17 to 3.19', 1],
    ['1.27-alpine3.21', 'Alpine 3.20 and 3.21', 2],
    ['alpine:edge', 'Alpine 3.22 and later', 2],
  ])('%s', (name, title, level) => {
    expect(distributionDefaults(name)?.title).toBe(title)
    expect(distributionSecurityLevel(name)).toBe(level)
  })

  test.each(['', 'nginx:1.27', 'debian', 'alpine', 'alpine:3.2', 'scratch', 'toString', '\u{1f433}'])(
    '%j is not in the table',
    (name) => {
      expect(distributionDefaults(name)).toBeUndefined()
    },
  )
})
