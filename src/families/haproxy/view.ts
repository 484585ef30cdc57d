import { type CfgWord, placeOf, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import type { Runtime } from '../../survey/runtimes.ts'
import type { ServedFiles } from '../../survey/served-files.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { type Unknown, unknown } from '../../text/fact.ts'
import type { Bind, Setting, Settings } from './bind.ts'
import { globalWord } from './globals.ts'
import type { Refusals } from './refusals.ts'

/** One `bind` line as one version of HAProxy reads it, with what a line of a crt-list sets for some names. */
export interface View {
  readonly bind: Bind
  readonly overrides: Settings
  readonly runtime: Runtime
  readonly refusals: Refusals
  readonly files: Files
}

/** The files that values name. */
export interface Files extends Pick<ServedFiles, 'chainOf' | 'textOf'> {
  readonly paths: PathMap
}

export type Written =
  | { readonly kind: 'word'; readonly word: CfgWord }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly fact: Unknown }

/** The word of a setting: of the crt-list line, else of the `bind` line, else of its `ssl-default-bind-…`. */
export function written(view: View, name: string): Written {
  const own = lastOf(view.overrides, name) ?? lastOf(view.bind.settings, name)
  if (own) return wordOf(own.word)
  const { bind } = view
  const usual = globalWord(bind.globals, `ssl-default-bind-${name}`, bind.line.branch)
  if (usual === null) return { kind: 'absent' }
  return 'unknown' in usual ? { kind: 'unknown', fact: usual } : { kind: 'word', word: usual.word }
}

/** The word of a setting that `global` has no default for. */
export function writtenHere(view: View, name: string): Written {
  const own = lastOf(view.overrides, name) ?? lastOf(view.bind.settings, name)
  return own ? wordOf(own.word) : { kind: 'absent' }
}

function lastOf(settings: Settings, name: string): Setting | undefined {
  return settings.get(name)?.at(-1)
}

function wordOf(word: CfgWord | null): Written {
  if (word === null) return { kind: 'absent' }
  const why = whyOpen(word)
  return why === null ? { kind: 'word', word } : { kind: 'unknown', fact: unknown(why, placeOf(word)) }
}

export function defaultText({ runtime }: View): string {
  return `default of haproxy ${runtime.software.version}`
}
