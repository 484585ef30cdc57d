/**
 * What a template tag does to the text around it. `output` stands for a value, `insert` for whole directives;
 * `open`, `middle` and `close` are the parts of a condition or loop; `neutral` leaves no text.
 */
export type TagKind = 'output' | 'insert' | 'open' | 'middle' | 'close' | 'neutral'

export interface Tag {
  readonly kind: TagKind
  /** What stands between the delimiters, without white space and dashes at its ends. */
  readonly text: string
  readonly end: number
}

/** No tag in the corpus is longer; an unclosed one must not swallow the file. */
const longest = 10_000

/** Reads the tag at an offset when it closes before the other one. */
export type TagReader = (at: number, before?: number) => Tag | null

/** Remembers where tags close, so that unclosed ones cost no second search. */
export function tagReader(text: string): TagReader {
  const closers = new Map<string, number>()
  const closingOf = (closer: string, from: number) => {
    let next = closers.get(closer)
    if (next === undefined || (next >= 0 && next < from)) {
      next = text.indexOf(closer, from)
      closers.set(closer, next)
    }
    return next >= 0 && next - from <= longest ? next : -1
  }
  return (at, before = text.length) => {
    const delimiters = delimitersAt(text, at)
    if (delimiters === null) return null
    const [opener, closer] = delimiters
    const close = closingOf(closer, at + opener.length)
    if (close < 0 || close + closer.length > before) return null
    if (opener === '{#' && !commentTag(text, at, close)) return null
    const body = text.slice(at + opener.length, close)
    const inner = withoutMargins(body)
    const extra = opener === '{{' && text[close + 2] === '}' ? 1 : 0
    return { kind: kindOf(opener, body, inner), text: inner, end: close + closer.length + extra }
  }
}

/** Without the marks that only steer white space. A loop: a pattern would take quadratic time on blanks. */
function withoutMargins(body: string): string {
  let [start, end] = [0, body.length]
  while (start < end && '-~+= \t\r\n'.includes(body.charAt(start))) start++
  while (end > start && '-~+ \t\r\n'.includes(body.charAt(end - 1))) end--
  return body.slice(start, end)
}

function delimitersAt(text: string, at: number): readonly [string, string] | null {
  const second = text[at + 1]
  if (text[at] === '<') return second === '%' ? ['<%', '%>'] : null
  if (second === '{') return ['{{', '}}']
  if (second === '%') return ['{%', '%}']
  return second === '#' ? ['{#', '#}'] : null
}

/** `{# … #}` is a comment tag where it starts its line or is short; else it is a block that begins with a comment. */
function commentTag(text: string, at: number, close: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  if (/(^|\n)[ \t]*$/.test(before)) return true
  return close - at <= 200 && !text.slice(at, close).includes('\n')
}

function kindOf(opener: string, body: string, inner: string): TagKind {
  if (opener === '{#') return 'neutral'
  if (opener === '<%') return erbKind(body, inner)
  return opener === '{%' ? jinjaKind(inner) : bracesKind(body, inner)
}

/** ERB, EPP and JavaScript templates. */
function erbKind(body: string, inner: string): TagKind {
  if (/^[-]?=/.test(body)) return 'output'
  if (body.startsWith('#') || body.startsWith('-#')) return 'neutral'
  if (/^(else|elsif|when|\}\s*else)\b/.test(inner)) return 'middle'
  if (/^(end\b|\})/.test(inner)) return 'close'
  if (/^(if|unless|case|while|until|for|begin)\b/.test(inner)) return 'open'
  if (/\{\s*$|\bdo\b\s*(\|[^|]*\|)?\s*$/.test(inner.slice(-200))) return 'open'
  return /^(include|scope\.function_template|render)\b/.test(inner) ? 'insert' : 'neutral'
}

function jinjaKind(inner: string): TagKind {
  if (/^(else|elif|elsif|when)\b/.test(inner)) return 'middle'
  if (/^end/.test(inner)) return 'close'
  if (/^(if|for|unless|macro|block|call|filter|case|with|tablerow)\b/.test(inner)) return 'open'
  return /^(include|extends|render)\b/.test(inner) ? 'insert' : 'neutral'
}

/** Go templates, Handlebars and Jinja's output. */
function bracesKind(body: string, inner: string): TagKind {
  if (/^-?\s*(\/\*|!|#!)/.test(body)) return 'neutral'
  if (/^(else\b|\^\s*$)/.test(inner)) return 'middle'
  if (/^(end$|\/)/.test(inner)) return 'close'
  if (/^(if|range|with|define|block)\s|^[#^]\s*\w/.test(inner)) return 'open'
  if (/^\$\w+\s*:?=/.test(inner)) return 'neutral'
  return /^(template|include)\s|^>/.test(inner) ? 'insert' : 'output'
}
