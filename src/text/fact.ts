import type { Location } from './location.ts'

/** A fact that can be known from the tree, the settings or a table of defaults. */
export interface Known<T> {
  readonly value: T
  /** The place that decides it; null when nothing in the tree does. */
  readonly at: Location | null
  /** Why it holds when no place says so, e.g. `default of nginx 1.27`. */
  readonly because: string | null
}

/** A fact that can't be known, and the reason, as a clause that can follow "…: ". */
export interface Unknown {
  readonly unknown: string
  readonly at: Location | null
}

/** Every fact of an endpoint or an app is one or the other; nothing is silently absent. */
export type Fact<T> = Known<T> | Unknown

export function known<T>(value: T, at: Location | null = null, because: string | null = null): Known<T> {
  return { value, at, because }
}

export function unknown(reason: string, at: Location | null = null): Unknown {
  return { unknown: reason, at }
}

export function isKnown<T>(fact: Fact<T>): fact is Known<T> {
  return 'value' in fact
}

/** The fact's value, or undefined where it is unknown. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return isKnown(fact) ? fact.value : undefined
}

/** A fact worked out from another; what is unknown stays unknown for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  return isKnown(fact) ? { ...fact, value: change(fact.value) } : fact
}
