import type { TlsContext } from '../../endpoint/context.ts'
import type { Software } from '../../endpoint/endpoint.ts'
import { evaluateCipherString } from '../../libraries/openssl/cipher-string.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../libraries/openssl/group-list.ts'
import { nearestVersion, type OpenSslVersion } from '../../libraries/openssl/version.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import { type Fact, isKnown, known, unknown } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByIanaName, suiteByOpenSslName } from '../../tls/cipher-suites.ts'
import type { SoftwareDefaults } from './software-defaults.data.ts'

type DeclaredFacts = Omit<TlsContext, 'certificates' | 'clientCertificate' | 'nameHandling' | 'unknownNames'>

interface Server {
  readonly declared: DeclaredServer
  readonly defaults: SoftwareDefaults | null
  readonly software: Software
}

/** The TLS settings: as declared, else the software's default where the table has it. */
export function declaredTls(server: Server): DeclaredFacts {
  const suites = suitesOf(server)
  return {
    protocols: protocolsOf(server),
    cipherSuites: ofSuites(suites, ({ older }) => older),
    tls13CipherSuites: ofSuites(suites, ({ tls13 }) => tls13),
    suitePreference: orDefault(server, null, server.defaults?.preference ?? null, 'order of preference'),
    groups: groupsOf(server),
    signatureSchemes: known('library-default', null, `default of ${libraryText(server)}`),
    securityLevel: levelOf(server, suites),
    dhParameters: dhOf(server),
    alpn: orDefault(server, server.declared.alpn, server.defaults?.alpn ?? null, 'application protocols'),
  }
}

/** What is declared, else the default, else the reason why it is unknown. */
function orDefault<T>(server: Server, declared: Located<T> | null, usual: T | null, what: string): Fact<T> {
  if (declared !== null) return known(declared.value, declared.at)
  if (usual !== null) return known(usual, null, defaultText(server))
  return unknown(`the settings do not tell its ${what}`, server.declared.at)
}

function defaultText({ software, defaults }: Server): string {
  const version = software.version === 'unversioned' ? '' : ` ${software.version}`
  return `default of ${software.name}${version}${defaults?.evidence === 'inferred' ? ' (inferred)' : ''}`
}

/** OpenSSL 1.0.2 has no TLS 1.3, whatever the program could do. */
function protocolsOf(server: Server): TlsContext['protocols'] {
  const { declared, defaults } = server
  const usual = defaults?.protocols ?? null
  const possible = opensslOf(server) === '1.0.2' ? usual?.filter((one) => one !== 'TLSv1.3') : usual
  return orDefault(server, declared.protocols, possible ?? null, 'protocol versions')
}

interface Suites {
  readonly older: readonly CipherSuite[]
  readonly tls13: readonly CipherSuite[]
  readonly level: number | null
}

function suitesOf(server: Server): Fact<Suites> {
  const { declared, defaults } = server
  const usual = defaults?.ciphers ?? null
  const suffix = defaults?.cipherSuffix ?? ''
  const written =
    declared.ciphers === null
      ? usual
      : namesIn(declared.ciphers.value)
        ? declared.ciphers.value
        : `${declared.ciphers.value}${suffix}`
  const at = declared.ciphers?.at ?? null
  if (written === null) return unknown('the settings do not tell its cipher suites', declared.at)
  const text = written === 'library' ? 'DEFAULT' : written
  return evaluated(server, text, at, declared.ciphers === null ? defaultText(server) : null)
}

function evaluated(server: Server, text: string, at: Known['at'], because: string | null): Fact<Suites> {
  const tls13 = libraryDefaults('3.0').tls13CipherSuites
  const named = namesIn(text)
  if (named !== null) {
    const own = named.filter(({ minimumVersion }) => minimumVersion === 'TLSv1.3')
    const older = named.filter(({ minimumVersion }) => minimumVersion !== 'TLSv1.3')
    return known({ older, tls13: own.length > 0 ? own : tls13, level: null }, at, because)
  }
  const { suites, securityLevel, error } = evaluateCipherString(text, opensslOf(server) ?? '3.5')
  if (error !== null) return unknown(`the ciphers "${text.slice(0, 80)}" can't be read: ${error}`, at)
  return known({ older: suites, tls13, level: securityLevel }, at, because)
}

type Known = Extract<Fact<unknown>, { value: unknown }>

/** The suites of a list that holds nothing but their names; null for any other text. */
function namesIn(text: string): readonly CipherSuite[] | null {
  const suites = text
    .split(/[:,\s]+/)
    .filter((name) => name !== '')
    .map((name) => suiteByIanaName(name) ?? suiteByOpenSslName(name))
  return suites.every((suite) => suite !== undefined) ? suites : null
}

function ofSuites(
  suites: Fact<Suites>,
  pick: (suites: Suites) => readonly CipherSuite[],
): Fact<readonly CipherSuite[]> {
  return isKnown(suites) ? { ...suites, value: pick(suites.value) } : suites
}

function groupsOf(server: Server): TlsContext['groups'] {
  const { declared, defaults } = server
  const text = declared.groups?.value ?? defaults?.groups ?? null
  const at = declared.groups?.at ?? null
  if (text === null) return unknown('the settings do not tell its groups', declared.at)
  const openssl = opensslOf(server)
  if (text === 'library') {
    return openssl === null
      ? unknown(`the default groups of ${libraryText(server)} are not in the table`, declared.at)
      : known(libraryDefaults(openssl).groups, null, `default of ${libraryText(server)}`)
  }
  // The names of 3.5 are those of all libraries; a default that an older OpenSSL lacks is left out there.
  const { groups, error } = evaluateGroupList(text, at === null ? '3.5' : (openssl ?? '3.5'))
  if (error !== null) return unknown(`the groups "${text.slice(0, 80)}" can't be read: ${error}`, at)
  return known(groups, at, at === null ? defaultText(server) : null)
}

/** Levels are OpenSSL's: no other library has them. */
function levelOf(server: Server, suites: Fact<Suites>): TlsContext['securityLevel'] {
  const openssl = opensslOf(server)
  if (openssl === null) return known(0, null, `${libraryText(server)} has no security levels`)
  if (isKnown(suites) && suites.value.level !== null) return { ...suites, value: suites.value.level }
  return known(libraryDefaults(openssl).securityLevel, null, `default of ${libraryText(server)}`)
}

function dhOf(server: Server): TlsContext['dhParameters'] {
  const bits = server.defaults?.dhBits ?? null
  if (bits === null)
    return unknown('the settings do not tell its Diffie-Hellman parameters', server.declared.at)
  return known(bits === 'none' ? bits : { bits }, null, defaultText(server))
}

function opensslOf({ software }: Server): OpenSslVersion | null {
  const { name, version } = software.tlsLibrary
  return name === 'openssl' ? nearestVersion(version) : null
}

function libraryText({ software: { tlsLibrary } }: Server): string {
  return `${tlsLibrary.name} ${tlsLibrary.version}`
}
