import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCertificates } from '../../src/certificates/certificate-file.ts'
import type { Certificate } from '../../src/tls/certificate.ts'

export interface Wish {
  readonly subject: string
  /** `rsa:2048`, `ec:P-256`, `ed25519`. */
  readonly key?: string
  readonly hash?: string
  /** Lines of an OpenSSL extension section. */
  readonly extensions?: readonly string[]
  readonly days?: number
  /** `20260101000000Z`, both or none. */
  readonly dates?: readonly [from: string, to: string]
}

/** A certificate that the openssl command made, its file and its key's file. */
export interface Made {
  readonly certificate: Certificate
  readonly files: { readonly certificate: string; readonly key: string }
}

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-trust-'))
let made = 0
const byWish = new Map<string, Made>()

export function removeMadeCertificates(): void {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Makes a certificate with the real openssl: self-signed, or signed by an issuer made before. The same wish is made
 * once, since each takes two processes.
 */
export function make(wish: Wish, issuer?: Made): Made {
  const name = JSON.stringify([wish, issuer?.files.certificate])
  const earlier = byWish.get(name)
  if (earlier !== undefined) return earlier
  const one = madeAnew(wish, issuer)
  byWish.set(name, one)
  return one
}

function madeAnew(wish: Wish, issuer: Made | undefined): Made {
  made += 1
  const file = (ending: string) => join(folder, `${made}.${ending}`)
  const key = keyFile(wish.key ?? 'ec:P-256')
  writeFileSync(
    file('ext'),
    ['basicConstraints=CA:FALSE', ...(wish.extensions ?? [])].slice(hasBasic(wish)).join('\n'),
  )
  openssl('req', '-new', '-key', key, '-subj', wish.subject, '-out', file('csr'))
  const signer =
    issuer === undefined ? ['-signkey', key] : ['-CA', issuer.files.certificate, '-CAkey', issuer.files.key]
  if (wish.dates === undefined) {
    const hash = wish.key === 'ed25519' && issuer === undefined ? [] : [`-${wish.hash ?? 'sha256'}`]
    openssl(
      'x509',
      '-req',
      '-in',
      file('csr'),
      ...signer,
      ...hash,
      '-days',
      `${wish.days ?? 90}`,
      '-extfile',
      file('ext'),
      '-out',
      file('pem'),
    )
  } else {
    dated(wish, wish.dates, issuer, key, file)
  }
  const [certificate] = readCertificates(`${made}.pem`, readFileSync(file('pem'))).certificates
  if (certificate === undefined) throw new Error(`openssl made no certificate for ${wish.subject}`)
  return { certificate, files: { certificate: file('pem'), key } }
}

/** 1 where the wish brings its own basicConstraints. */
function hasBasic({ extensions }: Wish): number {
  return extensions?.some((line) => line.startsWith('basicConstraints')) ? 1 : 0
}

/** Only `openssl ca` sets both dates in OpenSSL 3.0. */
function dated(
  wish: Wish,
  [from, to]: readonly [string, string],
  issuer: Made | undefined,
  key: string,
  file: (ending: string) => string,
): void {
  const base = join(folder, `ca-${made}`)
  writeFileSync(`${base}.index`, '')
  writeFileSync(`${base}.serial`, '1001\n')
  const config = [
    '[ca]',
    'default_ca=d',
    '[d]',
    `database=${base}.index`,
    `serial=${base}.serial`,
    `new_certs_dir=${folder}`,
  ]
  const rest = [
    'policy=p',
    'unique_subject=no',
    'preserve=yes',
    '[p]',
    'organizationName=optional',
    'commonName=optional',
  ]
  writeFileSync(`${base}.conf`, [...config, ...rest, '[x]', readFileSync(file('ext'), 'utf8')].join('\n'))
  const signer =
    issuer === undefined
      ? ['-selfsign', '-keyfile', key]
      : ['-cert', issuer.files.certificate, '-keyfile', issuer.files.key]
  const dates = ['-startdate', from, '-enddate', to, '-md', wish.hash ?? 'sha256']
  openssl(
    'ca',
    '-batch',
    '-notext',
    '-config',
    `${base}.conf`,
    ...signer,
    '-in',
    file('csr'),
    ...dates,
    '-extensions',
    'x',
    '-out',
    file('pem'),
  )
}

const keys = new Map<string, string>()

/** Keys are made once a kind: the tests look at sizes and names, not at whose key it is. */
function keyFile(kind: string): string {
  const known = keys.get(kind)
  if (known !== undefined) return known
  const path = join(folder, `${kind.replace(':', '-')}.key`)
  const [algorithm = '', size = ''] = kind.split(':')
  const option = { rsa: `rsa_keygen_bits:${size}`, ec: `ec_paramgen_curve:${size}` }[algorithm]
  openssl(
    'genpkey',
    '-algorithm',
    algorithm,
    ...(option === undefined ? [] : ['-pkeyopt', option]),
    '-out',
    path,
  )
  keys.set(kind, path)
  return path
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
