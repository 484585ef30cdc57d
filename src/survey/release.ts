import { lastPatchReleases } from './image-versions.data.ts'

/**
 * The numbers of a release as people write it. A branch (`1.27`) means its newest patch release, which is what an
 * image tag or a package of that branch gives; of a branch without an entry, whatever comes last.
 */
export function releaseNumbers(text: string): readonly number[] {
  const known = read.get(text)
  if (known) return known
  const numbers = readNumbers(text)
  if (read.size < mostRemembered) read.set(text, numbers)
  return numbers
}

/** Every server asks for the same few versions. */
const read = new Map<string, readonly number[]>()
const mostRemembered = 1000

function readNumbers(text: string): readonly number[] {
  const numbers = (/\d+(\.\d+)*/.exec(text)?.[0] ?? '').split('.').map(Number)
  if (numbers.length !== 2) return numbers
  return [...numbers, lastPatchReleases[numbers.join('.')] ?? Number.POSITIVE_INFINITY]
}

/** Whether a release has what came with another one. */
export function isAtLeast(release: string, wanted: string): boolean {
  return compareReleases(releaseNumbers(release), exactNumbers(wanted)) >= 0
}

/** A release in a table is meant as it stands. */
function exactNumbers(release: string): readonly number[] {
  const known = exact.get(release) ?? release.split('.').map(Number)
  exact.set(release, known)
  return known
}

const exact = new Map<string, readonly number[]>()

function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left, right] = [a[i] ?? 0, b[i] ?? 0]
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

/** The last row of a table in rising order that is not newer than the release. */
export function rowFor<T extends { readonly from: string }>(
  rows: readonly T[],
  release: string,
): T | undefined {
  return rows.findLast((row) => isAtLeast(release, row.from))
}
