import { boringsslLibrary } from '../../../../src/libraries/boringssl/boringssl-library.ts'
import { boringSuites } from '../../../../src/libraries/boringssl/suites.data.ts'
import { isUnreadable } from '../../../../src/libraries/library.ts'
import { known } from '../../../../src/text/fact.ts'
import { endpointWith, served } from '../../../handshake/fixtures.ts'
import type { Choices } from '../../random.ts'
import type { CertificateKind } from '../../test-certificates.ts'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'

interface BoringPlan {
  readonly port: number
  readonly key: CertificateKind
  readonly versions: readonly (typeof allVersions)[number][]
  readonly ciphers: string
  readonly groups: string | null
}

const allVersions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
const names = boringSuites.flatMap(([iana, , authentication]) => (authentication === 'aPSK' ? [] : [iana]))
const groups = ['X25519', 'P-256', 'P-384', 'P-521'] as const
const keys = ['rsa2048', 'rsa3072', 'p256', 'p384', 'p521'] as const

/** BoringSSL's own tool: the client's order counts, one process a port. */
export const bssl: NegotiatedServer = {
  name: 'BoringSSL',
  ports: 12,
  draw: (choices, port) => {
    const plan = drawPlan(choices, port)
    return { port, text: JSON.stringify(commandLine(plan)), endpoint: endpointOf(plan) }
  },
  start: (drawn, folder) =>
    Promise.all(
      drawn.map(({ text, port }) =>
        startProgram({ command: 'bssl-tool', args: JSON.parse(text), folder, ports: [port] }),
      ),
    ),
}

function drawPlan(choices: Choices, port: number): BoringPlan {
  const oldest = choices.below(allVersions.length)
  const own = choices.some(names, 1 + choices.below(8))
  return {
    port,
    key: choices.pick(keys),
    versions: allVersions.slice(oldest, oldest + 1 + choices.below(allVersions.length - oldest)),
    ciphers: choices.pick(['ALL', 'HIGH:!kRSA', own.join(':'), own.join(':')]),
    groups: choices.chance(0.4) ? null : choices.some(groups, 1 + choices.below(3)).join(':'),
  }
}

function commandLine({ port, key, versions, ciphers, groups: own }: BoringPlan): readonly string[] {
  const name = (version?: string) => version?.replace('TLSv1.0', 'TLSv1').replace('TLSv', 'tls') ?? ''
  return [
    ...['server', '-accept', `${port}`, '-loop', '-key', `${key}.key`, '-cert', `${key}.pem`],
    ...['-min-version', name(versions[0]), '-max-version', name(versions.at(-1)), '-cipher', ciphers],
    ...(own === null ? [] : ['-curves', own]),
  ]
}

function endpointOf({ port, key, versions, ciphers, groups: own }: BoringPlan) {
  const library = boringsslLibrary('unversioned')
  const read = library.suites(ciphers)
  const list = library.groups(own ?? 'X25519:P-256:P-384')
  if (isUnreadable(read)) throw new Error(read.error)
  if (isUnreadable(list)) throw new Error(list.error)
  return endpointWith({
    port,
    software: {
      name: 'envoy',
      version: '1.30',
      tlsLibrary: { name: 'boringssl', version: 'unversioned' },
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    ...library.defaults(null),
    protocols: known(versions),
    cipherSuites: known(read.suites),
    suitePreference: known('client'),
    groups: known(list.groups),
    certificates: served(key),
  })
}
