import type { Location } from '../text/location.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { AtsGeneration } from './ats-generation.ts'
import type { PlistEntry } from './plist.ts'

/** A Boolean of the dictionary as iOS takes it. A key with `false` is there: that alone can switch another key off. */
export interface Flag {
  readonly state: 'true' | 'false' | 'absent' | 'unknown'
  /** The variable that hides the value, for `unknown`. */
  readonly variable: string | null
  readonly at: Location | null
  readonly doubt: string | null
}

/** A minimum TLS version as iOS takes it; a value that it ignores reads as `absent`. */
export interface Floor {
  readonly version: ProtocolVersion | 'absent' | 'unknown'
  readonly variable: string | null
  readonly at: Location | null
  readonly doubt: string | null
}

/** The strings that NSExceptionMinimumTLSVersion can hold, spelt exactly so. */
export const tlsVersionStrings = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const

/**
 * Booleans by generation. Up to 18.3 the open copy takes anything that has a boolValue; from 18.5 a number counts when
 * it equals 1, and a string as if the key were not there (testInvalidATSDictionary, testGarbageValue).
 */
export function readFlag(entry: PlistEntry | undefined, generation: AtsGeneration): Flag {
  if (entry === undefined) return { state: 'absent', variable: null, at: null, doubt: null }
  const { value } = entry
  const flag = (state: Flag['state'], doubt: string | null = null): Flag => {
    return { state, variable: null, at: entry.keyAt, doubt }
  }
  if (value.kind === 'boolean') return flag(value.value ? 'true' : 'false')
  if (value.kind === 'integer' || value.kind === 'real') {
    const on = generation === '18.4' ? value.value === 1 : value.value !== 0
    return flag(on ? 'true' : 'false')
  }
  if (value.kind !== 'string') return flag('absent')
  const variable = variableIn(value.value)
  if (variable !== null) return { state: 'unknown', variable, at: value.at, doubt: null }
  if (generation === '18.4') return flag('absent')
  return flag(boolValue(value.value) ? 'true' : 'false', `${entry.key} holds a string; ${closedParser}`)
}

const closedParser = 'how iOS before 18.4 reads it is not published'

/** Foundation's -[NSString boolValue]: leading space, a sign and zeros skipped, then Y, T or a digit from 1 to 9. */
function boolValue(text: string): boolean {
  return /^\s*[+-]?0*[YyTt1-9]/.test(text)
}

/** Anything but the four exact strings is ignored (testMinTLSVersionDisallowedStrings). */
export function readFloor(entry: PlistEntry | undefined): Floor {
  const none: Floor = { version: 'absent', variable: null, at: null, doubt: null }
  if (entry === undefined || entry.value.kind !== 'string') return none
  const { value: text, at } = entry.value
  const variable = variableIn(text)
  if (variable !== null) return { version: 'unknown', variable, at, doubt: null }
  const version = tlsVersionStrings.find((known) => known === text)
  if (version !== undefined) return { version, variable: null, at, doubt: null }
  if (!text.startsWith('DTLSv1.')) return none
  return {
    ...none,
    doubt: `${entry.key} names ${text}, a version of DTLS, which iOS 15 and later parse as such`,
  }
}

/** The first `$(NAME)` or `${NAME}` of a text; null for none. */
export function variableIn(text: string): string | null {
  return /\$\([^()]*\)|\$\{[^{}]*\}/.exec(text)?.[0] ?? null
}
