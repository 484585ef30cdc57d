import type { Choices } from '../random.ts'
import { randomCipherString, randomTls13Suites } from '../random-cipher-string.ts'
import type { CertificateKind } from '../test-certificates.ts'

/** A configuration with one listener, in lines. */
export interface BindPlan {
  readonly global: readonly string[]
  readonly bind: string
  /** What a crt-list beside it holds; null where the line names its certificates. */
  readonly crtList: { readonly file: string; readonly text: string } | null
  readonly isStrict: 'yes' | 'no'
}

/** Mostly what people write; every keyword of the reader now and then, and faults of each kind. */
export function randomBind(choices: Choices, port: number): BindPlan {
  const keys = choices.pick(certificates)
  const listed = choices.chance(0.15)
  const strict = choices.chance(0.15)
  const words = [
    ...(listed ? [`crt-list ${port}.list`] : keys.map((kind) => `crt ${kind}.bundle`)),
    ...maybe(choices, 0.55, () => versionWords(choices)),
    ...maybe(choices, 0.55, () => quote(choices, 'ciphers', cipherString(choices))),
    ...maybe(choices, 0.25, () => `ciphersuites ${randomTls13Suites(choices)}`),
    ...maybe(choices, 0.35, () => `curves ${groupList(choices)}`),
    ...maybe(
      choices,
      0.15,
      () => `ecdhe ${choices.pick(['prime256v1', 'secp384r1', 'secp521r1', 'nothing'])}`,
    ),
    ...maybe(choices, 0.2, () => 'prefer-client-ciphers'),
    ...maybe(choices, 0.2, () => verification(choices)),
    ...maybe(choices, 0.2, () => `alpn ${choices.pick(['h2,http/1.1', 'http/1.1', 'h2'])}`),
    ...(strict ? ['strict-sni'] : []),
    ...maybe(choices, 0.08, () => choices.pick(faults)),
  ]
  const address = choices.pick([`127.0.0.1:${port}`, `ipv4@127.0.0.1:${port}`, `"127.0.0.1:${port}"`])
  return {
    global: globals(choices),
    bind: [address, 'ssl', ...words].join(' '),
    crtList: listed ? { file: `${port}.list`, text: crtList(choices, keys) } : null,
    isStrict: strict ? 'yes' : 'no',
  }
}

const maybe = (choices: Choices, probability: number, make: () => string): readonly string[] =>
  choices.chance(probability) ? [make()] : []

const certificates: readonly (readonly CertificateKind[])[] = [
  ['rsa2048'],
  ['rsa2048'],
  ['rsa3072'],
  ['p256'],
  ['p384'],
  ['ed25519'],
  ['rsa2048', 'p256'],
  ['p256', 'rsa3072'],
]

const versions = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const

function versionWords(choices: Choices): string {
  return choices.pick([
    () => `ssl-min-ver ${choices.pick(versions)}`,
    () => `ssl-max-ver ${choices.pick(versions)}`,
    () => `ssl-min-ver ${choices.pick(versions)} ssl-max-ver ${choices.pick(versions)}`,
    () => `force-${choices.pick(['tlsv10', 'tlsv11', 'tlsv12', 'tlsv13'])}`,
    () => `force-tlsv12 ssl-min-ver ${choices.pick(versions)}`,
    () => `ssl-max-ver ${choices.pick(versions)} force-tlsv13`,
    () => `no-${choices.pick(['sslv3', 'tlsv12', 'tlsv13'])} no-tlsv10`,
    () => 'no-tlsv13 ssl-min-ver TLSv1.2',
    () => 'no-tlsv12 no-tlsv13',
  ])()
}

/** Half of them at level 0, where TLS 1.0 and 1.1 live. */
function cipherString(choices: Choices): string {
  const drawn = randomCipherString(choices, 2)
  return drawn.includes('@SECLEVEL') || choices.chance(0.5) ? drawn : `${drawn}:@SECLEVEL=0`
}

function quote(choices: Choices, keyword: string, value: string): string {
  const escaped = value.replaceAll('!', choices.chance(0.5) ? '!' : '\\!')
  return choices.pick([
    `${keyword} ${value}`,
    `${keyword} "${value}"`,
    `${keyword} '${value}'`,
    `${keyword} ${escaped}`,
  ])
}

const groupNames = ['X25519', 'prime256v1', 'secp384r1', 'secp521r1', 'X448', 'secp256k1', 'P-256'] as const

function groupList(choices: Choices): string {
  return choices.chance(0.6)
    ? choices.pick([
        'X25519:prime256v1:secp384r1',
        'P-256:P-384',
        'secp384r1',
        'prime256v1',
        'X25519',
        'secp521r1',
      ])
    : choices.some(groupNames, 1 + choices.below(3)).join(':')
}

/** The authority is nobody that a client without a certificate could please. */
function verification(choices: Choices): string {
  return choices.pick([
    'verify none',
    'verify required ca-file p256.pem',
    'verify optional ca-file p256.pem',
    'verify required ca-file p256.pem ca-ignore-err all crt-ignore-err all',
    'verify required',
  ])
}

const faults = [
  'no-such-keyword',
  'ssl-min-ver TLSv1.4',
  'ciphers NOSUCH',
  'curves nosuch',
  'ciphersuites TLS_NO_SUCH',
  'verify perhaps',
  'sigalgs',
  'alpn',
]

function globals(choices: Choices): readonly string[] {
  return [
    ...maybe(choices, 0.3, () => `ssl-default-bind-ciphers ${cipherString(choices)}`),
    ...maybe(choices, 0.15, () => `ssl-default-bind-ciphersuites ${randomTls13Suites(choices)}`),
    ...maybe(choices, 0.15, () => `ssl-default-bind-curves ${groupList(choices)}`),
    ...maybe(choices, 0.3, () => `ssl-default-bind-options ${defaultOptions(choices)}`),
    ...maybe(choices, 0.2, () => 'tune.ssl.default-dh-param 2048'),
    ...maybe(choices, 0.1, () => 'ssl-dh-param-file dh2048.pem'),
  ]
}

function defaultOptions(choices: Choices): string {
  return choices.pick([
    () => `ssl-min-ver ${choices.pick(versions)}`,
    () => `ssl-min-ver ${choices.pick(versions)} no-tls-tickets`,
    () => `ssl-max-ver ${choices.pick(versions)}`,
    () => 'no-sslv3 no-tlsv10 no-tlsv11 no-tls-tickets',
    () => 'no-tlsv13',
    () => 'force-tlsv12',
    () => 'prefer-client-ciphers',
    () => 'strict-sni',
    () => 'no-such-option',
  ])()
}

/** Every line has the same certificate's names: what it sets is what counts for them. */
function crtList(choices: Choices, [kind = 'rsa2048']: readonly CertificateKind[]): string {
  const options = [
    ...maybe(choices, 0.5, () =>
      choices.pick(['ssl-min-ver TLSv1.3', 'ssl-max-ver TLSv1.2', 'ssl-min-ver TLSv1.1']),
    ),
    ...maybe(choices, 0.4, () => `ciphers ${cipherString(choices)}`),
    ...maybe(choices, 0.3, () => `curves ${groupList(choices)}`),
    ...maybe(choices, 0.2, () => 'verify required ca-file p256.pem'),
    ...maybe(choices, 0.05, () => 'no-tlsv13'),
  ]
  const middle = options.length === 0 ? '' : ` [${options.join(' ')}]`
  return `${kind}.bundle${middle} a.test\n`
}
