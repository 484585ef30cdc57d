import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real OpenSSL in a folder of its own: it makes the certificates and says what is in them. */
export interface Workshop {
  readonly run: (...args: string[]) => string
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly read: (name: string) => Buffer
  readonly close: () => void
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'ats-gate-certificates-'))
  return {
    run: (...args) =>
      execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name)),
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** A self-signed certificate `<name>.pem` with its key `<name>.key`; `extensions` as in openssl.cnf. */
export function selfSign(
  workshop: Workshop,
  name: string,
  key: readonly string[],
  extra: readonly string[] = [],
  subject = `/C=FR/O=Example, Inc/CN=${name}.example.com`,
): void {
  workshop.run('genpkey', '-out', `${name}.key`, ...key)
  workshop.run(
    'req',
    '-new',
    '-x509',
    '-key',
    `${name}.key`,
    '-out',
    `${name}.pem`,
    '-subj',
    subject,
    ...extra,
  )
}

/** What OpenSSL prints of a certificate, as the facts that are compared. */
export function printedFacts(workshop: Workshop, file: string) {
  const show = (...args: string[]) => workshop.run('x509', '-in', file, '-noout', ...args).trim()
  const text = show('-text')
  const name = (which: string) =>
    show(`-${which}`, '-nameopt', 'sname,utf8,esc_2253,sep_comma_plus_space').replace(/^\w+=\s*/, '')
  const extension = (title: string) =>
    new RegExp(`${title}:[^\\n]*\\n\\s*([^\\n]*)`).exec(text)?.[1]?.trim() ?? null
  const publicKey = workshop.run('x509', '-in', file, '-noout', '-pubkey')
  workshop.write('spki.pem', publicKey)
  workshop.run('pkey', '-pubin', '-in', 'spki.pem', '-outform', 'DER', '-out', 'spki.der')
  workshop.run('dgst', '-sha256', '-binary', '-out', 'spki.sha256', 'spki.der')
  return {
    subject: name('subject'),
    issuer: name('issuer'),
    serialNumber: show('-serial').replace('serial=', ''),
    notBefore: new Date(show('-startdate').replace('notBefore=', '')),
    notAfter: new Date(show('-enddate').replace('notAfter=', '')),
    sha256: show('-fingerprint', '-sha256').replace(/^.*=/, '').replaceAll(':', '').toLowerCase(),
    signatureAlgorithm: /Signature Algorithm: (\S+)/.exec(text)?.[1] ?? null,
    pssHash: /Hash Algorithm: (\w+)/.exec(text)?.[1] ?? null,
    keyBits: Number(/Public-Key: \((\d+) bit\)/.exec(text)?.[1] ?? 0),
    curve: /ASN1 OID: (\S+)/.exec(text)?.[1] ?? null,
    spkiSha256: workshop.read('spki.sha256').toString('base64'),
    subjectAltName: extension('X509v3 Subject Alternative Name'),
    basicConstraints: extension('X509v3 Basic Constraints'),
    keyUsage: extension('X509v3 Key Usage'),
    extendedKeyUsage: extension('X509v3 Extended Key Usage'),
    subjectKeyId: extension('X509v3 Subject Key Identifier')?.replaceAll(':', '').toLowerCase() ?? null,
    authorityKeyId:
      extension('X509v3 Authority Key Identifier')
        ?.replace(/^keyid:/, '')
        .replaceAll(':', '')
        .toLowerCase() ?? null,
    scts: (text.match(/Signed Certificate Timestamp:/g) ?? []).length,
    caIssuers: [...text.matchAll(/CA Issuers - URI:(\S+)/g)].map((match) => match[1]),
  }
}
