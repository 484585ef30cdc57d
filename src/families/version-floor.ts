import type { TlsContext } from '../endpoint/context.ts'
import type { Runtime } from '../survey/runtimes.ts'
import { type Fact, isKnown, known } from '../text/fact.ts'
import { compareVersions } from '../tls/version.ts'

/**
 * Some builds of OpenSSL refuse old versions at a security level, whatever the program says. Where the level is not
 * known, neither are the suites, and nothing is concluded from the versions alone.
 */
export function aboveFloor(
  protocols: TlsContext['protocols'],
  level: Fact<number>,
  runtime: Runtime,
): TlsContext['protocols'] {
  const { versionFloor: floor, distribution } = runtime
  if (floor === null || !isKnown(protocols) || !isKnown(level) || level.value < floor.level) return protocols
  const left = protocols.value.filter((version) => compareVersions(version, floor.version) >= 0)
  if (left.length === protocols.value.length) return protocols
  const because = `the OpenSSL of ${distribution} refuses older versions at security level ${level.value}`
  return known(left, protocols.at, because)
}
