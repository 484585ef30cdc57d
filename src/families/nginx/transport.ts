import { placeOfDirective } from '../../notations/nginx-conf/directive.ts'
import { placeOf } from '../../notations/nginx-conf/token.ts'
import { softwareIsAtLeast } from '../../survey/runtimes.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import type { Listen } from './listen.ts'
import type { Member, Socket } from './socket.ts'
import { flag, type ServerView } from './view.ts'

export type Transport = Fact<'tls' | 'plain'>

/**
 * What a socket speaks: TLS when any of its servers says `ssl` there, or its default server has the old `ssl on;`
 * (ngx_http_init_connection; gone with 1.25.1).
 */
export function transportOf(socket: Socket, defaultServer: ServerView): Transport {
  if (socket.ssl?.listen.ssl) return known('tls', placeOf(socket.ssl.listen.ssl))
  const legacy = legacySsl(socket, defaultServer)
  if (legacy) return legacy
  const { unclear, hidden, members } = socket
  if (unclear) return unknown(whyUnclear(unclear), placeOfDirective(unclear.listen.directive))
  if (hidden)
    return unknown('the listen directive is filled in by a template', placeOf(firstWord(hidden.listen)))
  const [{ listen }] = members as [Member, ...Member[]]
  return known('plain', placeOf(firstWord(listen)))
}

function whyUnclear({ server, listen }: Member): string {
  const gap = listen.directive === server.directive ? server.levels[0]?.gaps[0] : undefined
  return gap ? `its listen ${gap.reason}` : 'a template decides whether this socket speaks TLS'
}

const firstWord = ({ directive }: Listen) => directive.args[0] ?? directive.nameToken

/** An unread file may switch TLS on where the port is made for it, in a version that still knows the directive. */
function legacySsl(socket: Socket, view: ServerView): Transport | null {
  const stated = view.server.levels.some((level) => level.byName.has('ssl'))
  const { software } = view.runtime
  const possible = software.basis === 'assumed' || !softwareIsAtLeast(view.runtime, '1.25.1')
  if (!stated && !(possible && String(socket.port).endsWith('443'))) return null
  const written = flag(view, 'ssl')
  if (written.kind === 'on') return known('tls', placeOf(written.word))
  return written.kind === 'unknown' ? written.fact : null
}
