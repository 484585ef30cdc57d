import type { Endpoint } from '../endpoint/endpoint.ts'
import { sameFact } from '../endpoint/facts.ts'
import type { RelatedLocation } from '../finding/finding.ts'
import type { Location } from '../text/location.ts'

/**
 * The places that decide how a server answers, the one that the change touched first: its software, the versions it
 * speaks, what it asks of clients and how it takes names. Never empty.
 */
export function answerPlaces(
  endpoint: Endpoint,
  earlier: Endpoint | undefined,
): { readonly location: Location; readonly others: readonly RelatedLocation[] } {
  const deciding = [
    {
      at: endpoint.tls.clientCertificate.at,
      isNew: differs('clientCertificate', endpoint, earlier),
      message: 'asks for client certificates',
    },
    {
      at: endpoint.software.at,
      isNew: earlier !== undefined && softwareText(endpoint) !== softwareText(earlier),
      message: `makes it ${softwareText(endpoint)}`,
    },
    {
      at: endpoint.tls.protocols.at,
      isNew: differs('protocols', endpoint, earlier),
      message: 'sets the protocol versions',
    },
    {
      at: endpoint.tls.nameHandling.at,
      isNew: differs('nameHandling', endpoint, earlier),
      message: 'decides about names',
    },
  ]
  const touched = deciding.filter(({ isNew }) => isNew)
  const settled = touched.length > 0 ? touched : deciding.slice(0, 1)
  const [first, ...rest] = settled.flatMap(({ at, message }) =>
    at === null ? [] : [{ location: at, message }],
  )
  return { location: first?.location ?? endpoint.location, others: rest }
}

function differs(
  fact: 'clientCertificate' | 'protocols' | 'nameHandling',
  endpoint: Endpoint,
  earlier: Endpoint | undefined,
): boolean {
  return earlier !== undefined && !sameFact(fact, endpoint.tls[fact], earlier.tls[fact])
}

const libraryNames: Readonly<Record<string, string>> = {
  openssl: 'OpenSSL',
  boringssl: 'BoringSSL',
  gnutls: 'GnuTLS',
  go: 'Go',
  jsse: 'JDK',
}

/** `nginx 1.28 with OpenSSL 3.0` */
export function softwareText({ software }: Endpoint): string {
  const { name, version, tlsLibrary } = software
  if (tlsLibrary.name === 'unknown' || tlsLibrary.name === name.toLowerCase()) return `${name} ${version}`
  return `${name} ${version} with ${libraryNames[tlsLibrary.name] ?? tlsLibrary.name} ${tlsLibrary.version}`
}
