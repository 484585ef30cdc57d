import { readString, type StringForm, stringFormAt } from './string-literal.ts'
import type { Language, Token } from './token.ts'

/**
 * The tokens of a source file, in linear time, whatever the text holds: what never ends goes to the end of its line or
 * file. Code inside a Swift string's `\( )` is code.
 * Sources: The Swift Programming Language, Lexical Structure; C11 §6.4 with Objective-C's `@"…"`.
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = []
  const interrupted: Interrupted[] = []
  let at = 0
  const takeString = (form: StringForm, from: number) => {
    const part = readString(text, from, form)
    tokens.push({ kind: 'string', text: text.slice(from, part.contentEnd), start: at, end: part.end })
    if (part.stopsAt === 'interpolation') interrupted.push({ form, depth: 0 })
    at = part.end
  }
  while (at < text.length) {
    const skipped = skippedEnd(text, at, language)
    if (skipped > at) {
      at = skipped
      continue
    }
    const form = stringFormAt(text, at, language)
    if (form !== null) {
      takeString(form, at + form.opening)
      continue
    }
    const token = plainToken(text, at)
    const string = closes(token, interrupted)
    if (string !== null) {
      takeString(string, token.end)
      continue
    }
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** A string whose interpolation is being read, and how many parentheses are open in it. */
interface Interrupted {
  readonly form: StringForm
  depth: number
}

/** The string that goes on after this token, where it closes an interpolation. */
function closes({ text }: Token, interrupted: Interrupted[]): StringForm | null {
  const inner = interrupted.at(-1)
  if (inner === undefined) return null
  if (text === '(') inner.depth++
  if (text !== ')') return null
  if (inner.depth-- > 0) return null
  interrupted.pop()
  return inner.form
}

const blank = /\s+/y

function skippedEnd(text: string, at: number, language: Language): number {
  blank.lastIndex = at
  if (blank.test(text)) return blank.lastIndex
  return Math.max(commentEnd(text, at, language), deadCodeEnd(text, at))
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy],
  ['number', /0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?[a-zA-Z]*/y],
  ['sign', /===|!==|==|!=|~=|<=|>=|&&|\|\||->|[\s\S]/uy],
]

function plainToken(text: string, start: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start
    if (pattern.test(text)) {
      const end = pattern.lastIndex
      return { kind, text: text.slice(start, end), start, end }
    }
  }
  return { kind: 'sign', text: text.charAt(start), start, end: start + 1 }
}

/** What follows a comment that starts here; the place itself where none does. Swift's `/* *\/` nest. */
function commentEnd(text: string, at: number, language: Language): number {
  if (text.startsWith('//', at)) return endOf(text, '\n', at)
  if (!text.startsWith('/*', at)) return at
  if (language === 'objective-c') return endOf(text, '*/', at + 2)
  const edge = /\/\*|\*\//g
  edge.lastIndex = at
  for (let depth = 0; ; ) {
    const found = edge.exec(text)
    if (found === null) return text.length
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return edge.lastIndex
  }
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

const neverBuilt = /#[ \t]*if[ \t]+(?:0|false)\b/y
const condition = /^[ \t]*#[ \t]*(if|endif|else|elif)/gm

/** What follows code that is never built, `#if 0` or `#if false`: its `#else` or `#endif`. */
function deadCodeEnd(text: string, at: number): number {
  if (text[at] !== '#') return at
  neverBuilt.lastIndex = at
  if (!neverBuilt.test(text)) return at
  condition.lastIndex = neverBuilt.lastIndex
  for (let depth = 0; ; ) {
    const found = condition.exec(text)
    if (found === null) return text.length
    if (found[1] === 'if') depth++
    else if (depth === 0) return condition.lastIndex
    else if (found[1] === 'endif') depth--
  }
}
