import { noClientCertificate, type TlsContext } from '../../endpoint/context.ts'
import {
  type Candidate,
  candidateOf,
  type Endpoint,
  endpointAmong,
  type Software,
  withFacts,
} from '../../endpoint/endpoint.ts'
import { parseName } from '../../endpoint/names.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { nearestVersion } from '../../libraries/openssl/version.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import { isKnown, known, unknown } from '../../text/fact.ts'
import { isWithin } from '../../text/release.ts'
import { declaredSoftware } from './declared-library.ts'
import { declaredTls } from './declared-tls.ts'
import { declaredDialect } from './dialect.ts'
import { type SoftwareDefaults, softwareDefaults } from './software-defaults.data.ts'

/** The endpoint that a server of the settings makes, with the same under every library that they leave possible. */
export function declaredEndpoint(declared: DeclaredServer, names: readonly string[]): Endpoint {
  const defaults = defaultsFor(declared)
  const [first, ...others] = declaredSoftware(declared, defaults)
    .map((software) => candidateWith({ declared, defaults, software }, names))
    .flatMap((candidate) => onLevels(candidate, defaults))
  return endpointAmong([first as Candidate, ...others], 'endpoints[].software.tlsLibrary')
}

/**
 * The candidate, and the same with the security level of the distributions' builds: the settings name a version of
 * OpenSSL and not whose build it is. A program that brings its own OpenSSL has upstream's level.
 */
function onLevels(candidate: Candidate, defaults: SoftwareDefaults | null): readonly Candidate[] {
  const { software, tls } = candidate
  const { securityLevel } = tls
  const { name, version } = software.tlsLibrary
  const isBundled = defaults !== null && defaults.libraryVersion !== null
  const isOpen = name === 'openssl' && !isBundled && isKnown(securityLevel) && securityLevel.at === null
  if (!isOpen) return [candidate]
  const level = libraryDefaults(nearestVersion(version)).packagedLevel
  if (level === securityLevel.value) return [candidate]
  const because = `default of OpenSSL ${version} as Debian, Ubuntu and Red Hat build it`
  return [candidate, withFacts(candidate, { securityLevel: known(level, null, because) })]
}

interface Server {
  readonly declared: DeclaredServer
  readonly defaults: SoftwareDefaults | null
  readonly software: Software
}

function candidateWith(server: Server, names: readonly string[]): Candidate {
  const { declared, software } = server
  return candidateOf({
    names: names.map((name) => parseName(name)),
    namesFrom: 'settings',
    port: declared.port,
    software,
    transport: known('tls', declared.at),
    named: {
      ...declaredTls(server),
      certificates: known([{ path: null, chain: unknown('is not in the tree', declared.at) }]),
      clientCertificate: requestOf(server),
      nameHandling: known('serves', null, 'the settings give it these names'),
      unknownNames:
        declared.unknownNames === null
          ? known('software-default', null, 'the settings do not tell it')
          : known(declared.unknownNames.value, declared.unknownNames.at),
    },
    location: declared.at,
    root: declared.at.path,
    dialect: declaredDialect(software.tlsLibrary),
  })
}

function requestOf({ declared, defaults }: Server): TlsContext['clientCertificate'] {
  if (declared.clientCertificate === null)
    return known(noClientCertificate, null, 'the settings ask for none')
  const { value, at } = declared.clientCertificate
  if (value.request === 'none') return known(noClientCertificate, at)
  const { asked, verifyErrors, unverifiedStatus, depth, ca, crl } = value
  return known(
    {
      mode: value.request,
      // After the request the handshake has gone through.
      refusal: asked === 'after-request' ? 'http-400' : (defaults?.refusal ?? 'alert'),
      depth,
      caFile: ca,
      crlFile: crl,
      asked,
      verifyErrors,
      ...(unverifiedStatus === null ? {} : { unverifiedStatus }),
    },
    at,
  )
}

/** The row for the software's version; for one without a version, the newest. */
export function defaultsFor({ software, version }: DeclaredServer): SoftwareDefaults | null {
  const name = software.value.trim().toLowerCase()
  const rows = softwareDefaults.filter(({ names }) => names.includes(name))
  const row = version === null ? rows[0] : rows.find((one) => isWithin(version.value, one))
  return row ?? null
}
