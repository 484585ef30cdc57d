import type { AttributeSet } from './cipher-aliases.data.ts'
import { bits, type Constraint, type Dimension, matches, unconstrained } from './cipher-constraint.ts'
import { type Candidate, candidates } from './cipher-tables.ts'
import { type OpenSslVersion, opensslVersions } from './version.ts'

/** OpenSSL's working list: all suites in one order, some of them active. Killed ones are gone. */
export interface WorkingList {
  readonly order: readonly Candidate[]
  readonly active: ReadonlySet<Candidate>
}

/** Inactive matches become active and go to the end. */
export function add(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list, (one) => !list.active.has(one) && matches(one, wanted))
  return { order: [...rest, ...taken], active: new Set([...list.active, ...taken]) }
}

/** Active matches become inactive and go to the front, so that a later `add` takes them first. */
export function remove(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list, (one) => list.active.has(one) && matches(one, wanted))
  const dropped = new Set(taken)
  return { order: [...taken, ...rest], active: new Set([...list.active].filter((one) => !dropped.has(one))) }
}

/** Active matches go to the end. */
export function moveToEnd(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list, (one) => list.active.has(one) && matches(one, wanted))
  return { ...list, order: [...rest, ...taken] }
}

/** Matches are gone for good. */
export function kill(list: WorkingList, wanted: Constraint): WorkingList {
  const order = list.order.filter((one) => !matches(one, wanted))
  return { order, active: new Set(order.filter((one) => list.active.has(one))) }
}

/** `@STRENGTH`: active suites by strength, strongest first, ties as they were; inactive ones before them. */
export function sortByStrength(list: WorkingList): WorkingList {
  const [rest, active] = part(list, (one) => list.active.has(one))
  return { ...list, order: [...rest, ...active.sort((a, b) => b.strengthBits - a.strengthBits)] }
}

/** All suites of a version, inactive, in the order in which `ALL` would add them. */
export function startingList(version: OpenSslVersion): WorkingList {
  return starts.get(version) ?? { order: [], active: new Set() }
}

function moveToFront(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list, (one) => list.active.has(one) && matches(one, wanted))
  return { ...list, order: [...taken, ...rest] }
}

function part(list: WorkingList, take: (one: Candidate) => boolean): [Candidate[], Candidate[]] {
  const rest: Candidate[] = []
  const taken: Candidate[] = []
  for (const one of list.order) (take(one) ? taken : rest).push(one)
  return [rest, taken]
}

type Step = readonly [action: (list: WorkingList, wanted: Constraint) => WorkingList, wanted: Constraint]

const everything: Constraint = { attributes: unconstrained, code: null }
const strength: Step = [sortByStrength, everything]

/** The order of preference that 1.0.2 builds in (ssl_create_cipher_list): ECDHE, AES, the rest; then by strength. */
const steps102: readonly Step[] = [
  [add, wants({ keyExchange: ['kECDHE'] })],
  [remove, wants({ keyExchange: ['kECDHE'] })],
  [add, wants({ encryption: ['AES128', 'AES256', 'AES128GCM', 'AES256GCM'] })],
  [add, everything],
  [moveToEnd, wants({ mac: ['MD5'] })],
  [moveToEnd, wants({ authentication: ['aNULL'] })],
  [moveToEnd, wants({ authentication: ['aECDH'] })],
  [moveToEnd, wants({ keyExchange: ['kRSA'] })],
  [moveToEnd, wants({ keyExchange: ['kPSK'] })],
  [moveToEnd, wants({ encryption: ['RC4'] })],
  strength,
  [remove, everything],
]

/** From 1.1.0 on: forward secrecy with AEAD first, then forward secrecy, then AEAD, whatever the strength. */
const modernSteps: readonly Step[] = [
  [add, wants({ keyExchange: ['kECDHE'], authentication: ['aECDSA'] })],
  [add, wants({ keyExchange: ['kECDHE'] })],
  [remove, wants({ keyExchange: ['kECDHE'] })],
  [add, wants({ encryption: ['AES128GCM', 'AES256GCM'] })],
  [add, wants({ encryption: ['CHACHA20/POLY1305'] })],
  [add, wants({ encryption: ['AES128', 'AES256', 'AES128CCM', 'AES256CCM', 'AES128CCM8', 'AES256CCM8'] })],
  [add, everything],
  [moveToEnd, wants({ mac: ['MD5'] })],
  [moveToEnd, wants({ authentication: ['aNULL'] })],
  [moveToEnd, wants({ keyExchange: ['kRSA'] })],
  [moveToEnd, wants({ keyExchange: ['kPSK'] })],
  [moveToEnd, wants({ encryption: ['RC4'] })],
  strength,
  [moveToFront, wants({ minimum: ['TLSv1.2'] })],
  [moveToFront, wants({ mac: ['AEAD'] })],
  [moveToFront, wants({ keyExchange: ['kDHE', 'kECDHE'] })],
  [moveToFront, wants({ keyExchange: ['kDHE', 'kECDHE'], mac: ['AEAD'] })],
  [remove, everything],
]

const starts = new Map(opensslVersions.map((version) => [version, arranged(version)] as const))

function arranged(version: OpenSslVersion): WorkingList {
  const steps = version === '1.0.2' ? steps102 : modernSteps
  const unordered: WorkingList = { order: candidates(version), active: new Set() }
  return steps.reduce((list, [action, wanted]) => action(list, wanted), unordered)
}

function wants(sets: Partial<Record<Dimension, AttributeSet>>): Constraint {
  const attributes: Record<Dimension, number> = { ...unconstrained }
  for (const [dimension, set] of Object.entries(sets) as [Dimension, AttributeSet][])
    attributes[dimension] = bits(dimension, set)
  return { attributes, code: null }
}
