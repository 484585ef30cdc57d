import type { ClientCertificateRequest, Endpoint, Software } from '../../endpoint/endpoint.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { nearestVersion } from '../../libraries/openssl/version.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import { isKnown, known, unknown } from '../../text/fact.ts'
import { isWithin } from '../../text/release.ts'
import { declaredSoftware } from './declared-library.ts'
import { declaredTls } from './declared-tls.ts'
import { type SoftwareDefaults, softwareDefaults } from './software-defaults.data.ts'

/** The endpoint that a server of the settings makes, with the same under every library that they leave possible. */
export function declaredEndpoint(declared: DeclaredServer, names: readonly string[]): Endpoint {
  const defaults = defaultsFor(declared)
  const [first, ...others] = declaredSoftware(declared, defaults)
    .map((software) => endpointWith({ declared, defaults, software }, names))
    .flatMap((endpoint) => onLevels(endpoint, defaults))
  return { ...(first as Endpoint), alternatives: others }
}

/**
 * The endpoint, and the same with the security level of the distributions' builds: the settings name a version of
 * OpenSSL and not whose build it is. A program that brings its own OpenSSL has upstream's level.
 */
function onLevels(endpoint: Endpoint, defaults: SoftwareDefaults | null): readonly Endpoint[] {
  const { securityLevel, software } = endpoint
  const { name, version } = software.tlsLibrary
  const isBundled = defaults !== null && defaults.libraryVersion !== null
  const isOpen = name === 'openssl' && !isBundled && isKnown(securityLevel) && securityLevel.at === null
  if (!isOpen) return [endpoint]
  const level = libraryDefaults(nearestVersion(version)).packagedLevel
  if (level === securityLevel.value) return [endpoint]
  const because = `default of OpenSSL ${version} as Debian, Ubuntu and Red Hat build it`
  return [endpoint, { ...endpoint, securityLevel: known(level, null, because) }]
}

interface Server {
  readonly declared: DeclaredServer
  readonly defaults: SoftwareDefaults | null
  readonly software: Software
}

function endpointWith(server: Server, names: readonly string[]): Endpoint {
  const { declared, software } = server
  return {
    id: `${names[0] ?? '*'}:${declared.port}`,
    names,
    address: '*',
    port: declared.port,
    software,
    transport: known('tls', declared.at),
    ...declaredTls(server),
    certificates: known([{ path: null, chain: unknown('is not in the tree', declared.at) }]),
    clientCertificate: requestOf(server),
    nameHandling: known('serves', null, 'the settings give it these names'),
    ...(declared.unknownNames === null
      ? {}
      : { unknownNames: known(declared.unknownNames.value, declared.unknownNames.at) }),
    redirect: null,
    location: declared.at,
    root: declared.at.path,
    alternatives: [],
  }
}

const none: ClientCertificateRequest = {
  mode: 'none',
  refusal: 'none',
  depth: null,
  caFile: null,
  crlFile: null,
}

function requestOf({ declared, defaults }: Server): Endpoint['clientCertificate'] {
  if (declared.clientCertificate === null) return known(none, null, 'the settings ask for none')
  const { value, at } = declared.clientCertificate
  if (value.request === 'none') return known(none, at)
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
