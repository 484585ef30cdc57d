import type { ServedCertificate, TlsContext } from '../../endpoint/context.ts'
import { placeOf } from '../../notations/nginx-conf/token.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import type { Fact } from '../../text/fact.ts'
import { known } from '../../text/fact.ts'
import { aboveFloor } from '../version-floor.ts'
import { type ChainOf, certificatesOf } from './certificates.ts'
import { withAuthorities } from './client-authorities.ts'
import { clientCertificateOf } from './client-certificate.ts'
import { type Commands, commandsOf } from './conf-command.ts'
import { dhParametersOf, type TextOf } from './dh-parameters.ts'
import { groupsOf, signatureSchemesOf } from './groups.ts'
import { type Protocols, protocolsOf } from './protocols.ts'
import { preferenceOf, suitesOf, tls13SuitesOf } from './suites.ts'
import { flag, type ServerView } from './view.ts'

/** What a server block says for itself, inheritance included, before the socket's default server has its say. */
export interface OwnFacts {
  readonly commands: Commands
  /** Of ssl_protocols, without what the library's build refuses at the level. */
  readonly protocols: Protocols
  readonly cipherSuites: TlsContext['cipherSuites']
  readonly securityLevel: TlsContext['securityLevel']
  readonly tls13CipherSuites: TlsContext['tls13CipherSuites']
  readonly suitePreference: TlsContext['suitePreference']
  readonly groups: TlsContext['groups']
  readonly signatureSchemes: TlsContext['signatureSchemes']
  readonly dhParameters: TlsContext['dhParameters']
  /** Null for a server without a certificate of its own. */
  readonly certificates: Fact<readonly ServedCertificate[]> | null
  readonly clientCertificate: TlsContext['clientCertificate']
  readonly nameHandling: TlsContext['nameHandling']
}

/** The files that values name. */
export interface FileAccess {
  readonly paths: PathMap
  readonly chainOf: ChainOf
  readonly textOf: TextOf
}

export function ownFacts(view: ServerView, { paths, chainOf, textOf }: FileAccess): OwnFacts {
  const commands = commandsOf(view)
  const suites = suitesOf(view, commands)
  return {
    commands,
    protocols: aboveFloor(protocolsOf(view), suites.securityLevel, view.runtime),
    ...suites,
    tls13CipherSuites: tls13SuitesOf(view, commands),
    suitePreference: preferenceOf(view, commands),
    groups: groupsOf(view, commands),
    signatureSchemes: signatureSchemesOf(commands),
    dhParameters: dhParametersOf(view, paths, textOf),
    certificates: certificatesOf(view, paths, chainOf),
    clientCertificate: withAuthorities(clientCertificateOf(view), view, { paths, chainOf }),
    nameHandling: nameHandlingOf(view),
  }
}

/**
 * A file that could not be read may hold any directive. That it holds ssl_reject_handshake is not assumed, since a
 * server with it serves no site.
 */
function nameHandlingOf(view: ServerView): TlsContext['nameHandling'] {
  const { version } = view.runtime.software
  if (!view.server.levels.some((level) => level.byName.has('ssl_reject_handshake'))) {
    return known('serves', null, `default of nginx ${version}`)
  }
  const written = flag(view, 'ssl_reject_handshake')
  if (written.kind === 'unknown') return written.fact
  if (written.kind === 'absent') return known('serves', null, `default of nginx ${version}`)
  return known(written.kind === 'on' ? 'rejects' : 'serves', placeOf(written.word))
}
