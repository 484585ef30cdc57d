import type { Dialect, ListChange, Weakness } from '../../endpoint/dialect.ts'
import { groupRows } from '../../libraries/openssl/groups.data.ts'
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
  group: groupName,
  says: (fact, value) => (statements[fact] as (value: unknown) => string)(value),
  without: (weakness) => `:!${exclusions[weakness]}`,
  listens: (port) => `listen ${port} ssl`,
  noCertificatePage: 'No required SSL certificate was sent',
  write: written,
  listener: withTlsListener,
}

const statements = {
  protocols: (versions: readonly ProtocolVersion[]) => `ssl_protocols ${versions.map(versionName).join(' ')}`,
  cipherSuites: (suites: readonly CipherSuite[]) =>
    `ssl_ciphers ${suites.map(({ openssl }) => openssl).join(':')}`,
  groups: (groups: readonly NamedGroup[]) => `ssl_ecdh_curve ${groups.map(groupName).join(':')}`,
  clientCertificate: (mode: 'none' | 'optional' | 'optional-any-ca' | 'required') =>
    `ssl_verify_client ${{ none: 'off', optional: 'optional', 'optional-any-ca': 'optional_no_ca', required: 'on' }[mode]}`,
}

const exclusions: Readonly<Record<Weakness, string>> = {
  RC4: 'RC4',
  '3DES': '3DES',
  MD5: 'MD5',
  'no encryption': 'eNULL',
  'no authentication': 'aNULL',
}

/** The name that every OpenSSL takes, and that people write: prime256v1 rather than P-256. */
function groupName(group: NamedGroup): string {
  return groupRows.find((row) => row.group === group)?.names.at(-1) ?? group
}

const versionName = (version: ProtocolVersion) => (version === 'TLSv1.0' ? 'TLSv1' : version)

function written(change: ListChange, text: string): string | null {
  if (change.fact === 'cipherSuites') return withSuites(change.add, text)
  if (change.fact === 'groups') return withGroups(change.add, text)
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

function withSuites(add: readonly CipherSuite[], text: string): string | null {
  const { quote, inner } = unquoted(text)
  const words = inner.split(':')
  if (!/^[\w+!@=.:-]+$/.test(inner) || words.some(forbidsMore)) return null
  const missing = add.map(({ openssl }) => openssl).filter((name) => !words.includes(name))
  return missing.length === 0 ? null : quote + [...words, ...missing].join(':') + quote
}

/** What an OpenSSL list commonly kills with `!`, and that no ECDHE suite with AES-GCM falls under. */
const harmlessExclusions: ReadonlySet<string> = new Set(
  (
    'aNULL eNULL NULL MD5 RC4 DES 3DES EXP EXPORT LOW PSK SRP DSS aDSS CAMELLIA SEED IDEA ARIA kRSA DH DHE EDH kDHE ' +
    'kEDH ADH AECDH SHA1 SHA'
  ).split(' '),
)

/** `!` outlaws for good, whatever follows; what else begins with a sign only moves or removes what stood before. */
function forbidsMore(word: string): boolean {
  return word.startsWith('!') && !harmlessExclusions.has(word.slice(1))
}

function withGroups(add: readonly NamedGroup[], text: string): string | null {
  const { quote, inner } = unquoted(text)
  const words = inner.split(':')
  if (!/^[\w-]+(:[\w-]+)*$/.test(inner) || inner === 'auto') return null
  const missing = add.map(groupName).filter((name) => !words.includes(name))
  return missing.length === 0 ? null : `${quote}${[...words, ...missing].join(':')}${quote}`
}

function unquoted(text: string): { readonly quote: string; readonly inner: string } {
  const quote = /^(["'])[^"']*\1$/.exec(text)?.[1] ?? ''
  return { quote, inner: quote === '' ? text : text.slice(1, -1) }
}
