import type { TlsContext } from '../../endpoint/context.ts'
import { goOn, isStop, need, type Step } from '../../tls/step.ts'
import type { Contexts } from '../library.ts'
import type { SuitePreference } from '../suite-order.ts'
import type { LevelSetting } from './security-level.ts'
import type { OpenSslVersion } from './version.ts'

/** A server on OpenSSL, with the release family that its choices follow. */
export interface OpenSslServer extends Contexts {
  readonly library: OpenSslVersion
}

/** What nearly every choice of the server depends on. */
export interface ServerSettings {
  readonly preference: SuitePreference
  readonly setting: LevelSetting
}

/** The settings of the server, or of the default server that acts before the name is known. */
export function settingsOf(server: OpenSslServer, from: TlsContext): Step<ServerSettings> {
  const preference = need('suite', 'order of preference', from.suitePreference)
  if (isStop(preference)) return preference
  const level = need('suite', 'security level', from.securityLevel)
  if (isStop(level)) return level
  return goOn({
    preference: preference.value,
    setting: { level: level.value, version: server.library },
  })
}
