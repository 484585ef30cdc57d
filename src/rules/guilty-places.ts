import type { Endpoint } from '../endpoint/endpoint.ts'
import { differingFacts, factPlaces } from '../endpoint/facts.ts'
import { softwareText } from '../endpoint/tls-library.ts'
import type { RelatedLocation } from '../finding/finding.ts'
import type { Location } from '../text/location.ts'
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

function touchedPlaces({ tls }: Endpoint, { tls: before }: Endpoint): readonly Location[] {
  return differingFacts(tls, before).flatMap((name) => factPlaces(name, tls))
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
