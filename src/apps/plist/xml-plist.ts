import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import type { PlistEntry, PlistValue } from '../../apple/plist.ts'
import type { Location } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { type Places, placesIn } from './places.ts'
import { deepestPlist, type PlistFile, plistProblem } from './plist-result.ts'

/**
 * Reads an XML property list. The parser loads no DTD and knows no entities but XML's own five, so an entity bomb
 * is a syntax error. A list that Core Foundation would refuse has problems: it takes no half of a list either.
 */
export function readXmlPlist(path: string, text: string): PlistFile {
  const places = placesIn(path, text)
  const parsed = parsedRoot(text, places)
  if ('why' in parsed) return { format: 'xml', root: null, problems: [parsed] }
  const reading: XmlPlistReading = { places, text, problems: [] }
  const root = plistValueOf(parsed.element, reading, 0)
  return { format: 'xml', root, problems: reading.problems }
}

interface XmlPlistReading {
  readonly places: Places
  readonly text: string
  readonly problems: NotAssessed[]
}

function parsedRoot(text: string, places: Places): { element: XmlElement } | NotAssessed {
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    if (root === null) return plistProblem(places(0, 0), 'it has no root element')
    const content = root.name === 'plist' ? root.children.find((child) => child instanceof XmlElement) : root
    return content instanceof XmlElement
      ? { element: content }
      : plistProblem(places(root.start, Math.min(root.end, text.length)), 'its <plist> element is empty')
  } catch (error) {
    return syntaxProblem(error, text, places)
  }
}

/** The cause in the author's terms where it can be seen, else the parser's sentence. */
function syntaxProblem(error: unknown, text: string, places: Places): NotAssessed {
  const foreign = foreignTextIn(text)
  if (foreign !== null) return plistProblem(places(foreign.start, foreign.end), foreign.why)
  if (!(error instanceof XmlError)) return plistProblem(places(0, 0), 'it is nested too deeply')
  const offset = utf16Offset(text, error.pos)
  const [sentence = ''] = error.message.split(' (line ')
  return plistProblem(
    places(offset, offset),
    `it is not well-formed XML (${sentence}); mend it there or just before`,
  )
}

