import { wholeFile } from '../../text/location.ts'
import { largestPlist } from '../app-files.ts'
import { readBinaryPlist } from './binary-plist.ts'
import { readOpenStepPlist } from './openstep-plist.ts'
import { type PlistFile, plistProblem } from './plist-result.ts'
import { readXmlPlist } from './xml-plist.ts'

/** XML takes more memory per byte, and is never a project. */
const largestXml = 4 * 1024 * 1024

/** Reads a property list of any of the three formats; null for a file that is none. Never throws. */
export function readPlist(path: string, bytes: Uint8Array): PlistFile | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('bplist')) {
    return bytes.length > largestPlist ? tooLarge(path, 'binary') : readBinaryPlist(path, bytes)
  }
  if (bytes.length > largestPlist) return isNamedPlist(path) ? tooLarge(path, 'openstep') : null
  const text = decodedText(bytes)
  if (text === null)
    return isNamedPlist(path) ? broken(path, 'xml', 'it is neither UTF-8 nor UTF-16 text') : null
  if (!looksLikeXmlPlist(text)) return openStepOrNothing(path, text)
  return text.length > largestXml ? tooLarge(path, 'xml') : readXmlPlist(path, text)
}

/** A property list's text: UTF-8, UTF-16, or the encoding that its XML declaration names; null where it is none. */
export function decodedText(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(start)?.[1]
  const candidates = [utf16Of(bytes) ?? 'utf-8', ...(declared === undefined ? [] : [declared])]
  for (const encoding of candidates) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in that encoding, or an encoding without a decoder: the next one.
    }
  }
  return null
}

/** By the byte order mark, or by the zero byte beside the first `<` (XML 1.0 appendix F). */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}

function looksLikeXmlPlist(text: string): boolean {
  return /<!DOCTYPE plist\b|<plist[\s>]/.test(text.slice(0, 100_000))
}

/** Text without XML is an OpenStep list where it parses as one; a broken one is only told from its name. */
function openStepOrNothing(path: string, text: string): PlistFile | null {
  const file = readOpenStepPlist(path, text)
  const isList = file.root?.kind === 'dict' || file.root?.kind === 'array'
  return isList || isNamedPlist(path) ? file : null
}

function isNamedPlist(path: string): boolean {
  return /\.(?:plist|pbxproj)$/i.test(path)
}

function tooLarge(path: string, format: PlistFile['format']): PlistFile {
  const limit = format === 'xml' ? largestXml : largestPlist
  return broken(path, format, `it is larger than ${limit / 1024 / 1024} MiB`)
}

function broken(path: string, format: PlistFile['format'], why: string): PlistFile {
  return { format, root: null, problems: [plistProblem(wholeFile(path), why)] }
}
