import type { Dialect, ListChange } from '../../endpoint/dialect.ts'
import {
  openSslGroupName,
  openSslWithout,
  withOpenSslGroups,
  withOpenSslSuites,
} from '../../libraries/openssl/list-words.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { ProtocolVersion } from '../../tls/version.ts'

/** HAProxy's own words on a `bind` line. Source: https://docs.haproxy.org/3.2/configuration.html#5.1 */
export const haproxyDialect: Dialect = {
  suite: ({ openssl }) => openssl,
  group: openSslGroupName,
  says: (fact, value) => (statements[fact] as (value: unknown) => string)(value),
  without: openSslWithout,
  listens: (port) => `bind :${port} ssl crt …`,
  noCertificatePage: null,
  write: written,
  listener: () => null,
}

const statements = {
  protocols: ([oldest]: readonly ProtocolVersion[]) => `ssl-min-ver ${oldest ?? 'TLSv1.2'}`,
  cipherSuites: (suites: readonly CipherSuite[]) =>
    `ciphers ${suites.map(({ openssl }) => openssl).join(':')}`,
  groups: (groups: readonly NamedGroup[]) => `curves ${groups.map(openSslGroupName).join(':')}`,
  clientCertificate: (mode: 'none' | 'optional' | 'optional-any-ca' | 'required') =>
    `verify ${mode === 'optional-any-ca' ? 'optional' : mode}`,
}

/** The value of ssl-min-ver or ssl-max-ver becomes the version that is wanted, from whichever side it kept it out. */
function written(change: ListChange, text: string): string | null {
  if (change.fact === 'cipherSuites') return withOpenSslSuites(change.add, text)
  if (change.fact === 'groups') return withOpenSslGroups(change.add, text)
  if (!('add' in change) || !/^TLSv1\.[0-3]$/.test(text)) return null
  const [version] = change.add
  return version === undefined || version === text ? null : version
}
