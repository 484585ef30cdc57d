import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { OpenSslVersion } from './version.ts'

/** The setting that each predicate judges under. */
export interface LevelSetting {
  readonly level: number
  readonly version: OpenSslVersion
}

/** `alert` is what the server sends to a client that needs the refused thing, null where it is not fixed. */
export type LevelVerdict =
  | { readonly allowed: 'yes' }
  | { readonly allowed: 'no'; readonly reason: string; readonly alert: number | null }

export interface KeySize {
  readonly kind: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448' | 'dsa' | 'dh'
  /** Modulus size, or field size on a curve. */
  readonly bits: number
}

export function suiteAtLevel(_suite: CipherSuite, _setting: LevelSetting): LevelVerdict {
  return { allowed: 'yes' }
}

export function protocolAtLevel(_protocol: ProtocolVersion, _setting: LevelSetting): LevelVerdict {
  return { allowed: 'yes' }
}

export function groupAtLevel(_group: NamedGroup, _setting: LevelSetting): LevelVerdict {
  return { allowed: 'yes' }
}

export function signatureSchemeAtLevel(_scheme: SignatureScheme, _setting: LevelSetting): LevelVerdict {
  return { allowed: 'yes' }
}

export function keyAtLevel(_key: KeySize, _setting: LevelSetting): LevelVerdict {
  return { allowed: 'yes' }
}
