import type { Location } from '../../text/location.ts'
import type { Source } from '../../text/source.ts'

/** One word of a line. `start` and `end` enclose the raw text, quotes included. */
export interface CfgWord {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** Unquoted and unescaped; a variable or a template tag stands in it as it is written. */
  readonly value: string
  /** Who fills a part of it in: nobody, a template before HAProxy reads it, or HAProxy from its environment. */
  readonly filledBy: 'nobody' | 'template' | 'environment'
}

export function placeOf({ source, start, end }: CfgWord): Location {
  return source.locate(start, end)
}

/** From the first to the last of some words of one line. */
export function placeOfWords(words: readonly [CfgWord, ...CfgWord[]]): Location {
  const [first] = words
  return first.source.locate(first.start, (words.at(-1) ?? first).end)
}

/** A text as reasons quote it: cut where it is long. */
export function quoted(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Why a word's value can't be known, as a clause; null where it can. */
export function whyOpen({ value, filledBy }: CfgWord): string | null {
  if (filledBy === 'nobody') return null
  return filledBy === 'template'
    ? `${quoted(value)} is filled in by a template`
    : `${quoted(value)} holds a variable of the environment`
}
