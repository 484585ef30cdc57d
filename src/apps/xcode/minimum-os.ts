import { posix } from 'node:path'
import type { OsVersion } from '../../apple/client-id.ts'
import { type Fact, isKnown, known, unknown } from '../../text/fact.ts'
import type { Location } from '../../text/location.ts'
import { isUnread, realPathOf, type Tree } from '../../text/tree.ts'
import { iosOfWatchos } from './os-release.data.ts'

/** A deployment target as some file writes it. */
export interface WrittenMinimum {
  readonly text: string
  readonly system: 'ios' | 'watchos'
  readonly at: Location | null
  /** Where it stands, for people: `target App in App.xcodeproj`. */
  readonly because: string | null
}

/** `15.4` or `15` as a version; null for anything else. */
export function osVersionIn(text: string): OsVersion | null {
  const match = /^\s*(\d{1,3})(?:\.(\d{1,3}))?(?:\.\d+)*\s*$/.exec(text)
  return match === null ? null : [Number(match[1]), Number(match[2] ?? 0)]
}

/** The lowest of the deployment targets; unknown where one can't be read; null for none. */
export function lowestMinimum(written: readonly WrittenMinimum[]): Fact<OsVersion> | null {
  const facts = written.map(minimumIn)
  const unreadable = facts.find((fact) => !isKnown(fact))
  if (unreadable !== undefined) return unreadable
  return facts.filter(isKnown).toSorted((a, b) => compare(a.value, b.value))[0] ?? null
}

function minimumIn({ text, system, at, because }: WrittenMinimum): Fact<OsVersion> {
  const version = osVersionIn(text)
  if (version === null)
    return unknown(`the deployment target ${text} holds a value that is not in the tree`, at)
  if (system === 'ios') return known(version, at, because)
  const ios = iosOfWatchos.find((row) => row.watchos === version[0])?.ios ?? version[0]
  return known([ios, 0], at, `watchOS ${version.join('.')}, which has iOS ${ios}'s system libraries`)
}

function compare(a: OsVersion, b: OsVersion): number {
  return a[0] - b[0] || a[1] - b[1]
}

/**
 * The `platform :ios, '13.0'` of the nearest Podfile above a plist. It is the minimum of the pods, and an app that
 * links them can't be lower, so that it stands in only where nothing names the app's own.
 */
export function podfileMinimum(tree: Tree, plistPath: string): WrittenMinimum | null {
  for (let folder = posix.dirname(plistPath); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'Podfile')
    const text = tree.text(path)
    const minimum = text === undefined || isUnread(text) ? null : platformLine(realPathOf(tree, path), text)
    if (minimum !== null || folder === '.' || folder === '/') return minimum
  }
}

function platformLine(path: string, text: string): WrittenMinimum | null {
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^\s*platform\s*(?:\(\s*)?:ios\s*,\s*['"]?([\w.]+)['"]?/.exec(line)
    if (match?.[1] === undefined) continue
    const at = { path, line: index + 1, column: 1, endLine: index + 1, endColumn: line.trimEnd().length + 1 }
    return { text: match[1], system: 'ios', at, because: `the pods' platform in ${path}` }
  }
  return null
}
