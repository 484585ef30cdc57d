import type { TlsContext } from '../../endpoint/context.ts'
import { isKnown, known } from '../../text/fact.ts'
import type { PublicKeyFacts } from '../../tls/certificate.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByIanaName, suiteByOpenSslName } from '../../tls/cipher-suites.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { goOn, isStop, need, refuse, type Step } from '../../tls/step.ts'
import { compareVersions, type ProtocolVersion } from '../../tls/version.ts'
import { versionsText } from '../../tls/wording.ts'
import { genericManners, readGroups, suitesCalled } from '../generic.ts'
import { signsIn } from '../key-schemes.ts'
import type { Contexts, Library, SuiteList, Unreadable } from '../library.ts'
import { isTls13, listedNames } from '../named-suites.ts'
import { firstCommon } from '../negotiated-group.ts'
import { libraryWith } from '../negotiation.ts'
import { evaluateCipherString } from '../openssl/cipher-string.ts'
import {
  jsseGroups,
  jsseLegacyVersionsGone,
  jsseSchemes,
  jsseStaticRsaGone,
  jsseSuites,
  jsseTls13Suites,
} from './suites.data.ts'

/** Alerts of RFC 8446 §6. */
const unexpectedMessage = 10
const handshakeFailure = 40
const internalError = 80

/**
 * SunJSSE: what is enabled, less what `jdk.tls.disabledAlgorithms` takes away. Source: sun.security.ssl of OpenJDK 17
 * (HandshakeContext, ServerHello, KeyShareExtension, CertificateMessage); held against JDK 17.0.15.
 */
export function jsseLibrary(version: string): Library {
  const jdk = jdkVersion(version)
  const library = libraryWith({
    ...genericManners({ name: 'jsse', version }),
    modelled: 'exactly',
    defaults: () => defaultFacts(jdk),
    suites: readJsseSuites,
    groups: readGroups,
    enabled: (server) => activeVersions(server, jdk),
    fallbackSignal: 'ignored',
    allows: (suite) => allows(suite, jdk),
    // Groups are taken in the client's order, shares first.
    groupBeforeTls13: (hello, { own }) => firstCommon(hello.groups, own),
    groupInTls13: (hello, { own }) => {
      const shared = firstCommon(hello.keyShares, own)
      if (shared !== undefined) return { group: shared, helloRetryRequest: 'not-sent' }
      const asked = firstCommon(hello.groups, own)
      return asked === undefined ? undefined : { group: asked, helloRetryRequest: 'sent' }
    },
    schemes: jsseSchemes,
    signs,
    withoutScheme: 'taken',
    alerts: { group: unexpectedMessage, scheme: internalError, keyKind: handshakeFailure },
  })
  return { ...library, mayStart: (server) => checkStart(server, jdk) }
}

/**
 * An ECDSA scheme is bound to its curve in TLS 1.2 as well; those of SHA-1 and SHA-224 have none, and JDK 17.0.15 signs
 * by them even in TLS 1.3 for a client that offers no better one (a P-521 key meets iOS 13).
 */
function signs(version: ProtocolVersion, scheme: SignatureScheme, key: PublicKeyFacts): boolean {
  if (key.kind !== 'ec') return signsIn(version, scheme, key)
  const isFree = scheme === 'ecdsa_sha1' || scheme === 'ecdsa_sha224'
  return isFree || signsIn('TLSv1.3', scheme, key)
}

/** A version is active when a suite that is enabled and allowed serves it (HandshakeContext.getActiveProtocols). */
function activeVersions({ tls }: Contexts, jdk: JdkVersion | null): Step<readonly ProtocolVersion[]> {
  const protocols = need('version', 'protocol versions', tls.protocols)
  if (isStop(protocols)) return protocols
  return goOn(
    protocols.value.filter((version) => {
      if (version === 'SSLv3') return false
      const legacy = compareVersions(version, 'TLSv1.2') < 0
      if (legacy && legacyVersionsAreGone(jdk)) return false
      const list = version === 'TLSv1.3' ? tls.tls13CipherSuites : tls.cipherSuites
      // Where the suites are not known the choice of one will say so.
      if (!isKnown(list)) return true
      return list.value.some(
        (suite) => allows(suite, jdk) && compareVersions(suite.minimumVersion, version) <= 0,
      )
    }),
  )
}

/** The connection closes without an alert: the handshake's context can't be made. */
function checkStart(server: Contexts, jdk: JdkVersion | null): Step<null> {
  const active = activeVersions(server, jdk)
  if (isStop(active) || active.value.length > 0) return goOn(null)
  const { protocols, cipherSuites } = server.tls
  const enabled = isKnown(protocols) ? versionsText(protocols.value) : 'nothing'
  return refuse('version', {
    by: 'server',
    alert: null,
    reason: `The server enables ${enabled}; the JDK's disabled algorithms or the enabled suites leave no version of it.`,
    causes: [protocols.at, cipherSuites.at],
  })
}

