import { type CfgWord, placeOf, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { type Unknown, unknown } from '../../text/fact.ts'
import type { Bind } from './bind.ts'
import { globalWord } from './globals.ts'

/** A path as HAProxy opens it: one that is not absolute lies below `crt-base` or `ca-base`. */
export function basedPath(
  { globals, line }: Pick<Bind, 'globals' | 'line'>,
  base: 'crt-base' | 'ca-base',
  word: CfgWord,
): string | Unknown {
  const why = whyOpen(word)
  if (why !== null) return unknown(why, placeOf(word))
  if (word.value.startsWith('/')) return word.value
  const folder = globalWord(globals, base, line.branch)
  // Without the main file the path is taken as it stands: it only serves to find the file.
  if (folder === null || ('unknown' in folder && folder === globals.hidden)) return word.value
  return 'unknown' in folder ? folder : `${folder.word.value}/${word.value}`
}
