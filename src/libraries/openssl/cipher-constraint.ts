import type { AttributeSet } from './cipher-aliases.data.ts'

/** What a suite is made of, in OpenSSL's words; each a set of bits, 0 where nothing is said. */
export const dimensions = [
  'keyExchange',
  'authentication',
  'encryption',
  'mac',
  'minimum',
  'export',
  'strength',
  'notDefault',
] as const
export type Dimension = (typeof dimensions)[number]

/** The attributes of a suite, or what a name asks of one. */
export type Attributes = Readonly<Record<Dimension, number>>

/** What a rule asks for: attributes, and a code point where its last name is a suite's own. */
export interface Constraint {
  readonly attributes: Attributes
  readonly code: number | null
}

/** How a version reads `A+B`. 1.0.2 goes by a named suite's attributes only; later ones by its code as well. */
export type ChainRules = 'by-attributes' | 'by-code'

export const unconstrained: Attributes = {
  keyExchange: 0,
  authentication: 0,
  encryption: 0,
  mac: 0,
  minimum: 0,
  export: 0,
  strength: 0,
  notDefault: 0,
}

const values: Readonly<Record<Dimension, Map<string, number>>> = {
  keyExchange: new Map(),
  authentication: new Map(),
  encryption: new Map(),
  mac: new Map(),
  minimum: new Map(),
  export: new Map(),
  strength: new Map(),
  notDefault: new Map(),
}

/** The bits of attribute values in one dimension. A value gets its bit when it is first met. */
export function bits(dimension: Dimension, set: AttributeSet): number {
  if ('allBut' in set) return ~bit(dimension, set.allBut)
  return set.reduce((mask, value) => mask | bit(dimension, value), 0)
}

function bit(dimension: Dimension, value: string): number {
  const known = values[dimension]
  const found = known.get(value)
  if (found !== undefined) return found
  const next = 1 << known.size
  known.set(value, next)
  return next
}

export function matches(suite: Constraint, wanted: Constraint): boolean {
  if (wanted.code !== null && wanted.code !== suite.code) return false
  for (const dimension of dimensions) {
    const mask = wanted.attributes[dimension]
    if (mask !== 0 && (mask & suite.attributes[dimension]) === 0) return false
  }
  return true
}

/** What a chain asks for with one more name; null when the two have nothing in common. */
export function narrow(chain: Attributes, name: Constraint, rules: ChainRules): Constraint | null {
  const attributes = { ...chain }
  for (const dimension of dimensions) {
    const asked = asks(name, dimension)
    if (asked === 0) continue
    const both = chain[dimension] === 0 ? asked : chain[dimension] & asked
    if (both === 0) return null
    attributes[dimension] = both
  }
  if (rules === 'by-attributes') return { attributes, code: null }
  return { attributes: forgetsNotDefault(chain, name, attributes), code: name.code }
}

/** A suite's own name says nothing about the protocol version. */
function asks(name: Constraint, dimension: Dimension): number {
  return dimension === 'minimum' && name.code !== null ? 0 : name.attributes[dimension]
}

/**
 * From 1.1.0 on the first strength class of a chain overwrites an earlier COMPLEMENTOFDEFAULT
 * (ssl_cipher_process_rulestr assigns where it means to add), so `COMPLEMENTOFDEFAULT+HIGH` is plain `HIGH`.
 */
function forgetsNotDefault(chain: Attributes, name: Constraint, both: Attributes): Attributes {
  const overwrites = chain.strength === 0 && name.attributes.strength !== 0
  return overwrites ? { ...both, notDefault: name.attributes.notDefault } : both
}
