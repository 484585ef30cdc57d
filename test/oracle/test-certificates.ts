import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The certificates of the oracle, each as `<kind>.pem` and `<kind>.key`; all self-signed, all for `*.test`. */
export const certificateKinds = ['rsa1024', 'rsa2048', 'rsa3072', 'p256', 'p384', 'p521', 'ed25519'] as const

export type CertificateKind = (typeof certificateKinds)[number]

export const dhFile = 'dh2048.pem'

const keyOptions: Readonly<Record<CertificateKind, readonly string[]>> = {
  rsa1024: ['-newkey', 'rsa:1024'],
  rsa2048: ['-newkey', 'rsa:2048'],
  rsa3072: ['-newkey', 'rsa:3072'],
  p256: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  ed25519: ['-newkey', 'ed25519'],
}

/** Makes them once with the openssl command; a second of work. */
export function makeCertificates(folder: string): void {
  for (const kind of certificateKinds) {
    openssl([
      ...[
        'req',
        '-x509',
        '-nodes',
        '-days',
        '30',
        '-subj',
        '/CN=*.test',
        '-addext',
        'subjectAltName=DNS:*.test',
      ],
      ...keyOptions[kind],
      ...['-keyout', join(folder, `${kind}.key`), '-out', join(folder, `${kind}.pem`)],
    ])
  }
  // The safe prime of RFC 7919: there at once.
  openssl([
    'genpkey',
    '-genparam',
    '-algorithm',
    'DH',
    '-pkeyopt',
    'group:ffdhe2048',
    '-out',
    join(folder, dhFile),
  ])
}

function openssl(args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe', env: { ...process.env, OPENSSL_CONF: '/dev/null' } })
}
