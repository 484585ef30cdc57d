import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goLibrary } from '../../../../src/libraries/go/go-library.ts'
import { goOrder } from '../../../../src/libraries/go/suites.data.ts'
import { isUnreadable } from '../../../../src/libraries/library.ts'
import { known } from '../../../../src/text/fact.ts'
import { endpointWith, served } from '../../../handshake/fixtures.ts'
import type { Choices } from '../../random.ts'
import type { CertificateKind } from '../../test-certificates.ts'
import { startProgram, versionIn, versionText } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'

const goVersion = versionIn(versionText('caddy', 'build-info'), /go(\d[\d.]+)/)
const caddyVersion = versionIn(versionText('caddy', 'version'), /v?(\d[\d.]+)/)

/** Caddy takes Go's suites with forward secrecy and without CBC-SHA256, and its curves by names of its own. */
const suites = goOrder.aesFirst.filter((name) => /_ECDHE_/.test(name) && !/(CBC_SHA256|RC4|3DES)/.test(name))
const curves = ['x25519', 'secp256r1', 'secp384r1', 'secp521r1'] as const

interface CaddyPlan {
  readonly port: number
  readonly key: CertificateKind
  readonly versions: readonly ('TLSv1.2' | 'TLSv1.3')[]
  readonly ciphers: readonly string[] | null
  readonly curves: readonly (typeof curves)[number][] | null
}

export const caddy: NegotiatedServer = {
  name: 'Caddy',
  ports: 30,
  draw: (choices, port) => {
    const plan = drawPlan(choices, port)
    return { port, text: site(plan), endpoint: endpointOf(plan) }
  },
  start: async (drawn, folder) => {
    const file = join(folder, 'Caddyfile')
    const options = '{\n  admin off\n  auto_https off\n  servers {\n    protocols h1 h2\n  }\n}'
    writeFileSync(file, [options, ...drawn.map(({ text }) => text)].join('\n'))
    const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const args = ['run', '--config', file, '--adapter', 'caddyfile']
    const ports = drawn.map(({ port }) => port)
    return [await startProgram({ command: 'caddy', args, folder, ports, env })]
  },
}

function drawPlan(choices: Choices, port: number): CaddyPlan {
  return {
    port,
    key: choices.pick(['rsa2048', 'rsa3072', 'p256', 'p384', 'p521', 'ed25519'] as const),
    versions: choices.pick([
      ['TLSv1.2'],
      ['TLSv1.3'],
      ['TLSv1.2', 'TLSv1.3'],
      ['TLSv1.2', 'TLSv1.3'],
    ] as const),
    ciphers: choices.chance(0.3) ? null : choices.some(suites, 1 + choices.below(6)),
    curves: choices.chance(0.4) ? null : choices.some(curves, 1 + choices.below(3)),
  }
}

function site({ port, key, versions, ciphers, curves: own }: CaddyPlan): string {
  const [oldest, latest] = [versions[0], versions.at(-1)].map((one) => one?.replace('TLSv', 'tls'))
  return [
    `https://a.test:${port} {`,
    '  bind 127.0.0.1',
    `  tls ${key}.pem ${key}.key {`,
    `    protocols ${oldest} ${latest}`,
    ...(ciphers === null ? [] : [`    ciphers ${ciphers.join(' ')}`]),
    ...(own === null ? [] : [`    curves ${own.join(' ')}`]),
    '  }',
    '  respond ok 200',
    '}',
  ].join('\n')
}

function endpointOf({ port, key, versions, ciphers, curves: own }: CaddyPlan) {
  const library = goLibrary(goVersion)
  const usual = library.defaults(null)
  const read = library.suites((ciphers ?? suites.filter((name) => !name.includes('_CBC_'))).join(':'))
  if (isUnreadable(read)) throw new Error(read.error)
  return endpointWith({
    port,
    software: {
      name: 'caddy',
      version: caddyVersion,
      tlsLibrary: { name: 'go', version: goVersion },
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    ...usual,
    protocols: known(versions),
    cipherSuites: known(read.suites),
    groups: known(own ?? ['x25519', 'secp256r1']),
    certificates: served(key),
  })
}
