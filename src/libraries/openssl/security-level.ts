import type { TlsLibrary } from '../../endpoint/endpoint.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { compareVersions, type ProtocolVersion } from '../../tls/version.ts'
import { strengthBits } from './cipher-tables.ts'
import { groupRows } from './groups.data.ts'
import { hashBits, type KeySize, keySecurityBits } from './security-bits.ts'
import { isSince, nearestVersion, type OpenSslVersion } from './version.ts'

/** The setting that each predicate judges under. 1.0.2 has no levels: everything is allowed whatever the level. */
export interface LevelSetting {
  /** 0 to 5; more counts as 5. */
  readonly level: number
  readonly version: OpenSslVersion
}

/** Other libraries have no levels: nothing is refused by one. */
export function levelSettingOf({ name, version }: TlsLibrary, level: number): LevelSetting {
  return name === 'openssl' ? { level, version: nearestVersion(version) } : { level: 0, version: '3.0' }
}

/**
 * `alert` is the number that the server sends to a client that can do no better, where the refusal itself fixes it;
 * null where the handshake goes on with what is left.
 */
export type LevelVerdict =
  | { readonly allowed: 'yes' }
  | { readonly allowed: 'no'; readonly reason: string; readonly alert: number | null }

const yes: LevelVerdict = { allowed: 'yes' }

/** Bits of security that a level asks for. Source: ssl_get_security_level_bits, man3 SSL_CTX_set_security_level. */
export function minimumBits(level: number): number {
  return [0, 80, 112, 128, 192, 256][Math.min(Math.max(level, 0), 5)] ?? 256
}

/** Source: ssl_security_default_callback (SSL_SECOP_CIPHER_*) of 1.1.1w, 3.0.15, 3.2.3. */
export function suiteAtLevel(suite: CipherSuite, setting: LevelSetting): LevelVerdict {
  if (isLevelZero(setting)) return yes
  const bits = strengthBits(suite, setting.version)
  if (bits < minimumBits(setting.level)) return tooWeak(suite.iana, bits, setting)
  const refused = suiteRefusals.find(({ from, is }) => setting.level >= from && is(suite))
  return refused ? no(`${suite.iana} ${refused.reason}, which level ${setting.level} does not allow`) : yes
}

const suiteRefusals: readonly {
  readonly from: number
  readonly is: (suite: CipherSuite) => boolean
  readonly reason: string
}[] = [
  { from: 1, is: ({ authentication }) => authentication === 'none', reason: 'has no authentication' },
  { from: 1, is: ({ mac }) => mac === 'MD5', reason: 'has an MD5 MAC' },
  { from: 2, is: ({ encryption }) => encryption === 'RC4', reason: 'uses RC4' },
  { from: 3, is: lacksForwardSecrecy, reason: 'has no forward secrecy' },
  { from: 4, is: ({ mac }) => mac === 'SHA1', reason: 'has a SHA-1 MAC' },
]

function lacksForwardSecrecy({ keyExchange, minimumVersion }: CipherSuite): boolean {
  return minimumVersion !== 'TLSv1.3' && !['DHE', 'ECDHE', 'DHE-PSK', 'ECDHE-PSK'].includes(keyExchange)
}

/**
 * From 3.2 on TLS below 1.2 needs level 0 (protocol_version, 70). In 3.0 and 3.1 the version itself passes up to
 * level 2 (TLS 1.0) or 3 (TLS 1.1), but its SHA-1 or MD5+SHA-1 signature does not (internal_error, 80).
 */
export function protocolAtLevel(protocol: ProtocolVersion, setting: LevelSetting): LevelVerdict {
  if (isLevelZero(setting) || compareVersions(protocol, 'TLSv1.2') >= 0) return yes
  const highest = highestLevel(protocol, setting.version)
  if (setting.level > highest) return no(`${protocol} needs level ${highest} or lower`, 70)
  if (setting.version !== '3.0') return yes
  return no(`${protocol} signs with SHA-1, which needs level 0`, 80)
}

function highestLevel(protocol: ProtocolVersion, version: OpenSslVersion): number {
  if (isSince(version, '3.2')) return 0
  return protocol === 'TLSv1.1' ? 3 : protocol === 'TLSv1.0' ? 2 : 1
}

/** Source: tls_group_allowed; bits in groups.data.ts. */
export function groupAtLevel(group: NamedGroup, setting: LevelSetting): LevelVerdict {
  return enoughBits(
    `group ${group}`,
    groupRows.find((row) => row.group === group)?.securityBits ?? 0,
    setting,
  )
}

/** Half the digest's bits; SHA-1 counts 64 from 3.0 on. Source: sigalg_security_bits. */
export function signatureSchemeAtLevel(scheme: SignatureScheme, setting: LevelSetting): LevelVerdict {
  return enoughBits(`signature scheme ${scheme}`, schemeBits(scheme, setting.version), setting)
}

function schemeBits(scheme: SignatureScheme, version: OpenSslVersion): number {
  if (scheme === 'ed25519') return 128
  if (scheme === 'ed448') return 224
  return hashBits(/sha\d+$/.exec(scheme)?.[0] ?? '', version)
}

/** A key of a certificate, or the prime of DHE. A server does not start with its own certificate below the level. */
export function keyAtLevel(key: KeySize, setting: LevelSetting): LevelVerdict {
  const bits = keySecurityBits(key, setting.version)
  const name = `${key.kind} key of ${key.bits} bits`
  if (isLevelZero(setting))
    return key.kind === 'dh' && bits < 80 && setting.version !== '1.0.2'
      ? no(`${name} is below 1024 bits`)
      : yes
  return enoughBits(name, bits, setting)
}

/** The hash that signs a certificate, `sha256`, `sha1` …; not asked of a self-signed one. */
export function certificateHashAtLevel(hash: string, setting: LevelSetting): LevelVerdict {
  return enoughBits(`certificate signature with ${hash}`, hashBits(hash, setting.version), setting)
}

function isLevelZero({ level, version }: LevelSetting): boolean {
  return level <= 0 || version === '1.0.2'
}

function enoughBits(what: string, bits: number, setting: LevelSetting): LevelVerdict {
  return isLevelZero(setting) || bits >= minimumBits(setting.level) ? yes : tooWeak(what, bits, setting)
}

function tooWeak(what: string, bits: number, { level }: LevelSetting): LevelVerdict {
  return no(`${what} has ${bits} bits of security, level ${level} asks for ${minimumBits(level)}`)
}

function no(reason: string, alert: number | null = null): LevelVerdict {
  return { allowed: 'no', reason, alert }
}
