import type { Choices } from '../random.ts'
import { randomCipherString, randomTls13Suites } from '../random-cipher-string.ts'
import { type CertificateKind, dhFile } from '../test-certificates.ts'

/** One `http` block: its own settings and some sockets. */
export interface HttpPlan {
  readonly directives: readonly string[]
  readonly sockets: readonly SocketPlan[]
}

/** Servers that share a port; one of them is the default. */
export interface SocketPlan {
  readonly port: number
  readonly servers: readonly ServerPlan[]
}

export interface ServerPlan {
  readonly name: string
  readonly isDefault: 'yes' | 'no'
  readonly listen: string
  readonly directives: readonly string[]
}

export function randomHttp(choices: Choices, ports: readonly number[]): HttpPlan {
  const directives = [
    ...maybe(choices, 0.4, () => protocols(choices)),
    ...maybe(choices, 0.3, () => `ssl_ciphers "${randomCipherString(choices, levelOfAnyKey)}";`),
    ...maybe(choices, 0.3, () => preference(choices)),
    ...maybe(choices, 0.15, () => curves(choices)),
    ...maybe(choices, 0.15, () => command(choices)),
  ]
  return { directives, sockets: ports.map((port) => randomSocket(choices, port)) }
}

function randomSocket(choices: Choices, port: number): SocketPlan {
  const count = choices.pick([1, 1, 2, 3])
  const marked = choices.chance(0.5) ? choices.below(count) : null
  const servers = ['a', 'b', 'c'].slice(0, count).map((letter, index): ServerPlan => {
    const isDefault = index === (marked ?? 0)
    const listen = `listen 127.0.0.1:${port} ssl${marked === index ? ' default_server' : ''};`
    const rejects = choices.chance(isDefault ? 0.1 : 0.05)
    const directives = rejects ? rejecting(choices) : serving(choices)
    return { name: `${letter}.test`, isDefault: isDefault ? 'yes' : 'no', listen, directives }
  })
  return { port, servers }
}

/** Half of these have no other TLS setting, as the usual catch-all has none. */
function rejecting(choices: Choices): readonly string[] {
  return ['ssl_reject_handshake on;', ...(choices.chance(0.5) ? [] : settings(choices, 'rsa2048'))]
}

function serving(choices: Choices): readonly string[] {
  const kinds = certificates(choices)
  return [...kinds.flatMap(certificateDirectives), ...settings(choices, ...kinds)]
}

function settings(choices: Choices, ...kinds: readonly CertificateKind[]): readonly string[] {
  const level = highestLevel(kinds)
  const named = level === 0 || choices.chance(0.65)
  return [
    ...maybe(choices, 0.6, () => protocols(choices)),
    ...(named ? [`ssl_ciphers "${randomCipherString(choices, level)}";`] : []),
    ...maybe(choices, 0.4, () => preference(choices)),
    ...maybe(choices, 0.35, () => curves(choices)),
    ...maybe(choices, level > levelOfAnyKey ? 0 : 0.2, () => `ssl_dhparam ${dhFile};`),
    ...maybe(choices, 0.25, () => command(choices)),
    ...maybe(choices, 0.15, () => clientCertificates(choices)),
  ]
}

/** nginx from 1.21.2 on does not start with a key, or DH parameters, below the level. */
function highestLevel(kinds: readonly CertificateKind[]): number {
  return Math.min(...kinds.map((kind) => keyLevels[kind]))
}

const levelOfAnyKey = 2

const keyLevels: Readonly<Record<CertificateKind, number>> = {
  rsa1024: 0,
  rsa2048: 2,
  rsa3072: 3,
  p256: 3,
  p384: 4,
  p521: 5,
  ed25519: 3,
}

function maybe(choices: Choices, probability: number, make: () => string): readonly string[] {
  return choices.chance(probability) ? [make()] : []
}

const protocolNames = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']

/** What people write most, any other set with its holes now and then. */
function protocols(choices: Choices): string {
  const usual = choices.pick([
    'TLSv1.2 TLSv1.3',
    'TLSv1.2',
    'TLSv1.3',
    'TLSv1 TLSv1.1 TLSv1.2',
    'TLSv1 TLSv1.1 TLSv1.2 TLSv1.3',
    'TLSv1.1 TLSv1.3',
    'TLSv1',
  ])
  const any = choices.some(protocolNames, 1 + choices.below(4)).join(' ')
  return `ssl_protocols ${choices.chance(0.6) ? usual : any};`
}

function preference(choices: Choices): string {
  return `ssl_prefer_server_ciphers ${choices.pick(['on', 'on', 'off'])};`
}

const groupNames = [
  'X25519',
  'prime256v1',
  'secp384r1',
  'secp521r1',
  'X448',
  'secp224r1',
  'secp256k1',
  'brainpoolP256r1',
] as const

function curves(choices: Choices): string {
  return `ssl_ecdh_curve ${groupList(choices)};`
}

function groupList(choices: Choices): string {
  const usual = choices.pick([
    'auto',
    'X25519:prime256v1:secp384r1',
    'prime256v1:secp384r1',
    'secp384r1',
    'prime256v1',
    'X25519',
    'secp521r1',
    'secp384r1:secp521r1',
  ])
  return choices.chance(0.6) ? usual : choices.some(groupNames, 1 + choices.below(3)).join(':')
}

function command(choices: Choices): string {
  const groups = groupList(choices)
  const [name, value] = choices.pick([
    ['Ciphersuites', randomTls13Suites(choices)],
    ['Ciphersuites', randomTls13Suites(choices)],
    ['Groups', groups === 'auto' ? 'X25519:P-256' : groups],
    ['MinProtocol', choices.pick(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'])],
    ['MaxProtocol', choices.pick(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'])],
    ['Options', 'PrioritizeChaCha'],
    ['Options', 'ServerPreference'],
  ])
  return `ssl_conf_command ${name} ${value};`
}

function clientCertificates(choices: Choices): string {
  return `ssl_verify_client ${choices.pick(['on', 'optional', 'optional_no_ca'])}; ssl_client_certificate p256.pem;`
}

/** Mostly what sites have; two keys of different kinds often enough, odd ones now and then. */
function certificates(choices: Choices): readonly CertificateKind[] {
  return choices.pick<readonly CertificateKind[]>([
    ['rsa2048'],
    ['rsa2048'],
    ['rsa3072'],
    ['p256'],
    ['p256'],
    ['p384'],
    ['p521'],
    ['ed25519'],
    ['rsa1024'],
    ['rsa2048', 'p256'],
    ['p256', 'rsa2048'],
    ['rsa3072', 'p384'],
    ['p521', 'rsa2048'],
    ['ed25519', 'rsa2048'],
    ['p256', 'p384'],
  ])
}

function certificateDirectives(kind: CertificateKind): readonly string[] {
  return [`ssl_certificate ${kind}.pem;`, `ssl_certificate_key ${kind}.key;`]
}
