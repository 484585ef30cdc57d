import type { Range } from '../../text/range.ts'
import type { Source } from '../../text/source.ts'
import { type Tag, tagReader } from '../templates/template-tag.ts'

/**
 * nginx's own grammar (ngx_conf_read_token in src/core/ngx_conf_file.c): quotes open only at a word's start, a
 * backslash takes the next character as it is, `#` is a comment only at a word's start, `${` opens no block.
 * On top of it, template tags: those that stand for a value become part of the word, the others end it.
 */
export type Item =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'semicolon' | 'open' | 'close'; readonly start: number }
  | { readonly kind: 'tag'; readonly tag: Tag; readonly start: number }
  | { readonly kind: 'problem'; readonly why: string; readonly start: number; readonly end: number }
  | { readonly kind: 'end'; readonly start: number; readonly complete: 'yes' | 'in-quotes' }

export interface Word {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly quote: 'none' | 'single' | 'double'
  readonly tag: 'none' | 'inside'
}

export interface Lexer {
  readonly next: () => Item
  /** Goes on reading at another place: after a block in another language. */
  readonly moveTo: (offset: number) => void
}

const [tab, newline, carriageReturn, space] = [9, 10, 13, 32]
const [doubleQuote, sharp, dollar, percent, singleQuote, parenthesis] = [34, 35, 36, 37, 39, 41]
const [semicolon, lessThan, backslash, openBrace, closeBrace] = [59, 60, 92, 123, 125]

/** Inside quotes two braces are more often text than a tag: only a short one on the line is taken as a tag. */
const longestQuotedTag = 500

const isBlank = (code: number) =>
  code === space || code === newline || code === tab || code === carriageReturn

export function lexer({ text }: Source, range: Range): Lexer {
  const readTag = tagReader(text)
  const limit = range.end
  let at = text.charCodeAt(range.start) === 0xfeff ? range.start + 1 : range.start
  /** A word has just been closed by its quote: something must part it from the next. */
  let afterQuote: 'yes' | 'no' = 'no'
  /** Control tags met inside a comment still count for the template. */
  let commentEnd = -1

  const next = (): Item => {
    let separated = skipBlanks()
    while (commentEnd >= 0 || (at < limit && text.charCodeAt(at) === sharp)) {
      if (afterQuote === 'yes' && !separated && commentEnd < 0) break
      const tag = nextTagOfComment()
      if (tag) return tag
      separated = skipBlanks()
    }
    if (at >= limit) return { kind: 'end', start: limit, complete: 'yes' }
    const code = text.charCodeAt(at)
    if (code === semicolon || code === openBrace || code === closeBrace || code === lessThan) {
      const mark = markOrTag(code)
      if (mark) return mark
    }
    if (afterQuote === 'yes' && !separated && code !== parenthesis) {
      afterQuote = 'no'
      return {
        kind: 'problem',
        why: `unexpected "${text.charAt(at)}" after a quoted word`,
        start: at,
        end: at + 1,
      }
    }
    afterQuote = 'no'
    return code === doubleQuote || code === singleQuote ? quotedWord(code) : bareWord()
  }

  const skipBlanks = (): boolean => {
    const from = at
    if (commentEnd < 0) while (at < limit && isBlank(text.charCodeAt(at))) at++
    return at > from
  }

  const nextTagOfComment = (): Item | null => {
    if (commentEnd < 0) {
      const found = text.indexOf('\n', at)
      commentEnd = found < 0 || found > limit ? limit : found
    }
    while (at < commentEnd) {
      const start = at
      const tag = mayOpenTag(text, at) ? readTag(at, commentEnd) : null
      if (tag) {
        at = tag.end
        if (tag.kind === 'open' || tag.kind === 'middle' || tag.kind === 'close')
          return { kind: 'tag', tag, start }
      } else at++
    }
    commentEnd = -1
    return null
  }

  const markOrTag = (code: number): Item | null => {
    const start = at
    const tag = mayOpenTag(text, at) ? readTag(at, limit) : null
    if (tag && tag.kind !== 'output') {
      at = tag.end
      afterQuote = 'no'
      return { kind: 'tag', tag, start }
    }
    if (tag || code === lessThan) return null
    at++
    afterQuote = 'no'
    return { kind: code === semicolon ? 'semicolon' : code === openBrace ? 'open' : 'close', start }
  }

  const bareWord = (): Item => {
    const start = at
    let [escapes, tag, variable] = ['no', 'none' as Word['tag'], false]
    while (at < limit) {
      const code = text.charCodeAt(at)
      if (mayOpenTag(text, at)) {
        const found = readTag(at, limit)
        if (found && found.kind !== 'output') break
        if (found) {
          ;[at, tag, variable] = [found.end, 'inside', false]
          continue
        }
      }
      if (code === backslash) {
        escapes = 'yes'
        at = Math.min(at + 2, limit)
      } else if (isBlank(code) || code === semicolon) break
      else if (code === openBrace && !variable) break
      else at++
      variable = code === dollar || (variable && code === openBrace)
    }
    const raw = text.slice(start, at)
    const value = escapes === 'yes' ? unescaped(raw) : raw
    return { kind: 'word', word: { start, end: at, value, quote: 'none', tag } }
  }

  const quotedWord = (quote: number): Item => {
    const start = at++
    let [escapes, tag] = ['no', 'none' as Word['tag']]
    while (at < limit && text.charCodeAt(at) !== quote) {
      const found = mayOpenTag(text, at) ? readTag(at, Math.min(at + longestQuotedTag, limit)) : null
      if (found && !text.slice(at, found.end).includes('\n')) {
        ;[at, tag] = [found.end, 'inside']
        continue
      }
      if (text.charCodeAt(at) === backslash) {
        escapes = 'yes'
        at++
      }
      at++
    }
    if (at >= limit) {
      at = limit
      return { kind: 'end', start, complete: 'in-quotes' }
    }
    at++
    afterQuote = 'yes'
    const raw = text.slice(start + 1, at - 1)
    const value = escapes === 'yes' ? unescaped(raw) : raw
    return {
      kind: 'word',
      word: { start, end: at, value, quote: quote === singleQuote ? 'single' : 'double', tag },
    }
  }

  const moveTo = (offset: number) => {
    at = offset
    afterQuote = 'no'
  }
  return { next, moveTo }
}

/** `{{`, `{%`, `{#` or `<%`. */
function mayOpenTag(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === lessThan) return text.charCodeAt(at + 1) === percent
  if (code !== openBrace) return false
  const second = text.charCodeAt(at + 1)
  return second === openBrace || second === percent || second === sharp
}

/** `\"`, `\'`, `\\`, `\t`, `\r` and `\n`; before any other character the backslash stays. */
function unescaped(raw: string): string {
  return raw.replace(/\\(["'\\trn])/g, (_, letter: string) => escapes[letter] ?? letter)
}

const escapes: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' }
