import type { Fact } from '../text/fact.ts'
import type { Located } from '../text/location.ts'
import type { CertificateChain } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { Ranked } from '../tls/ranked.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** The values of an endpoint's TLS facts. The one list of them, with what is derived from it, is `tlsFacts`. */
export interface TlsValues {
  readonly protocols: readonly ProtocolVersion[]
  /** TLS 1.2 and below, in the server's order. */
  readonly cipherSuites: Ranked<CipherSuite>
  readonly tls13CipherSuites: readonly CipherSuite[]
  readonly suitePreference: 'server' | 'client' | 'server-chacha-by-client'
  readonly groups: Ranked<NamedGroup>
  readonly signatureSchemes: readonly SignatureScheme[] | 'library-default'
  /** OpenSSL's; 0 for libraries without levels. */
  readonly securityLevel: number
  /** `none`: DHE suites can't be used. */
  readonly dhParameters: 'none' | { readonly bits: number }
  readonly alpn: readonly string[]
  readonly certificates: readonly ServedCertificate[]
  readonly clientCertificate: ClientCertificateRequest
  /** `rejects`: every handshake for these names ends with unrecognized_name (112). */
  readonly nameHandling: 'serves' | 'rejects'
  /** What a client that asks this listener for a name that nobody serves meets. */
  readonly unknownNames: 'served' | 'rejected' | 'software-default'
}

/** All that one server, or the default server of its listener, says about TLS: each value with its place. */
export type TlsContext = { readonly [Name in keyof TlsValues]: Fact<TlsValues[Name]> }

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

/** No client certificate is asked for. */
export const noClientCertificate: ClientCertificateRequest = {
  mode: 'none',
  refusal: 'none',
  depth: null,
  caFile: null,
  crlFile: null,
}

export interface ErrorPage {
  /** 495: a bad certificate; 496: none. */
  readonly status: 495 | 496
  /** What the client gets; unknown where the page's own answer decides (`error_page 495 = /page`). */
  readonly answer: Fact<number>
}
