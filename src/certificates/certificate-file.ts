import { type Location, wholeFile } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'
import type { Certificate } from '../tls/certificate.ts'
import { childrenOf, type Der, isA, isContext, oidOf, readDer, tags } from './der.ts'
import { pkcs } from './oids.data.ts'
import { mostBlocks, type PemBlock, pemBlocks } from './pem.ts'
import { readPkcs12 } from './pkcs12.ts'
import { type KeyTraits, keyInDer, keyInPem } from './private-key.ts'
import { certificateFrom } from './x509.ts'

/** What one file holds: certificates in file order, the places of private keys, and what could not be read. */
export interface CertificateFile {
  readonly certificates: readonly Certificate[]
  readonly privateKeys: readonly PrivateKeyPlace[]
  readonly problems: readonly NotAssessed[]
}

/** Where a private key stands and of which kind it is; never any of its bytes. */
export interface PrivateKeyPlace {
  readonly at: Location
  /** For people: `RSA private key`, `EC private key`, `private key in a PKCS#12 file` … */
  readonly kind: string
  readonly encrypted: 'yes' | 'no'
}

/** Bundles of all public roots hold about 150; the limit keeps a hostile file from costing minutes. */
const mostCertificates = 1_000

/**
 * Reads a certificate or key file: PEM with any text around, DER, PKCS#7 and CMS (certificates only), PKCS#12
 * without a password. Certificates come in file order. Never throws; what can't be read is a problem with its place.
 */
export function readCertificates(path: string, bytes: Uint8Array): CertificateFile {
  const blocks = pemBlocks(path, pemText(bytes))
  const parts = blocks.length > 0 ? blocks.map(pemPart) : [derPart(bytes, wholeFile(path))]
  const found = parts.flatMap((part) => part.certificates)
  const read = found
    .slice(0, mostCertificates)
    .map(({ der, at }) => ({ at, result: certificateFrom(der, at) }))
  const unread = found.slice(mostCertificates, mostCertificates + 1)
  const file = {
    certificates: read.flatMap(({ result }) => ('unreadable' in result ? [] : [result])),
    privateKeys: parts.flatMap((part) => part.privateKeys),
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...read.flatMap(({ at, result }) => ('unreadable' in result ? [problem(at, result.unreadable)] : [])),
      ...unread.map(({ at }) => problem(at, tooMany)),
      ...blocks.slice(mostBlocks - 1).map(({ at }) => problem(at, tooManyBlocks)),
    ],
  }
  return isEmpty(file) ? { ...file, problems: [problem(wholeFile(path), whyNothing(bytes))] } : file
}

interface Part {
  readonly certificates: readonly { readonly der: Uint8Array; readonly at: Location }[]
  readonly privateKeys: readonly PrivateKeyPlace[]
  readonly problems: readonly NotAssessed[]
}

const tooMany = `the file holds more than ${mostCertificates} certificates; the rest is not read`
const tooManyBlocks = `the file holds ${mostBlocks} PEM blocks or more; what follows is not read`
const emptyPart: Part = { certificates: [], privateKeys: [], problems: [] }
const certificateLabels = new Set(['CERTIFICATE', 'TRUSTED CERTIFICATE', 'X509 CERTIFICATE'])
const pkcs7Labels = new Set(['PKCS7', 'PKCS #7 SIGNED DATA', 'CMS'])

/** PEM is ASCII; Windows tools also write it as UTF-16 with a byte order mark. */
function pemText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function pemPart(block: PemBlock): Part {
  const { at, bytes, label } = block
  const key = keyInPem(block)
  if (key !== null) return keyPart(key, at)
  if (!certificateLabels.has(label) && !pkcs7Labels.has(label)) return emptyPart
  if (block.ending === 'cut') return failedPart(at, `the ${label} block has no END line`)
  if (bytes === null) return failedPart(at, `the ${label} block is not base64`)
  if (certificateLabels.has(label)) return { ...emptyPart, certificates: [{ der: bytes, at }] }
  const root = readDer(bytes)
  const certificates = root === null ? null : certificatesInPkcs7(root)
  if (certificates === null)
    return failedPart(at, `the ${label} block is no PKCS#7 structure with certificates`)
  return { ...emptyPart, certificates: certificates.map((der) => ({ der, at })) }
}

function derPart(bytes: Uint8Array, at: Location): Part {
  const root = bytes[0] === 0x30 ? readDer(bytes) : null
  if (root === null) return emptyPart
  const key = keyInDer(root)
  if (key !== null) return keyPart(key, at)
  return pkcs12Part(root, at) ?? pkcs7Part(root, at) ?? { ...emptyPart, certificates: [{ der: bytes, at }] }
}

function keyPart(key: KeyTraits, at: Location): Part {
  return { ...emptyPart, privateKeys: [{ at, ...key }] }
}

function pkcs7Part(root: Der, at: Location): Part | null {
  const certificates = certificatesInPkcs7(root)
  return certificates && { ...emptyPart, certificates: certificates.map((der) => ({ der, at })) }
}

function pkcs12Part(root: Der, at: Location): Part | null {
  const contents = readPkcs12(root)
  if (contents === null) return null
  return {
    certificates: contents.certificates.map((der) => ({ der, at })),
    privateKeys: contents.keys.map((key) => ({ at, kind: 'private key in a PKCS#12 file', ...key })),
    problems: contents.problems.map((why) => problem(at, why)),
  }
}

function failedPart(at: Location, why: string): Part {
  return { ...emptyPart, problems: [problem(at, why)] }
}

function problem(location: Location, why: string): NotAssessed {
  return { what: 'certificate', why, location }
}

function isEmpty(file: CertificateFile): boolean {
  return file.certificates.length + file.privateKeys.length + file.problems.length === 0
}

/** Files that stand for a certificate without holding it. */
const standIns: readonly (readonly [start: RegExp, why: string])[] = [
  [/^version https:\/\/git-lfs/, 'it is a Git LFS pointer; fetch the file itself'],
  [/^\0GITCRYPT/, 'it is encrypted with git-crypt'],
  [/^\$ANSIBLE_VAULT/, 'it is encrypted with Ansible Vault'],
  [/^age-encryption\.org|^-----BEGIN AGE/, 'it is encrypted with age'],
]

function whyNothing(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'the file is empty'
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80)
    return 'the file starts like DER and is cut short or damaged'
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return standIns.find(([pattern]) => pattern.test(start))?.[1] ?? 'the file holds no certificate'
}

/**
 * The certificates of a PKCS#7 or CMS SignedData (RFC 5652 §5.1), in DER and in file order; null for another
 * structure. Attribute certificates and other choices of the set are left out.
 */
function certificatesInPkcs7(root: Der): readonly Uint8Array[] | null {
  const [type, wrapper] = (isA(root, tags.sequence) && childrenOf(root)) || []
  if (oidOf(type) !== pkcs.signedData || !isContext(wrapper, 0)) return null
  const [signedData] = childrenOf(wrapper) ?? []
  const fields = (signedData && childrenOf(signedData)) ?? []
  const set = fields.find((field) => isContext(field, 0))
  if (set === undefined) return []
  return (childrenOf(set) ?? [])
    .filter((choice) => isA(choice, tags.sequence))
    .map((choice) => choice.encoded)
}
