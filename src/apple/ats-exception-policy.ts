import { type Fact, known, type Unknown, unknown } from '../text/fact.ts'
import { compareVersions, type ProtocolVersion } from '../tls/version.ts'
import type { BuiltInException } from './ats-builtin.data.ts'
import type { ExceptionLookup } from './ats-exceptions.ts'
import { type AtsGeneration, honoursTls13Floor } from './ats-generation.ts'
import { type Flag, type Floor, readFlag, readFloor, variableIn } from './ats-values.ts'
import { type ClientId, isFrom } from './client-id.ts'
import { entryOf, type PlistDict, type PlistEntry } from './plist.ts'

/** What ATS asks of connections to a host. */
export interface HostDemands {
  readonly cleartext: 'allowed' | 'refused'
  /** `required`: the server-trust extras (key size, hash, system root) are in force. */
  readonly ats: 'required' | 'off'
  /** Null: the library's own minimum. */
  readonly minimumVersion: ProtocolVersion | null
  /** `ats`: forward secrecy only; `ats-and-rsa`: static RSA added; `library`: the list outside ATS. */
  readonly suites: 'ats' | 'ats-and-rsa' | 'library'
  /** Points that the reference calls unresolved or undocumented and that this rests on. */
  readonly doubts: readonly PolicyDoubt[]
}

export interface PolicyDoubt {
  /** What is taken for granted, a clause. */
  readonly words: string
  /** What is asked where it is otherwise; null where that can't be told. */
  readonly otherwise: Demands | null
}

type Demands = Pick<HostDemands, 'cleartext' | 'ats' | 'minimumVersion' | 'suites'>

/** Doubts that leave open what is asked instead. */
export function openDoubts(words: readonly string[]): readonly PolicyDoubt[] {
  return words.map((each) => ({ words: each, otherwise: null }))
}

type Entry = Extract<ExceptionLookup, { kind: 'entry' }>

/**
 * What one entry of NSExceptionDomains asks. What the entry leaves out takes the default, never the value of a parent
 * or of the first level: an empty entry puts the host back under full ATS.
 */
export function exceptionDemands(
  entry: Entry,
  ats: PlistDict,
  client: ClientId,
  generation: AtsGeneration,
): Fact<HostDemands> {
  const keys = exceptionKeys(entry.dict, generation)
  const hidden = firstVariable(keys)
  if (hidden !== null) return hidden
  const insecure = keys.insecure.state === 'true'
  const demands: Demands = {
    cleartext: insecure ? 'allowed' : 'refused',
    ats: insecure ? 'off' : 'required',
    minimumVersion: effectiveFloor(keys.floor, client),
    suites: suitesOf(insecure ? 'insecure' : 'secure', keys.forwardSecrecy),
  }
  const open = [
    ...entry.doubts,
    ...readingDoubts(keys),
    ...keys.aliasDoubts,
    ...niapDoubts(entry.dict, ats, client),
  ]
  return known({ ...demands, doubts: [...openDoubts(open), ...floorDoubts(demands, client)] }, entry.at)
}

export function builtInDemands(exception: BuiltInException): HostDemands {
  return {
    cleartext: 'allowed',
    ats: 'off',
    minimumVersion: exception.minimumVersion,
    suites: 'library',
    doubts: [],
  }
}

interface ExceptionKeys {
  readonly insecure: Flag
  readonly forwardSecrecy: Flag
  readonly floor: Floor
  readonly aliasDoubts: readonly string[]
}

const readable = ['AllowsInsecureHTTPLoads', 'MinimumTLSVersion', 'RequiresForwardSecrecy'] as const

function exceptionKeys(dict: PlistDict, generation: AtsGeneration): ExceptionKeys {
  const find = (name: (typeof readable)[number]): PlistEntry | undefined => keyOrAlias(dict, name, generation)
  return {
    insecure: readFlag(find('AllowsInsecureHTTPLoads'), generation),
    forwardSecrecy: readFlag(find('RequiresForwardSecrecy'), generation),
    floor: readFloor(find('MinimumTLSVersion')),
    aliasDoubts: generation === '18.4' ? readable.flatMap((name) => aliasDoubt(dict, name)) : [],
  }
}

