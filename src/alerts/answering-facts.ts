import { type Candidate, candidatesOf, type Endpoint } from '../endpoint/endpoint.ts'

/** All that decides what an endpoint's server answers, as a key: endpoints with the same one answer alike. */
export function answeringFacts(endpoint: Endpoint): string {
  return JSON.stringify(candidatesOf(endpoint).map(factsOf), withoutPlaces)
}

function factsOf(endpoint: Candidate) {
  const {
    transport,
    software,
    tls: { protocols, clientCertificate, nameHandling, unknownNames, alpn },
  } = endpoint
  const { name, version, tlsLibrary } = software
  const isNamed = endpoint.names.length > 0
  const program = [name, version, tlsLibrary]
  return [program, transport, protocols, clientCertificate, nameHandling, unknownNames, alpn, isNamed]
}

/** Which file a certificate lies in changes no answer, and neither do the certificates in it; a list of revoked ones does. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'at' || key === 'because' || key === 'authorities' || key === 'caFile') return undefined
  return key === 'crlFile' ? value !== null : value
}
