import { type Candidate, candidateOf, type Endpoint, endpointAmong } from '../../endpoint/endpoint.ts'
import { differingFacts, withoutTls } from '../../endpoint/facts.ts'
import { nameTexts } from '../../endpoint/names.ts'
import { placeOf } from '../../notations/haproxy-cfg/word.ts'
import type { Runtime } from '../../survey/runtimes.ts'
import { known } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { type BindSocket, isLocal } from './addresses.ts'
import { type Bind, speaksTls } from './bind.ts'
import { type Served, servedBy } from './certificates.ts'
import { haproxyContexts } from './contexts.ts'
import { haproxyDialect } from './dialect.ts'
import { type Refusals, refusalList } from './refusals.ts'
import type { Files } from './view.ts'

interface ServerSet {
  readonly root: string
  readonly binds: readonly Bind[]
  readonly files: Files
  /** Checks what stops HAProxy besides the `bind` lines. */
  readonly checkGlobals: (refusals: Refusals, runtime: Runtime) => void
}

/** The endpoints of one configuration; with several versions possible, the first that starts is the likeliest. */
export function endpointsOf(
  set: ServerSet,
  runtimes: readonly [Runtime, ...Runtime[]],
): { readonly endpoints: readonly Endpoint[]; readonly notAssessed: readonly NotAssessed[] } {
  const reached = set.binds.map((bind) => ({ bind, sockets: bind.sockets.filter(isAssessed(bind)) }))
  const served = runtimes.map((runtime) => {
    const refusals = refusalList()
    set.checkGlobals(refusals, runtime)
    const candidates = reached.flatMap(({ bind, sockets }) =>
      candidatesOf(set, bind, sockets, { runtime, refusals }),
    )
    return { candidates, refusals: refusals.all() }
  })
  const starting = served.filter(({ refusals }) => refusals.length === 0)
  const [main, ...others] = starting.length > 0 ? starting : served
  if (main === undefined) return { endpoints: [], notAssessed: [] }
  const endpoints = distinct(main.candidates).map((index) => {
    const [first, ...rest] = [main, ...others].map(({ candidates }) => candidates[index] as Candidate)
    return endpointAmong([first as Candidate, ...rest], 'runtimes.haproxy')
  })
  const gaps = set.binds.flatMap((bind) => bind.sockets.flatMap((socket) => gapOf(bind, socket)))
  const refusals = main.refusals.map((refusal) => ({ ...refusal, refuses: set.root }))
  return { endpoints, notAssessed: [...refusals, ...gaps] }
}

const looksLikeTls = ({ port }: BindSocket) => String(port ?? '').endsWith('443')

/** A port in TCP mode without `ssl` may be anything; in HTTP mode it is the web in clear. */
const isAssessed = (bind: Bind) => (socket: BindSocket) =>
  socket.kind === 'tcp' && (speaksTls(bind) || bind.open !== null || bind.mode !== 'tcp')

function gapOf(bind: Bind, socket: BindSocket): readonly NotAssessed[] {
  const what = `bind ${socket.text}`
  const gap = (why: string): NotAssessed => ({ what, why, location: bind.at })
  if (socket.kind === 'quic') return [gap('HTTP/3 is not assessed')]
  if (socket.kind === 'other')
    return speaksTls(bind) ? [gap('it is no address of a network: who reaches it is not known')] : []
  if (!isAssessed(bind)(socket))
    return looksLikeTls(socket) ? [gap('TLS is passed through and ends elsewhere')] : []
  if (socket.open !== null && socket.port === null)
    return [gap(`${socket.open}: port ${portOf(bind, socket)} is assumed`)]
  return socket.ports === 'several'
    ? [gap('of its ports the first is assessed, and the others are alike')]
    : []
}

const portOf = (bind: Bind, { port }: BindSocket) => port ?? (speaksTls(bind) ? 443 : 80)

interface Version {
  readonly runtime: Runtime
  readonly refusals: Refusals
}

function candidatesOf(
  { root, files }: ServerSet,
  bind: Bind,
  sockets: readonly BindSocket[],
  version: Version,
): readonly Candidate[] {
  const served = speaksTls(bind) ? servedBy(bind, files, version.refusals) : []
  const all = served.length > 0 ? served : [nothing]
  return sockets.flatMap((socket) =>
    all.map((one) => {
      const port = portOf(bind, socket)
      const tls = speaksTls(bind) || bind.open !== null
      const candidate = candidateOf({
        names: one.names,
        namesFrom: one.namesFrom,
        address: socket.address,
        port,
        reach: isLocal(socket)
          ? { behind: `${socket.address}, which only its own machine reaches` }
          : 'public',
        software: version.runtime.software,
        transport: speaksTls(bind)
          ? known('tls', bind.settings.get('ssl')?.map(({ keyword }) => placeOf(keyword))[0] ?? bind.at)
          : (bind.open ?? known('plain', bind.at)),
        ...(tls ? haproxyContexts({ bind, files, ...version }, one, all[0] as Served) : { named: inClear }),
        redirect: tls ? null : redirectOf(bind),
        location: bind.at,
        root,
        dialect: haproxyDialect,
      })
      return { ...candidate, id: `${nameTexts(one.names)[0] ?? '*'}:${port}` }
    }),
  )
}

const nothing: Served = { names: [], namesFrom: 'none', certificates: [], overrides: new Map(), hidden: null }

const inClear = withoutTls('this listener speaks no TLS')

/** `http-request redirect scheme https …`, `redirect scheme https …`, `… redirect location https://…`. */
function redirectOf({ section }: Bind): Located<string> | null {
  for (const { words } of section.lines) {
    const values = words.map(({ value }) => value)
    const start =
      values[0] === 'redirect' ? 0 : values[0] === 'http-request' && values[1] === 'redirect' ? 1 : -1
    const [kind, target] = start < 0 ? [] : values.slice(start + 1, start + 3)
    const word = words[start + 2]
    if (word === undefined || target === undefined) continue
    if (kind === 'scheme') return { value: `${target}://$host$request_uri`, at: placeOf(word) }
    if (/^https?:\/\//.test(target)) return { value: target, at: placeOf(word) }
  }
  return null
}

/** Indexes of those that differ for a client: a listener on IPv4 and IPv6 that answers alike is one. */
function distinct(candidates: readonly Candidate[]): readonly number[] {
  const kept: number[] = []
  const byId = new Map<string, number[]>()
  candidates.forEach((candidate, index) => {
    const key = `${candidate.id} ${JSON.stringify(candidate.reach)} ${nameTexts(candidate.names).join(' ')}`
    const rivals = byId.get(key) ?? []
    byId.set(key, rivals)
    const same = rivals.some((rival) => {
      const other = candidates[rival]
      return (
        other !== undefined &&
        differingFacts(other.tls, candidate.tls).length === 0 &&
        (other.redirect === null) === (candidate.redirect === null)
      )
    })
    if (same) return
    rivals.push(index)
    kept.push(index)
  })
  return kept
}
