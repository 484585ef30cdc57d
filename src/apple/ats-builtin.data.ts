import type { Evidence } from '../text/evidence.ts'
import type { ProtocolVersion } from '../tls/version.ts'

export interface BuiltInException {
  readonly domain: string
  readonly minimumVersion: ProtocolVersion
  readonly evidence: Evidence
  readonly source: string
}

const engine = {
  evidence: 'source',
  source: 'Security-61901 protocol/SecProtocolConfiguration.m and its test',
} as const
/** The entry is in the source; that its floor is apple.com's is taken to be so. */
const likeApple = {
  evidence: 'inferred',
  source: 'Security-61901 protocol/SecProtocolConfiguration.m',
} as const

/**
 * Exceptions that Apple's engine holds by itself, from iOS 18.4 on; all with their subdomains, cleartext allowed, forward
 * secrecy not required. An entry of the app with the same key replaces it.
 */
export const builtInExceptions: readonly BuiltInException[] = [
  { domain: 'apple.com', minimumVersion: 'TLSv1.2', ...engine },
  { domain: 'ls.apple.com', minimumVersion: 'TLSv1.0', ...engine },
  { domain: 'gs.apple.com', minimumVersion: 'TLSv1.0', ...engine },
  { domain: 'geo.apple.com', minimumVersion: 'TLSv1.0', ...engine },
  { domain: 'is.autonavi.com', minimumVersion: 'TLSv1.2', ...likeApple },
  { domain: 'apple-mapkit.com', minimumVersion: 'TLSv1.2', ...likeApple },
  { domain: 'setup.icloud.com', minimumVersion: 'TLSv1.2', ...likeApple },
]
