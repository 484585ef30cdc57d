import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { placeOf, type Token } from '../../notations/nginx-conf/token.ts'
import type { Located } from '../../text/location.ts'

/** Blocks within a server that a redirect is looked for in; deeper ones serve special cases. */
const deepest = 3

/** Where a plain server sends its clients: the first `return` or `rewrite` to a URL, the server's own before those of `/`. */
export function redirectOf(directives: readonly Directive[]): Located<string> | null {
  const own = directives.map(targetOf).find((target) => target !== null)
  return own ?? nestedRedirect(directives, deepest)
}

function nestedRedirect(directives: readonly Directive[], depth: number): Located<string> | null {
  if (depth === 0) return null
  for (const directive of directives) {
    if (directive.block === null || !(directive.name === 'if' || isWholeSite(directive))) continue
    const found =
      directive.block.map(targetOf).find((target) => target !== null) ??
      nestedRedirect(directive.block, depth - 1)
    if (found) return found
  }
  return null
}

/** `location /`, `location ^~ /`, `location ~ ^/` and the like. */
function isWholeSite({ name, args }: Directive): boolean {
  const path = args.at(-1)?.value ?? ''
  return name === 'location' && /^(\/|\^?\/?(\(?\.\*\)?)?\$?|\^\/)$/.test(path)
}

function targetOf({ name, args }: Directive): Located<string> | null {
  if (name === 'return') {
    const [first, second] = args
    if (second) return /^30[12378]$/.test(first?.value ?? '') ? located(second) : null
    return first ? located(first) : null
  }
  if (name !== 'rewrite' || args[1] === undefined) return null
  return located(args[1])
}

/** Only a whole URL leads the client elsewhere. */
function located(word: Token): Located<string> | null {
  return /^(https?|\$scheme):\/\//i.test(word.value) ? { value: word.value, at: placeOf(word) } : null
}
