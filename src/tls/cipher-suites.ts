import type { CipherSuite } from './cipher-suite.ts'
import { type CipherSuiteRow, cipherSuiteTables, formerOpenSslNames } from './cipher-suites.data.ts'

/** Every suite of the tables, those of TLS 1.3 first. */
export const cipherSuites: readonly CipherSuite[] = cipherSuiteTables.flatMap(({ rows }) => rows.map(suiteOf))

/** The suite with this code point, e.g. 0xc02f. */
export function suiteByCode(code: number): CipherSuite | undefined {
  return byCode.get(code)
}

/** The suite with this IANA name, e.g. `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`. */
export function suiteByIanaName(name: string): CipherSuite | undefined {
  return byIanaName.get(name)
}

/**
 * The suite with this OpenSSL name, e.g. `ECDHE-RSA-AES128-GCM-SHA256`, also under the name that an older version had.
 * TLS 1.3 suites have their IANA name there.
 */
export function suiteByOpenSslName(name: string): CipherSuite | undefined {
  return byOpenSslName.get(name)
}

function suiteOf(row: CipherSuiteRow): CipherSuite {
  const [code, iana, openssl, keyExchange, authentication, encryption, mac, minimumVersion, strengthBits] =
    row
  return { code, iana, openssl, keyExchange, authentication, encryption, mac, minimumVersion, strengthBits }
}

const byCode = new Map(cipherSuites.map((suite) => [suite.code, suite]))
const byIanaName = new Map(cipherSuites.map((suite) => [suite.iana, suite]))
const byOpenSslName = new Map(cipherSuites.map((suite) => [suite.openssl, suite]))
for (const { name, code } of formerOpenSslNames) {
  const suite = byCode.get(code)
  if (suite) byOpenSslName.set(name, suite)
}
