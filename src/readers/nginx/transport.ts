import { type Fact, known, unknown } from '../../text/fact.ts'
import { placeOfDirective } from './directive.ts'
import type { Listen } from './listen.ts'
import type { Member, Socket } from './socket.ts'
import { placeOf } from './token.ts'
import { flag, type View } from './view.ts'

export type Transport = Fact<'tls' | 'plain'>

/**
 * What a socket speaks: TLS when any of its servers says `ssl` there, or its default server has the old `ssl on;`
 * (ngx_http_init_connection; gone with 1.25.1).
 */
export function transportOf(socket: Socket, defaultServer: View): Transport {
  const certain = socket.members.find(({ listen }) => listen.ssl !== null && listen.sslIsCertain === 'yes')
  if (certain?.listen.ssl) return known('tls', placeOf(certain.listen.ssl))
  const legacy = legacySsl(socket, defaultServer)
  if (legacy) return legacy
  const unclear = socket.members.find(({ listen }) => listen.sslIsCertain === 'no')
  if (unclear) return unknown(whyUnclear(unclear), placeOfDirective(unclear.listen.directive))
  const hidden = socket.members.find((member) => member.listen.port === null && hasCertificate(member))
  const [{ listen }] = socket.members as [Member, ...Member[]]
  if (hidden)
    return unknown('the listen directive is filled in by a template', placeOf(firstWord(hidden.listen)))
  return known('plain', placeOf(firstWord(listen)))
}

function whyUnclear({ server, listen }: Member): string {
  const gap = listen.directive === server.directive ? server.levels[0]?.gaps[0] : undefined
  return gap ? `its listen ${gap.reason}` : 'a template decides whether this socket speaks TLS'
}

const firstWord = ({ directive }: Listen) => directive.args[0] ?? directive.nameToken

/** An unread file may switch TLS on where a port is made for it. */
function legacySsl(socket: Socket, view: View): Transport | null {
  const written = flag(view, 'ssl')
  if (written.kind === 'on') return known('tls', placeOf(written.word))
  const likely = socket.port === null || String(socket.port).endsWith('443')
  const stated = view.server.levels.some((level) => level.byName.has('ssl'))
  return written.kind === 'unknown' && (likely || stated) ? written.fact : null
}

function hasCertificate({ server }: Member): boolean {
  return server.levels[0]?.byName.has('ssl_certificate') ?? false
}
