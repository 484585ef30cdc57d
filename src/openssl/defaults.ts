import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { OpenSslVersion } from './version.ts'

/** What an upstream build does when nothing is configured. */
export interface LibraryDefaults {
  /** 0 for 1.0.2, which has no levels. */
  readonly securityLevel: number
  readonly groups: readonly NamedGroup[]
  readonly tls13CipherSuites: readonly CipherSuite[]
  readonly signatureSchemes: readonly SignatureScheme[]
  /** The text that `DEFAULT` stands for. */
  readonly cipherString: string
  readonly source: string
}

/** What a distribution's build or openssl.cnf changes. */
export interface DistributionDefaults {
  readonly securityLevel: number
  readonly minimumVersion: ProtocolVersion | null
  readonly source: string
}

export function libraryDefaults(_version: OpenSslVersion): LibraryDefaults {
  return {
    securityLevel: 1,
    groups: [],
    tls13CipherSuites: [],
    signatureSchemes: [],
    cipherString: 'DEFAULT',
    source: 'not written yet',
  }
}

/** By the names of images and os-release: `debian 12`, `debian:bookworm`, `ubuntu 22.04`, `rhel 9`, `alpine 3.20`. */
export function distributionDefaults(_name: string): DistributionDefaults | undefined {
  return undefined
}

/** The level in force on a distribution when the configuration names none; undefined for one not in the table. */
export function distributionSecurityLevel(name: string): number | undefined {
  return distributionDefaults(name)?.securityLevel
}
