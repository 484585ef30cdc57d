/** Protocol versions, oldest first. */
export const protocolVersions = ['SSLv3', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const

export type ProtocolVersion = (typeof protocolVersions)[number]

/** Negative when a is older than b. */
export function compareVersions(a: ProtocolVersion, b: ProtocolVersion): number {
  return protocolVersions.indexOf(a) - protocolVersions.indexOf(b)
}

/** The newest of the given versions; undefined for none. */
export function newest(versions: readonly ProtocolVersion[]): ProtocolVersion | undefined {
  return [...versions].sort(compareVersions).at(-1)
}
