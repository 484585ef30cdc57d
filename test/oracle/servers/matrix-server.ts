import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import type { ProtocolVersion } from '../../../src/tls/version.ts'
import type { Running } from './program.ts'
import type { TestAuthority } from './test-authority.ts'

/** One port of a server. */
export interface Listener {
  /** Which of the server's configurations it has: a row of the matrix. */
  readonly variant: string
  readonly kind: ListenerKind
  readonly protocols: readonly TestedVersion[]
  readonly port: number
}

export const testedVersions = ['TLSv1.2', 'TLSv1.3'] as const satisfies readonly ProtocolVersion[]
export type TestedVersion = (typeof testedVersions)[number]

/** Each configuration listens with both versions, and with one only, which a client of the other can't use. */
export const listenerKinds = ['both', ...testedVersions] as const
export type ListenerKind = (typeof listenerKinds)[number]

export interface Place {
  /** For what the server writes; its parent is readable for the users that servers change to. */
  readonly folder: string
  readonly authority: TestAuthority
}

/** A real server that the tests start on loopback, and all of its configurations that the matrix has. */
export interface MatrixServer {
  readonly name: string
  readonly variants: readonly string[]
  readonly versions: () => Versions
  /** All listeners at once: with one process or several. Its ports were free a moment ago. */
  readonly start: (listeners: readonly Listener[], place: Place) => Promise<readonly Running[]>
  /** What the product is told of one listener: by its reader, where there is one. */
  readonly endpointOf: (listener: Listener, place: Place, versions: Versions) => Endpoint
}

export interface Versions {
  /** Of the server: `2.4.71`. */
  readonly server: string
  readonly library: { readonly name: 'OpenSSL' | 'GnuTLS' | 'Go'; readonly version: string }
}

/** The groups that every server is limited to, so that a client can miss them. */
export const servedGroups = ['X25519', 'P-256'] as const

/** The only application protocol that a server which can choose is told. */
export const servedProtocol = 'http/1.1'
