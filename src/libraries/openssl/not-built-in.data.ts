import type { OpenSslVersion } from './version.ts'

/**
 * Suites of the table that a default build leaves out: RC4 and 3DES (`no-weak-ssl-ciphers` is the default), IDEA, and
 * SEED from 3.0 on. A build with `enable-weak-ssl-ciphers` has them; no package or image that serves today is made so.
 */
export const notBuiltIn: readonly {
  readonly versions: readonly OpenSslVersion[]
  readonly source: string
  readonly evidence: 'observed'
  readonly suites: readonly string[]
}[] = [
  {
    versions: ['1.1.1'],
    source: 'openssl ciphers of Debian 1.1.1w against ssl/s3_lib.c',
    evidence: 'observed',
    suites: [
      'DES-CBC3-SHA',
      'DHE-DSS-DES-CBC3-SHA',
      'DHE-RSA-DES-CBC3-SHA',
      'ADH-DES-CBC3-SHA',
      'ECDHE-ECDSA-DES-CBC3-SHA',
      'ECDHE-RSA-DES-CBC3-SHA',
      'AECDH-DES-CBC3-SHA',
      'PSK-3DES-EDE-CBC-SHA',
      'DHE-PSK-3DES-EDE-CBC-SHA',
      'RSA-PSK-3DES-EDE-CBC-SHA',
      'ECDHE-PSK-3DES-EDE-CBC-SHA',
      'SRP-3DES-EDE-CBC-SHA',
      'SRP-RSA-3DES-EDE-CBC-SHA',
      'SRP-DSS-3DES-EDE-CBC-SHA',
      'IDEA-CBC-SHA',
      'RC4-MD5',
      'RC4-SHA',
      'ADH-RC4-MD5',
      'ECDHE-PSK-RC4-SHA',
      'AECDH-RC4-SHA',
      'ECDHE-ECDSA-RC4-SHA',
      'ECDHE-RSA-RC4-SHA',
      'PSK-RC4-SHA',
      'RSA-PSK-RC4-SHA',
      'DHE-PSK-RC4-SHA',
    ],
  },
  {
    versions: ['3.0', '3.2', '3.5'],
    source: 'openssl ciphers of Debian 3.0.19 and 3.5.7 against ssl/s3_lib.c',
    evidence: 'observed',
    suites: [
      'DES-CBC3-SHA',
      'DHE-DSS-DES-CBC3-SHA',
      'DHE-RSA-DES-CBC3-SHA',
      'ADH-DES-CBC3-SHA',
      'ECDHE-ECDSA-DES-CBC3-SHA',
      'ECDHE-RSA-DES-CBC3-SHA',
      'AECDH-DES-CBC3-SHA',
      'PSK-3DES-EDE-CBC-SHA',
      'DHE-PSK-3DES-EDE-CBC-SHA',
      'RSA-PSK-3DES-EDE-CBC-SHA',
      'ECDHE-PSK-3DES-EDE-CBC-SHA',
      'SRP-3DES-EDE-CBC-SHA',
      'SRP-RSA-3DES-EDE-CBC-SHA',
      'SRP-DSS-3DES-EDE-CBC-SHA',
      'IDEA-CBC-SHA',
      'SEED-SHA',
      'DHE-DSS-SEED-SHA',
      'DHE-RSA-SEED-SHA',
      'ADH-SEED-SHA',
      'RC4-MD5',
      'RC4-SHA',
      'ADH-RC4-MD5',
      'ECDHE-PSK-RC4-SHA',
      'AECDH-RC4-SHA',
      'ECDHE-ECDSA-RC4-SHA',
      'ECDHE-RSA-RC4-SHA',
      'PSK-RC4-SHA',
      'RSA-PSK-RC4-SHA',
      'DHE-PSK-RC4-SHA',
    ],
  },
]
