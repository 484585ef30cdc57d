import type { Range } from '../../text/range.ts'
import type { Source } from '../../text/source.ts'
import type { Tag, TagReader } from '../templates/template-tag.ts'
import type { CfgWord } from './word.ts'

/** The words of one line, and the template tags in it that are no value. */
export interface ReadLine {
  readonly words: readonly CfgWord[]
  readonly tags: readonly Tag[]
  /** Where the next line starts: a tag may run over several. */
  readonly next: number
  /** A quote that the line does not close. */
  readonly quotes: 'closed' | 'open'
}

/**
 * HAProxy's own grammar of a line (parse_line in src/tools.c): words are parted by blanks; quotes may open anywhere in
 * a word; double quotes let `$NAME` and `${NAME}` through, single quotes nothing; outside of single quotes a backslash
 * keeps a blank, a quote, `#`, `$` or itself; `#` outside of quotes ends the line. No line goes on on the next one.
 */
export function readLine(source: Source, { start, end }: Range, readTag: TagReader): ReadLine {
  const { text } = source
  const words: CfgWord[] = []
  const tags: Tag[] = []
  let at = start
  let quotes: ReadLine['quotes'] = 'closed'
  while (at < end && !isEnd(text[at])) {
    if (isBlank(text[at])) {
      at++
      continue
    }
    const tag = tagAt(text, at, end, readTag)
    if (tag !== null && tag.kind !== 'output') {
      tags.push(tag)
      at = tag.end
      continue
    }
    if (text[at] === '#') {
      at = commentEnd(text, at, end, { readTag, tags })
      break
    }
    const word = readWord(source, at, end, readTag)
    words.push(word)
    if (word.quotes === 'open') quotes = 'open'
    at = word.end
  }
  const newline = at < end && isEnd(text[at]) ? at : text.indexOf('\n', at)
  return { words, tags, quotes, next: newline < 0 || newline >= end ? end : newline + 1 }
}

const isEnd = (letter: string | undefined) => letter === '\n'
const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\t' || letter === '\r'

function tagAt(text: string, at: number, before: number, readTag: TagReader): Tag | null {
  return /^(\{[{%#]|<%)/.test(text.slice(at, at + 2)) ? readTag(at, before) : null
}

/** Tags in a comment count for the template all the same. */
function commentEnd(
  text: string,
  from: number,
  end: number,
  { readTag, tags }: { readonly readTag: TagReader; readonly tags: Tag[] },
): number {
  let at = from
  while (at < end && !isEnd(text[at])) {
    const tag = tagAt(text, at, end, readTag)
    if (tag !== null && tag.kind !== 'output') tags.push(tag)
    at = tag?.end ?? at + 1
  }
  return at
}

/** Before any other letter the backslash is one of the word's own. */
const isEscaped = (letter: string | undefined) => letter !== undefined && /[ \\"'#$nrt]/.test(letter)

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function readWord(
  source: Source,
  start: number,
  end: number,
  readTag: TagReader,
): CfgWord & Pick<ReadLine, 'quotes'> {
  const { text } = source
  const value: string[] = []
  let filledBy: CfgWord['filledBy'] = 'nobody'
  let quote = ''
  let at = start
  for (; at < end && !isEnd(text[at]); at++) {
    const letter = text[at] ?? ''
    if (quote === '' && (isBlank(letter) || letter === '#')) break
    const tag = tagAt(text, at, end, readTag)
    if (tag !== null && tag.kind !== 'output' && quote === '') break
    if (tag !== null) {
      value.push(text.slice(at, tag.end))
      filledBy = 'template'
      at = tag.end - 1
    } else if (letter === '\\' && quote !== "'" && isEscaped(text[at + 1])) {
      at++
      value.push(escaped[text[at] ?? ''] ?? text[at] ?? '')
    } else if ((letter === '"' || letter === "'") && (quote === '' || quote === letter)) {
      quote = quote === '' ? letter : ''
    } else {
      if (letter === '$' && quote !== "'" && filledBy === 'nobody' && isVariable(text, at))
        filledBy = 'environment'
      value.push(letter)
    }
  }
  const read = value.join('')
  if (filledBy === 'nobody' && placeholder.test(read)) filledBy = 'template'
  return { source, start, end: at, value: read, filledBy, quotes: quote === '' ? 'closed' : 'open' }
}

/** Outside of quotes too: addresses are expanded there, and envsubst fills in everything. */
const isVariable = (text: string, at: number) => /^\$(?:\{\w|[A-Za-z_])/.test(text.slice(at, at + 3))

/** Placeholders that are words to HAProxy itself: `__NAME__`, `@NAME@`, `%%NAME%%`, `<NAME>`. */
const placeholder = /__[A-Z][A-Z0-9_]*__|@@?[A-Z_][A-Z0-9_.-]*@@?|%%[A-Za-z_]\w*%%|^<[A-Za-z_][\w .-]*>$/
