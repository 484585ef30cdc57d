import type { FailureRecord } from './failure-record.ts'

/** The major iOS releases that fit everything the lines show; `last` is null where newer ones do too. */
export interface OsHint {
  readonly first: number
  readonly last: number | null
  readonly because: string
}

/**
 * BoringSSL's builds by release, from the paths that it prints. Evidence: observed; AFNetworking#3999 (108, iOS 11),
 * firebase/firebase-ios-sdk#314 and #1804 (109.200, iOS 12), kickstarter/ios-oss#1071 (283, iOS 13).
 */
function releaseOfBuild(build: string): number | null {
  const [major = 0, minor = 0] = build.split('.').map(Number)
  if (major === 108) return 11
  if (major === 109) return minor >= 200 ? 12 : 11
  return major === 283 ? 13 : null
}

/** Null where the lines tell nothing, or do not fit together (a paste from several devices). */
export function osHint({ build, formats, nscurl }: FailureRecord): OsHint | null {
  // nscurl runs on a Mac.
  if (nscurl.length > 0) return null
  const built = build === null ? null : releaseOfBuild(build)
  if (built !== null && build !== null)
    return { first: built, last: built, because: `the path of boringssl-${build}` }
  const eras = [...formats].flatMap(({ id, era }) =>
    era === null ? [] : [{ id, first: era[0], last: era[1] }],
  )
  if (eras.length === 0) return null
  const first = Math.max(...eras.map((era) => era.first))
  const last = Math.min(...eras.map((era) => era.last ?? Number.POSITIVE_INFINITY))
  if (first > last || (first <= 9 && last === Number.POSITIVE_INFINITY)) return null
  const telling = eras.filter((era) => era.first === first || era.last === last).map(({ id }) => id)
  const because = `lines of this form: ${telling.slice(0, 3).join(', ')}`
  return { first, last: Number.isFinite(last) ? last : null, because }
}

export function rangeOf({ first, last }: OsHint): string {
  if (last === null) return `iOS ${first} or later`
  return first === last ? `iOS ${first}` : `iOS ${first}–${last}`
}

/** Whether the lines leave iOS 11 possible, rule it out, or are of it alone. */
export function isIos11(hint: OsHint | null): 'yes' | 'maybe' | 'no' {
  if (hint === null) return 'maybe'
  if (hint.first > 11 || (hint.last ?? 99) < 11) return 'no'
  return hint.first === 11 && hint.last === 11 ? 'yes' : 'maybe'
}
