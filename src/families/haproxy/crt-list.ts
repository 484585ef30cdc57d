import { readLine } from '../../notations/haproxy-cfg/line.ts'
import { type CfgWord, placeOf, quoted } from '../../notations/haproxy-cfg/word.ts'
import { tagReader } from '../../notations/templates/template-tag.ts'
import type { Source } from '../../text/source.ts'
import { sourceOf } from '../../text/source.ts'
import type { Setting, Settings } from './bind.ts'
import { crtListKeywords } from './keywords.data.ts'

/** A line of a crt-list: a certificate, what it sets, and the names that it is for. */
export interface CrtListLine {
  readonly file: CfgWord
  readonly settings: Settings
  /** Without the negated ones, which only take names away; `*` makes it the default certificate. */
  readonly filters: readonly CfgWord[]
  /** What stops HAProxy from starting, with its place; null where nothing does. */
  readonly refused: { readonly why: string; readonly at: ReturnType<typeof placeOf> } | null
}

/** `file [alpn h2 ssl-min-ver TLSv1.2] a.example *.b.example !c.b.example` (crtlist_parse_line in src/ssl_crtlist.c). */
export function readCrtList(path: string, text: string): readonly CrtListLine[] {
  const source = sourceOf(path, text)
  const readTag = tagReader(text)
  const lines: CrtListLine[] = []
  for (let at = 0; at < text.length; ) {
    const { words, next } = readLine(source, { start: at, end: text.length }, readTag)
    const [file, ...rest] = words
    if (file !== undefined) lines.push(lineOf(source, file, rest))
    at = next
  }
  return lines
}

function lineOf(source: Source, file: CfgWord, rest: readonly CfgWord[]): CrtListLine {
  const opens = rest[0]?.value.startsWith('[') ?? false
  const close = opens ? rest.findIndex(({ value }) => value.endsWith(']')) : -1
  const inside = opens ? rest.slice(0, close < 0 ? rest.length : close + 1) : []
  const filters = rest.slice(inside.length).filter(({ value }) => !value.startsWith('!'))
  const options = inside.flatMap((word) => withoutBrackets(source, word))
  const settings = new Map<string, Setting[]>()
  let refused: CrtListLine['refused'] = null
  for (let index = 0; index < options.length; index++) {
    const keyword = options[index] as CfgWord
    const count = Object.hasOwn(crtListKeywords, keyword.value) ? crtListKeywords[keyword.value] : undefined
    if (count === undefined) {
      refused = { why: `unknown keyword "${quoted(keyword.value)}" in a crt-list`, at: placeOf(keyword) }
      break
    }
    const word = count === 0 ? null : (options[++index] ?? null)
    settings.set(keyword.value, [...(settings.get(keyword.value) ?? []), { keyword, word }])
  }
  return { file, settings, filters, refused }
}

function withoutBrackets(source: Source, word: CfgWord): readonly CfgWord[] {
  const start = word.start + (source.text[word.start] === '[' ? 1 : 0)
  const end = word.end - (source.text[word.end - 1] === ']' ? 1 : 0)
  return end <= start
    ? []
    : [{ ...word, start, end, value: word.value.replace(/^\[/, '').replace(/\]$/, '') }]
}
