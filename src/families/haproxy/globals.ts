import type { CfgLine } from '../../notations/haproxy-cfg/parse.ts'
import { type CfgWord, placeOfWords, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { type Branch, excludes, implies } from '../../notations/templates/branch.ts'
import { type Unknown, unknown } from '../../text/fact.ts'

/** The lines of the `global` sections that stand before a `bind` line, by their first word. */
export interface Globals {
  readonly byName: ReadonlyMap<string, readonly CfgLine[]>
  /** How many lines of each name had been read. */
  readonly counts: ReadonlyMap<string, number>
  /** Why there may be more of them, as where the main file is not in the tree; null where there are not. */
  readonly hidden: Unknown | null
}

/** What the lines of one name give, for a `bind` line under a branch: all of them in order, or why that is not known. */
export function globalLines(
  { byName, counts, hidden }: Globals,
  name: string,
  branch: Branch | null,
): readonly CfgLine[] | Unknown {
  const before = (byName.get(name) ?? []).slice(0, counts.get(name) ?? 0)
  const lines = before.filter((line) => !excludes(branch, line.branch))
  const doubtful = lines.find((line) => !implies(branch, line.branch))
  if (doubtful) return unknown(`a condition decides about ${name}`, placeOfWords(doubtful.words))
  const inserted = (byName.get('') ?? []).slice(0, counts.get('') ?? 0)[0]
  if (inserted) return unknown(inserted.hidden ?? 'a template fills it in', placeOfWords(inserted.words))
  return lines.length === 0 && hidden !== null ? hidden : lines
}

/** The word of the last line of a name. */
export function globalWord(
  globals: Globals,
  name: string,
  branch: Branch | null,
): { readonly keyword: CfgWord; readonly word: CfgWord } | Unknown | null {
  const lines = globalLines(globals, name, branch)
  if ('unknown' in lines) return lines
  const [keyword, word] = lines.at(-1)?.words ?? []
  if (keyword === undefined || word === undefined) return null
  const why = whyOpen(word)
  return why === null ? { keyword, word } : unknown(why, placeOfWords([word]))
}
