import type { Location } from '../text/location.ts'
import { pathMatcher } from './paths.ts'
import type { Ignore } from './policy.ts'

/** What an ignore is held against. */
export interface IgnorableFinding {
  readonly rule: string
  /** Its own place first, then the related ones: an ignore by path fits when one of them lies there. */
  readonly locations: readonly Location[]
  /** Names of its endpoint; empty where it is not about one. */
  readonly endpointNames: readonly string[]
}

/** Whether an ignore still holds on that day: its last day counts in full, in UTC. */
export function ignoreState(ignore: Ignore, now: Date): 'active' | 'expired' {
  return ignore.expires === null || now.toISOString().slice(0, 10) <= ignore.expires ? 'active' : 'expired'
}

/** The first ignore that covers a finding; one that has not expired comes before one that has. */
export function coveringIgnore(
  finding: IgnorableFinding,
  ignores: readonly Ignore[],
  now: Date,
): { readonly ignore: Ignore; readonly state: 'active' | 'expired' } | null {
  const covering = ignores
    .filter((ignore) => covers(ignore, finding))
    .map((ignore) => ({ ignore, state: ignoreState(ignore, now) }))
  return covering.find(({ state }) => state === 'active') ?? covering[0] ?? null
}

function covers(ignore: Ignore, finding: IgnorableFinding): boolean {
  if (ignore.rule !== finding.rule) return false
  if (ignore.endpoint !== null && !namesEndpoint(ignore.endpoint, finding.endpointNames)) return false
  if (ignore.path === null) return true
  const matches = pathMatcher(ignore.path)
  return finding.locations.some(({ path }) => matches(path))
}

function namesEndpoint(wanted: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase())
}
