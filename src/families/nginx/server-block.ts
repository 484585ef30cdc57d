import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { placeOf } from '../../notations/nginx-conf/token.ts'
import type { Location } from '../../text/location.ts'
import { type Listen, readListen } from './listen.ts'
import type { Scope } from './scope.ts'
import { type ServerNames, serverNames } from './server-name.ts'
import { type Level, type Levels, levelOf } from './settings.ts'

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
