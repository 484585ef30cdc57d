import type { Language } from './token.ts'

/** What follows a comment that starts here; the place itself where none does. Swift's `/* *\/` nest. */
export function commentEnd(text: string, at: number, language: Language): number {
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
export function deadCodeEnd(text: string, at: number): number {
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
