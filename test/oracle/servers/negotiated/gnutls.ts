import { gnutlsLibrary } from '../../../../src/libraries/gnutls/gnutls-library.ts'
import { isUnreadable } from '../../../../src/libraries/library.ts'
import { known } from '../../../../src/text/fact.ts'
import { endpointWith, served } from '../../../handshake/fixtures.ts'
import type { Choices } from '../../random.ts'
import type { CertificateKind } from '../../test-certificates.ts'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'

const allVersions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
const removals = [
  'RSA',
  'DHE-RSA',
  'ECDHE-RSA',
  'AES-128-GCM',
  'AES-256-GCM',
  'AES-256-CBC',
  'SHA1',
  'CHACHA20-POLY1305',
]
const groups = ['GROUP-X25519', 'GROUP-SECP256R1', 'GROUP-SECP384R1', 'GROUP-SECP521R1'] as const
const keys = ['rsa2048', 'rsa3072', 'p256', 'p384'] as const

/** Not modelled exactly: whatever the product is certain of has to hold, the rest is assumed. One process a port. */
export const gnutls: NegotiatedServer = {
  name: 'GnuTLS',
  ports: 8,
  modelled: 'by the RFC',
  draw: (choices, port) => {
    const oldest = choices.below(allVersions.length)
    const versions = allVersions.slice(oldest, oldest + 1 + choices.below(allVersions.length - oldest))
    const key = choices.pick(keys)
    const priority = drawPriority(choices, versions)
    const args = [
      ...['--http', '--port', `${port}`, '--quiet', '--priority', priority],
      ...['--x509certfile', `${key}.pem`, '--x509keyfile', `${key}.key`],
    ]
    return { port, text: JSON.stringify(args), endpoint: endpointOf(port, key, versions, priority) }
  },
  start: (drawn, folder) =>
    Promise.all(
      drawn.map(({ text, port }) =>
        startProgram({ command: 'gnutls-serv', args: JSON.parse(text), folder, ports: [port] }),
      ),
    ),
}

function drawPriority(choices: Choices, versions: readonly (typeof allVersions)[number][]): string {
  return [
    'NORMAL',
    '-VERS-ALL',
    ...versions.map((version) => `+VERS-${version.replace('TLSv', 'TLS')}`),
    ...choices.some(removals, choices.below(4)).map((name) => `-${name}`),
    '-GROUP-ALL',
    ...choices.some(groups, 1 + choices.below(4)).map((name) => `+${name}`),
  ].join(':')
}

function endpointOf(
  port: number,
  key: CertificateKind,
  versions: readonly (typeof allVersions)[number][],
  priority: string,
) {
  const library = gnutlsLibrary('3.7')
  const [suites, list] = [library.suites(priority), library.groups(priority)]
  if (isUnreadable(suites)) throw new Error(suites.error)
  if (isUnreadable(list)) throw new Error(list.error)
  return endpointWith({
    port,
    software: {
      name: 'gnutls-serv',
      version: '3.7',
      tlsLibrary: { name: 'gnutls', version: '3.7' },
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    ...library.defaults(null),
    protocols: known(versions),
    cipherSuites: known(suites.suites),
    tls13CipherSuites: known(suites.tls13 ?? []),
    suitePreference: known('client'),
    groups: known(list.groups),
    certificates: served(key),
  })
}