const aliasPrefixes = ['NSThirdPartyException', 'NSTemporaryException'] as const

/** The spellings of 2015 count up to iOS 18.3, as they were once documented; the published parser reads none of them. */
function keyOrAlias(dict: PlistDict, name: string, generation: AtsGeneration): PlistEntry | undefined {
  const plain = entryOf(dict, `NSException${name}`)
  return plain ?? (generation === '18.4' ? undefined : aliasOf(dict, name))
}

function aliasOf(dict: PlistDict, name: string): PlistEntry | undefined {
  return aliasPrefixes.map((prefix) => entryOf(dict, `${prefix}${name}`)).find((entry) => entry !== undefined)
}

function aliasDoubt(dict: PlistDict, name: string): readonly string[] {
  const alias = entryOf(dict, `NSException${name}`) === undefined ? aliasOf(dict, name) : undefined
  if (alias === undefined) return []
  return [
    `${alias.key} is not read by Apple's published parser (iOS 18.4 and later); whether URL loading still maps it is not known`,
  ]
}

function firstVariable(keys: ExceptionKeys): Unknown | null {
  const named: [string, Flag | Floor][] = [
    ['NSExceptionAllowsInsecureHTTPLoads', keys.insecure],
    ['NSExceptionRequiresForwardSecrecy', keys.forwardSecrecy],
    ['NSExceptionMinimumTLSVersion', keys.floor],
  ]
  const [key, hidden] = named.find(([, { variable }]) => variable !== null) ?? []
  return hidden === undefined
    ? null
    : unknown(`${key} holds ${hidden.variable}, which the tree does not resolve`, hidden.at)
}

/** Without cleartext the RSA suites are added to ATS's list; with it the library's own list is left as it is. */
function suitesOf(entry: 'insecure' | 'secure', forwardSecrecy: Flag): HostDemands['suites'] {
  if (forwardSecrecy.state !== 'false') return 'ats'
  return entry === 'insecure' ? 'library' : 'ats-and-rsa'
}

function effectiveFloor(floor: Floor, client: ClientId): ProtocolVersion {
  if (floor.version === 'absent' || floor.version === 'unknown') return 'TLSv1.2'
  return floor.version === 'TLSv1.3' && !honoursTls13Floor(client) ? 'TLSv1.2' : floor.version
}

function readingDoubts({ insecure, forwardSecrecy, floor }: ExceptionKeys): readonly string[] {
  return [insecure.doubt, forwardSecrecy.doubt, floor.doubt].filter((doubt) => doubt !== null)
}

function floorDoubts(demands: Demands, client: ClientId): readonly PolicyDoubt[] {
  const { minimumVersion } = demands
  const lowered = minimumVersion !== null && compareVersions(minimumVersion, 'TLSv1.2') < 0
  if (!lowered || !isFrom(client, [26, 0])) return []
  const words =
    'OWASP MASTG-BEST-0042 says that iOS 26 no longer takes a minimum below TLS 1.2; the code of 26.0 reads it'
  return [{ words, otherwise: { ...demands, minimumVersion: 'TLSv1.2' } }]
}

/** FCP_v2.1 narrows TLS 1.2 to ECDHE with AES-GCM from iOS 26.4 on; no hello of it is modelled. */
export function niapDoubts(entry: PlistDict | null, ats: PlistDict, client: ClientId): readonly string[] {
  if (!isFrom(client, [26, 2])) return []
  const own = entry === null ? undefined : entryOf(entry, 'NSExceptionRequiresNIAPTLSPackageVersion')
  const asked = own ?? entryOf(ats, 'NSRequiresNIAPTLSPackageVersion')
  if (asked?.value.kind !== 'string') return []
  const { value } = asked.value
  if (value !== 'FCP_v2.1' && value !== 'recommended' && variableIn(value) === null) return []
  return [
    `${asked.key} = ${value}: from iOS 26.4 TLS 1.2 takes ECDHE with AES-GCM alone and needs the extended master secret, which is not modelled`,
  ]
}
