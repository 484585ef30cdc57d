import type { EndpointHere, KnownEndpoint } from './explanation.ts'

const mostShown = 4

/** The repository's endpoints that a host and a port reach; exact names before wildcards, and none by guess. */
export function endpointsHere(
  host: string | null,
  port: number | null,
  known: readonly KnownEndpoint[],
): readonly EndpointHere[] {
  if (host === null) return []
  const bare = host.replace(/\.$/, '').toLowerCase()
  const onPort = known.filter((endpoint) => port === null || endpoint.port === port)
  const exact = onPort.filter(({ names }) => names.some((name) => name.toLowerCase() === bare))
  const found =
    exact.length > 0 ? exact : onPort.filter(({ names }) => names.some((name) => covers(name, bare)))
  return found
    .slice(0, mostShown)
    .map(({ id, port: at, location, facts }) => ({ id, port: at, location, facts }))
}

/** `*.example.com` covers names below it, `.example.com` the name itself too (nginx, server_name). */
function covers(pattern: string, host: string): boolean {
  const name = pattern.toLowerCase()
  if (name.startsWith('*.')) return host.endsWith(name.slice(1))
  return name.startsWith('.') && (host.endsWith(name) || host === name.slice(1))
}
