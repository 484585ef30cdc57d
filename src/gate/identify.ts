import type { App } from '../apple/app.ts'
import { knownValue } from '../text/fact.ts'
import type { Endpoint } from '../tls/endpoint.ts'

/**
 * Gives each endpoint an identity that survives edits: its first name and port, told apart by the configuration's
 * root file where two share them. An endpoint of the base that it plainly continues lends it its identity.
 */
export function identifyEndpoints(
  endpoints: readonly Endpoint[],
  before: readonly Endpoint[],
): readonly Endpoint[] {
  const continued = new Map<Endpoint, string>()
  const free = new Set(before)
  for (const similar of similarities) {
    for (const endpoint of endpoints) {
      if (continued.has(endpoint)) continue
      const match = [...free].find((earlier) => similar(endpoint, earlier))
      if (match === undefined) continue
      continued.set(endpoint, match.id)
      free.delete(match)
    }
  }
  const taken = new Set(before.map((endpoint) => endpoint.id))
  return endpoints.map((endpoint) => ({
    ...endpoint,
    id: continued.get(endpoint) ?? newId(endpoint, taken),
  }))
}

type Similarity = (head: Endpoint, base: Endpoint) => boolean

/** From the closest likeness to the loosest; each endpoint of the base is continued once. */
const similarities: readonly Similarity[] = [
  (a, b) => samePlace(a, b) && a.root === b.root && sameNames(a, b),
  (a, b) => samePlace(a, b) && sameNames(a, b),
  (a, b) => samePlace(a, b) && a.root === b.root && shareName(a, b),
  (a, b) => samePlace(a, b) && shareName(a, b),
  (a, b) => a.root === b.root && sameNames(a, b) && a.names.length > 0 && changedTransport(a, b),
]

const samePlace: Similarity = (a, b) => a.port === b.port && a.address === b.address
const sameNames: Similarity = (a, b) => [...a.names].sort().join(' ') === [...b.names].sort().join(' ')
const shareName: Similarity = (a, b) => a.names.some((name) => b.names.includes(name))

/** A server that spoke TLS and now speaks plain HTTP on another port is the same service for its clients. */
const changedTransport: Similarity = (a, b) =>
  knownValue(b.transport) === 'tls' && knownValue(a.transport) === 'plain'

function newId(endpoint: Endpoint, taken: Set<string>): string {
  const plain = `${endpoint.names[0] ?? '*'}:${endpoint.port}`
  const candidates = [
    plain,
    `${plain} (${endpoint.root})`,
    `${plain} on ${endpoint.address} (${endpoint.root})`,
  ]
  let id = candidates.find((candidate) => !taken.has(candidate))
  for (let count = 2; id === undefined; count++) {
    const candidate = `${candidates[1]} #${count}`
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
