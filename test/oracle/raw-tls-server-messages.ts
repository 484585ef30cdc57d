import { createHash, X509Certificate } from 'node:crypto'
import { suiteByCode } from '../../src/tls/cipher-suites.ts'
import { type NamedGroup, namedGroups } from '../../src/tls/named-group.ts'
import { type ProtocolVersion, protocolVersions } from '../../src/tls/version.ts'
import { versionCodes } from './raw-tls-hello.ts'

export interface ServerHello {
  readonly kind: 'server-hello'
  readonly protocol: ProtocolVersion
  readonly cipherSuite: number
  /** Of the key_share extension; null before TLS 1.3. */
  readonly group: number | null
}

export interface HelloRetryRequest {
  readonly kind: 'hello-retry-request'
  readonly group: NamedGroup
  readonly cookie: Buffer | null
}

/** node:crypto's word for the key of a certificate: `rsa`, `ec`, `ed25519`. */
export type CertificateKind = string

/** RFC 8446 §4.1.3: a ServerHello with this random is a HelloRetryRequest. */
const retryRandom = createHash('sha256').update('HelloRetryRequest').digest()

const extensionType = { supportedVersions: 43, cookie: 44, keyShare: 51 } as const

export function readServerHello(body: Buffer): ServerHello | HelloRetryRequest {
  const sessionIdLength = body[34] ?? 0
  const afterSession = 35 + sessionIdLength
  const cipherSuite = body.readUInt16BE(afterSession)
  const extensions = readExtensions(body.subarray(afterSession + 3))
  const selected = extensions.get(extensionType.supportedVersions)
  const share = extensions.get(extensionType.keyShare)
  if (body.subarray(2, 34).equals(retryRandom)) {
    const group = groupByCode(share?.readUInt16BE(0) ?? 0)
    return {
      kind: 'hello-retry-request',
      group,
      cookie: extensions.get(extensionType.cookie)?.subarray(2) ?? null,
    }
  }
  const protocol = versionByCode(selected?.readUInt16BE(0) ?? body.readUInt16BE(0))
  return { kind: 'server-hello', protocol, cipherSuite, group: share?.readUInt16BE(0) ?? null }
}

function readExtensions(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const found = new Map<number, Buffer>()
  let at = 2
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt16BE(at + 2)
    found.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return found
}

function versionByCode(code: number): ProtocolVersion {
  const found = protocolVersions.find((version) => versionCodes[version] === code)
  if (found === undefined) throw new Error(`unknown version 0x${code.toString(16)}`)
  return found
}

function groupByCode(code: number): NamedGroup {
  const names = Object.keys(namedGroups) as NamedGroup[]
  const found = names.find((name) => namedGroups[name] === code)
  if (found === undefined) throw new Error(`unknown group 0x${code.toString(16)}`)
  return found
}

/** Certificate up to TLS 1.2 (RFC 5246 §7.4.2): the kind of the first certificate's key. */
export function readCertificateKind(body: Buffer): CertificateKind {
  const length = body.readUIntBE(3, 3)
  return new X509Certificate(body.subarray(6, 6 + length)).publicKey.asymmetricKeyType ?? 'unknown'
}

const namedCurve = 3

/** ServerKeyExchange for ECDHE (RFC 8422 §5.4) and DHE (RFC 5246 §7.4.3). */
export function readServerKeyExchange(
  body: Buffer,
  { protocol, cipherSuite }: { readonly protocol: ProtocolVersion; readonly cipherSuite: number },
): { readonly group: number | null; readonly signatureScheme: number | null } {
  const ephemeral = suiteByCode(cipherSuite)?.keyExchange === 'ECDHE'
  if (ephemeral && body[0] !== namedCurve) throw new Error('a curve without a name')
  const afterParameters = ephemeral ? 4 + (body[3] ?? 0) : afterVectors(body, 3)
  return {
    group: ephemeral ? body.readUInt16BE(1) : null,
    signatureScheme: protocol === 'TLSv1.2' ? body.readUInt16BE(afterParameters) : null,
  }
}

function afterVectors(body: Buffer, count: number): number {
  let at = 0
  for (let index = 0; index < count; index++) at += 2 + body.readUInt16BE(at)
  return at
}
