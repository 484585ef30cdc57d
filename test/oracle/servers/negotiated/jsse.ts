import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsseLibrary } from '../../../../src/libraries/jsse/jsse-library.ts'
import { jsseSuites, jsseTls13Suites } from '../../../../src/libraries/jsse/suites.data.ts'
import { isUnreadable } from '../../../../src/libraries/library.ts'
import { known } from '../../../../src/text/fact.ts'
import { endpointWith, served } from '../../../handshake/fixtures.ts'
import type { Choices } from '../../random.ts'
import type { CertificateKind } from '../../test-certificates.ts'
import { startProgram, versionIn, versionText } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'

const jdk = versionIn(versionText('java', '-version'), /version "([\d._]+)/)

interface JssePlan {
  readonly port: number
  readonly keys: readonly CertificateKind[]
  readonly versions: readonly (typeof allVersions)[number][]
  readonly suites: readonly string[] | null
  readonly preference: 'client' | 'server'
}

const allVersions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
const keySets: readonly (readonly CertificateKind[])[] = [
  ['rsa2048'],
  ['rsa3072'],
  ['p256'],
  ['p384'],
  ['p521'],
  ['ed25519'],
  ['rsa2048', 'p256'],
  ['p384', 'rsa3072'],
]

/** It guards nothing. */
const password = 'oracle'

/** Any set of versions with its holes: JSSE starts with them all. */
export const jsse: NegotiatedServer = {
  name: 'JSSE',
  ports: 40,
  draw: (choices, port) => {
    const plan = drawPlan(choices, port)
    return { port, text: line(plan), endpoint: endpointOf(plan) }
  },
  start: async (drawn, folder) => {
    for (const kind of new Set(keySets.flat())) makeStore(folder, kind)
    writeFileSync(join(folder, 'jsse.txt'), drawn.map(({ text }) => text).join('\n'))
    const args = ['-Xmx128m', join(import.meta.dirname, 'JsseServer.java'), 'jsse.txt', password]
    const ports = drawn.map(({ port }) => port)
    return [await startProgram({ command: 'java', args, folder, ports })]
  },
}

function drawPlan(choices: Choices, port: number): JssePlan {
  const versions = choices.some(allVersions, 1 + choices.below(allVersions.length))
  const suites = [
    ...choices.some(jsseTls13Suites, choices.below(4)),
    ...choices.some(jsseSuites, choices.below(12)),
  ]
  return {
    port,
    keys: choices.pick(keySets),
    versions: allVersions.filter((version) => versions.includes(version)),
    suites: choices.chance(0.3) || suites.length === 0 ? null : suites,
    preference: choices.pick(['client', 'server'] as const),
  }
}

function line({ port, keys, versions, suites, preference }: JssePlan): string {
  const names = versions.map((version) => version.replace('TLSv1.0', 'TLSv1'))
  return [port, keys.join(','), names.join(','), suites?.join(',') ?? '-', preference].join(' ')
}

/** Each under its own name, for the JDK to read. */
function makeStore(folder: string, kind: CertificateKind): void {
  const names = ['-in', `${kind}.pem`, '-inkey', `${kind}.key`, '-name', kind, '-out', `${kind}.p12`]
  const args = ['pkcs12', '-export', ...names, '-passout', `pass:${password}`]
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
}

function endpointOf({ port, keys, versions, suites, preference }: JssePlan) {
  const library = jsseLibrary(jdk)
  const read = suites === null ? null : library.suites(suites.join(':'))
  if (read !== null && isUnreadable(read)) throw new Error(read.error)
  return endpointWith({
    port,
    software: {
      name: 'java',
      version: jdk,
      tlsLibrary: { name: 'jsse', version: jdk },
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    ...library.defaults(null),
    protocols: known(versions),
    ...(read === null
      ? {}
      : { cipherSuites: known(read.suites), tls13CipherSuites: known(read.tls13 ?? []) }),
    suitePreference: known(preference),
    certificates: served(...keys),
  })
}
