import type { ServedCertificate, TlsContext } from '../../endpoint/context.ts'
import type { Candidate } from '../../endpoint/endpoint.ts'
import { contextOf } from '../../endpoint/facts.ts'
import { placeOf } from '../../notations/nginx-conf/token.ts'
import { softwareIsAtLeast, speaksTls13 } from '../../survey/runtimes.ts'
import { type Fact, isKnown, known, mapFact, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { httpAlpn, nameFirstSince } from './directives.data.ts'
import type { OwnFacts } from './own-facts.ts'
import type { Place } from './place.ts'
import { bounded } from './protocols.ts'
import type { Resolution, ServerSet } from './resolution.ts'
import { nameAfterVersion, nameBeforeVersion } from './scopes.data.ts'
import { placeOfServer } from './server-block.ts'
import { flag, reading, type ServerView } from './view.ts'

/**
 * What acts on a socket before and after the name is known: its default server, and the server that the name selects.
 * One without a certificate makes no TLS context of its own and is served with all of the default server's
 * (ngx_http_ssl_merge_srv_conf). The bounds of MinProtocol and MaxProtocol are always the default server's.
 */
export function nginxContexts(
  set: ServerSet,
  place: Place,
  resolution: Resolution,
): Pick<Candidate, 'initial' | 'named' | 'scope'> {
  const { kind } = set
  const first = defaultFacts(set, place, resolution)
  const own = resolution.ownOf(place.member)
  const switched = hasContext(own) ? own : first
  const { runtime } = resolution.viewOf(place.member)
  const nameFirst = softwareIsAtLeast(runtime, nameFirstSince) && speaksTls13(runtime)
  const shared = {
    alpn: alpnOf(place, resolution),
    certificates: certificatesFor(kind, place, switched, resolution),
    nameHandling: own.nameHandling,
    unknownNames: unknownNamesOf(kind, place, attributed(first.nameHandling, first === own, place)),
  }
  const contextFrom = (from: OwnFacts): TlsContext => {
    const facts: TlsContext = { ...from, ...shared, protocols: bounded(from.protocols, first.commands) }
    return contextOf((name) => (name in shared ? facts[name] : attributed(facts[name], from === own, place)))
  }
  const named = contextFrom(switched)
  return {
    named,
    initial: first === switched ? named : contextFrom(first),
    scope: nameFirst ? nameBeforeVersion : nameAfterVersion,
  }
}

/** What the default server says; where a file can't be read that may hold another one, nothing of that is known. */
function defaultFacts({ hidden }: ServerSet, { defaultMember }: Place, resolution: Resolution): OwnFacts {
  const own = resolution.ownOf(defaultMember)
  if (hidden === null || defaultMember.listen.defaultServer !== null) return own
  const open = unknown(hidden.reason.replace('may be set', 'may be set for the default server'), hidden.at)
  const opened = <T>(fact: Fact<T>): Fact<T> => (isKnown(fact) ? open : fact)
  return {
    ...own,
    protocols: opened(own.protocols),
    tls13CipherSuites: opened(own.tls13CipherSuites),
    groups: opened(own.groups),
  }
}

/** A name that no server of the socket has comes to the socket's default server. */
function unknownNamesOf(
  kind: ServerSet['kind'],
  { defaultMember }: Place,
  ofDefaultServer: TlsContext['nameHandling'],
): TlsContext['unknownNames'] {
  if (kind === 'fragments' && defaultMember.listen.defaultServer === null) {
    const at = placeOfServer(defaultMember.server)
    return unknown('the default server of this socket may stand in files that are not here', at)
  }
  return mapFact(ofDefaultServer, (value) => (value === 'rejects' ? 'rejected' : 'served'))
}

/** Whether nginx makes a TLS context for a server (ngx_http_ssl_merge_srv_conf). */
function hasContext({ certificates, nameHandling }: OwnFacts): boolean {
  return certificates !== null || (isKnown(nameHandling) && nameHandling.value === 'rejects')
}

/** A default of another server's points at that server, since the block itself does not show it. */
function attributed<F extends Fact<unknown>>(fact: F, isOwn: boolean, { defaultMember, socket }: Place): F {
  if (isOwn || !isKnown(fact) || fact.because === null || fact.at !== null) return fact
  const whose = `in the server block that is the default of ${socket.address}:${socket.port ?? 443}`
  return { ...fact, at: placeOfServer(defaultMember.server), because: `${fact.because}, ${whose}` }
}

/** nginx looks for a certificate in the default server alone when it starts (ngx_http_ssl_init). */
function certificatesFor(
  kind: ServerSet['kind'],
  place: Place,
  { certificates, nameHandling }: OwnFacts,
  { refusals }: Resolution,
): Fact<readonly ServedCertificate[]> {
  if (certificates !== null) return certificates
  if (isKnown(nameHandling) && nameHandling.value === 'rejects') return known([])
  const at = placeOfServer(place.defaultMember.server)
  if (kind === 'main') return refusals.add('no ssl_certificate for a listen with ssl', at)
  return known(
    [{ path: null, chain: unknown('no ssl_certificate stands in the files that are here', at) }],
    at,
  )
}

/** `http2` on a listen holds for the whole socket, `http2 on` for the server that the name chose. */
function alpnOf(place: Place, { viewOf }: Resolution): Fact<readonly string[]> {
  const view = viewOf(place.member)
  if (view.server.context === 'stream') return streamAlpn(view)
  const { version } = view.runtime.software
  const http1 = rowFor(httpAlpn, version)?.value ?? []
  const onSocket = place.socket.http2?.listen
  if (onSocket?.http2 && onSocket.http2IsCertain === 'yes')
    return known(['h2', ...http1], placeOf(onSocket.http2))
  if (onSocket?.http2) return unknown('a template decides about http2', placeOf(onSocket.http2))
  const written = flag(view, 'http2')
  if (written.kind === 'on') return known(['h2', ...http1], placeOf(written.word))
  if (written.kind === 'off') return known(http1, placeOf(written.word))
  const hidden = written.kind === 'unknown' && view.server.levels.some((level) => level.byName.has('http2'))
  return hidden ? written.fact : known(http1, null, `default of nginx ${version}`)
}

function streamAlpn(view: ServerView): Fact<readonly string[]> {
  const written = reading(view, 'ssl_alpn')
  if (written.kind === 'unknown') return written.fact
  if (written.kind === 'absent') return known([], null, `default of nginx ${view.runtime.software.version}`)
  return known(
    written.words.map((word) => word.value),
    placeOf(written.directives[0].nameToken),
  )
}
