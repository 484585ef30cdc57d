import type { CipherSuite } from './cipher-suite.ts'

/** The suite with this code point, e.g. 0xc02f. */
export function suiteByCode(_code: number): CipherSuite | undefined {
  return undefined
}

/** The suite with this IANA name, e.g. `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`. */
export function suiteByIanaName(_name: string): CipherSuite | undefined {
  return undefined
}

/** The suite with this OpenSSL name, e.g. `ECDHE-RSA-AES128-GCM-SHA256`; TLS 1.3 suites have their IANA name there. */
export function suiteByOpenSslName(_name: string): CipherSuite | undefined {
  return undefined
}
