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
  const found = /(\d{1,4})(?:\.(\d{1,4}))?/.exec(text)
  if (!found) return fallback
  const [major, minor] = [Number(found[1]), Number(found[2] ?? 0)]
  if (major === 0) return '1.0.2'
  if (major === 1) return minor === 0 ? '1.0.2' : '1.1.1'
  if (major > 3 || (major === 3 && minor >= 5)) return '3.5'
  return major === 3 && minor >= 2 ? '3.2' : fallback
}

/** Whether a family is at least as new as another. */
export function isSince(version: OpenSslVersion, first: OpenSslVersion): boolean {
  return opensslVersions.indexOf(version) >= opensslVersions.indexOf(first)
}
