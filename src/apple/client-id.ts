/** The client profiles of the report, oldest first; each id names the first release that behaves so. */
export const clientIds = [
  'ios-9',
  'ios-10',
  'ios-11',
  'ios-12.0',
  'ios-12.2',
  'ios-13',
  'ios-14',
  'ios-15.0',
  'ios-15.4',
  'ios-16',
  'ios-17',
  'ios-18',
  'ios-26.0',
  'ios-26.2',
  'ios-27',
] as const

export type ClientId = (typeof clientIds)[number]

/** `[15, 4]` for iOS 15.4. */
export type OsVersion = readonly [major: number, minor: number]

/** The first release that a client id stands for. */
export function releaseOf(id: ClientId): OsVersion {
  const [major, minor] = id.slice('ios-'.length).split('.')
  return [Number(major), Number(minor ?? 0)]
}

/** Whether every release of the client is that one or a newer one. */
export function isFrom(id: ClientId, release: OsVersion): boolean {
  return compareReleases(releaseOf(id), release) >= 0
}

/** Negative when a is older than b. */
export function compareReleases(a: OsVersion, b: OsVersion): number {
  return a[0] - b[0] || a[1] - b[1]
}
