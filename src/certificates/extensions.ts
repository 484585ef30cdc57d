import type { Certificate } from '../tls/certificate.ts'
import { childrenOf, type Der, integerOf, isA, isContext, octetsOf, oidOf, readDer, tags } from './der.ts'
import { ipAddressText } from './ip-address.ts'
import { caIssuersOid, extensionOids, keyUsageNames } from './oids.data.ts'

export type ExtensionFacts = Pick<
  Certificate,
  | 'dnsNames'
  | 'ipAddresses'
  | 'subjectAltName'
  | 'basicConstraints'
  | 'keyUsages'
  | 'extendedKeyUsages'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'sctCount'
  | 'caIssuersUrls'
>

/** The extensions of a certificate by OID; the first of each counts, since none may stand twice (RFC 5280 §4.2). */
export function extensionsOf(wrapper: Der | undefined): ReadonlyMap<string, Der> {
  const list = wrapper === undefined ? undefined : childrenOf(wrapper)?.[0]
  const extensions = new Map<string, Der>()
  for (const extension of (list && childrenOf(list)) ?? []) {
    const fields = childrenOf(extension) ?? []
    const oid = oidOf(fields[0])
    const value = fields.at(-1)
    const content = isA(value, tags.octetString) ? readDer(value.content) : null
    if (oid !== null && content !== null && !extensions.has(oid)) extensions.set(oid, content)
  }
  return extensions
}

/** Everything that trust rules ask of the extensions. What is malformed reads as empty. */
export function extensionFacts(extensions: ReadonlyMap<string, Der>): ExtensionFacts {
  const names = extensions.get(extensionOids.subjectAltName)
  const generalNames = (names && childrenOf(names)) ?? []
  return {
    subjectAltName: names === undefined ? 'absent' : 'present',
    dnsNames: generalNames.filter((name) => isContext(name, 2)).map(latin1),
    ipAddresses: generalNames.filter((name) => isContext(name, 7)).map((name) => ipAddressText(name.content)),
    basicConstraints: basicConstraints(extensions.get(extensionOids.basicConstraints)),
    keyUsages: keyUsages(extensions.get(extensionOids.keyUsage)),
    extendedKeyUsages: extendedKeyUsages(extensions.get(extensionOids.extendedKeyUsage)),
    subjectKeyId: subjectKeyId(extensions.get(extensionOids.subjectKeyIdentifier)),
    authorityKeyId: authorityKeyId(extensions.get(extensionOids.authorityKeyIdentifier)),
    sctCount: sctCount(extensions.get(extensionOids.signedCertificateTimestamps)),
    caIssuersUrls: caIssuersUrls(extensions.get(extensionOids.authorityInfoAccess)),
  }
}

function latin1(node: Der): string {
  return Buffer.from(node.content).toString('latin1')
}

function hex(node: Der): string {
  return Buffer.from(node.content).toString('hex')
}

/** RFC 5280 §4.2.1.9: both fields may be left out, and mean "no CA" and "no limit" then. */
function basicConstraints(node: Der | undefined): Certificate['basicConstraints'] {
  const fields = (node && childrenOf(node)) ?? null
  if (fields === null) return null
  const ca = fields.some((field) => isA(field, tags.boolean) && field.content[0] !== 0)
  const pathLength = fields.map(integerOf).find((value) => value !== null) ?? null
  return { ca: ca ? 'yes' : 'no', pathLength }
}

/** RFC 5280 §4.2.1.3: a BIT STRING whose first octet counts unused bits. */
function keyUsages(node: Der | undefined): readonly string[] | null {
  if (!isA(node, tags.bitString)) return null
  const octets = node.content.subarray(1)
  return keyUsageNames.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0)
}

function extendedKeyUsages(node: Der | undefined): readonly string[] | null {
  if (node === undefined) return null
  return (childrenOf(node) ?? []).map(oidOf).filter((oid) => oid !== null)
}

function subjectKeyId(node: Der | undefined): string | null {
  return isA(node, tags.octetString) ? hex(node) : null
}

/** The key identifier, `[0]`; the form by issuer and serial number is left alone. RFC 5280 §4.2.1.1. */
function authorityKeyId(node: Der | undefined): string | null {
  const id = ((node && childrenOf(node)) ?? []).find((field) => isContext(field, 0))
  return id === undefined ? null : hex(id)
}

/** RFC 5280 §4.2.2.1: AccessDescriptions whose method is caIssuers and whose location, `[6]`, is a URI. */
function caIssuersUrls(node: Der | undefined): readonly string[] {
  return ((node && childrenOf(node)) ?? []).flatMap((description) => {
    const [method, location] = childrenOf(description) ?? []
    return oidOf(method) === caIssuersOid && isContext(location, 6) ? [latin1(location)] : []
  })
}

/** RFC 6962 §3.3: inside an OCTET STRING a list in TLS encoding, where two octets give each length. */
function sctCount(node: Der | undefined): number {
  const list = isA(node, tags.octetString) ? octetsOf(node) : null
  if (list === null) return 0
  let count = 0
  let offset = 2
  while (offset + 2 <= list.length) {
    offset += 2 + (list[offset] ?? 0) * 256 + (list[offset + 1] ?? 0)
    if (offset <= list.length) count += 1
  }
  return count
}
