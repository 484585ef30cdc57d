import type { PlistEntry, PlistValue } from '../../apple/plist.ts'
import { type Places, placesIn } from './places.ts'
import { deepestPlist, type PlistFile, plistProblem } from './plist-result.ts'

/**
 * Reads an OpenStep (ASCII) property list: dictionaries, arrays, strings with and without quotes, data in hex,
 * both kinds of comment. Every scalar is a string, as in Core Foundation: `YES` is no boolean here.
 * Own code, since no maintained parser of this format keeps positions. Linear in the text's length.
 */
export function readOpenStepPlist(path: string, text: string): PlistFile {
  const cursor: Cursor = { text, offset: 0, places: placesIn(path, text), budget: mostValues }
  try {
    const root = valueAt(cursor, 0)
    skipBlank(cursor)
    if (cursor.offset < text.length) fail('text follows the list')
    return { format: 'openstep', root, problems: [] }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it can not be read'
    const offset = Math.min(cursor.offset, text.length)
    return { format: 'openstep', root: null, problems: [plistProblem(cursor.places(offset, offset), why)] }
  }
}

interface Cursor {
  readonly text: string
  readonly places: Places
  offset: number
  /** Strings, lists and data that may still be read. */
  budget: number
}

/** A project of 10 MB holds about 300,000; each takes a hundred bytes with its place. */
const mostValues = 1_000_000

/** Core Foundation's set for strings without quotes (CFOldStylePList.c). */
const unquoted = /[A-Za-z0-9_$/:.-]+/y
const blank = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y
const hexData = /<([0-9A-Fa-f\s]*)>/y

function fail(why: string): never {
  throw new Error(why)
}

function skipBlank(cursor: Cursor): void {
  blank.lastIndex = cursor.offset
  blank.exec(cursor.text)
  cursor.offset = blank.lastIndex
  if (cursor.text.startsWith('/*', cursor.offset)) fail('a comment has no end')
}

function valueAt(cursor: Cursor, depth: number): PlistValue {
  cursor.budget -= 1
  if (cursor.budget < 0) fail(`it holds more than ${mostValues} values`)
  if (depth > deepestPlist) fail(`it is nested more than ${deepestPlist} deep`)
  skipBlank(cursor)
  switch (cursor.text[cursor.offset]) {
    case '{':
      return dictAt(cursor, depth)
    case '(':
      return arrayAt(cursor, depth)
    case '<':
      return dataAt(cursor)
    default:
      return stringAt(cursor)
  }
}

function dictAt(cursor: Cursor, depth: number): PlistValue {
  const start = cursor.offset
  const entries: PlistEntry[] = []
  cursor.offset += 1
  while (!takes(cursor, '}')) {
    const key = stringAt(cursor)
    // `{ name; }` stands for `{ name = name; }`.
    const value = takes(cursor, '=') ? valueAt(cursor, depth + 1) : key
    entries.push({ key: key.value, keyAt: key.at, value })
    if (!takes(cursor, ';')) fail('a `;` is missing')
  }
  return { kind: 'dict', entries, at: cursor.places(start, cursor.offset) }
}

function arrayAt(cursor: Cursor, depth: number): PlistValue {
  const start = cursor.offset
  const items: PlistValue[] = []
  cursor.offset += 1
  while (!takes(cursor, ')')) {
    items.push(valueAt(cursor, depth + 1))
    if (takes(cursor, ',')) continue
    if (!takes(cursor, ')')) fail('a `,` or `)` is missing')
    break
  }
  return { kind: 'array', items, at: cursor.places(start, cursor.offset) }
}

function dataAt(cursor: Cursor): PlistValue {
  const start = cursor.offset
  hexData.lastIndex = start
  const match = hexData.exec(cursor.text)
  if (match === null) fail('`<` starts no data in hexadecimal')
  cursor.offset = hexData.lastIndex
  const value = Buffer.from((match[1] ?? '').replace(/\s+/g, ''), 'hex')
  return { kind: 'data', value, at: cursor.places(start, cursor.offset) }
}

function stringAt(cursor: Cursor): Extract<PlistValue, { kind: 'string' }> {
  skipBlank(cursor)
  const start = cursor.offset
  const quote = cursor.text[start]
  const value = quote === '"' || quote === "'" ? quotedAt(cursor, quote) : bareAt(cursor)
  return { kind: 'string', value, at: cursor.places(start, cursor.offset) }
}

function bareAt(cursor: Cursor): string {
  unquoted.lastIndex = cursor.offset
  const match = unquoted.exec(cursor.text)
  if (match === null) {
    fail(cursor.offset < cursor.text.length ? 'a string, list or data was expected' : 'it ends too early')
  }
  cursor.offset = unquoted.lastIndex
  return match[0]
}

function quotedAt(cursor: Cursor, quote: string): string {
  const start = cursor.offset + 1
  let end = start
  while (end < cursor.text.length && cursor.text[end] !== quote) end += cursor.text[end] === '\\' ? 2 : 1
  if (end >= cursor.text.length) fail('a quoted string has no end')
  cursor.offset = end + 1
  return unescaped(cursor.text.slice(start, end))
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** C's escapes, octal bytes, and `\Uxxxx` for UTF-16 units; any other character stands for itself. */
function unescaped(text: string): string {
  return text.replace(/\\(?:U([\dA-Fa-f]{4})|([0-7]{1,3})|([\s\S]))/g, (_, unit, octal, other) => {
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16))
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    return escapes[other] ?? other
  })
}

function takes(cursor: Cursor, character: string): boolean {
  skipBlank(cursor)
  if (cursor.text[cursor.offset] !== character) return false
  cursor.offset += 1
  return true
}
