import type { Location } from '../text/location.ts'
import { parseAddress } from './address.ts'
import { type AtsKey, type AtsLevel, atsKeys } from './ats-keys.data.ts'
import { type AtsValueProblem, pinProblem, valueProblem } from './ats-value-check.ts'
import { domainProblem } from './exception-domain.ts'
import { nearestKey } from './nearest-key.ts'
import { entryOf, type PlistDict, type PlistEntry } from './plist.ts'

/** Something in an ATS dictionary that does not do what it looks like. */
export interface AtsKeyProblem {
  readonly kind:
    | 'unknown-key'
    | 'misspelt-key'
    | 'wrong-level'
    | 'wrong-type'
    | 'invalid-tls-version'
    | 'impossible-domain'
    | 'duplicate-key'
    | 'nullified'
    | 'legacy-alias'
    | 'obsolete-key'
    | 'invalid-value'
    | 'unusable-pins'
  /** From the ATS dictionary down: `NSExceptionDomains.example.com.NSIncludesSubdomains`. */
  readonly keyPath: string
  readonly at: Location
  /** The key or value as it stands there. */
  readonly found: string
  /** What was most likely meant; null where nothing is close. */
  readonly intended: string | null
  /** A sentence without its full stop: what iOS does with it. */
  readonly effect: string
}

/**
 * Every problem of an ATS dictionary, in the order of its keys. Build variables are left alone where they may resolve to
 * something right. Sources: ats-keys.data.ts and what is said there.
 */
export function checkAtsDictionary(ats: PlistDict): readonly AtsKeyProblem[] {
  return checkLevel(ats, 'global', '')
}

function checkLevel(dict: PlistDict, level: AtsLevel, path: string): readonly AtsKeyProblem[] {
  const duplicates = duplicateKeys(dict, path)
  return dict.entries.flatMap((entry) => [
    ...checkEntry(entry, level, path),
    ...(level === 'global' ? nullified(entry, dict) : []),
    ...(duplicates.get(entry) ?? []),
  ])
}

function checkEntry(entry: PlistEntry, level: AtsLevel, path: string): readonly AtsKeyProblem[] {
  const keyPath = path === '' ? entry.key : `${path}.${entry.key}`
  const row = atsKeys.find(({ key, level: its }) => key === entry.key && its === level)
  if (row === undefined) return [strangeKey(entry, level, keyPath)]
  const wrong = valueProblem(entry, row.type)
  return [
    ...statusProblem(entry, row, keyPath),
    ...(wrong === null ? [] : [placed(wrong, keyPath)]),
    ...nested(entry, row, keyPath),
  ]
}

function strangeKey(entry: PlistEntry, level: AtsLevel, keyPath: string): AtsKeyProblem {
  const { key, keyAt: at } = entry
  const elsewhere = atsKeys.find((row) => row.key === key)
  if (elsewhere !== undefined) {
    const effect = `${key} belongs ${places[elsewhere.level]}; ${places[level]} iOS does not read it`
    return { kind: 'wrong-level', keyPath, at, found: key, intended: null, effect }
  }
  const intended = nearestKey(key, level)
  const kind = intended === null ? 'unknown-key' : 'misspelt-key'
  return { kind, keyPath, at, found: key, intended, effect: `iOS knows no key ${key}: it does nothing` }
}

const places: Readonly<Record<AtsLevel, string>> = {
  global: 'at the first level of NSAppTransportSecurity',
  exception: 'inside a domain of NSExceptionDomains',
  pinned: 'inside a domain of NSPinnedDomains',
  identity: 'inside a pinned identity',
}

function statusProblem(
  { key, keyAt: at }: PlistEntry,
  row: AtsKey,
  keyPath: string,
): readonly AtsKeyProblem[] {
  if (row.status === 'current') return []
  const problem = { keyPath, at, found: key, intended: row.means }
  if (row.status === 'obsolete') {
    return [
      {
        ...problem,
        kind: 'obsolete-key',
        effect: `iOS enforces Certificate Transparency for every app: ${key} has no effect`,
      },
    ]
  }
  const effect = `${key} is an old spelling that iOS 18.4 and later are not known to read`
  return [{ ...problem, kind: 'legacy-alias', effect }]
}

