import type { Brackets } from './brackets.ts'
import type { Mention } from './mention.ts'
import { isKeyword, type Token } from './token.ts'

/** What a mention is judged by. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly brackets: Brackets
  /** How many cases a block has, or members a list, by its opening bracket. */
  readonly counts: Map<number, number>
}

/**
 * Whether the code is asked for: compared, a pattern of a `switch`, or a member of a list of codes. One that makes an
 * error, defines a constant or is handed on asks nothing. A number must be compared with what looks like a code.
 */
export function isTested(mention: Mention, surroundings: Surroundings): boolean {
  if (isRangeEnd(mention, surroundings)) return false
  return (
    isCompared(mention, surroundings) || isPattern(mention, surroundings) || isListed(mention, surroundings)
  )
}

/** `-9865 ... -9800` is all of TLS. */
function isRangeEnd({ first, last }: Mention, { tokens }: Surroundings): boolean {
  const around = [first - 2, first - 1, last + 1, last + 2].map((index) => tokens[index]?.text ?? ' ')
  return /^\.[.<]/.test(around.join('')) || /\.\.$/.test(around.join(''))
}

const comparison = /^(?:===?|!==?|~=)$/
const codeWord = /code|err|status|result|reason/i

function isCompared({ form, first, last }: Mention, { tokens }: Surroundings): boolean {
  const isAfter = comparison.test(tokens[first - 1]?.text ?? '')
  const isBefore = comparison.test(tokens[last + 1]?.text ?? '')
  if (!isAfter && !isBefore) return false
  return (
    form !== 'number' ||
    (isAfter ? speaksOfCode(tokens, first - 8, first) : speaksOfCode(tokens, last, last + 8))
  )
}

function speaksOfCode(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from), to)
    .some(({ kind, text }) => kind !== 'number' && kind !== 'sign' && codeWord.test(text))
}

/** Longer switches and lists give every code a name. */
const mostMembers = 16
const longestLabel = 160

/** `case X:`, `case X, Y:`, `case .some(X) where …:`, `if case X = …`, `catch X {`. */
function isPattern(mention: Mention, surroundings: Surroundings): boolean {
  const { tokens, brackets } = surroundings
  if (tokens[mention.first - 1]?.text === 'catch') return true
  const start = labelStart(tokens, mention.first)
  if (start === null) return false
  if (/^(?:if|guard|while|for|,|&&)$/.test(tokens[start - 1]?.text ?? '')) return true
  if (!endsAsLabel(tokens, mention.last)) return false
  const block = brackets.enclosing[start] ?? -1
  if (countOf(block, 'case', surroundings) > mostMembers) return false
  return mention.form !== 'number' || speaksOfCode(tokens, block - 12, block)
}

/** Index of the `case` of the label that holds the token; null where it stands in none, or after a `=`. */
function labelStart(tokens: readonly Token[], from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - longestLabel); index--) {
    const text = tokens[index]?.text ?? ''
    if (text === 'case') return index
    if (/^(?:[{};:=?]|return)$/.test(text)) return null
  }
  return null
}

/** An enumeration's `case a, b` and `case a = -1` have no colon. */
function endsAsLabel(tokens: readonly Token[], from: number): boolean {
  for (const { text } of tokens.slice(from + 1, from + longestLabel)) {
    if (text === ':' || text === 'where') return true
    if (/^(?:[{};=]|case|func|var|let)$/.test(text)) return false
  }
  return false
}

/** A member of `[X, Y]`, `@[@(X)]`, `= {X, Y}` or `setWithObjects:` that holds nothing but codes. */
function isListed(mention: Mention, surroundings: Surroundings): boolean {
  const { tokens, brackets } = surroundings
  const [before, after] = [tokens[mention.first - 1]?.text ?? '', tokens[mention.last + 1]?.text ?? '']
  if (!/^[[{,:]$/.test(before) || !/^[\]},]$/.test(after)) return false
  const open = brackets.enclosing[mention.first] ?? -1
  if (open < 0 || !isList(open, surroundings)) return false
  if (countOf(open, ',', surroundings) >= mostMembers) return false
  if (mention.form !== 'number') return true
  const end = brackets.closing.get(open) ?? open
  return speaksOfCode(tokens, open - 12, open) || speaksOfCode(tokens, end, end + 8)
}

function isList(open: number, { tokens, brackets }: Surroundings): boolean {
  const [bracket, before] = [tokens[open]?.text, tokens[open - 1]]
  if (bracket === '(' || (bracket === '{' && before?.text !== '=')) return false
  if (bracket === '[' && before !== undefined && isSubscripted(before)) return false
  const start = /^(?:set|array)WithObjects$/.test(tokens[open + 2]?.text ?? '') ? open + 4 : open + 1
  const end = brackets.closing.get(open) ?? tokens.length
  return end - start < longestLabel && tokens.slice(start, end).every(isPartOfMember)
}

function isSubscripted({ kind, text }: Token): boolean {
  return kind === 'name' ? !isKeyword(text) : /^[)\]]$/.test(text)
}

function isPartOfMember({ kind, text }: Token): boolean {
  return kind === 'sign' ? /^[,.@()-]$/.test(text) : kind !== 'string'
}

/** A list of names shows within this many tokens. */
const longestLook = 4000

/** How often a token stands directly in a bracket. */
function countOf(open: number, text: string, { tokens, brackets, counts }: Surroundings): number {
  const known = counts.get(open)
  if (known !== undefined) return known
  const end = Math.min(brackets.closing.get(open) ?? tokens.length, open + longestLook)
  let count = 0
  for (let index = open + 1; index < end; index++)
    if (tokens[index]?.text === text && brackets.enclosing[index] === open) count++
  counts.set(open, count)
  return count
}
