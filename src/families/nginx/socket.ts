import { excludes } from '../../notations/templates/branch.ts'
import type { Listen } from './listen.ts'
import type { ServerBlock } from './server-block.ts'

/** One address and port with every server on it, in the order nginx reads them. */
export interface Socket {
  readonly address: string
  readonly port: number | null
  readonly members: readonly Member[]
  /** The first that says `ssl` for certain, and the first for which a template decides it. */
  readonly ssl: Member | null
  readonly unclear: Member | null
  /** A member with a certificate whose port a template fills in, and maybe `ssl` with it. */
  readonly hidden: Member | null
  /** The first with `http2` on its listen. */
  readonly http2: Member | null
}

export interface Member {
  readonly server: ServerBlock
  readonly listen: Listen
}

/** Groups servers by socket, as ngx_http_add_listen does; UDP sockets (HTTP/3) are left out. */
export function socketsOf(servers: readonly ServerBlock[]): readonly Socket[] {
  const sockets = new Map<string, Member[]>()
  for (const server of servers) {
    for (const listen of server.listens) {
      if (listen.quic !== null) continue
      const key = `${listen.address} ${listen.port}`
      const members = sockets.get(key)
      if (members) members.push({ server, listen })
      else sockets.set(key, [{ server, listen }])
    }
  }
  return [...sockets.values()].map(socketOf)
}

/** What the members say together is looked up once: a socket may have thousands of them. */
function socketOf(members: readonly Member[]): Socket {
  const [{ listen }] = members as [Member, ...Member[]]
  const first = (test: (member: Member) => boolean) => members.find(test) ?? null
  return {
    address: listen.address,
    port: listen.port,
    members,
    ssl: first((one) => one.listen.ssl !== null && one.listen.sslIsCertain === 'yes'),
    unclear: first((one) => one.listen.sslIsCertain === 'no'),
    hidden: first((one) => one.listen.port === null && hasCertificate(one.server)),
    http2: first((one) => one.listen.http2 !== null),
  }
}

function hasCertificate({ levels }: ServerBlock): boolean {
  return levels[0]?.byName.has('ssl_certificate') ?? false
}

/** How many servers of a template are looked at for the one that a branch leaves as default. */
const mostCandidates = 50

/** Finds the default server for a member: the one marked, else the first, that can stand in the same output of a template. */
export function defaultServerFinder({ members }: Socket): (member: Member) => Member {
  const marked = members.filter(({ listen }) => listen.defaultServer !== null).slice(0, mostCandidates)
  const first = members.slice(0, mostCandidates)
  return (member) => {
    const together = (other: Member) => !excludes(member.listen.branch, other.listen.branch)
    return marked.find(together) ?? first.find(together) ?? member
  }
}
