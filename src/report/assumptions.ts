import type { Report } from './report.ts'
import { appAssumptions } from './report-apps.ts'

/** Something taken for granted, with the endpoints whose handshakes rest on it; none where it is about an app. */
export interface TakenForGranted {
  readonly words: string
  readonly endpoints: readonly string[]
}

/** What the handshakes and the apps of a report take for granted: each once, in the order in which it is met. */
export function takenForGranted(report: Report): readonly TakenForGranted[] {
  const byId = new Map<string, Set<string>>()
  for (const { endpoint, assumptions } of report.handshakes)
    for (const id of assumptions) byId.set(id, (byId.get(id) ?? new Set()).add(endpoint))
  const ofHandshakes = report.assumptions.map(({ id, words }) => ({
    words,
    endpoints: [...(byId.get(id) ?? [])],
  }))
  return [...ofHandshakes, ...appAssumptions(report).map((words) => ({ words, endpoints: [] }))]
}

/**
 * `a.test:443, b.test:443: the certificate is not in the tree`; of more than three endpoints the number.
 * @param prose how words are written, and `name` how an endpoint is
 */
export function takenText(
  { words, endpoints }: TakenForGranted,
  prose: (text: string) => string = String,
  name: (id: string) => string = String,
): string {
  if (endpoints.length === 0) return prose(words)
  const shown = endpoints.slice(0, 3).map(name).join(', ')
  const more = endpoints.length > 3 ? ` and ${endpoints.length - 3} more` : ''
  return `${shown}${more}: ${prose(words)}`
}
