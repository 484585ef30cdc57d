import { createECDH, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { type NamedGroup, namedGroups } from '../../src/tls/named-group.ts'
import { signatureSchemes } from '../../src/tls/signature-scheme.ts'
import { newest, type ProtocolVersion } from '../../src/tls/version.ts'

/** What stays the same in the hello after a HelloRetryRequest (RFC 8446 §4.1.2). */
export interface HelloSecrets {
  readonly random: Buffer
  readonly sessionId: Buffer
}

export function newSecrets(): HelloSecrets {
  return { random: randomBytes(32), sessionId: randomBytes(32) }
}

export const versionCodes: Readonly<Record<ProtocolVersion, number>> = {
  SSLv3: 0x0300,
  'TLSv1.0': 0x0301,
  'TLSv1.1': 0x0302,
  'TLSv1.2': 0x0303,
  'TLSv1.3': 0x0304,
}

const handshakeType = { record: 22, clientHello: 1 } as const

/** A record of TLS 1.0's version, as clients send their first (RFC 8446 §5.1). */
export function handshakeRecord(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from([handshakeType.record, 3, 1]), u16(message.length), message])
}

/** The ClientHello message of RFC 8446 §4.1.2, in the form that Apple's clients send it, without GREASE and padding. */
export function clientHelloMessage(hello: ClientHello, secrets: HelloSecrets, cookie: Buffer | null): Buffer {
  const tls13 = hello.versions.includes('TLSv1.3')
  const legacyVersion = tls13 ? 0x0303 : versionCodes[newest(hello.versions) ?? 'TLSv1.2']
  const body = Buffer.concat([
    u16(legacyVersion),
    secrets.random,
    tls13 ? vector8(secrets.sessionId) : vector8(Buffer.alloc(0)),
    vector16(Buffer.concat(hello.cipherSuites.map(u16))),
    vector8(Buffer.from([0])),
    vector16(Buffer.concat(extensions(hello, tls13, cookie))),
  ])
  return Buffer.concat([Buffer.from([handshakeType.clientHello]), u24(body.length), body])
}

const extensionType = {
  serverName: 0,
  statusRequest: 5,
  supportedGroups: 10,
  ecPointFormats: 11,
  signatureAlgorithms: 13,
  alpn: 16,
  signedCertificateTimestamp: 18,
  extendedMasterSecret: 23,
  supportedVersions: 43,
  cookie: 44,
  pskKeyExchangeModes: 45,
  keyShare: 51,
  renegotiationInfo: 0xff01,
} as const

const renegotiationScsv = 0x00ff
const empty = Buffer.alloc(0)

function extensions(hello: ClientHello, tls13: boolean, cookie: Buffer | null): Buffer[] {
  const always = [
    extension('extendedMasterSecret', empty),
    extension('supportedGroups', vector16(Buffer.concat(hello.groups.map((g) => u16(namedGroups[g]))))),
    extension('ecPointFormats', vector8(Buffer.from([0]))),
    extension('statusRequest', Buffer.from([1, 0, 0, 0, 0])),
    extension(
      'signatureAlgorithms',
      vector16(Buffer.concat(hello.signatureSchemes.map((s) => u16(signatureSchemes[s])))),
    ),
    extension('signedCertificateTimestamp', empty),
  ]
  return [
    ...(hello.serverName === null ? [] : [serverName(hello.serverName)]),
    ...(hello.cipherSuites.includes(renegotiationScsv)
      ? []
      : [extension('renegotiationInfo', vector8(empty))]),
    ...always,
    ...(hello.alpn.length === 0 ? [] : [alpn(hello.alpn)]),
    ...(tls13 ? tls13Extensions(hello, cookie) : []),
  ]
}

function tls13Extensions(hello: ClientHello, cookie: Buffer | null): Buffer[] {
  const shares = hello.keyShares.map((group) =>
    Buffer.concat([u16(namedGroups[group]), vector16(keyShare(group))]),
  )
  return [
    extension('keyShare', vector16(Buffer.concat(shares))),
    extension('pskKeyExchangeModes', vector8(Buffer.from([1]))),
    extension('supportedVersions', vector8(Buffer.concat(hello.versions.map((v) => u16(versionCodes[v]))))),
    ...(cookie === null ? [] : [extension('cookie', vector16(cookie))]),
  ]
}

function serverName(name: string): Buffer {
  return extension(
    'serverName',
    vector16(Buffer.concat([Buffer.from([0]), vector16(Buffer.from(name, 'ascii'))])),
  )
}

function alpn(protocols: readonly string[]): Buffer {
  return extension(
    'alpn',
    vector16(Buffer.concat(protocols.map((one) => vector8(Buffer.from(one, 'ascii'))))),
  )
}

const ecdhCurves: Partial<Record<NamedGroup, string>> = {
  secp256r1: 'prime256v1',
  secp384r1: 'secp384r1',
  secp521r1: 'secp521r1',
}

/** A public value that a server can work with; made once a group, since no secret is ever needed. */
const shareCache = new Map<NamedGroup, Buffer>()

function keyShare(group: NamedGroup): Buffer {
  const cached = shareCache.get(group)
  if (cached !== undefined) return cached
  const made = newKeyShare(group)
  shareCache.set(group, made)
  return made
}

function newKeyShare(group: NamedGroup): Buffer {
  const curve = ecdhCurves[group]
  if (curve !== undefined) return createECDH(curve).generateKeys()
  if (group === 'x25519') return rawX25519()
  if (group === 'X25519MLKEM768') return Buffer.concat([rawMlKem768(), rawX25519()])
  throw new Error(`no key share for ${group}`)
}

function rawX25519(): Buffer {
  const { publicKey } = generateKeyPairSync('x25519')
  return publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
}

/** 1152 bytes of coefficients (FIPS 203 wants each below 3329: zeros do) and a 32 byte seed. */
function rawMlKem768(): Buffer {
  return Buffer.concat([Buffer.alloc(1152), randomBytes(32)])
}

function extension(type: keyof typeof extensionType, body: Buffer): Buffer {
  return Buffer.concat([u16(extensionType[type]), vector16(body)])
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}

function u24(value: number): Buffer {
  return Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff])
}

function vector8(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([body.length]), body])
}

function vector16(body: Buffer): Buffer {
  return Buffer.concat([u16(body.length), body])
}
