import type { NamePattern } from '../../endpoint/names.ts'
import type { ServerBlock } from './server-block.ts'
import { defaultServerFinder, type Member, type Socket, socketsOf } from './socket.ts'

/** One server on one socket, with the socket's default server for it. */
export interface Place {
  readonly socket: Socket
  readonly member: Member
  readonly defaultMember: Member
  /** The server's names without those that an earlier server of the socket has. */
  readonly names: readonly NamePattern[]
}

/**
 * Every server on every socket of its own. Of two servers with one name on a socket nginx ignores the second's
 * (ngx_http_server_names, "conflicting server name"); fragments need not all be enabled together, so they keep theirs.
 */
export function placesOf(servers: readonly ServerBlock[], kind: 'main' | 'fragments'): readonly Place[] {
  return socketsOf(servers).flatMap((socket) => {
    const defaultFor = defaultServerFinder(socket)
    const seen = new Set<ServerBlock>()
    const taken = new Set<string>()
    const members = socket.members.filter(({ server }) => !seen.has(server) && seen.add(server))
    return members.map((member) => {
      const certain = kind === 'main' && member.listen.branch === null
      const names = member.server.names.names.filter(({ text }) => !certain || !taken.has(text))
      if (certain) for (const { text } of names) taken.add(text)
      return { socket, member, defaultMember: defaultFor(member), names }
    })
  })
}

/** Left without a name of its own, and not the default: no client gets there. */
export function isUnreachable({ member, defaultMember, names }: Place): boolean {
  return names.length === 0 && member.server.names.names.length > 0 && defaultMember.server !== member.server
}
