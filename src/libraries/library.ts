import type { TlsContext } from '../endpoint/context.ts'
import type { Endpoint, TlsLibrary } from '../endpoint/endpoint.ts'
import type { Location } from '../text/location.ts'
import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { Ranked } from '../tls/ranked.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { Step } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/**
 * How one TLS stack in one version negotiates as a server: what its configuration texts mean, and what it chooses for
 * a hello. Pure. A choice that ends the handshake says by which alert and why; one that needs an unknown fact says
 * which. The client's part, and the order in which the choices are made, is the handshake's.
 */
export interface Library {
  /** As the endpoint's software has it. */
  readonly id: TlsLibrary
  /** `by the RFC`: its choices are those that the RFCs let every server make; a failure of one is only assumed. */
  readonly modelled: 'exactly' | 'by the RFC'
  /**
   * What a build does when nothing is configured, each fact with its reason; what is not known is left out.
   * `platform`: what changes that from outside: the distribution for OpenSSL, `go 1.21` of a go.mod and GODEBUG for Go.
   */
  defaults(platform: string | null): Partial<TlsContext>
  /** The suites that a configuration text selects, in the library's own language. */
  suites(text: string): SuiteList | Unreadable
  groups(text: string): GroupList | Unreadable
  /** Whether it begins a handshake at all, whatever the hello. */
  mayStart(server: Contexts): Step<null>
  version(server: Contexts, hello: ClientHello): Step<ProtocolVersion>
  suite(server: Contexts, hello: ClientHello, version: ProtocolVersion): Step<CipherSuite>
  /** Null where the suite's key exchange has no named group. */
  group(server: Contexts, hello: ClientHello, agreed: AgreedSuite): Step<KeyExchangeGroup | null>
  /** The key that signs (or decrypts), after all that is looked at before it does. */
  signer(server: Contexts, hello: ClientHello, agreed: AgreedGroup): Step<Signer>
}

/** What a library sees of an endpoint. */
export type Contexts = Pick<Endpoint, 'initial' | 'named' | 'tls' | 'scope'>

export interface SuiteList {
  /** TLS 1.2 and below. */
  readonly suites: Ranked<CipherSuite>
  /** Null where such a text does not touch them. */
  readonly tls13: readonly CipherSuite[] | null
  /** Null where the text sets none. */
  readonly securityLevel: number | null
}

export interface GroupList {
  readonly groups: Ranked<NamedGroup>
}

/** `refused`: the library takes no such text, so that its server does not start; else nobody here can read it. */
export interface Unreadable {
  readonly kind: 'refused' | 'not-read'
  /** A clause: `no cipher match`. */
  readonly error: string
}

export function isUnreadable(read: object): read is Unreadable {
  return 'error' in read && read.error !== null
}

export interface AgreedSuite {
  readonly version: ProtocolVersion
  readonly suite: CipherSuite
}

export interface AgreedGroup extends AgreedSuite {
  readonly group: KeyExchangeGroup | null
}

/** The group of a handshake, and whether the client has to be asked for a key share of it first. */
export interface KeyExchangeGroup {
  readonly group: NamedGroup
  readonly helloRetryRequest: 'sent' | 'not-sent'
}

export interface Signer {
  readonly key: ServedKey
  /** Null for RSA key exchange, and before TLS 1.2, which has no schemes. */
  readonly signatureScheme: SignatureScheme | null
}

/** A certificate that the server can choose, with the place that names it. */
export interface ServedKey {
  readonly leaf: Certificate
  readonly chain: CertificateChain
  readonly at: Location | null
  /** `stated`: no file holds it; the settings or an assumption say what it is. */
  readonly basis: 'file' | 'stated'
}
