import type { AttributeSet } from './cipher-aliases.data.ts'
import { bits, type Constraint, type Dimension, matches, unconstrained } from './cipher-constraint.ts'
import { type Candidate, candidates } from './cipher-tables.ts'
import type { OpenSslVersion } from './version.ts'

/**
 * OpenSSL's working list. It is one list there; but what becomes active goes to its end and what becomes inactive to
 * its front, so it is always the inactive suites and then the active ones. Killed ones are gone.
 */
export interface WorkingList {
  readonly inactive: readonly Candidate[]
  readonly active: readonly Candidate[]
}

/** Inactive matches become active and go to the end. */
export function add(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list.inactive, wanted)
  return { inactive: rest, active: [...list.active, ...taken] }
}

/** Active matches become inactive and go to the front, so that a later `add` takes them first. */
export function remove(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list.active, wanted)
  return { inactive: [...taken, ...list.inactive], active: rest }
}

/** Active matches go to the end. */
export function moveToEnd(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list.active, wanted)
  return { ...list, active: [...rest, ...taken] }
}

/** Matches are gone for good. */
export function kill(list: WorkingList, wanted: Constraint): WorkingList {
  return { inactive: part(list.inactive, wanted)[0], active: part(list.active, wanted)[0] }
}

/** `@STRENGTH`: active suites by strength, strongest first, ties as they were. */
export function sortByStrength(list: WorkingList): WorkingList {
  return { ...list, active: list.active.toSorted((a, b) => b.strengthBits - a.strengthBits) }
}

/** All suites of a version, inactive, in the order in which `ALL` would add them. */
export function startingList(version: OpenSslVersion): WorkingList {
  const known = starts.get(version) ?? arranged(version)
  starts.set(version, known)
  return known
}

function moveToFront(list: WorkingList, wanted: Constraint): WorkingList {
  const [rest, taken] = part(list.active, wanted)
  return { ...list, active: [...taken, ...rest] }
}

function part(
  suites: readonly Candidate[],
  wanted: Constraint,
): [readonly Candidate[], readonly Candidate[]] {
  const taken = suites.filter((one) => matches(one, wanted))
  if (taken.length === 0) return [suites, taken]
  return [suites.filter((one) => !matches(one, wanted)), taken]
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

const starts = new Map<OpenSslVersion, WorkingList>()

function arranged(version: OpenSslVersion): WorkingList {
  const steps = version === '1.0.2' ? steps102 : modernSteps
  const unordered: WorkingList = { inactive: candidates(version), active: [] }
  return steps.reduce((list, [action, wanted]) => action(list, wanted), unordered)
}

function wants(sets: Partial<Record<Dimension, AttributeSet>>): Constraint {
  const attributes: Record<Dimension, number> = { ...unconstrained }
  for (const [dimension, set] of Object.entries(sets) as [Dimension, AttributeSet][])
    attributes[dimension] = bits(dimension, set)
  return { attributes, code: null }
}
