import type { OsVersion } from '../apple/client-id.ts'
import type { PlistDict } from '../apple/plist.ts'
import type { ClientCertificateRequest } from '../endpoint/context.ts'
import type { Located, Location } from '../text/location.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** What the settings say that the tree can't (the facts of `.github/ats-gate.yml`, one side's own). */
export interface DeclaredFacts {
  readonly endpoints: readonly DeclaredEndpoint[]
  readonly apps: readonly DeclaredApp[]
  /** Versions by the id of a program or the name of a TLS library. */
  readonly runtimes: Readonly<Record<string, Located<string>>>
  /** Absolute path prefixes of the server mapped onto folders of the tree, longest first. */
  readonly files: readonly { readonly from: string; readonly to: string; readonly at: Location }[]
}

export interface DeclaredEndpoint {
  readonly name: string
  readonly certificates: readonly DeclaredCertificate[]
  /** With software it is an endpoint of its own; without, these are facts about one that the tree has. */
  readonly server?: DeclaredServer
  readonly at: Location
}

/** A server that no reader reads: one object for all names that share it. Null: the settings don't say. */
export interface DeclaredServer {
  readonly port: number
  /** `apache`, `haproxy`, `caddy`, `tomcat`, …, as the settings write it. */
  readonly software: Located<string>
  readonly version: Located<string> | null
  /** `openssl 3.0`, `go 1.23`, `jdk 17`. */
  readonly tlsLibrary: Located<string> | null
  readonly protocols: Located<readonly ProtocolVersion[]> | null
  /** An OpenSSL cipher string, or names of suites. */
  readonly ciphers: Located<string> | null
  readonly groups: Located<string> | null
  readonly alpn: Located<readonly string[]> | null
  readonly clientCertificate: Located<DeclaredClientCertificate> | null
  readonly unknownNames: Located<'served' | 'rejected'> | null
  readonly at: Location
}

export interface DeclaredClientCertificate {
  readonly request: ClientCertificateRequest['mode']
  readonly asked: 'in-handshake' | 'after-request'
  readonly verifyErrors: 'refused' | 'ignored'
  readonly unverifiedStatus: number | null
  readonly depth: number | null
  readonly ca: Located<string> | null
  readonly crl: Located<string> | null
}

/** A pinned certificate: `key` as in `rsa-2048`, `ecdsa-p256`. */
export interface DeclaredCertificate {
  readonly key: DeclaredKey
  readonly issuer: 'public' | 'private' | 'self-signed'
}

export const declaredKeys = [
  'rsa-1024',
  'rsa-2048',
  'rsa-3072',
  'rsa-4096',
  'ecdsa-p256',
  'ecdsa-p384',
  'ecdsa-p521',
] as const
export type DeclaredKey = (typeof declaredKeys)[number]

export interface DeclaredApp {
  /** Path of its plist, or null for an inline dictionary. */
  readonly plist: string | null
  readonly name: string | null
  readonly minimumOs: OsVersion | null
  readonly ats: PlistDict | null
  /** Endpoint names this app talks to; null for all. */
  readonly endpoints: readonly string[] | null
  readonly at: Location
}

export const noDeclaredFacts: DeclaredFacts = {
  endpoints: [],
  apps: [],
  runtimes: {},
  files: [],
}
