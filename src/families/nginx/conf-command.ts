import { placeOf, type Token } from '../../notations/nginx-conf/token.ts'
import { type Unknown, unknown } from '../../text/fact.ts'
import { reading, type ServerView } from './view.ts'

/** The `ssl_conf_command`s of a server by their name in small letters; the last of a name holds. */
export interface Commands {
  readonly get: (...names: readonly string[]) => Command
}

export type Command =
  | { readonly kind: 'value'; readonly value: Token }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly fact: Unknown }

const noCommands: Commands = { get: () => ({ kind: 'absent' }) }

/**
 * Applied after every directive of nginx's own (ngx_ssl_conf_commands), so they win. What an unread file might
 * hold of them is left out of account: they are rare, and what is set in sight stays known.
 */
export function commandsOf(view: ServerView): Commands {
  const written = view.server.levels.some((level) => level.byName.has('ssl_conf_command'))
  if (!written) return noCommands
  const read = reading(view, 'ssl_conf_command')
  if (read.kind === 'absent') return noCommands
  if (read.kind === 'unknown') return { get: () => read }
  const values = new Map(read.directives.map(({ args: [name, value] }) => [name?.value.toLowerCase(), value]))
  const protocol = values.get('protocol')
  return {
    get: (...names) => {
      if (names.includes('minprotocol') && protocol) {
        return { kind: 'unknown', fact: unknown('ssl_conf_command Protocol is not read', placeOf(protocol)) }
      }
      const value = names.map((name) => values.get(name)).find((one) => one !== undefined)
      return value === undefined ? { kind: 'absent' } : { kind: 'value', value }
    },
  }
}
