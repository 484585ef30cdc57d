import type { Endpoint } from '../../../../src/endpoint/endpoint.ts'
import { isUnreadable } from '../../../../src/libraries/library.ts'
import { libraryDefaults } from '../../../../src/libraries/openssl/defaults.ts'
import { opensslLibrary } from '../../../../src/libraries/openssl/openssl-library.ts'
import { evaluateTls13Suites } from '../../../../src/libraries/openssl/tls13-suites.ts'
import { nearestVersion } from '../../../../src/libraries/openssl/version.ts'
import { known } from '../../../../src/text/fact.ts'
import type { ProtocolVersion } from '../../../../src/tls/version.ts'
import { endpointWith, served, softwareWith } from '../../../handshake/fixtures.ts'
import type { Choices } from '../../random.ts'
import { randomCipherString, randomTls13Suites } from '../../random-cipher-string.ts'
import type { CertificateKind } from '../../test-certificates.ts'
import { opensslLibrary as installedOpenSsl } from '../openssl-library.ts'

/** What the servers on the distribution's OpenSSL are told, each in its own words. */
export interface OpenSslPlan {
  readonly port: number
  readonly keys: readonly CertificateKind[]
  readonly ciphers: string
  readonly tls13: string | null
  /** A run without a hole, oldest first. */
  readonly versions: readonly ProtocolVersion[]
  readonly groups: readonly string[] | null
  readonly preference: 'client' | 'server'
}

const allVersions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
const groupNames = ['X25519', 'P-256', 'P-384', 'P-521', 'X448', 'secp256k1'] as const
export const installed = nearestVersion(installedOpenSsl().version)

/** Servers don't start with a key below their level. */
const keyLevels: Readonly<Partial<Record<CertificateKind, number>>> = { p384: 4, p521: 5, rsa2048: 2 }

export function drawOpenSsl(
  choices: Choices,
  port: number,
  keyKinds: readonly (readonly CertificateKind[])[],
): OpenSslPlan {
  const oldest = choices.below(allVersions.length)
  const keys = choices.pick(keyKinds)
  return {
    port,
    keys,
    ciphers: drawCiphers(choices, Math.min(...keys.map((kind) => keyLevels[kind] ?? 3))),
    tls13: choices.chance(0.4) ? randomTls13Suites(choices) : null,
    versions: allVersions.slice(oldest, oldest + 1 + choices.below(allVersions.length - oldest)),
    groups: choices.chance(0.4) ? null : choices.some(groupNames, 1 + choices.below(4)),
    preference: choices.pick(['client', 'server'] as const),
  }
}

/** Half of them at level 0, where TLS 1.0 and 1.1 live. What leaves no suite starts no server: another one is drawn. */
function drawCiphers(choices: Choices, level: number): string {
  const drawn = randomCipherString(choices, level)
  const text = drawn.includes('@SECLEVEL') || choices.chance(0.5) ? drawn : `${drawn}:@SECLEVEL=0`
  const usable = opensslLibrary(installed).suites(`${text}:!aNULL:!eNULL:!EXP`)
  return isUnreadable(usable) ? drawCiphers(choices, level) : text
}

const usualTls13 = libraryDefaults(installed)
  .tls13CipherSuites.map(({ iana }) => iana)
  .join(':')

/** One of each key kind, and pairs. */
export const singleKeys: readonly (readonly CertificateKind[])[] = [
  ['rsa2048'],
  ['rsa3072'],
  ['p256'],
  ['p384'],
  ['p521'],
  ['ed25519'],
]
export const keyPairs: readonly (readonly CertificateKind[])[] = [
  ['rsa2048', 'p256'],
  ['p384', 'rsa3072'],
]

export interface Program {
  readonly name: string
  /** What it puts behind a cipher string. */
  readonly cipherSuffix: string
  readonly groups: readonly string[] | null
  readonly dhParameters: 'none' | { readonly bits: number }
  /** Where the distribution's build names none. */
  readonly securityLevel: number
  /** Its own suites of TLS 1.3, where it does not leave them to OpenSSL. */
  readonly tls13?: string
  /** What the server's own order means, beside OpenSSL's plain one. */
  readonly serverOrder?: 'server-chacha-by-client'
}

export function opensslEndpoint(plan: OpenSslPlan, program: Program): Endpoint {
  const library = opensslLibrary(installed)
  const suites = library.suites(`${plan.ciphers}${program.cipherSuffix}`)
  if (isUnreadable(suites)) throw new Error(`${plan.ciphers}: ${suites.error}`)
  const groups = plan.groups ?? program.groups
  const read = groups === null ? null : library.groups(groups.join(':'))
  if (read !== null && isUnreadable(read)) throw new Error(`${groups}: ${read.error}`)
  const tls13 = evaluateTls13Suites(plan.tls13 ?? program.tls13 ?? usualTls13, installed)
  return endpointWith({
    port: plan.port,
    software: softwareWith(installed, program.name, '1'),
    protocols: known(plan.versions),
    cipherSuites: known(suites.suites),
    tls13CipherSuites: known(tls13.suites),
    suitePreference: known(plan.preference === 'server' ? (program.serverOrder ?? 'server') : 'client'),
    groups: known(read?.groups ?? libraryDefaults(installed).groups),
    securityLevel: known(suites.securityLevel ?? program.securityLevel),
    dhParameters: known(program.dhParameters),
    certificates: served(...plan.keys),
  })
}
