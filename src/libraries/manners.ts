import type { PublicKeyFacts } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { Ranked } from '../tls/ranked.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { goOn, need, type Step } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { Contexts, KeyExchangeGroup, Library, ServedKey } from './library.ts'
import type { SuitePreference } from './suite-order.ts'
import type { SuiteSearch } from './usable-suites.ts'

/**
 * What the RFCs leave to a library, and the little in which it parts from them: `libraryWith` makes a library of it.
 * A stack with a procedure of its own, as OpenSSL's, implements `Library` itself.
 */
export interface Manners extends Pick<Library, 'id' | 'modelled' | 'defaults' | 'suites' | 'groups'> {
  /** The versions that it negotiates, of those that are configured. */
  readonly enabled: (server: Contexts) => Step<readonly ProtocolVersion[]>
  /** Whether TLS_FALLBACK_SCSV is looked at (RFC 7507). */
  readonly fallbackSignal: 'checked' | 'ignored'
  /** What a policy of the library takes away from whatever is configured. */
  readonly allows: (suite: CipherSuite) => boolean
  /** `fixed`: neither the settings nor the order of the configuration say whose order counts. */
  readonly preference: 'configured' | 'fixed'
  /** Suites that can serve this hello, the most wanted first. */
  readonly ordered: (usable: readonly CipherSuite[], wanted: WantedSuites) => readonly CipherSuite[]
  /** Of suites of TLS 1.3 that both sides have. */
  readonly orderedTls13: (common: readonly CipherSuite[], wanted: WantedSuites) => readonly CipherSuite[]
  readonly groupBeforeTls13: (hello: ClientHello, groups: WantedGroups) => NamedGroup | undefined
  readonly groupInTls13: (hello: ClientHello, groups: WantedGroups) => KeyExchangeGroup | undefined
  /** The certificates that come into question, where it chooses one before it looks at suites. */
  readonly certificates: (keys: readonly ServedKey[], search: SuiteSearch) => readonly ServedKey[]
  /** What a server that is told none signs by, and whose order counts. */
  readonly schemes: readonly SignatureScheme[]
  readonly schemeOrder: 'client' | 'server'
  readonly signs: (version: ProtocolVersion, scheme: SignatureScheme, key: PublicKeyFacts) => boolean
  /** Whether an ECDSA certificate needs its curve among the client's groups up to TLS 1.2 (RFC 8422 §5.1). */
  readonly certificateCurve: 'offered' | 'any'
  /** Whether a suite counts for a key that no common scheme signs with. */
  readonly withoutScheme: 'left-out' | 'taken'
  readonly alerts: {
    readonly group: number
    /** For a key that no common scheme signs with. */
    readonly scheme: number
    /** The same in TLS 1.3, where the client accepts no signature by any key of its kind. */
    readonly keyKind: number
  }
}

export interface WantedSuites {
  readonly hello: ClientHello
  readonly own: Ranked<CipherSuite>
  readonly preference: SuitePreference
}

export interface WantedGroups {
  readonly own: Ranked<NamedGroup>
  readonly preference: SuitePreference
}

export function preferenceOf(manners: Manners, server: Contexts): Step<SuitePreference> {
  return manners.preference === 'fixed'
    ? goOn('server')
    : need('suite', 'order of preference', server.tls.suitePreference)
}
