import { suiteByCode } from '../../tls/cipher-suites.ts'
import { alpnIn, readExtensions } from './client-hello.ts'
import { fieldsOf } from './fields.ts'
import { groupNamed, type NamedCode, schemeNamed, suiteNamed, versionNamed } from './named-code.ts'

/** What the server chose of what the client offered. */
export interface ChosenValues {
  readonly version: string
  readonly cipherSuite: NamedCode
  /** Of the key share, or of ServerKeyExchange; null without one (static RSA), or where it was not seen. */
  readonly group: NamedCode | null
  /** Of ServerKeyExchange (TLS 1.2); null where it is encrypted (TLS 1.3) or there is none. */
  readonly signatureScheme: NamedCode | null
  /** Up to TLS 1.2; later it is encrypted. */
  readonly alpn: string | null
  /** The group that a HelloRetryRequest asked for; null where none was sent. */
  readonly helloRetryRequest: NamedCode | null
  /** A session was taken up again: no certificate is sent then. */
  readonly resumed: 'yes' | 'no'
}

export type ServerHello =
  | { readonly kind: 'retry'; readonly group: NamedCode | null; readonly damage: 'none' | 'cut' }
  | { readonly kind: 'hello'; readonly chosen: ChosenValues; readonly damage: 'none' | 'cut' }

const extensionType = { alpn: 16, preSharedKey: 41, supportedVersions: 43, keyShare: 51 } as const

/** RFC 8446 §4.1.3: SHA-256 of "HelloRetryRequest", the random of a ServerHello that is one. */
const retryRandom = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex')

/** Reads the body of a ServerHello (RFC 8446 §4.1.3, RFC 5246 §7.4.1.3). */
export function readServerHello(body: Uint8Array): ServerHello {
  const fields = fieldsOf(body)
  const legacyVersion = fields.u16()
  const random = fields.bytes(32)
  fields.bytes(fields.u8())
  const suite = fields.u16()
  fields.u8()
  const extensions = readExtensions(fields.left() > 0 ? fields.bytes(fields.u16()) : new Uint8Array())
  const damage = fields.damage() === 'cut' ? 'cut' : extensions.damage
  const group = firstNumber(extensions.found.get(extensionType.keyShare))
  const namedGroup = group === null ? null : groupNamed(group)
  if (retryRandom.equals(random)) return { kind: 'retry', group: namedGroup, damage }
  const chosen: ChosenValues = {
    version: versionNamed(
      firstNumber(extensions.found.get(extensionType.supportedVersions)) ?? legacyVersion,
    ),
    cipherSuite: suiteNamed(suite),
    group: namedGroup,
    signatureScheme: null,
    alpn: alpnIn(extensions.found.get(extensionType.alpn))[0] ?? null,
    helloRetryRequest: null,
    resumed: extensions.found.has(extensionType.preSharedKey) ? 'yes' : 'no',
  }
  return { kind: 'hello', chosen, damage }
}

function firstNumber(extension: Uint8Array | undefined): number | null {
  if (extension === undefined) return null
  const fields = fieldsOf(extension)
  const number = fields.u16()
  return fields.damage() === 'cut' ? null : number
}

const namedCurve = 3

/** Group and signature of ServerKeyExchange: ECDHE (RFC 8422 §5.4), DHE (RFC 5246 §7.4.3). */
export function readServerKeyExchange(
  body: Uint8Array,
  chosen: ChosenValues,
): Pick<ChosenValues, 'group' | 'signatureScheme'> {
  const fields = fieldsOf(body)
  const keyExchange = suiteByCode(chosen.cipherSuite.code)?.keyExchange
  let group: NamedCode | null = null
  if (keyExchange === 'ECDHE') {
    if (fields.u8() !== namedCurve) return { group, signatureScheme: null }
    group = groupNamed(fields.u16())
    fields.bytes(fields.u8())
  } else if (keyExchange === 'DHE') {
    for (let part = 0; part < 3; part++) fields.bytes(fields.u16())
  } else return { group, signatureScheme: null }
  const scheme = fields.u16()
  const signed = chosen.version === 'TLSv1.2' && fields.damage() === 'none'
  return { group, signatureScheme: signed ? schemeNamed(scheme) : null }
}
