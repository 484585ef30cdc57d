import type { OsVersion } from '../../apple/client-id.ts'
import { type Fact, isKnown, known, unknown } from '../../text/fact.ts'
import type { Location } from '../../text/location.ts'
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