/** What stands inside a value that is a dictionary or a list of pins. */
function nested({ value }: PlistEntry, row: AtsKey, keyPath: string): readonly AtsKeyProblem[] {
  if (row.type === 'dictionary' && value.kind === 'dict') {
    return checkDomains(value, row.key === 'NSPinnedDomains' ? 'pinned' : 'exception', keyPath)
  }
  if (row.type !== 'identities' || value.kind !== 'array') return []
  return value.items.flatMap((item) => (item.kind === 'dict' ? checkIdentity(item, keyPath) : []))
}

function checkDomains(
  domains: PlistDict,
  level: 'exception' | 'pinned',
  path: string,
): readonly AtsKeyProblem[] {
  const duplicates = duplicateKeys(domains, path)
  return domains.entries.flatMap((entry) => [
    ...checkDomain(entry, level, `${path}.${entry.key}`),
    ...(duplicates.get(entry) ?? []),
  ])
}

function checkDomain(
  entry: PlistEntry,
  level: 'exception' | 'pinned',
  keyPath: string,
): readonly AtsKeyProblem[] {
  const { key, keyAt: at, value } = entry
  const impossible = domainProblem(key)
  const problems: AtsKeyProblem[] = []
  if (impossible !== null && !(level === 'pinned' && isOnlyCapitals(key))) {
    problems.push({ kind: 'impossible-domain', keyPath, at, found: key, ...impossible })
  }
  if (value.kind !== 'dict') {
    const effect = `the value of a domain has to be a dictionary: iOS ignores this one`
    return [...problems, { kind: 'wrong-type', keyPath, at: value.at, found: key, intended: null, effect }]
  }
  return [...problems, ...uselessSubdomains(key, value, keyPath), ...checkLevel(value, level, keyPath)]
}

/** Pins are matched without regard to case, exceptions are not. */
function isOnlyCapitals(key: string): boolean {
  return domainProblem(key.toLowerCase()) === null
}

function uselessSubdomains(domain: string, dict: PlistDict, keyPath: string): readonly AtsKeyProblem[] {
  const entry = entryOf(dict, 'NSIncludesSubdomains')
  const isAddress = parseAddress(domain) !== null || /^[\da-f.:]+\/\d+$/i.test(domain)
  if (entry === undefined || !isAddress) return []
  const effect = 'an address has no subdomains: the key has no effect'
  return [
    {
      kind: 'nullified',
      keyPath: `${keyPath}.${entry.key}`,
      at: entry.keyAt,
      found: entry.key,
      intended: null,
      effect,
    },
  ]
}

function checkIdentity(pin: PlistDict, path: string): readonly AtsKeyProblem[] {
  const wrong = pinProblem(pin)
  const keys = checkLevel(pin, 'identity', path)
  return wrong === null ? keys : [...keys, placed(wrong, `${path}.SPKI-SHA256-BASE64`)]
}

const narrowing = [
  'NSAllowsLocalNetworking',
  'NSAllowsArbitraryLoadsInWebContent',
  'NSAllowsArbitraryLoadsForMedia',
]

/** From iOS 10 on, any of the finer keys, even with NO, makes NSAllowsArbitraryLoads count as not set. */
function nullified({ key, keyAt: at, value }: PlistEntry, ats: PlistDict): readonly AtsKeyProblem[] {
  if (key !== 'NSAllowsArbitraryLoads' || value.kind !== 'boolean' || !value.value) return []
  const by = narrowing.filter((name) => entryOf(ats, name) !== undefined)
  if (by.length === 0) return []
  const effect = `iOS 10 and later ignore NSAllowsArbitraryLoads because ${by.join(' and ')} ${by.length > 1 ? 'are' : 'is'} there`
  return [{ kind: 'nullified', keyPath: key, at, found: key, intended: null, effect }]
}

/** Core Foundation keeps the last of several equal keys; the earlier ones are named. */
function duplicateKeys(dict: PlistDict, path: string): ReadonlyMap<PlistEntry, readonly AtsKeyProblem[]> {
  const last = new Map(dict.entries.map((entry) => [entry.key, entry]))
  const earlier = dict.entries.filter((entry) => last.get(entry.key) !== entry)
  return new Map(earlier.map((entry) => [entry, [duplicate(entry, path)]]))
}

function duplicate({ key, keyAt: at }: PlistEntry, path: string): AtsKeyProblem {
  const keyPath = path === '' ? key : `${path}.${key}`
  const effect = `${key} stands twice: the last one counts, and this one does nothing`
  return { kind: 'duplicate-key', keyPath, at, found: key, intended: null, effect }
}

function placed(problem: AtsValueProblem, keyPath: string): AtsKeyProblem {
  return { ...problem, keyPath }
}
