import type { Report } from '../report/report.ts'
import type { AssessedHandshake, Side } from '../rules/rule.ts'
import { wholeFile } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'

/** What one side left open, and the content ids of the files that took part. */
export interface Gaps {
  readonly notAssessed: readonly NotAssessed[]
  readonly contents: ReadonlyMap<string, string>
}

/**
 * The head's gaps, each once, with whether the change brought or touched it: the base has none that says the same, or
 * it is about a file as a whole and that file is another one. Without a base nothing changed.
 */
export function reportedGaps(head: Gaps, base: Gaps | null): Report['notAssessed'] {
  const before = new Set(base?.notAssessed.map(gapKey))
  const isTouched = ({ location }: NotAssessed) =>
    location !== null &&
    isWholeFile(location) &&
    base?.contents.get(location.path) !== head.contents.get(location.path)
  const gaps = [...new Map(head.notAssessed.map((gap) => [JSON.stringify(gap), gap])).values()]
  return gaps.map((gap) => ({
    ...gap,
    changed: base !== null && (gap.changed === 'yes' || !before.has(gapKey(gap)) || isTouched(gap)),
  }))
}

/** Lines move; what is said, and of which file, does not. */
function gapKey({ what, why, location }: NotAssessed): string {
  return JSON.stringify([what, why, location?.path])
}

function isWholeFile(location: NonNullable<NotAssessed['location']>): boolean {
  const { line, column, endLine, endColumn } = wholeFile(location.path)
  const same = [location.line === line, location.column === column, location.endLine === endLine]
  return same.every(Boolean) && location.endColumn === endColumn
}

/** Handshakes that could not be judged, once per endpoint and reason; where the server does not start, that is known. */
export function undecided({ handshakes, refusals }: Side): readonly NotAssessed[] {
  return handshakes.flatMap(({ outcome, endpoint }: AssessedHandshake) =>
    outcome.status === 'unknown' && !refusals.some(({ refuses }) => refuses === endpoint.root)
      ? {
          what: `handshakes with ${endpoint.id}`,
          why: outcome.reason,
          location: outcome.at ?? endpoint.location,
        }
      : [],
  )
}
