import { type NamePattern, parseName } from '../../endpoint/names.ts'
import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { holdsVariable, placeholderIn, type Token } from '../../notations/nginx-conf/token.ts'

export interface ServerNames {
  /** Empty for a catch-all. */
  readonly names: readonly NamePattern[]
  /** The first name as written, also where a template or variable makes it unknown; null for a catch-all. */
  readonly shown: string | null
}

/** All names of a server. `_` and its like match no host: nginx knows no catch-all name. */
export function serverNames(directives: readonly Directive[]): ServerNames {
  const tokens = directives.flatMap((directive) => directive.args)
  const unclear = tokens.find((token) => !isCertain(token))
  const names = tokens
    .filter(isCertain)
    .map((token) => nameOf(token.value))
    .filter((name) => name !== null)
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()]
  return { names: distinct, shown: names[0]?.text ?? unclear?.value ?? null }
}

function isCertain(token: Token): boolean {
  return placeholderIn(token) === null && (isRegex(token.value) || !holdsVariable(token))
}

const isRegex = (text: string) => text.startsWith('~')

/** Exact, `*.wildcard` (of any depth), `.suffix`, `prefix.*`, `~regex`; names are compared in small letters. */
function nameOf(text: string): NamePattern | null {
  if (isRegex(text)) return { kind: 'regex', text }
  if (!/[a-z0-9]/i.test(text)) return null
  const name = text.toLowerCase()
  if (name.startsWith('.')) return { kind: 'suffix', text: name, host: name.slice(1) }
  if (name.endsWith('.*')) return { kind: 'prefix', text: name, host: name.slice(0, -2) }
  return parseName(name, 'any')
}
