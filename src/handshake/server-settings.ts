import type { TlsContext } from '../endpoint/context.ts'
import type { Candidate } from '../endpoint/endpoint.ts'
import type { LevelSetting } from '../libraries/openssl/security-level.ts'
import { libraryOf } from './library.ts'
import { goOn, isStop, need, type Step } from './step.ts'
import type { SuitePreference } from './suite-order.ts'

/** What nearly every choice of the server depends on. */
export interface ServerSettings {
  readonly preference: SuitePreference
  readonly setting: LevelSetting
}

/** The settings of the endpoint, or of the default server that acts before the name is known. */
export function settingsOf(endpoint: Candidate, from: TlsContext): Step<ServerSettings> {
  const preference = need('suite', 'order of preference', from.suitePreference)
  if (isStop(preference)) return preference
  const level = need('suite', 'security level', from.securityLevel)
  if (isStop(level)) return level
  return goOn({
    preference: preference.value,
    setting: { level: level.value, version: libraryOf(endpoint) },
  })
}
