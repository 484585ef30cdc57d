import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { holdsVariable, placeholderIn, type Token } from '../../notations/nginx-conf/token.ts'

export interface ServerNames {
  /** Exact, `*.wildcard`, `.suffix`, `prefix.*`, `~regex`, in small letters; empty for a catch-all. */
  readonly names: readonly string[]
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
  return { names: [...new Set(names)], shown: names[0] ?? unclear?.value ?? null }
}

function isCertain(token: Token): boolean {
  return placeholderIn(token) === null && (isRegex(token.value) || !holdsVariable(token))
}

const isRegex = (text: string) => text.startsWith('~')

function nameOf(text: string): string | null {
  if (isRegex(text)) return text
  return /[a-z0-9]/i.test(text) ? text.toLowerCase() : null
}
