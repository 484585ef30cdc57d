import { type NamePattern, parseName } from '../../endpoint/names.ts'
import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { holdsVariable, placeholderIn, placeOf, type Token } from '../../notations/nginx-conf/token.ts'
import type { Location } from '../../text/location.ts'
import { type Level, type Levels, levelOf } from './levels.ts'
import { type Listen, readListen } from './listen.ts'
import type { Scope } from './scope.ts'

export type Context = 'http' | 'stream'

/** One `server` block with its includes read. */
export interface ServerBlock {
  readonly context: Context
  readonly directive: Directive
  readonly scope: Scope
  readonly levels: Levels
  readonly names: ServerNames
  readonly listens: readonly Listen[]
}

export function serverBlock(
  context: Context,
  directive: Directive,
  scope: Scope,
  outer: Levels,
): ServerBlock {
  const level = levelOf(scope)
  return {
    context,
    directive,
    scope,
    levels: [level, ...outer],
    names: serverNames(level.byName.get('server_name') ?? []),
    listens: listensOf(context, directive, level),
  }
}

/** Without a `listen`, http servers take *:80 (ngx_http_core_server), unless something unread may hold one. */
function listensOf(context: Context, server: Directive, level: Level): readonly Listen[] {
  const written = level.byName.get('listen') ?? []
  const listens = written.flatMap(readListen)
  const unread = level.gaps.length > 0
  if (listens.length > 0 || context === 'stream' || (written.length > 0 && !unread)) return listens
  return [
    {
      address: '*',
      port: unread ? null : 80,
      ssl: null,
      sslIsCertain: unread ? 'no' : 'yes',
      http2: null,
      http2IsCertain: unread ? 'no' : 'yes',
      defaultServer: null,
      quic: null,
      directive: server,
      branch: server.branch,
    },
  ]
}

/** The word `server`. */
export function placeOfServer(server: ServerBlock): Location {
  return placeOf(server.directive.nameToken)
}

interface ServerNames {
  /** Empty for a catch-all. */
  readonly names: readonly NamePattern[]
  /** The first name as written, also where a template or variable makes it unknown; null for a catch-all. */
  readonly shown: string | null
}

/** All names of a server. `_` and its like match no host: nginx knows no catch-all name. */
function serverNames(directives: readonly Directive[]): ServerNames {
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
