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
import { withTlsListener } from './tls-listener.ts'

/**
 * nginx's own words, with OpenSSL's names in them.
 * Source: https://nginx.org/en/docs/http/ngx_http_ssl_module.html; the page: src/http/ngx_http_special_response.c,
 * ngx_http_error_496_page.
 */
export const nginxDialect: Dialect = {
  suite: ({ openssl }) => openssl,
  group: openSslGroupName,
  says: (fact, value) => (statements[fact] as (value: unknown) => string)(value),
  without: openSslWithout,
  listens: (port) => `listen ${port} ssl`,
  noCertificatePage: 'No required SSL certificate was sent',
  write: written,
  listener: withTlsListener,
}

const statements = {
  protocols: (versions: readonly ProtocolVersion[]) => `ssl_protocols ${versions.map(versionName).join(' ')}`,
  cipherSuites: (suites: readonly CipherSuite[]) =>
    `ssl_ciphers ${suites.map(({ openssl }) => openssl).join(':')}`,
  groups: (groups: readonly NamedGroup[]) => `ssl_ecdh_curve ${groups.map(openSslGroupName).join(':')}`,
  clientCertificate: (mode: 'none' | 'optional' | 'optional-any-ca' | 'required') =>
    `ssl_verify_client ${{ none: 'off', optional: 'optional', 'optional-any-ca': 'optional_no_ca', required: 'on' }[mode]}`,
}

const versionName = (version: ProtocolVersion) => (version === 'TLSv1.0' ? 'TLSv1' : version)

function written(change: ListChange, text: string): string | null {
  if (change.fact === 'cipherSuites') return withOpenSslSuites(change.add, text)
  if (change.fact === 'groups') return withOpenSslGroups(change.add, text)
  const versions = versionsIn(text)
  if (versions === null) return null
  return 'add' in change ? withVersions(change.add, versions) : withoutVersions(change.remove, versions)
}

/** The names that `ssl_protocols` takes, oldest first. */
const versionNames: readonly string[] = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']

function versionsIn(text: string): readonly string[] | null {
  const versions = text.trim().split(/\s+/)
  return versions.every((version) => versionNames.includes(version)) ? versions : null
}

function withVersions(add: readonly ProtocolVersion[], versions: readonly string[]): string | null {
  const missing = add.map(versionName).filter((version) => !versions.includes(version))
  if (missing.length === 0) return null
  const all = [...versions, ...missing]
  return all.toSorted((a, b) => versionNames.indexOf(a) - versionNames.indexOf(b)).join(' ')
}

/** SSLv2, which no OpenSSL of today knows, goes with whatever else is old. */
function withoutVersions(remove: readonly ProtocolVersion[], versions: readonly string[]): string | null {
  const old = ['SSLv2', ...remove.map(versionName)]
  const kept = versions.filter((version) => !old.includes(version))
  return kept.length === 0 || kept.length === versions.length ? null : kept.join(' ')
}
