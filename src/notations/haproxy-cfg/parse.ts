import type { Location } from '../../text/location.ts'
import { type Source, sourceOf } from '../../text/source.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { type Branch, type Condition, under } from '../templates/branch.ts'
import { type Tag, tagReader } from '../templates/template-tag.ts'
import { type ReadLine, readLine } from './line.ts'
import { type CfgWord, placeOf, placeOfWords, quoted } from './word.ts'

/** A line with words. */
export interface CfgLine {
  readonly words: readonly [CfgWord, ...CfgWord[]]
  /** The `.if` conditions and template branches that it stands under; null outside of any. */
  readonly branch: Branch | null
  /** Why its words are not all that HAProxy sees of it, as a clause; null where they are. */
  readonly hidden: string | null
}

/** `global`, `defaults`, `frontend web` … with the lines below it. */
export interface CfgSection {
  readonly header: CfgLine
  readonly keyword: string
  readonly lines: readonly CfgLine[]
}

export interface CfgFile {
  readonly source: Source
  readonly sections: readonly CfgSection[]
  readonly problems: readonly NotAssessed[]
}

/** Every section that HAProxy 2.6 to 3.3 knows (doc/configuration.txt). */
const sectionWords = new Set(
  'global defaults frontend backend listen peers resolvers mailers userlist cache program ring log-forward http-errors fcgi-app crt-store traces acme log-profile'.split(
    ' ',
  ),
)

/** A configuration, or a template of one, as sections of lines. What can't be read as either is among `problems`. */
export function parseHaproxy(path: string, text: string): CfgFile {
  const source = sourceOf(path, text)
  const readTag = tagReader(text)
  const conditions = conditionStack()
  const sections: { header: CfgLine; keyword: string; lines: CfgLine[] }[] = []
  const problems: NotAssessed[] = []
  const gap = (why: string, location: Location) =>
    problems.push({ what: 'HAProxy configuration', why, location })
  for (let at = 0; at < text.length; ) {
    const read = readLine(source, { start: at, end: text.length }, readTag)
    const [from, to] = [at, Math.max(at, read.next - 1)]
    const place = source.locate(from, to)
    at = read.next
    if (read.quotes === 'open') gap('a quote is opened and not closed on its line', place)
    const alone = read.words.length === 0
    if (alone) for (const tag of read.tags) conditions.tag(tag)
    if (alone && read.tags.some(({ kind }) => kind === 'insert')) {
      const line = insertedLine(source, from, to, conditions.branch())
      const section = sections.at(-1)
      if (section) section.lines.push(line)
      gap('a template puts further lines in here', place)
    }
    const [first] = read.words
    if (first === undefined || conditions.isDirective(read, gap)) continue
    const line: CfgLine = {
      words: read.words as CfgLine['words'],
      branch: conditions.branch(),
      hidden: read.tags.some(({ kind }) => kind !== 'neutral')
        ? "a template's condition decides about it"
        : null,
    }
    if (sectionWords.has(first.value)) sections.push({ header: line, keyword: first.value, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return { source, sections, problems }
}

/** A line of which nothing is known but that it may hold any setting. */
function insertedLine(source: Source, start: number, end: number, branch: Branch | null): CfgLine {
  const word: CfgWord = { source, start, end, value: '', filledBy: 'template' }
  return { words: [word], branch, hidden: 'a template puts further lines in here' }
}

interface ConditionStack {
  readonly branch: () => Branch | null
  readonly tag: (tag: Tag) => void
  /** Whether a line is one of `.if`, `.elif`, `.else`, `.endif` and the other words of the preprocessor. */
  readonly isDirective: (read: ReadLine, gap: (why: string, at: Location) => void) => boolean
}

function conditionStack(): ConditionStack {
  const stack: Condition[] = []
  const open = (text: string) => stack.push({ text, arm: 0 })
  const middle = () => {
    const top = stack.pop()
    if (top) stack.push({ ...top, arm: top.arm + 1 })
  }
  return {
    branch: () => stack.reduce<Branch | null>((branch, condition) => under(branch, condition), null),
    tag: ({ kind, text }) => {
      if (kind === 'open') open(text)
      else if (kind === 'middle') middle()
      else if (kind === 'close') stack.pop()
    },
    isDirective: ({ words }, gap) => {
      const [first] = words
      if (first === undefined || !first.value.startsWith('.')) return false
      if (first.value === '.if') {
        open(words.map(({ value }) => value).join(' '))
        const whole = placeOfWords(words as CfgLine['words'])
        gap('.if decides when HAProxy starts which of the lines below it count', whole)
      } else if (first.value === '.elif' || first.value === '.else') middle()
      else if (first.value === '.endif') stack.pop()
      else if (!/^\.(diag|notice|warning|alert)$/.test(first.value))
        gap(`${quoted(first.value)} is no directive that is known here`, placeOf(first))
      return true
    },
  }
}
