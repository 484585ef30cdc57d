import type { Location } from '../text/location.ts'
import type { AtsValueType } from './ats-keys.data.ts'
import { tlsVersionStrings, variableIn } from './ats-values.ts'
import { entryOf, type PlistDict, type PlistEntry, type PlistValue } from './plist.ts'

export interface AtsValueProblem {
  readonly kind: 'wrong-type' | 'invalid-tls-version' | 'invalid-value' | 'unusable-pins'
  readonly at: Location
  readonly found: string
  readonly intended: string | null
  readonly effect: string
}

/** What is wrong with the value of a key that is right; null for nothing. */
export function valueProblem(entry: PlistEntry, type: AtsValueType): AtsValueProblem | null {
  switch (type) {
    case 'boolean':
      return booleanProblem(entry)
    case 'tls-version':
      return versionProblem(entry)
    case 'niap':
      return niapProblem(entry)
    case 'identities':
      return identitiesProblem(entry)
    case 'dictionary':
      return entry.value.kind === 'dict' ? null : wrongType(entry, 'a dictionary')
    case 'string':
      return entry.value.kind === 'string' ? null : wrongType(entry, 'a string')
  }
}

function booleanProblem(entry: PlistEntry): AtsValueProblem | null {
  const { value } = entry
  if (value.kind === 'boolean') return null
  const intended = intendedBoolean(value)
  const problem = { kind: 'wrong-type', at: value.at, found: textOf(value), intended } as const
  if (value.kind === 'string') {
    const effect = `${entry.key} takes a Boolean; iOS 18.5 and later treat a string as if the key were not there`
    return {
      ...problem,
      effect: variableIn(value.value) === null ? effect : `${effect}, and a build variable makes a string`,
    }
  }
  if (value.kind !== 'integer' && value.kind !== 'real')
    return { ...problem, effect: `${entry.key} takes a Boolean` }
  const effect = `${entry.key} takes a Boolean; iOS 18.4 reads every number as NO, later ones every number but 1`
  return { ...problem, effect }
}

function intendedBoolean(value: PlistValue): string | null {
  const text = textOf(value).trim().toLowerCase()
  if (['yes', 'true', '1', 'y'].includes(text)) return '<true/>'
  return ['no', 'false', '0', 'n'].includes(text) ? '<false/>' : null
}

function versionProblem({ key, value }: PlistEntry): AtsValueProblem | null {
  const text = textOf(value)
  const isString = value.kind === 'string'
  if (isString && (tlsVersionStrings.some((version) => version === text) || variableIn(text) !== null))
    return null
  const effect = `${key} takes ${tlsVersionStrings.join(', ')}, spelt just so; anything else is ignored, and TLS 1.2 stays the minimum`
  return { kind: 'invalid-tls-version', at: value.at, found: text, intended: intendedVersion(text), effect }
}

/** `1.2`, `TLS1.2`, `TLSV1.2`, `TLSv1.20`, `12`, `TLSv1`. */
function intendedVersion(text: string): string | null {
  const minor = /^\s*(?:tls)?\s*v?_?1(?:[._ ]?([0-3])0*)?\s*$/i.exec(text)
  return minor === null ? null : `TLSv1.${minor[1] ?? '0'}`
}

const packages = ['none', 'FCP_v2.1', 'recommended']

function niapProblem(entry: PlistEntry): AtsValueProblem | null {
  const { key, value } = entry
  if (value.kind !== 'string') return wrongType(entry, 'a string')
  if (packages.includes(value.value) || variableIn(value.value) !== null) return null
  const intended = packages.find((name) => name.toLowerCase() === value.value.toLowerCase()) ?? null
  return {
    kind: 'invalid-value',
    at: value.at,
    found: value.value,
    intended,
    effect: `${key} takes ${packages.join(', ')}`,
  }
}

/** Pins that are there and unusable still make the host pinned. Source: Security-61901 SecPolicy.c parseNSPinnedDomains. */
function identitiesProblem(entry: PlistEntry): AtsValueProblem | null {
  const { key, value } = entry
  const effect = `no usable pin is left in ${key}: every connection to the domain fails`
  if (value.kind !== 'array') return { ...wrongType(entry, 'an array'), kind: 'unusable-pins', effect }
  if (value.items.some((item) => item.kind === 'dict')) return null
  return { kind: 'unusable-pins', at: value.at, found: key, intended: null, effect }
}

/** A pin is the base64 of 32 bytes; iOS compares what it is given and never says that it is too short. */
export function pinProblem(pin: PlistDict): AtsValueProblem | null {
  const value = entryOf(pin, 'SPKI-SHA256-BASE64')?.value
  const text = value?.kind === 'string' ? value.value : ''
  if (/^[A-Za-z0-9+/]{43}=$/.test(text) || variableIn(text) !== null) return null
  const effect = 'a pin is the base64 of a SHA-256 hash, 44 characters: this one matches no key'
  return { kind: 'invalid-value', at: value?.at ?? pin.at, found: text, intended: null, effect }
}

function wrongType({ key, value }: PlistEntry, wanted: string): AtsValueProblem {
  return {
    kind: 'wrong-type',
    at: value.at,
    found: textOf(value),
    intended: null,
    effect: `${key} takes ${wanted}`,
  }
}

/** The value as a person would name it. */
function textOf(value: PlistValue): string {
  if (value.kind === 'string' || value.kind === 'integer' || value.kind === 'real') return `${value.value}`
  if (value.kind === 'boolean') return value.value ? '<true/>' : '<false/>'
  return { dict: 'a dictionary', array: 'an array', date: 'a date', data: 'data' }[value.kind]
}
