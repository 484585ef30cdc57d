import type { BeforeName, Endpoint, ServedCertificate } from '../../endpoint/endpoint.ts'
import { softwareIsAtLeast, speaksTls13 } from '../../survey/runtimes.ts'
import { type Fact, isKnown, known, mapFact, unknown } from '../../text/fact.ts'
import { nameFirstSince } from './directives.data.ts'
import type { OwnFacts } from './own-facts.ts'
import type { Place } from './place.ts'
import { bounded } from './protocols.ts'
import type { Resolution, ServerSet } from './resolution.ts'
import { placeOfServer } from './server-block.ts'

type TlsFacts = Pick<
  Endpoint,
  | 'protocols'
  | 'cipherSuites'
  | 'tls13CipherSuites'
  | 'suitePreference'
  | 'groups'
  | 'signatureSchemes'
  | 'securityLevel'
  | 'dhParameters'
  | 'certificates'
  | 'clientCertificate'
  | 'nameHandling'
> &
  Pick<Endpoint, 'unknownNames' | 'beforeName'>

/**
 * Who decides what on a socket. The handshake starts with the default server's settings; the name switches some of
 * them. Before 1.29.2 the protocols and the TLS 1.3 suites stay the default server's; groups and the bounds of
 * MinProtocol and MaxProtocol always do. A server without a certificate is served with all of the default
 * server's. Sources: ngx_http_ssl_servername and ngx_http_ssl_client_hello in ngx_http_request.c,
 * SSL_set_SSL_CTX in OpenSSL ssl/ssl_lib.c; measured with 1.22.1 and 1.30.
 */
export function effectiveFacts(kind: ServerSet['kind'], place: Place, resolution: Resolution): TlsFacts {
  const first = resolution.ownOf(place.defaultMember)
  const own = resolution.ownOf(place.member)
  const switched = hasContext(own) ? own : first
  const { runtime } = resolution.viewOf(place.member)
  const nameFirst = softwareIsAtLeast(runtime, nameFirstSince) && speaksTls13(runtime)
  const early = nameFirst ? switched : first
  const attributed = <T>(fact: Fact<T>, from: OwnFacts) => (from === own ? fact : ofDefault(fact, place))
  return {
    protocols: bounded(attributed(early.protocols, early), first.commands),
    tls13CipherSuites: attributed(early.tls13CipherSuites, early),
    groups: attributed(first.groups, first),
    cipherSuites: attributed(switched.cipherSuites, switched),
    securityLevel: attributed(switched.securityLevel, switched),
    suitePreference: attributed(switched.suitePreference, switched),
    signatureSchemes: attributed(switched.signatureSchemes, switched),
    dhParameters: attributed(switched.dhParameters, switched),
    clientCertificate: attributed(switched.clientCertificate, switched),
    certificates: certificatesFor(kind, place, switched, resolution),
    nameHandling: own.nameHandling,
    unknownNames: unknownNamesOf(kind, place, attributed(first.nameHandling, first)),
    ...(early === switched ? {} : { beforeName: beforeName(first, switched) }),
  }
}

/** A name that no server of the socket has comes to the socket's default server. */
function unknownNamesOf(
  kind: ServerSet['kind'],
  { defaultMember }: Place,
  ofDefaultServer: Endpoint['nameHandling'],
): NonNullable<Endpoint['unknownNames']> {
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

function beforeName(first: OwnFacts, { tls13CipherSuites }: OwnFacts): BeforeName {
  const { cipherSuites, suitePreference, securityLevel } = first
  return { cipherSuites, suitePreference, securityLevel, ownTls13CipherSuites: tls13CipherSuites }
}

/** A default of another server's points at that server, since the block itself does not show it. */
function ofDefault<T>(fact: Fact<T>, { defaultMember, socket }: Place): Fact<T> {
  if (!isKnown(fact) || fact.because === null || fact.at !== null) return fact
  const whose = `in the server block that is the default of ${socket.address}:${socket.port ?? 443}`
  return known(fact.value, placeOfServer(defaultMember.server), `${fact.because}, ${whose}`)
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
