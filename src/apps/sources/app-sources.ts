import type { CodeTest } from '../../apple/code-test.ts'
import { sourceOf } from '../../text/source.ts'
import { type FileEntry, isUnread, realPathOf, type Tree } from '../../text/tree.ts'
import { type SourceCodes, sourceCodes } from './code-tests.ts'
import type { Language } from './token.ts'

/** In bytes. Larger sources are generated. */
const largestSource = 1024 * 1024

/** Packages, copies of libraries and build products inside a tree, and tests: what they ask for is not the app's. */
const foreign =
  /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages|[Vv]endor(?:ed)?|[Tt]hird[-_]?[Pp]arty|External|[^/]*(?:Tests?|Specs?|Mocks?)|Fixtures)\//
const testFile = /(?:Tests?|Specs?|Mocks?)\.\w+$/
/** The libraries whose sources are most often copied into an app. */
const copied =
  /(?:^|\/)(?:SR(?:WebSocket|SecurityPolicy|ProxyConnect)|GCDAsyncSocket|Reachability|AF(?:URL|HTTP|Security|Network)\w*)\.\w+$/

/**
 * Whether a file may ask for the codes of TLS failures, judged by its path and size alone. Headers declare; what they
 * name is asked for elsewhere.
 */
export function mayHoldCodeTest({ kind, path, size }: FileEntry): boolean {
  if (kind !== 'file' || languageOf(path) === null || (size ?? 0) > largestSource) return false
  return !foreign.test(path) && !testFile.test(path) && !copied.test(path)
}

function languageOf(path: string): Language | null {
  if (path.endsWith('.swift')) return 'swift'
  return /\.mm?$/.test(path) ? 'objective-c' : null
}

/**
 * The places where the app's own Swift and Objective-C asks for a code. A code that the app makes errors with itself
 * says nothing of a server, and neither does a name that an enumeration of the app has too.
 */
export function codeTestsIn(tree: Tree, paths: readonly string[]): readonly CodeTest[] {
  const files = paths.flatMap((path) => codesIn(tree, path) ?? [])
  const made = new Set(files.flatMap((file) => file.made))
  const ownMembers = new Set(files.flatMap((file) => file.ownMembers))
  return files
    .flatMap(({ tests }) => tests)
    .filter(({ code, written }) => !made.has(code) && !ownMembers.has(written.replace(/^\./, '')))
}

function codesIn(tree: Tree, path: string): SourceCodes | null {
  const text = tree.text(path)
  const language = languageOf(path)
  if (text === undefined || isUnread(text) || language === null) return null
  return sourceCodes(sourceOf(realPathOf(tree, path), text), language)
}

/** What every way of writing such a code has in it, and hardly a file else. */
const marks = ['errSSL', 'lientCertificateRe', '-98', '-120'].map((mark) => Buffer.from(mark))

/** A cheap look at the content, which few of an app's thousands of files pass. */
export function mayNameCode(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return marks.some((mark) => content.includes(mark))
}
