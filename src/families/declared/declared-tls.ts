import type { TlsContext } from '../../endpoint/context.ts'
import type { Software } from '../../endpoint/endpoint.ts'
import { libraryText } from '../../endpoint/tls-library.ts'
import { readGroups } from '../../libraries/generic.ts'
import { libraryFor } from '../../libraries/index.ts'
import { isUnreadable, type Library, type SuiteList } from '../../libraries/library.ts'
import { suitesNamed } from '../../libraries/named-suites.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import { type Fact, isKnown, known, unknown } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { SoftwareDefaults } from './software-defaults.data.ts'

type DeclaredFacts = Omit<TlsContext, 'certificates' | 'clientCertificate' | 'nameHandling' | 'unknownNames'>

interface Server {
  readonly declared: DeclaredServer
  readonly defaults: SoftwareDefaults | null
  readonly software: Software
}

/** The same with what its TLS library makes of texts and of silence. */
interface ServerWithLibrary extends Server {
  readonly library: Library
  /** What the library does where the program sets nothing; OpenSSL's programs set their own. */
  readonly usual: Partial<TlsContext>
}

/** The TLS settings: as declared, else the software's default where the table has it, else the library's. */
export function declaredTls(declared: Server): DeclaredFacts {
  const library = libraryFor(declared.software.tlsLibrary)
  const usual = library.defaults(null)
  const server = { ...declared, library, usual }
  const suites = suitesOf(server)
  return {
    protocols: protocolsOf(server),
    cipherSuites: isKnown(suites) ? { ...suites, value: suites.value.suites } : suites,
    tls13CipherSuites: tls13Of(server, suites),
    suitePreference: orDefault(
      server,
      null,
      server.defaults?.preference ?? null,
      'order of preference',
      ownDefault(server, 'suitePreference'),
    ),
    groups: groupsOf(server),
    signatureSchemes: known('library-default', null, `default of ${nameOf(server)}`),
    securityLevel: levelOf(server, suites),
    dhParameters: dhOf(server),
    alpn: orDefault(server, server.declared.alpn, server.defaults?.alpn ?? null, 'application protocols'),
  }
}

/** What is declared, else the program's default, else the library's, else the reason why it is unknown. */
function orDefault<T>(
  server: Server,
  declared: Located<T> | null,
  usual: T | null,
  what: string,
  ofLibrary?: Fact<T>,
): Fact<T> {
  if (declared !== null) return known(declared.value, declared.at)
  if (usual !== null) return known(usual, null, defaultText(server))
  return ofLibrary ?? unknown(`the settings do not tell its ${what}`, server.declared.at)
}

/** The library's default, where its programs leave it alone: those on OpenSSL set their own. */
function ownDefault<Name extends keyof TlsContext>(
  { software, usual }: ServerWithLibrary,
  name: Name,
): TlsContext[Name] | undefined {
  return software.tlsLibrary.name === 'openssl' ? undefined : usual[name]
}

function defaultText({ software, defaults }: Server): string {
  const version = software.version === 'unversioned' ? '' : ` ${software.version}`
  return `default of ${software.name}${version}${defaults?.evidence === 'inferred' ? ' (inferred)' : ''}`
}

/** OpenSSL 1.0.2 has no TLS 1.3, whatever the program could do. */
function protocolsOf(server: ServerWithLibrary): TlsContext['protocols'] {
  const { declared, defaults, usual } = server
  const table = defaults?.protocols ?? null
  const able = usual.protocols !== undefined && isKnown(usual.protocols) ? usual.protocols.value : null
  const isOpenSsl = server.software.tlsLibrary.name === 'openssl'
  const possible = isOpenSsl ? table?.filter((one) => one === 'SSLv3' || able?.includes(one)) : table
  return orDefault(
    server,
    declared.protocols,
    possible ?? null,
    'protocol versions',
    ownDefault(server, 'protocols'),
  )
}

