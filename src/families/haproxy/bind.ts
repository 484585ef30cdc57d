import type { CfgLine, CfgSection } from '../../notations/haproxy-cfg/parse.ts'
import { type CfgWord, placeOf, placeOfWords, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { type Unknown, unknown } from '../../text/fact.ts'
import type { Location } from '../../text/location.ts'
import type { BindSocket } from './addresses.ts'
import { socketsOf } from './addresses.ts'
import type { Globals } from './globals.ts'
import { flagsOfBind, newerKeywords, settingsOfBind } from './keywords.data.ts'

/** A keyword as it stands on a line, with the word that follows it where one has to. */
export interface Setting {
  readonly keyword: CfgWord
  readonly word: CfgWord | null
}

export type Settings = ReadonlyMap<string, readonly Setting[]>

/** One `bind` line of a `frontend` or `listen`. */
export interface Bind {
  readonly section: CfgSection
  readonly line: CfgLine
  readonly at: Location
  readonly sockets: readonly BindSocket[]
  /** By keyword, in the order of the line. */
  readonly settings: Settings
  /** Why it can't be known what the line sets; null where it can. */
  readonly open: Unknown | null
  /** The first word that is no keyword: nothing behind it is read. */
  readonly stranger: CfgWord | null
  /** A keyword that lacks the word that has to follow. */
  readonly unfinished: CfgWord | null
  readonly mode: 'http' | 'tcp' | 'unknown'
  /** Of the `global` and `defaults` sections only what stands before the line counts. */
  readonly globals: Globals
}

type LineFacts = Pick<Bind, 'settings' | 'open' | 'stranger' | 'unfinished'>

export function bindOf(
  line: CfgLine,
  { section, mode, globals }: Pick<Bind, 'section' | 'mode' | 'globals'>,
): Bind {
  const [, address, ...words] = line.words
  return {
    section,
    line,
    mode,
    globals,
    at: placeOfWords(line.words),
    sockets: address === undefined ? [] : socketsOf(address),
    ...settingsOf(words, line),
  }
}

function settingsOf(words: readonly CfgWord[], line: CfgLine): LineFacts {
  const settings = new Map<string, Setting[]>()
  const at = placeOfWords(line.words)
  const result = (parts: Partial<LineFacts>): LineFacts => ({
    settings,
    open: line.hidden === null ? null : unknown(line.hidden, at),
    stranger: null,
    unfinished: null,
    ...parts,
  })
  for (let index = 0; index < words.length; index++) {
    const keyword = words[index] as CfgWord
    const why = whyOpen(keyword)
    if (why !== null) return result({ open: unknown(`${why}, which may set anything`, placeOf(keyword)) })
    const count = wordsAfter(keyword.value)
    if (count === null) return result({ stranger: keyword })
    const word = count === 0 ? null : words[++index]
    if (word === undefined) return result({ unfinished: keyword })
    const known = settings.get(keyword.value) ?? []
    settings.set(keyword.value, [...known, { keyword, word }])
  }
  return result({})
}

/** Null for a word that is no keyword of a `bind` line. */
function wordsAfter(keyword: string): 0 | 1 | null {
  if (Object.hasOwn(newerKeywords, keyword)) return newerKeywords[keyword]?.words ?? null
  if (flagsOfBind.includes(keyword)) return 0
  return settingsOfBind.includes(keyword) ? 1 : null
}

export const speaksTls = ({ settings }: Pick<Bind, 'settings'>) => settings.has('ssl')