/** The parser counts a surrogate pair as one character in the position of an error. */
function utf16Offset(text: string, characters: number): number {
  let offset = 0
  for (let count = 0; count < characters && offset < text.length; count += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}

function plistValueOf(element: XmlElement, reading: XmlPlistReading, depth: number): PlistValue | null {
  const at = placeOf(element, reading)
  if (depth > deepestPlist) return refused(element, reading, `it is nested more than ${deepestPlist} deep`)
  switch (element.name) {
    case 'dict':
      return { kind: 'dict', entries: entriesOf(element, reading, depth), at }
    case 'array':
      return { kind: 'array', items: itemsOf(element, reading, depth), at }
    case 'true':
    case 'false':
      return { kind: 'boolean', value: element.name === 'true', at }
    default:
      return scalarOf(element, reading)
  }
}

function scalarOf(element: XmlElement, reading: XmlPlistReading): PlistValue | null {
  const at = placeOf(element, reading)
  const text = element.children.every((child) => child instanceof XmlText) ? element.text : null
  if (text === null) return refused(element, reading, `<${element.name}> holds another element`)
  switch (element.name) {
    case 'string':
      return { kind: 'string', value: text, at }
    case 'integer':
    case 'real': {
      const value = element.name === 'integer' ? integerIn(text) : realIn(text)
      return value === null
        ? refused(element, reading, notA(element, text))
        : { kind: element.name, value, at }
    }
    case 'date': {
      const value = new Date(text.trim())
      return Number.isNaN(value.getTime())
        ? refused(element, reading, notA(element, text))
        : { kind: 'date', value, at }
    }
    case 'data': {
      const value = base64In(text)
      return value === null ? refused(element, reading, notA(element, text)) : { kind: 'data', value, at }
    }
    default:
      return refused(element, reading, `<${element.name}> is no element of a property list`)
  }
}

function itemsOf(element: XmlElement, reading: XmlPlistReading, depth: number): readonly PlistValue[] {
  return elementsIn(element, reading).flatMap((child) => plistValueOf(child, reading, depth + 1) ?? [])
}

/** Keys and values in turn, duplicates kept. A value without a key, or a key without a value, is a problem. */
function entriesOf(element: XmlElement, reading: XmlPlistReading, depth: number): readonly PlistEntry[] {
  const entries: PlistEntry[] = []
  let key: XmlElement | null = null
  for (const child of elementsIn(element, reading)) {
    if (child.name === 'key') {
      if (key !== null) refused(key, reading, `the key ${key.text} has no value`)
      key = child
    } else if (key === null) {
      refused(child, reading, `a <${child.name}> in a <dict> has no <key> before it`)
    } else {
      const value = plistValueOf(child, reading, depth + 1)
      if (value !== null) entries.push({ key: key.text, keyAt: placeOf(key, reading), value })
      key = null
    }
  }
  if (key !== null) refused(key, reading, `the key ${key.text} has no value`)
  return entries
}

/** The child elements; text between them is what templates and preprocessors leave, and no list. */
function elementsIn(element: XmlElement, reading: XmlPlistReading): readonly XmlElement[] {
  for (const child of element.children) {
    if (!(child instanceof XmlText) || child.text.trim() === '') continue
    const foreign = foreignTextIn(reading.text.slice(child.start, child.end))
    const start = child.start + (foreign?.start ?? child.text.search(/\S/))
    const why = foreign?.why ?? `text stands between the elements of <${element.name}>; remove it`
    report(reading, reading.places(start, start), why)
  }
  return element.children.filter((child) => child instanceof XmlElement)
}

function refused(element: XmlElement, reading: XmlPlistReading, why: string): null {
  report(reading, placeOf(element, reading), why)
  return null
}

/** The first problems are enough to mend a list by. */
const mostProblems = 10

function report(reading: XmlPlistReading, at: Location, why: string): void {
  if (reading.problems.length < mostProblems) reading.problems.push(plistProblem(at, why))
}

function notA(element: XmlElement, text: string): string {
  return `"${text.slice(0, 40)}" is no ${element.name}`
}

/** An element that the document ends with has an endless end in texts with surrogate pairs. */
function placeOf(element: XmlElement, { places, text }: XmlPlistReading): Location {
  return places(element.start, Math.min(element.end, text.length))
}

/** Decimal or hexadecimal with an optional sign, as Core Foundation reads it. */
function integerIn(text: string): number | null {
  const match = /^\s*([-+]?)(0[xX][\da-fA-F]+|\d+)\s*$/.exec(text)
  return match === null ? null : Number(match[2]) * (match[1] === '-' ? -1 : 1)
}

function realIn(text: string): number | null {
  const word = text.trim().toLowerCase()
  if (/^[-+]?inf(?:inity)?$/.test(word)) return word.startsWith('-') ? -Infinity : Infinity
  if (word === 'nan') return Number.NaN
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/.test(word) ? Number(word) : null
}

function base64In(text: string): Uint8Array | null {
  const body = text.replace(/\s+/g, '')
  return /^[A-Za-z0-9+/]*={0,2}$/.test(body) ? Buffer.from(body, 'base64') : null
}

/** Text in a property list that is for another program: offsets in the text, and what to do about it. */
interface ForeignText {
  readonly start: number
  readonly end: number
  readonly why: string
}

const conflict = 'merge conflict markers stand in it; resolve the conflict'
const template =
  'template placeholders stand where elements belong, so it is only known once rendered; name the rendered file under `apps` in the settings'
const preprocessor =
  'preprocessor lines stand in it (INFOPLIST_PREPROCESS), so its content depends on the build; name what is built under `apps` in the settings'

const kinds: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m, conflict],
  [/^#(?:if|ifdef|ifndef|else|elif|endif|include|define)\b.*$/m, preprocessor],
  [/<%[^\n]*|\{\{[^\n]*|\{%[^\n]*|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/, template],
]

/** The first text of the most telling kind; null where there is none. */
function foreignTextIn(text: string): ForeignText | null {
  for (const [pattern, why] of kinds) {
    const match = pattern.exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length, why }
  }
  return null
}