/** RC4, DES, 3DES, NULL, anonymous suites and MD5 are disabled in every JDK of this table. */
function allows({ iana, keyExchange }: CipherSuite, jdk: JdkVersion | null): boolean {
  if (keyExchange === 'RSA' && staticRsaIsGone(jdk)) return false
  if (jdk?.feature === 8 && iana.includes('CHACHA20')) return false
  return jsseNames.has(iana)
}

const jsseNames: ReadonlySet<string> = new Set([...jsseSuites, ...jsseTls13Suites])

/**
 * Names as JSSE has them, some with the SSL_ of old; what it does not know is dropped, as Tomcat and Jetty do before
 * they hand the list over. Or OpenSSL's language, which Tomcat reads by itself.
 */
function readJsseSuites(text: string): SuiteList | Unreadable {
  const names = listedNames(text)
  const named = names.flatMap((name) => suiteCalled(name) ?? [])
  if (named.length > 0 && names.every((name) => suiteCalled(name) !== undefined || isJsseName(name))) {
    return {
      suites: named.filter((suite) => !isTls13(suite)),
      tls13: named.filter(isTls13),
      securityLevel: null,
    }
  }
  const { suites, error } = evaluateCipherString(text, '3.5')
  return error === null ? { suites, tls13: null, securityLevel: null } : { kind: 'not-read', error }
}

const isJsseName = (name: string) => /^(TLS|SSL)_[A-Z0-9_]+$/.test(name)

function suiteCalled(name: string): CipherSuite | undefined {
  return suiteByIanaName(name.replace(/^SSL_/, 'TLS_')) ?? suiteByOpenSslName(name)
}

function defaultFacts(jdk: JdkVersion | null): Partial<TlsContext> {
  const always: Partial<TlsContext> = {
    signatureSchemes: known('library-default', null, 'default of the JDK'),
    securityLevel: known(0, null, 'the JDK has no security levels'),
  }
  if (jdk === null)
    return { ...always, tls13CipherSuites: known(suitesCalled(jsseTls13Suites), null, 'default of the JDK') }
  const because = `default of JDK ${jdk.feature}`
  const allowed = (names: readonly string[]) => suitesCalled(names).filter((suite) => allows(suite, jdk))
  return {
    ...always,
    protocols: known(
      legacyVersionsAreGone(jdk) ? ['TLSv1.2', 'TLSv1.3'] : ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
      null,
      because,
    ),
    cipherSuites: known(allowed(jsseSuites), null, because),
    tls13CipherSuites: known(allowed(jsseTls13Suites), null, because),
    suitePreference: known(jdk.feature >= 11 ? 'server' : 'client', null, because),
    ...(jdk.feature >= 13 ? { groups: known(groupsOf(jdk), null, because) } : {}),
    dhParameters: known({ bits: 2048 }, null, because),
  }
}

/** ML-KEM came with 27, and with 25.0.5. */
function groupsOf({ feature, update }: JdkVersion): readonly NamedGroup[] {
  const hybrid = feature >= 27 || (feature === 25 && (update === null || update >= 5))
  return hybrid ? ['X25519MLKEM768', ...jsseGroups] : jsseGroups
}

/** A JDK: `17.0.21` is feature 17, update 21; `8u504` and `1.8.0_504` are feature 8, update 504. */
interface JdkVersion {
  readonly feature: number
  /** Null where only the feature release is named. */
  readonly update: number | null
}

/** Null where no number can be read. */
export function jdkVersion(text: string): JdkVersion | null {
  const old = /^\D*(?:1\.)?([5-8])(?:\.0)?(?:[u_](\d{1,4}))?(?![\d.])/.exec(text)
  const found = old ?? /(\d{1,3})(?:\.\d{1,3}\.(\d{1,4}))?/.exec(text)
  if (found === null) return null
  return { feature: Number(found[1]), update: found[2] === undefined ? null : Number(found[2]) }
}

/** Whether jdk.tls.disabledAlgorithms takes TLS 1.0 and 1.1 away, whatever is enabled: every update since 2021 does. */
function legacyVersionsAreGone(jdk: JdkVersion | null): boolean {
  return jdk !== null && (jdk.feature >= 16 || isGone(jdk, jsseLegacyVersionsGone, 'gone'))
}

/** The same for suites without forward secrecy; an update that nobody names counts as one that has them. */
function staticRsaIsGone(jdk: JdkVersion | null): boolean {
  return jdk !== null && (jdk.feature >= 24 || isGone(jdk, jsseStaticRsaGone, 'there'))
}

interface GoneRow {
  readonly feature: number
  readonly update: number
}

function isGone(
  { feature, update }: JdkVersion,
  rows: readonly GoneRow[],
  inAnyUpdate: 'gone' | 'there',
): boolean {
  const row = rows.find((one) => one.feature === feature)
  return row !== undefined && (update === null ? inAnyUpdate === 'gone' : update >= row.update)
}
