import type { CipherSuite } from '../tls/cipher-suite.ts'
import { suiteByIanaName, suiteByOpenSslName } from '../tls/cipher-suites.ts'
import type { SuiteList } from './library.ts'

/** The suites of a list that holds nothing but their names, IANA's or OpenSSL's; null for any other text. */
export function suitesNamed(text: string): SuiteList | null {
  const named = listedNames(text).map((name) => suiteByIanaName(name) ?? suiteByOpenSslName(name))
  return named.length > 0 && named.every((suite) => suite !== undefined) ? suiteList(named) : null
}

export function listedNames(text: string): readonly string[] {
  return text.split(/[:,\s]+/).filter((name) => name !== '')
}

/** Both kinds of suites; a list without any of TLS 1.3 does not touch them. */
export function suiteList(suites: readonly CipherSuite[]): SuiteList {
  const tls13 = suites.filter(isTls13)
  return {
    suites: suites.filter((suite) => !isTls13(suite)),
    tls13: tls13.length > 0 ? tls13 : null,
    securityLevel: null,
  }
}

export const isTls13 = ({ minimumVersion }: CipherSuite) => minimumVersion === 'TLSv1.3'
