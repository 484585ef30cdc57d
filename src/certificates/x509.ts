import { createHash, X509Certificate } from 'node:crypto'
import type { Location } from '../text/location.ts'
import type { Certificate } from '../tls/certificate.ts'
import { childrenOf, type Der, isA, isContext, oidOf, readDer, tags } from './der.ts'
import { commonNameOf, distinguishedName } from './distinguished-name.ts'
import { extensionFacts, extensionsOf } from './extensions.ts'
import { hashes, signatureAlgorithms } from './oids.data.ts'
import { publicKeyFacts } from './public-key.ts'

/** Why some bytes are no certificate, as a clause. */
export interface Unreadable {
  readonly unreadable: string
}

/** In bytes. Real certificates are a few kilobytes; the limit keeps a hostile one from costing seconds. */
const largestCertificate = 256 * 1024

/**
 * The facts of one certificate in DER. Bytes after it are left alone (OpenSSL's TRUSTED CERTIFICATE has its own
 * trust settings there). OpenSSL must be able to read it too, since the servers that would present it do.
 */
export function certificateFrom(bytes: Uint8Array, at: Location): Certificate | Unreadable {
  const root = readDer(bytes)
  const fields = root === null ? null : certificateFields(root)
  if (root === null || fields === null)
    return { unreadable: 'its structure is not that of an X.509 certificate' }
  if (root.encoded.length > largestCertificate) {
    return { unreadable: `it is larger than ${largestCertificate / 1024} KiB` }
  }
  const opened = openedByOpenssl(root.encoded)
  // A copy: the file around it may hold a private key, whose bytes are not to live on behind this view.
  return 'unreadable' in opened ? opened : factsOf(new Uint8Array(root.encoded), fields, opened, at)
}

interface CertificateFields {
  readonly issuer: Der
  readonly subject: Der
  readonly spki: Der
  readonly algorithm: Der
  readonly extensions: ReadonlyMap<string, Der>
}

/** RFC 5280 §4.1. */
function certificateFields(root: Der): CertificateFields | null {
  const [body, algorithm, signature] = (isA(root, tags.sequence) && childrenOf(root)) || []
  const fields = (body && childrenOf(body)) ?? []
  const [, , issuer, , subject, spki, ...rest] = isContext(fields[0], 0) ? fields.slice(1) : fields
  if (!isA(algorithm, tags.sequence) || !isA(signature, tags.bitString)) return null
  if (issuer === undefined || subject === undefined || spki === undefined) return null
  const extensions = extensionsOf(rest.find((field) => isContext(field, 3)))
  return { issuer, subject, spki, algorithm, extensions }
}

function openedByOpenssl(der: Uint8Array): X509Certificate | Unreadable {
  try {
    return new X509Certificate(der)
  } catch {
    return { unreadable: 'OpenSSL can not read it' }
  }
}

function factsOf(
  der: Uint8Array,
  fields: CertificateFields,
  opened: X509Certificate,
  at: Location,
): Certificate | Unreadable {
  const key = publicKeyFacts(fields.spki)
  const notBefore = opened.validFromDate
  const notAfter = opened.validToDate
  if (key === null) return { unreadable: 'its public key is malformed' }
  if (Number.isNaN(notBefore.getTime()) || Number.isNaN(notAfter.getTime())) {
    return { unreadable: 'its dates are malformed' }
  }
  return {
    subject: distinguishedName(fields.subject),
    issuer: distinguishedName(fields.issuer),
    commonName: commonNameOf(fields.subject),
    serialNumber: opened.serialNumber,
    key,
    ...signatureOf(fields.algorithm),
    notBefore,
    notAfter,
    ...extensionFacts(fields.extensions),
    selfSigned: isSelfSigned(fields, opened) ? 'yes' : 'no',
    sha256: createHash('sha256').update(der).digest('hex'),
    der,
    at,
  }
}

function signatureOf(algorithm: Der): Pick<Certificate, 'signatureAlgorithm' | 'signatureHash'> {
  const [type, parameters] = childrenOf(algorithm) ?? []
  const oid = oidOf(type) ?? ''
  const row = signatureAlgorithms.find((candidate) => candidate.oid === oid)
  if (row === undefined) return { signatureAlgorithm: oid, signatureHash: 'unknown' }
  const signatureHash = row.hash === 'parameters' ? pssHash(parameters) : row.hash
  return { signatureAlgorithm: row.name, signatureHash }
}

/** RSASSA-PSS-params: hashAlgorithm is `[0]` and SHA-1 where it is left out. RFC 4055 §3.1. */
function pssHash(parameters: Der | undefined): string {
  const field = ((parameters && childrenOf(parameters)) ?? []).find((child) => isContext(child, 0))
  if (field === undefined) return 'sha1'
  const [algorithm] = childrenOf(field) ?? []
  const oid = oidOf((algorithm && childrenOf(algorithm))?.[0])
  return hashes[oid ?? ''] ?? 'unknown'
}

function isSelfSigned(fields: CertificateFields, opened: X509Certificate): boolean {
  if (!Buffer.from(fields.subject.encoded).equals(fields.issuer.encoded)) return false
  try {
    return opened.verify(opened.publicKey)
  } catch {
    return false // A key or signature that OpenSSL does not know: nothing has been shown.
  }
}
