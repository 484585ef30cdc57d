import { releaseNumbers, rowFor } from '../../text/release.ts'

/** Release families of OpenSSL that differ in what a configuration text means, oldest first. */
export const opensslVersions = ['1.0.2', '1.1.1', '3.0', '3.2', '3.5'] as const

export type OpenSslVersion = (typeof opensslVersions)[number]

/** Where no number can be read: the family that most servers run (Debian 12, Ubuntu 22.04 and 24.04, RHEL 9). */
const fallback: OpenSslVersion = '3.0'

/**
 * The family whose tables hold for a version as people and images write it: `1.1.1w`, `OpenSSL 3.0.19`, `3.4`.
 * 1.1.0 counts as 1.1.1: same language, order and levels, but no TLS 1.3. Text without a number gives 3.0.
 */
export function nearestVersion(text: string): OpenSslVersion {
  return releaseNumbers(text).length === 0 ? fallback : (rowFor(firstReleases, text)?.version ?? '1.0.2')
}

/** The first release whose texts a family's tables read; 3.0 and 3.1 have the same. */
const firstReleases: readonly { readonly from: string; readonly version: OpenSslVersion }[] = [
  { from: '0', version: '1.0.2' },
  { from: '1.1.0', version: '1.1.1' },
  { from: '3.0', version: '3.0' },
  { from: '3.2', version: '3.2' },
  { from: '3.5', version: '3.5' },
]

/** Whether a family is at least as new as another. */
export function isSince(version: OpenSslVersion, first: OpenSslVersion): boolean {
  return opensslVersions.indexOf(version) >= opensslVersions.indexOf(first)
}
