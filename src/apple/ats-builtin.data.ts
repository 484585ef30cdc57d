import type { ProtocolVersion } from '../tls/version.ts'

/**
 * Exceptions that Apple's engine holds by itself, from iOS 18.4 on; all with their subdomains, cleartext allowed, forward
 * secrecy not required. An entry of the app with the same key replaces it.
 * Source: Security-61901 protocol/SecProtocolConfiguration.m and its test; evidence: source. The floors of the last three
 * are taken to be that of apple.com (inferred).
 */
export const builtInExceptions: readonly {
  readonly domain: string
  readonly minimumVersion: ProtocolVersion
}[] = [
  { domain: 'apple.com', minimumVersion: 'TLSv1.2' },
  { domain: 'ls.apple.com', minimumVersion: 'TLSv1.0' },
  { domain: 'gs.apple.com', minimumVersion: 'TLSv1.0' },
  { domain: 'geo.apple.com', minimumVersion: 'TLSv1.0' },
  { domain: 'is.autonavi.com', minimumVersion: 'TLSv1.2' },
  { domain: 'apple-mapkit.com', minimumVersion: 'TLSv1.2' },
  { domain: 'setup.icloud.com', minimumVersion: 'TLSv1.2' },
]
