import { isKnown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import { sameValue } from './endpoint-facts.ts'
import type { AssessedHandshake } from './rule.ts'

/**
 * The places behind a failure, each once: first the values that the change touched, then the line that sets another
 * version of the server (a value that stands in no file is that version's default), then the others.
 */
export function guiltyPlaces(
  { endpoint, outcome }: AssessedHandshake,
  earlier: AssessedHandshake | undefined,
): readonly Location[] {
  const causes = outcome.status === 'fails' ? outcome.causes : []
  if (earlier === undefined) return unique(causes)
  const touched = new Set(touchedPlaces(endpoint, earlier.endpoint).map(placeKey))
  const isTouched = (place: Location) => touched.has(placeKey(place))
  return unique([
    ...causes.filter(isTouched),
    ...newSoftware(endpoint, earlier.endpoint),
    ...causes.filter((place) => !isTouched(place)),
  ])
}

const facts = [
  'protocols',
  'cipherSuites',
  'tls13CipherSuites',
  'suitePreference',
  'groups',
  'signatureSchemes',
  'securityLevel',
  'dhParameters',
  'certificates',
  'clientCertificate',
  'nameHandling',
] as const

function touchedPlaces(endpoint: Endpoint, before: Endpoint): readonly Location[] {
  return facts
    .filter((fact) => !sameValue(endpoint[fact], before[fact]))
    .flatMap((fact) => (fact === 'certificates' ? certificatePlaces(endpoint) : (endpoint[fact].at ?? [])))
}

function certificatePlaces({ certificates }: Endpoint): readonly Location[] {
  const paths = isKnown(certificates) ? certificates.value.flatMap(({ path }) => path?.at ?? []) : []
  return certificates.at === null ? paths : [...paths, certificates.at]
}

function newSoftware({ software }: Endpoint, { software: before }: Endpoint): readonly Location[] {
  const same = software.version === before.version && sameValue(software.tlsLibrary, before.tlsLibrary)
  return same || software.at === null ? [] : [software.at]
}

function unique(places: readonly Location[]): readonly Location[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()]
}

const placeKey = ({ path, line, column }: Location) => `${path}:${line}:${column}`
