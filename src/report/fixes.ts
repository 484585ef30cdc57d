import type { Report, ReportFinding } from './report.ts'

export type ReportFix = NonNullable<ReportFinding['fix']>

/**
 * The fixes of a report by their findings, most important first. Of several for the same lines only the first is shown:
 * each was tried alone, and one applied spoils the other.
 */
export function shownFixes({ findings }: Report): ReadonlyMap<ReportFinding, ReportFix> {
  const taken = new Set<string>()
  const shown = new Map<ReportFinding, ReportFix>()
  for (const finding of findings) {
    const { fix } = finding
    const places = fix === null ? [] : placesOf(fix)
    if (fix === null || places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    shown.set(finding, fix)
  }
  return shown
}

function placesOf({ path, startLine, before }: ReportFix): readonly string[] {
  return before.map((_, index) => `${path}:${startLine + index}`)
}

/** The edit as lines of a diff; lines that stay stand as context. */
export function fixLines({ before, replacement }: ReportFix): readonly string[] {
  const kept = before.findIndex((line, index) => line !== replacement[index])
  const same = kept < 0 ? before.length : kept
  return [
    ...before.slice(0, same).map((line) => ` ${line}`),
    ...before.slice(same).map((line) => `-${line}`),
    ...replacement.slice(same).map((line) => `+${line}`),
  ]
}
