import type { LogFormat, Sign } from './log-format.ts'
import { logFormats } from './log-formats.data.ts'
import { readFacts } from './read-facts.ts'
import type { Facts } from './sighting.ts'

/** A format found in a text, with where it stands in it. */
export interface Match {
  readonly format: LogFormat
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly facts: Facts
  readonly signs: readonly Sign[]
}

/** Whether any format may be there: one search, that most lines of a log end with. */
export function mayHoldFormat(text: string): boolean {
  return gate.test(text)
}

/** Every format in one line, in their order in it. */
export function recognise(text: string): readonly Match[] {
  const lower = text.toLowerCase()
  const found: Match[] = []
  for (const format of logFormats) {
    if (!format.anchors.some((anchor) => lower.includes(anchor))) continue
    for (const match of text.matchAll(format.pattern)) {
      const reading = readFacts(format, match.groups ?? {})
      if (reading === null) continue
      const [whole] = match
      const quote = whole.length > longestQuote ? `${whole.slice(0, longestQuote)}…` : whole
      found.push({ format, start: match.index, end: match.index + whole.length, quote, ...reading })
    }
  }
  return found.filter((match) => !isWithinAnother(match, found)).sort((a, b) => a.start - b.start)
}

/** A code that is merely named is passed over where another format tells it. */
function isWithinAnother(match: Match, found: readonly Match[]): boolean {
  if (match.format.trust !== 'mention') return false
  return found.some(
    (other) => other.format.trust !== 'mention' && other.start < match.end && match.start < other.end,
  )
}

const longestQuote = 240

/** What stands alone in its line and tells only about another line need not open the gate. */
const gate = new RegExp(
  [...new Set(logFormats.filter(({ id }) => id !== 'named_server').flatMap(({ anchors }) => anchors))]
    .map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
  'i',
)
