import { fieldsOf, numbersIn, plainText } from './fields.ts'
import { groupNamed, isGrease, type NamedCode, schemeNamed, suiteNamed, versionNamed } from './named-code.ts'

/** A ClientHello as it went over the wire, in its order; GREASE values (RFC 8701) are left out. */
export interface OfferedHello {
  /** The versions of supported_versions, or the newest one alone of an older hello. */
  readonly versions: readonly string[]
  /** `up-to`: a hello without supported_versions offers its version and older ones, it does not say which. */
  readonly versionOffer: 'listed' | 'up-to'
  readonly cipherSuites: readonly NamedCode[]
  readonly groups: readonly NamedCode[]
  /** Groups that a key share was sent for (TLS 1.3). */
  readonly keyShares: readonly NamedCode[]
  readonly signatureSchemes: readonly NamedCode[]
  readonly alpn: readonly string[]
  /** Numbers of all extensions. */
  readonly extensions: readonly number[]
  readonly grease: 'present' | 'absent'
}

export interface ReadClientHello {
  readonly hello: OfferedHello
  readonly serverName: string | null
  /** The message ends within a field: what is missing stands as empty. */
  readonly damage: 'none' | 'cut'
}

/** The most values kept of one list; real hellos have some twenty. */
export const mostListed = 400

const extensionType = {
  serverName: 0,
  groups: 10,
  signatureSchemes: 13,
  alpn: 16,
  versions: 43,
  keyShare: 51,
} as const

/** Reads the body of a ClientHello (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2). */
export function readClientHello(body: Uint8Array): ReadClientHello {
  const fields = fieldsOf(body)
  const legacyVersion = fields.u16()
  fields.bytes(32)
  fields.bytes(fields.u8())
  const suites = numbersIn(fields.bytes(fields.u16()), mostListed)
  fields.bytes(fields.u8())
  const extensions = readExtensions(fields.left() > 0 ? fields.bytes(fields.u16()) : none)
  const hello = offeredHello(legacyVersion, suites, extensions.found)
  const damage = fields.damage() === 'cut' ? 'cut' : extensions.damage
  return { hello, serverName: serverNameIn(extensions.found.get(extensionType.serverName)), damage }
}

const none = new Uint8Array()

/** The extensions of a hello by their number, in their order. */
export function readExtensions(bytes: Uint8Array): {
  readonly found: ReadonlyMap<number, Uint8Array>
  readonly damage: 'none' | 'cut'
} {
  const fields = fieldsOf(bytes)
  const found = new Map<number, Uint8Array>()
  while (fields.left() > 0 && found.size < mostListed) {
    const type = fields.u16()
    found.set(type, fields.bytes(fields.u16()))
  }
  return { found, damage: fields.damage() }
}

function offeredHello(
  legacyVersion: number,
  suites: readonly number[],
  extensions: ReadonlyMap<number, Uint8Array>,
): OfferedHello {
  const vector16 = (type: number) => numbersIn(inner(extensions.get(type), 2), mostListed)
  const versions = numbersIn(inner(extensions.get(extensionType.versions), 1), mostListed)
  const groups = vector16(extensionType.groups)
  const types = [...extensions.keys()]
  return {
    versions: versions.length > 0 ? withoutGrease(versions).map(versionNamed) : [versionNamed(legacyVersion)],
    versionOffer: versions.length > 0 ? 'listed' : 'up-to',
    cipherSuites: withoutGrease(suites).map(suiteNamed),
    groups: withoutGrease(groups).map(groupNamed),
    keyShares: withoutGrease(keyShareGroups(inner(extensions.get(extensionType.keyShare), 2))).map(
      groupNamed,
    ),
    signatureSchemes: withoutGrease(vector16(extensionType.signatureSchemes)).map(schemeNamed),
    alpn: alpnIn(extensions.get(extensionType.alpn)),
    extensions: withoutGrease(types),
    grease: [...suites, ...groups, ...types].some(isGrease) ? 'present' : 'absent',
  }
}

function withoutGrease(codes: readonly number[]): readonly number[] {
  return codes.filter((code) => !isGrease(code))
}

/** The content of a vector whose length stands in front of it. */
function inner(extension: Uint8Array | undefined, lengthWidth: 1 | 2): Uint8Array {
  const fields = fieldsOf(extension ?? none)
  return fields.bytes(lengthWidth === 1 ? fields.u8() : fields.u16())
}

function keyShareGroups(bytes: Uint8Array): readonly number[] {
  const fields = fieldsOf(bytes)
  const groups: number[] = []
  while (fields.left() > 0 && groups.length < mostListed) {
    groups.push(fields.u16())
    fields.bytes(fields.u16())
  }
  return groups
}

/** RFC 7301; a name that is no printable ASCII is left out. */
export function alpnIn(extension: Uint8Array | undefined): readonly string[] {
  const fields = fieldsOf(inner(extension, 2))
  const names: (string | null)[] = []
  while (fields.left() > 0 && names.length < mostListed) names.push(plainText(fields.bytes(fields.u8())))
  return names.filter((name) => name !== null)
}

/** RFC 6066 §3: the one name of type host_name. */
function serverNameIn(extension: Uint8Array | undefined): string | null {
  const fields = fieldsOf(inner(extension, 2))
  const type = fields.u8()
  const name = fields.bytes(fields.u16())
  return type === 0 ? plainText(name) : null
}