function suitesOf(server: ServerWithLibrary): Fact<SuiteList> {
  const { declared, defaults } = server
  const table = defaults?.ciphers ?? null
  if (declared.ciphers !== null) {
    const { value, at } = declared.ciphers
    return evaluated(server, withSuffix(server, value), at, null)
  }
  if (table !== null)
    return evaluated(server, table === 'library' ? 'DEFAULT' : table, null, defaultText(server))
  const own = ownDefault(server, 'cipherSuites')
  if (own !== undefined && isKnown(own))
    return { ...own, value: { suites: own.value, tls13: null, securityLevel: null } }
  return unknown('the settings do not tell its cipher suites', declared.at)
}

/** A list of names takes no rules behind it. */
function withSuffix({ defaults }: Server, text: string): string {
  return suitesNamed(text) === null ? `${text}${defaults?.cipherSuffix ?? ''}` : text
}

/** Unknown as well where the library refuses the text: its server does not come up. */
function evaluated(
  server: ServerWithLibrary,
  text: string,
  at: Place,
  because: string | null,
): Fact<SuiteList> {
  const read = server.library.suites(text)
  if (!isUnreadable(read)) return known(read, at, because)
  return unknown(
    read.kind === 'refused'
      ? `${nameOf(server)} refuses the ciphers "${text.slice(0, 80)}": ${read.error}`
      : `the ciphers "${text.slice(0, 80)}" can't be read: ${read.error}`,
    at,
  )
}

type Place = Fact<unknown>['at']

/** The list's own where it names any, else the library's; a text that can't be read leaves them alone, a refused one not. */
function tls13Of(server: ServerWithLibrary, suites: Fact<SuiteList>): Fact<readonly CipherSuite[]> {
  const usual =
    server.usual.tls13CipherSuites ?? unknown('the TLS 1.3 suites are not known', server.declared.at)
  if (isKnown(suites)) {
    const { tls13 } = suites.value
    return tls13 !== null && tls13.length > 0 ? { ...suites, value: tls13 } : usual
  }
  return isRefused(server) ? suites : usual
}

function isRefused({ declared, library, ...server }: ServerWithLibrary): boolean {
  if (declared.ciphers === null) return false
  const read = library.suites(withSuffix({ declared, ...server }, declared.ciphers.value))
  return isUnreadable(read) && read.kind === 'refused'
}

function groupsOf(server: ServerWithLibrary): TlsContext['groups'] {
  const { declared, defaults, library, usual } = server
  const { groups } = usual
  const text = declared.groups?.value ?? defaults?.groups ?? null
  const at = declared.groups?.at ?? null
  if (text === null) {
    return ownDefault(server, 'groups') ?? unknown('the settings do not tell its groups', declared.at)
  }
  if (text === 'library') {
    return groups ?? unknown(`the default groups of ${nameOf(server)} are not in the table`, declared.at)
  }
  // A default that an older library lacks is left out there.
  const read = at === null ? readGroups(text) : library.groups(text)
  if (isUnreadable(read)) return unknown(`the groups "${text.slice(0, 80)}" can't be read: ${read.error}`, at)
  return known(read.groups, at, at === null ? defaultText(server) : null)
}

/** Levels are OpenSSL's: no other library has them. */
function levelOf(server: ServerWithLibrary, suites: Fact<SuiteList>): TlsContext['securityLevel'] {
  if (server.software.tlsLibrary.name !== 'openssl') {
    return known(0, null, `${nameOf(server)} has no security levels`)
  }
  if (isKnown(suites) && suites.value.securityLevel !== null) {
    return { ...suites, value: suites.value.securityLevel }
  }
  return server.usual.securityLevel ?? unknown('its security level is not known', server.declared.at)
}

function dhOf(server: ServerWithLibrary): TlsContext['dhParameters'] {
  const bits = server.defaults?.dhBits ?? null
  if (bits !== null) return known(bits === 'none' ? bits : { bits }, null, defaultText(server))
  const own = ownDefault(server, 'dhParameters')
  return own ?? unknown('the settings do not tell its Diffie-Hellman parameters', server.declared.at)
}

function nameOf({ software }: Server): string {
  return libraryText(software.tlsLibrary)
}
