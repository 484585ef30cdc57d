import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecureVersion, TlsOptions } from 'node:tls'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { evaluateCipherString } from '../../../src/libraries/openssl/cipher-string.ts'
import { libraryDefaults } from '../../../src/libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../../src/libraries/openssl/group-list.ts'
import { known } from '../../../src/text/fact.ts'
import type { ProtocolVersion } from '../../../src/tls/version.ts'
import { endpointWith, served, softwareWith } from '../../handshake/fixtures.ts'
import type { Choices } from '../random.ts'
import { randomCipherString } from '../random-cipher-string.ts'
import type { CertificateKind } from '../test-certificates.ts'

/** A server of node:tls: the same library without nginx around it. */
export interface NodeServerPlan {
  readonly keys: readonly CertificateKind[]
  readonly ciphers: string
  readonly versions: readonly ProtocolVersion[]
  readonly groups: string
  readonly preference: 'server' | 'client'
}

const allVersions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
const groupNames = ['X25519', 'P-256', 'P-384', 'P-521', 'X25519MLKEM768', 'X448', 'secp224r1']

export function randomNodeServer(choices: Choices): NodeServerPlan {
  const oldest = choices.below(allVersions.length)
  const count = 1 + choices.below(allVersions.length - oldest)
  return {
    keys: choices.pick<readonly CertificateKind[]>([
      ['rsa2048'],
      ['p256'],
      ['p384'],
      ['p521'],
      ['ed25519'],
      ['rsa2048', 'p256'],
      ['rsa3072', 'p384'],
      ['ed25519', 'rsa2048'],
    ]),
    ciphers: randomCipherString(choices, 3),
    versions: allVersions.slice(oldest, oldest + count),
    groups: choices.chance(0.3) ? 'auto' : drawGroups(choices),
    preference: choices.pick(['server', 'client'] as const),
  }
}

/** Half of them in tuples, some around the default ones. */
function drawGroups(choices: Choices): string {
  const drawn = choices.some(groupNames, 1 + choices.below(4))
  if (choices.chance(0.3)) return [...drawn, 'DEFAULT'].join(':')
  return drawn.reduce((list, name) => `${list}${choices.chance(0.5) ? ':' : '/'}${name}`)
}

export function tlsOptions(folder: string, plan: NodeServerPlan): TlsOptions {
  const { keys, ciphers, versions, groups, preference } = plan
  return {
    cert: keys.map((kind) => readFileSync(join(folder, `${kind}.pem`))),
    key: keys.map((kind) => readFileSync(join(folder, `${kind}.key`))),
    ciphers,
    minVersion: nodeVersion(versions.at(0)),
    maxVersion: nodeVersion(versions.at(-1)),
    ecdhCurve: groups,
    honorCipherOrder: preference === 'server',
  }
}

function nodeVersion(version: ProtocolVersion | undefined): SecureVersion {
  return version === 'TLSv1.0' ? 'TLSv1' : (version as SecureVersion)
}

export function endpointOf(plan: NodeServerPlan, port: number): Endpoint {
  const defaults = libraryDefaults('3.5')
  const { suites, securityLevel } = evaluateCipherString(plan.ciphers, '3.5')
  const groups = plan.groups === 'auto' ? defaults.groups : evaluateGroupList(plan.groups, '3.5').groups
  return endpointWith({
    port,
    software: softwareWith('3.5', 'node', process.versions.node),
    protocols: known(plan.versions),
    cipherSuites: known(suites),
    tls13CipherSuites: known(defaults.tls13CipherSuites),
    suitePreference: known(plan.preference),
    groups: known(groups),
    securityLevel: known(securityLevel ?? defaults.securityLevel),
    certificates: served(...plan.keys),
  })
}
