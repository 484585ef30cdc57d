/*
 * The one comparison of versions. A release is what people, image tags and packages write (`1.29`, `1.1.1w`, `8u291`);
 * a bound is a row of a table and is meant as it stands. A release that is given in part is the newest that it may be:
 * a branch (`1.29`) means its newest patch release, which is what a tag or a package of that branch gives, and text
 * without a number the newest of all. The numbers that a bound leaves out are 0.
 */

/** The numbers of a release as it is written: the first run of them, four at most. */
export function releaseNumbers(text: string): readonly number[] {
  const known = read.get(text)
  if (known) return known
  const run = /\d{1,9}(?:[._u]\d{1,9}){0,3}/.exec(text.slice(0, longestRelease))?.[0] ?? ''
  const numbers = (run.match(/\d+/g) ?? []).map(Number)
  if (read.size < mostRemembered) read.set(text, numbers)
  return numbers
}

/** In UTF-16 units: what follows is not looked at. */
const longestRelease = 200

/** Every server asks for the same few versions. */
const read = new Map<string, readonly number[]>()
const mostRemembered = 1000

/** Negative where the release is older than the bound, positive where it is newer. */
export function compareRelease(release: string, bound: string): number {
  const [own, other] = [releaseNumbers(release), releaseNumbers(bound)]
  const length = Math.max(own.length, other.length)
  for (let index = 0; index < length; index++) {
    const [left, right] = [own[index] ?? Number.POSITIVE_INFINITY, other[index] ?? 0]
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

/** Whether a release has what came with the bound. */
export function isAtLeast(release: string, bound: string): boolean {
  return compareRelease(release, bound) >= 0
}

/** Whether a release is older than the bound. */
export function isBefore(release: string, bound: string): boolean {
  return compareRelease(release, bound) < 0
}

/** Whether a release lies in the range of a row: from a bound on, and before another; null for no bound. */
export function isWithin(
  release: string,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): boolean {
  return (from === null || isAtLeast(release, from)) && (until === null || isBefore(release, until))
}

/** The last row of a table in rising order that is not newer than the release. */
export function rowFor<T extends { readonly from: string }>(
  rows: readonly T[],
  release: string,
): T | undefined {
  return rows.findLast((row) => isAtLeast(release, row.from))
}

/** `1.23` for 1.23.5: the branch, whose releases answer alike. */
export function branchOf(release: string): string {
  return releaseNumbers(release).slice(0, 2).join('.')
}
