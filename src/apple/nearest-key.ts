import { type AtsLevel, atsKeys, atsMistakes } from './ats-keys.data.ts'

/** The key that was most likely meant by one that does not exist, those of its own level first; null for none near. */
export function nearestKey(found: string, level: AtsLevel): string | null {
  const known = atsMistakes.find((mistake) => mistake.found === found)
  if (known !== undefined) return known.intended
  const current = atsKeys.filter((row) => row.status !== 'alias')
  return (
    nearest(
      found,
      current.filter((row) => row.level === level),
    ) ?? nearest(found, current)
  )
}

const shareOfLength = 0.16
const longestKey = 80

function nearest(found: string, among: readonly { readonly key: string }[]): string | null {
  if (found.length > longestKey) return null
  const limit = Math.max(2, Math.floor(found.length * shareOfLength))
  const ranked = among
    .filter(({ key }) => Math.abs(key.length - found.length) <= limit)
    .map(({ key }) => ({ key, distance: editDistance(found.toLowerCase(), key.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.key ?? null
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
