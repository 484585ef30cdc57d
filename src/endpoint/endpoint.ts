import type { Fact } from '../text/fact.ts'
import type { Located, Location } from '../text/location.ts'
import type { CertificateChain } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** `jsse` is versioned by its JDK, `go` by the toolchain. `unknown`: nothing tells which one it is. */
export const tlsLibraries = [
  'openssl',
  'boringssl',
  'gnutls',
  'go',
  'jsse',
  's2n',
  'schannel',
  'unknown',
] as const

export interface TlsLibrary {
  readonly name: (typeof tlsLibraries)[number]
  /** For OpenSSL the release family: `1.0.2`, `1.1.1`, `3.0`, `3.2`, `3.5`; else as written: `1.23`, `17`. */
  readonly version: string
}

/** The program that terminates TLS, and how its version came to be known. */
export interface Software {
  readonly name: string
  readonly version: string
  readonly tlsLibrary: TlsLibrary
  /** `assumed`: nothing in the tree or the settings tells it. */
  readonly basis: 'tree' | 'settings' | 'assumed'
  readonly at: Location | null
  /** A clause for people: `FROM nginx:1.27 in Dockerfile`, `assumed: …`. */
  readonly because: string
}

/** One certificate (of one key kind) that the server is told to serve. */
export interface ServedCertificate {
  /** The path as the configuration writes it; null when it can't be known. */
  readonly path: Located<string> | null
  /** Leaf first. Unknown when the file is not in the tree, or its name holds a variable. */
  readonly chain: Fact<CertificateChain>
}

export interface ClientCertificateRequest {
  readonly mode: 'none' | 'optional' | 'optional-any-ca' | 'required'
  /** What a client without an acceptable certificate meets. */
  readonly refusal: 'none' | 'http-400' | 'alert' | 'close'
  readonly depth: number | null
  readonly caFile: Located<string> | null
  readonly crlFile: Located<string> | null
  /**
   * The certificates that a client's chain may end at, in the files that the configuration names for it. Absent: not
   * looked for.
   */
  readonly authorities?: Fact<CertificateChain>
  /**
   * `after-request`: asked for when the request has been read, by renegotiation or post-handshake authentication
   * (Apache's `<Location>`, IIS). Absent: in the handshake.
   */
  readonly asked?: 'in-handshake' | 'after-request'
  /** `ignored`: errors of verification let the handshake go on (HAProxy's crt-ignore-err all). Absent: they end it. */
  readonly verifyErrors?: 'refused' | 'ignored'
  /** The status that a rule of the configuration gives to requests without a verified certificate. Absent: no such rule. */
  readonly unverifiedStatus?: number
  /** What nginx's `error_page` makes of its internal statuses 495 and 496. Absent: 400. */
  readonly errorPages?: Fact<readonly ErrorPage[]>
}

export interface ErrorPage {
  /** 495: a bad certificate; 496: none. */
  readonly status: 495 | 496
  /** What the client gets; unknown where the page's own answer decides (`error_page 495 = /page`). */
  readonly answer: Fact<number>
}

/** Where a socket's default server starts the handshake and the named server takes over after the first hello. */
export interface BeforeName {
  /** The default server's: they decide the TLS 1.3 suite, and whether a handshake starts at all. */
  readonly cipherSuites: Endpoint['cipherSuites']
  readonly suitePreference: Endpoint['suitePreference']
  readonly securityLevel: Endpoint['securityLevel']
  /** The named server's own: after a HelloRetryRequest the suite is chosen again, from these. */
  readonly ownTls13CipherSuites: Endpoint['tls13CipherSuites']
}

/**
 * What one client reaches at a name and port: the effective values, each with the place that decides it.
 * Built by a reader; the handshake needs nothing else.
 */
export interface Endpoint {
  /** Identity over revisions: never a line number. Set by the gate (`assignIds`); readers leave the first name and port. */
  readonly id: string
  /** Host names as the configuration writes them: exact, `*.wildcard`, `.suffix`, `~regex`; empty for a catch-all. */
  readonly names: readonly string[]
  /** `*`, `[::]`, or one address. */
  readonly address: string
  readonly port: number
  readonly software: Software
  /** `plain`: the listener speaks HTTP in clear; every TLS fact below is then without meaning. */
  readonly transport: Fact<'tls' | 'plain'>
  readonly protocols: Fact<readonly ProtocolVersion[]>
  /** TLS 1.2 and below, in the server's order. */
  readonly cipherSuites: Fact<readonly CipherSuite[]>
  readonly tls13CipherSuites: Fact<readonly CipherSuite[]>
  readonly suitePreference: Fact<'server' | 'client' | 'server-chacha-by-client'>
  readonly groups: Fact<readonly NamedGroup[]>
  readonly signatureSchemes: Fact<readonly SignatureScheme[] | 'library-default'>
  readonly securityLevel: Fact<number>
  /** `none`: DHE suites can't be used. */
  readonly dhParameters: Fact<'none' | { readonly bits: number }>
  readonly alpn: Fact<readonly string[]>
  readonly certificates: Fact<readonly ServedCertificate[]>
  readonly clientCertificate: Fact<ClientCertificateRequest>
  /** `rejects`: every handshake for these names ends with unrecognized_name (112). */
  readonly nameHandling: Fact<'serves' | 'rejects'>
  /** What a client that asks this socket for a name that nobody serves meets. Absent: the software's default. */
  readonly unknownNames?: Fact<'served' | 'rejected'>
  /**
   * What acts before the server name is known, where that is another server's (nginx before 1.29.2 starts each
   * handshake with the socket's default server, whose TLS 1.3 suites then stand in `tls13CipherSuites`). Absent: the
   * endpoint's own.
   */
  readonly beforeName?: BeforeName
  /** Where a plain listener sends its clients, e.g. `https://$host$request_uri`; null when it serves by itself. */
  readonly redirect: Located<string> | null
  readonly location: Location
  /** The configuration's root file: two environments with the same name keep apart by it. */
  readonly root: string
  /**
   * The same endpoint under other versions of its software that the tree does not rule out. Empty when the
   * version is known. A failure is certain only when it holds under each.
   */
  readonly alternatives: readonly Endpoint[]
}
