import type { Location } from '../../text/location.ts'
import type { Source } from '../../text/source.ts'
import type { Branch } from '../templates/branch.ts'

/** One word of a directive. `start` and `end` enclose the raw text, quotes included. */
export interface Token {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** Unquoted and unescaped, as nginx hands it to the directive. */
  readonly value: string
  readonly quote: 'none' | 'single' | 'double'
  /** A template tag such as `{{ name }}` or `<%= name %>` stands inside. */
  readonly tag: 'none' | 'inside'
  /** The template branch that it stands in; null outside of any. */
  readonly branch: Branch | null
}

/** The text as the file holds it. */
export function rawText(token: Token): string {
  return token.source.text.slice(token.start, token.end)
}

export function placeOf(token: Token): Location {
  return token.source.locate(token.start, token.end)
}

/** From the first to the last of some words of one file. */
export function placeOfAll(tokens: readonly Token[]): Location | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? first.source.locate(first.start, last.end) : null
}

/**
 * Placeholders that are words to nginx itself: `%NAME%`, `%%NAME%%`, `@NAME@`, `__NAME__`, `<NAME>`, and shell
 * variables in capitals, which envsubst fills in (nginx's own variables are written in small letters).
 */
const wordPlaceholder =
  /%{1,2}[A-Za-z_]\w*%{1,2}|@@?[A-Za-z_][\w.-]*@@?|__[A-Z][A-Z0-9_]*__|(?<![?(])<[A-Za-z_][\w .-]*>|\$\{?[A-Z][A-Z0-9_]*\b/

/** The placeholder that makes a word unknown; null where there is none. */
export function placeholderIn(token: Token): string | null {
  if (token.tag === 'inside') return rawText(token)
  if (!/[%@_<$]/.test(token.value)) return null
  return wordPlaceholder.exec(token.value)?.[0] === undefined ? null : rawText(token)
}

/** A text as reasons quote it: on one line, and cut where it is long. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text
  return short.replace(/\s+/g, ' ')
}

/** Whether nginx would look for a variable in it. */
export function holdsVariable(token: Token): boolean {
  return /\$\{?[A-Za-z0-9_]/.test(token.value)
}
