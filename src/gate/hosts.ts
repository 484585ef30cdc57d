import type { Endpoint } from '../endpoint/endpoint.ts'
import { hostNamed, type NamePattern, standInHost } from '../endpoint/names.ts'

/** A host name that a client may ask an endpoint for. */
export interface Host {
  /** `stand-in`: the configuration names no host (catch-all, regular expression), so an unlisted one is taken. */
  readonly kind: 'named' | 'stand-in'
  readonly name: string
  /** What the SNI extension holds; null for IP literals. */
  readonly serverName: string | null
}

const standIn: Host = { kind: 'stand-in', name: standInHost, serverName: standInHost }

/** The hosts to try for an endpoint: its names, with one host standing for a wildcard. */
export function hostsOf(endpoint: Endpoint): readonly Host[] {
  const hosts = endpoint.names.map(hostOf)
  const named = hosts.filter((host) => host.kind === 'named')
  if (named.length > 0) return named
  return [standIn]
}

function hostOf(pattern: NamePattern): Host {
  const name = hostNamed(pattern)
  return name === null ? standIn : { kind: 'named', name, serverName: isAddress(name) ? null : name }
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.includes(':')
}
