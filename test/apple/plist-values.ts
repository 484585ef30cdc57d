import type { PlistDict, PlistValue } from '../../src/apple/plist.ts'
import type { Location } from '../../src/text/location.ts'

export type PlainValue =
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue }

/** A property list dictionary out of plain values; each key has a line of its own, counted from 1. */
export function plistDict(plain: { readonly [key: string]: PlainValue }): PlistDict {
  const lines = { next: 1 }
  return dictOf(plain, lines)
}

function dictOf(plain: { readonly [key: string]: PlainValue }, lines: { next: number }): PlistDict {
  const at = lineAt(lines.next)
  const entries = Object.entries(plain).map(([key, value]) => {
    const keyAt = lineAt(lines.next)
    lines.next += 1
    return { key, keyAt, value: plistValue(value, lines) }
  })
  return { kind: 'dict', entries, at }
}

function plistValue(plain: PlainValue, lines: { next: number }): PlistValue {
  const at = lineAt(lines.next)
  if (typeof plain === 'boolean') return { kind: 'boolean', value: plain, at }
  if (typeof plain === 'string') return { kind: 'string', value: plain, at }
  if (typeof plain === 'number')
    return { kind: Number.isInteger(plain) ? 'integer' : 'real', value: plain, at }
  if (isArray(plain)) return { kind: 'array', items: plain.map((item) => plistValue(item, lines)), at }
  return dictOf(plain, lines)
}

function isArray(plain: PlainValue): plain is readonly PlainValue[] {
  return Array.isArray(plain)
}

function lineAt(line: number): Location {
  return { path: 'Info.plist', line, column: 1, endLine: line, endColumn: 2 }
}
