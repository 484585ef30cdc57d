import type { Endpoint } from '../endpoint/endpoint.ts'
import { softwareText } from '../endpoint/tls-library.ts'
import type { RelatedLocation } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import { sameValue } from './endpoint-facts.ts'
import type { AssessedHandshake } from './rule.ts'

/**
 * The places behind a failure, each once: first the values that the change touched, then the line that sets another
 * version of the server (a value that stands in no file is that version's default), then the others.
 */
export function guiltyPlaces(
  { endpoint, outcome }: AssessedHandshake,
  earlier: AssessedHandshake | undefined,
): readonly RelatedLocation[] {
  const causes = (outcome.status === 'fails' ? outcome.causes : []).map(withMessage('takes part in it'))
  if (earlier === undefined) return unique(causes)
  const touched = new Set(touchedPlaces(endpoint, earlier.endpoint).map(placeKey))
  const isTouched = ({ location }: RelatedLocation) => touched.has(placeKey(location))
  return unique([
    ...causes.filter(isTouched),
    ...newSoftware(endpoint, earlier.endpoint),
    ...causes.filter((cause) => !isTouched(cause)),
  ])
}

const withMessage =
  (message: string) =>
  (location: Location): RelatedLocation => ({ location, message })

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

function newSoftware({ software }: Endpoint, { software: before }: Endpoint): readonly RelatedLocation[] {
  const { at } = software
  if (at === null || softwareText(software) === softwareText(before)) return []
  return [{ location: at, message: `makes it ${softwareText(software)}, before: ${softwareText(before)}` }]
}

/** One of each place, the first. */
function unique(places: readonly RelatedLocation[]): readonly RelatedLocation[] {
  const seen = new Set<string>()
  return places.filter(({ location }) => {
    const key = placeKey(location)
    return !seen.has(key) && seen.add(key)
  })
}

const placeKey = ({ path, line, column }: Location) => `${path}:${line}:${column}`
