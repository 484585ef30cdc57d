import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Situation } from '../../../src/alerts/situation.ts'

/** What a client can present; `valid` is the one that every server has to let in. */
export const presentations = [
  'valid',
  'client-certificate-absent',
  'client-certificate-expired',
  'client-certificate-not-yet-valid',
  'client-certificate-unknown-ca',
  'client-certificate-self-signed',
  'client-certificate-revoked',
  'client-certificate-wrong-purpose',
  'client-certificate-bad-signature',
] as const satisfies readonly ('valid' | Situation)[]

export type Presentation = (typeof presentations)[number]

/** PEM texts of a certificate and its key; null presents none. */
export type ClientIdentity = { readonly cert: string; readonly key: string } | null

export interface TestAuthority {
  /** PEM files of the folder, for the servers' configurations. */
  readonly files: {
    readonly authority: string
    readonly revocations: string
    readonly serverCertificate: string
    readonly serverKey: string
    /** Certificate and key in one, as HAProxy wants them. */
    readonly serverBundle: string
  }
  readonly clients: Readonly<Record<Presentation, ClientIdentity>>
}

/** The name in the server's certificate. */
export const serverName = 'one.test'

/**
 * An authority with its revocation list, a server certificate, and the client certificates that a server has to
 * refuse, made with the openssl command in half a second. All keys are P-256, all clients have the same key.
 */
export function makeTestAuthority(folder: string): TestAuthority {
  const make = newMaker(folder)
  const issue = {
    valid: make.issued('valid', {}),
    expired: make.issued('expired', { from: '20200101000000Z', to: '20210101000000Z' }),
    notYetValid: make.issued('not-yet-valid', { from: '20450101000000Z', to: '20460101000000Z' }),
    unknownCa: make.issued('unknown-ca', { issuer: 'stranger' }),
    revoked: make.issued('revoked', {}),
    wrongPurpose: make.issued('wrong-purpose', { extensions: 'for_servers' }),
  }
  make.issued('server', { extensions: 'server', key: 'server' })
  const key = make.text('client.key')
  const presented = (cert: string): ClientIdentity => ({ cert, key })
  return {
    files: make.serverFiles(),
    clients: {
      valid: presented(issue.valid),
      'client-certificate-absent': null,
      'client-certificate-expired': presented(issue.expired),
      'client-certificate-not-yet-valid': presented(issue.notYetValid),
      'client-certificate-unknown-ca': presented(issue.unknownCa),
      'client-certificate-self-signed': presented(make.selfSigned()),
      'client-certificate-revoked': presented(issue.revoked),
      'client-certificate-wrong-purpose': presented(issue.wrongPurpose),
      'client-certificate-bad-signature': presented(withBrokenSignature(issue.valid)),
    },
  }
}

interface Issue {
  /** ASN.1 times; default: now, and in thirty days. */
  readonly from?: string
  readonly to?: string
  readonly issuer?: 'authority' | 'stranger'
  /** A section of the configuration below. */
  readonly extensions?: 'for_clients' | 'for_servers' | 'server'
  readonly key?: 'client' | 'server'
}

const configuration = `
[ca]
default_ca = test
[test]
database = database
rand_serial = yes
new_certs_dir = .
default_md = sha256
default_days = 30
default_crl_days = 30
policy = any_subject
unique_subject = no
[any_subject]
commonName = supplied
[req]
distinguished_name = subject
[subject]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[for_clients]
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
[for_servers]
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
[server]
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:${serverName}
`

function newMaker(folder: string) {
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, OPENSSL_CONF: join(folder, 'openssl.cnf') },
    })
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

  writeFileSync(join(folder, 'openssl.cnf'), configuration)
  writeFileSync(join(folder, 'database'), '')
  for (const name of ['authority', 'stranger']) {
    const subject = ['-subj', `/CN=${name}`, '-extensions', 'authority', '-days', '30']
    openssl('req', '-x509', ...newKey, ...subject, '-keyout', `${name}.key`, '-out', `${name}.pem`)
  }
  for (const name of ['client', 'server']) {
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`)
  }

  const issued = (name: string, { from, to, issuer, extensions, key }: Issue): string => {
    const signer = issuer ?? 'authority'
    const by = ['-cert', `${signer}.pem`, '-keyfile', `${signer}.key`]
    const dates = from === undefined || to === undefined ? [] : ['-startdate', from, '-enddate', to]
    const what = [
      '-in',
      `${key ?? 'client'}.csr`,
      '-subj',
      `/CN=${name}`,
      '-extensions',
      extensions ?? 'for_clients',
    ]
    openssl('ca', '-batch', '-notext', ...by, ...dates, ...what, '-out', `${name}.pem`)
    return text(`${name}.pem`)
  }
  const selfSigned = (): string => {
    const own = [
      '-key',
      'client.key',
      '-subj',
      '/CN=self-signed',
      '-extensions',
      'for_clients',
      '-days',
      '30',
    ]
    openssl('req', '-x509', ...own, '-out', 'self-signed.pem')
    return text('self-signed.pem')
  }
  /** After all are issued: the list holds the one that is revoked. */
  const serverFiles = (): TestAuthority['files'] => {
    const by = ['-cert', 'authority.pem', '-keyfile', 'authority.key']
    openssl('ca', ...by, '-revoke', 'revoked.pem')
    openssl('ca', ...by, '-gencrl', '-out', 'revocations.pem')
    writeFileSync(join(folder, 'server-bundle.pem'), text('server.pem') + text('server.key'))
    return {
      authority: join(folder, 'authority.pem'),
      revocations: join(folder, 'revocations.pem'),
      serverCertificate: join(folder, 'server.pem'),
      serverKey: join(folder, 'server.key'),
      serverBundle: join(folder, 'server-bundle.pem'),
    }
  }
  return { issued, selfSigned, text, serverFiles }
}

/** An ECDSA signature ends a certificate's DER, and its last byte with it: still well-formed, and wrong. */
function withBrokenSignature(pem: string): string {
  const der = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64')
  const last = der.length - 1
  der.writeUInt8(der.readUInt8(last) ^ 1, last)
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
