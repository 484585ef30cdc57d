import { type Candidate, candidateOf, type Endpoint, endpointAmong } from '../../endpoint/endpoint.ts'
import { differingFacts, withoutTls } from '../../endpoint/facts.ts'
import type { Runtime } from '../../survey/runtimes.ts'
import { isKnown } from '../../text/fact.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { nginxDialect } from './dialect.ts'
import { nginxContexts } from './effective.ts'
import { type OwnFacts, ownFacts } from './own-facts.ts'
import { isUnreachable, type Place, placesOf } from './place.ts'
import { redirectOf } from './redirect.ts'
import type { Resolution, ServerSet } from './resolution.ts'
import { placeOfServer, type ServerBlock } from './server-block.ts'
import type { Member } from './socket.ts'
import { transportOf } from './transport.ts'
import { refusalList, type ServerView } from './view.ts'

/** A set as one version of the software serves it. */
interface Served {
  readonly candidateAt: (place: Place) => Candidate
  readonly refusals: () => readonly NotAssessed[]
}

function serve(set: ServerSet, runtime: Runtime): Served {
  const refusals = refusalList()
  const facts = new Map<ServerBlock, OwnFacts>()
  const viewOf = ({ server, listen }: Member): ServerView => ({
    server,
    branch: listen.branch,
    runtime,
    refusals,
  })
  const ownOf = (member: Member): OwnFacts => {
    const remembered = member.listen.branch === null ? facts.get(member.server) : undefined
    const own = remembered ?? ownFacts(viewOf(member), set.files)
    if (member.listen.branch === null) facts.set(member.server, own)
    return own
  }
  return {
    candidateAt: (place) => candidateAt(set, place, { viewOf, ownOf, refusals }),
    refusals: refusals.all,
  }
}

function candidateAt(set: ServerSet, place: Place, resolution: Resolution): Candidate {
  const { member, defaultMember, socket } = place
  const { server } = member
  const transport = transportOf(socket, resolution.viewOf(defaultMember))
  const plain = 'value' in transport && transport.value === 'plain'
  const port = socket.port ?? (plain ? 80 : 443)
  const candidate = candidateOf({
    names: place.names,
    address: socket.address,
    port,
    reach: isLocal(socket.address)
      ? { behind: `${socket.address}, which only its own machine reaches` }
      : 'public',
    software: resolution.viewOf(member).runtime.software,
    transport,
    ...(plain ? { named: inClear } : nginxContexts(set, place, resolution)),
    redirect: plain ? redirectOf(server.scope.directives) : null,
    location: placeOfServer(server),
    root: set.root,
    dialect: nginxDialect,
  })
  return { ...candidate, id: `${place.names[0]?.text ?? server.names.shown ?? '*'}:${port}` }
}

/** Loopback addresses. */
const isLocal = (address: string) =>
  address.startsWith('127.') || address === '[::1]' || address === 'localhost'

const inClear = withoutTls('this listener speaks no TLS')

/**
 * The endpoints of a set: a server that answers alike on several sockets of a port (IPv4 and IPv6) is one.
 * With several versions possible, the first that starts is the likeliest.
 */
export function endpointsOf(
  set: ServerSet,
  runtimes: readonly [Runtime, ...Runtime[]],
): { readonly endpoints: readonly Endpoint[]; readonly notAssessed: readonly NotAssessed[] } {
  const all = placesOf(set.servers, set.kind)
  const places = all.filter((place) => !isUnreachable(place))
  const served = runtimes.map((runtime) => {
    const one = serve(set, runtime)
    return { one, candidates: places.map(one.candidateAt), refusals: one.refusals() }
  })
  const starting = served.filter(({ refusals }) => refusals.length === 0)
  const [main, ...others] = starting.length > 0 ? starting : served
  if (main === undefined) return { endpoints: [], notAssessed: [] }
  const endpoints = distinctPlaces(places, main.candidates).map((index) => {
    const [first, ...rest] = [main, ...others].map(({ candidates }) => candidates[index] as Candidate)
    return endpointAmong([first as Candidate, ...rest], 'runtimes.nginx')
  })
  const refusals = main.refusals.map((refusal) => ({ ...refusal, refuses: set.root }))
  return { endpoints, notAssessed: [...refusals, ...all.filter(isUnreachable).map(ignored)] }
}

function ignored({ member: { server }, socket }: Place): NotAssessed {
  const why = `nginx ignores it on ${socket.address}:${socket.port}: an earlier server block has its names`
  return { what: `server block of ${server.names.shown}`, why, location: placeOfServer(server) }
}

/** Indexes of the places that differ for a client, `*` before other addresses of the same server and port. */
function distinctPlaces(places: readonly Place[], endpoints: readonly Candidate[]): readonly number[] {
  const byServer = new Map<ServerBlock, Map<number, number[]>>()
  places.forEach(({ member: { server } }, index) => {
    const port = endpoints[index]?.port ?? 0
    const ports = byServer.get(server) ?? new Map<number, number[]>()
    byServer.set(server, ports)
    const rivals = ports.get(port) ?? []
    ports.set(port, rivals)
    const same = rivals.findIndex((rival) => alike(endpoints, rival, index))
    if (same < 0) rivals.push(index)
    else if (endpoints[index]?.address === '*') rivals[same] = index
  })
  return [...byServer.values()].flatMap((ports) => [...ports.values()].flat())
}

function alike(endpoints: readonly Candidate[], a: number, b: number): boolean {
  const [left, right] = [endpoints[a], endpoints[b]]
  return left !== undefined && right !== undefined && sameValues(left, right)
}

/** Whether a client can tell two endpoints of one server block apart by more than the address. */
function sameValues(a: Candidate, b: Candidate): boolean {
  return (
    sameTransport(a, b) &&
    differingFacts(a.named, b.named).length === 0 &&
    differingFacts(a.initial, b.initial).length === 0
  )
}

/** Facts made once are the same object, which spares most of the work. */
function sameTransport({ transport: a }: Candidate, { transport: b }: Candidate): boolean {
  if (a === b) return true
  return isKnown(a) ? isKnown(b) && a.value === b.value : !isKnown(b) && a.unknown === b.unknown
}
