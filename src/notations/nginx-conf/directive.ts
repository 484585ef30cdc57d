import type { Location } from '../../text/location.ts'
import type { Branch } from '../templates/branch.ts'
import { placeOf, type Token } from './token.ts'

/** A directive of nginx, or (`opaque`) text that a template puts in place of directives. */
export interface Directive {
  readonly kind: 'directive' | 'opaque'
  /** In small letters only where the file has it so: nginx compares names as they are. */
  readonly name: string
  readonly nameToken: Token
  readonly args: readonly Token[]
  /** What stands between its braces; null for a directive that ends with `;`. */
  readonly block: readonly Directive[] | null
  readonly branch: Branch | null
}

/** The place of the directive's words, without its block. */
export function placeOfDirective({ nameToken, args }: Directive): Location {
  const last = args.at(-1) ?? nameToken
  return nameToken.source.locate(nameToken.start, last.end)
}

/** The place of its only value, or of its name where it has none. */
export function placeOfValue(directive: Directive): Location {
  return placeOf(directive.args[0] ?? directive.nameToken)
}
