import type { TlsContext } from '../../endpoint/context.ts'
import { noClientCertificate } from '../../endpoint/context.ts'
import type { Endpoint, Software } from '../../endpoint/endpoint.ts'
import { type Candidate, candidateOf, endpointAmong } from '../../endpoint/endpoint.ts'
import { parseName } from '../../endpoint/names.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import { known, unknown } from '../../text/fact.ts'
import { declaredSoftware } from './declared-library.ts'
import { declaredTls } from './declared-tls.ts'
import { type SoftwareDefaults, softwareDefaults } from './software-defaults.data.ts'

/** The endpoint that a server of the settings makes, with the same under every library that they leave possible. */
export function declaredEndpoint(declared: DeclaredServer, names: readonly string[]): Endpoint {
  const defaults = defaultsFor(declared)
  const [first, ...others] = declaredSoftware(declared, defaults).map((software) =>
    candidateWith({ declared, defaults, software }, names),
  )
  return endpointAmong([first as Candidate, ...others], 'endpoints[].software.tlsLibrary')
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
  const row = version === null ? rows[0] : rows.find((one) => holdsFor(one, version.value))
  return row ?? null
}

/** A version that is given only in part (`2.4`) is taken for the newest that it may be. */
function holdsFor({ from, until }: SoftwareDefaults, version: string): boolean {
  return (from === null || compare(version, from) >= 0) && (until === null || compare(version, until) < 0)
}

function compare(version: string, bound: string): number {
  const [own, other] = [numbers(version), numbers(bound)]
  for (const [index, number] of own.entries()) {
    const difference = number - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbers(version: string): readonly number[] {
  return (version.match(/\d{1,9}/g) ?? []).slice(0, 4).map(Number)
}
