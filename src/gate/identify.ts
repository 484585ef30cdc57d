import type { App } from '../apple/app.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { nameTexts } from '../endpoint/names.ts'
import { knownValue } from '../text/fact.ts'

/**
 * Gives each endpoint an identity that survives edits: its first name and port, told apart by the configuration's
 * root file where two share them. An endpoint of the base that it plainly continues lends it its identity.
 */
export function identifyEndpoints(
  endpoints: readonly Endpoint[],
  before: readonly Endpoint[],
): readonly Endpoint[] {
  const continued = continuations(endpoints, before)
  const taken = new Set(before.map((endpoint) => endpoint.id))
  return endpoints.map((endpoint) => ({
    ...endpoint,
    id: continued.get(endpoint)?.id ?? newId(endpoint, taken),
  }))
}

/** Which endpoint of the base each one continues; each is continued once, by its closest likeness. */
function continuations(
  endpoints: readonly Endpoint[],
  before: readonly Endpoint[],
): ReadonlyMap<Endpoint, Endpoint> {
  const continued = new Map<Endpoint, Endpoint>()
  const free = new Set(before)
  for (const { keys, holds } of likenesses) {
    const byKey = index([...free], keys)
    for (const endpoint of endpoints) {
      if (continued.has(endpoint)) continue
      const candidates = keys(endpoint).flatMap((key) => byKey.get(key) ?? [])
      const match = candidates.find((earlier) => free.has(earlier) && holds(endpoint, earlier))
      if (match === undefined) continue
      continued.set(endpoint, match)
      free.delete(match)
    }
  }
  return continued
}

function index(endpoints: readonly Endpoint[], keys: Likeness['keys']): ReadonlyMap<string, Endpoint[]> {
  const byKey = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints)
    for (const key of keys(endpoint)) {
      const entry = byKey.get(key)
      if (entry === undefined) byKey.set(key, [endpoint])
      else entry.push(endpoint)
    }
  return byKey
}

/** Two endpoints are alike when they share a key, and what keys can't say holds too. */
interface Likeness {
  readonly keys: (endpoint: Endpoint) => readonly string[]
  readonly holds: (head: Endpoint, base: Endpoint) => boolean
}

const always = () => true
const allNames = ({ names }: Endpoint) => nameTexts(names).toSorted().join(' ')

/** From the closest likeness to the loosest. */
const likenesses: readonly Likeness[] = [
  { keys: (e) => (e.resource === null ? [] : [JSON.stringify([e.resource, e.root])]), holds: always },
  { keys: (e) => [JSON.stringify([e.port, e.address, e.root, allNames(e)])], holds: always },
  { keys: (e) => [JSON.stringify([e.port, e.address, allNames(e)])], holds: always },
  {
    keys: (e) => e.names.map(({ text }) => JSON.stringify([e.port, e.address, e.root, text])),
    holds: always,
  },
  { keys: (e) => e.names.map(({ text }) => JSON.stringify([e.port, e.address, text])), holds: always },
  { keys: (e) => (e.names.length > 0 ? [JSON.stringify([e.root, allNames(e)])] : []), holds: lostTls },
]

/** A server that spoke TLS and now speaks plain HTTP on another port is the same service for its clients. */
function lostTls(head: Endpoint, base: Endpoint): boolean {
  return knownValue(base.transport) === 'tls' && knownValue(head.transport) === 'plain'
}

function newId(endpoint: Endpoint, taken: Set<string>): string {
  const plain = `${endpoint.names[0]?.text ?? '*'}:${endpoint.port}`
  const apart = `${plain} (${endpoint.root})`
  const candidates = [plain, apart, `${plain} on ${endpoint.address} (${endpoint.root})`]
  let id = candidates.find((candidate) => !taken.has(candidate))
  for (let count = 2; id === undefined; count++) {
    const candidate = `${apart} #${count}`
    if (!taken.has(candidate)) id = candidate
  }
  taken.add(id)
  return id
}

/** A plist that moved keeps its identity by its bundle identifier. */
export function identifyApps(apps: readonly App[], before: readonly App[]): readonly App[] {
  const paths = new Set(apps.map((app) => app.id))
  const gone = before.filter((app) => !paths.has(app.id))
  const known = new Set(before.map((app) => app.id))
  return apps.map((app) => {
    const bundleId = knownValue(app.bundleId)
    if (known.has(app.id) || bundleId === undefined) return app
    const earlier = gone.findIndex((candidate) => knownValue(candidate.bundleId) === bundleId)
    const [moved] = earlier < 0 ? [] : gone.splice(earlier, 1)
    return moved === undefined ? app : { ...app, id: moved.id }
  })
}

/** What the base held of apps whose plist is new: one that split off (Debug and Release) was the app of its bundle. */
export function splitOff(added: readonly App[], before: readonly App[]): readonly App[] {
  const byBundle = new Map(before.toReversed().map((app) => [knownValue(app.bundleId), app]))
  return added.flatMap((app) => {
    const bundleId = knownValue(app.bundleId)
    const earlier = bundleId === undefined ? undefined : byBundle.get(bundleId)
    return earlier === undefined ? [] : [{ ...earlier, id: app.id }]
  })
}
