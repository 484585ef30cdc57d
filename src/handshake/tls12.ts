import type { Candidate } from '../endpoint/endpoint.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { ServerAnswer } from './answer.ts'
import { checkChainLevel } from './chain-level.ts'
import { groupForTls12 } from './group.ts'
import { type ServedKey, servedKeys } from './served-key.ts'
import { type ServerSettings, settingsOf } from './server-settings.ts'
import { sharedSchemes } from './signature-scheme.ts'
import { goOn, isStop, need, type Step } from './step.ts'
import type { SuiteContext } from './suite-context.ts'
import { commonSuites, type SuitePreference } from './suite-order.ts'
import { chooseSigner } from './tls12-signature.ts'
import {
  atSecurityLevel,
  offeredByBoth,
  sift,
  withDhParameters,
  withGroup,
  withKey,
} from './usable-suites.ts'

/** TLS 1.2 and below: schemes in common, suite, then who signs how (OpenSSL: tls_post_process_client_hello). */
export function answerTls12(
  endpoint: Candidate,
  hello: ClientHello,
  version: ProtocolVersion,
): Step<ServerAnswer> {
  const settings = settingsOf(endpoint, endpoint.named)
  if (isStop(settings)) return settings
  const { preference } = settings.value
  const context = contextOf(endpoint, hello, version, settings.value)
  if (isStop(context)) return context
  const chosen = chooseSuite(context.value, preference)
  if (isStop(chosen)) return chosen
  const { cipherSuite, group, keys } = chosen.value
  const signer = chooseSigner(context.value, cipherSuite, keys)
  if (isStop(signer)) return signer
  const { key, signatureScheme } = signer.value
  const sendable = checkChainLevel(endpoint, key, context.value.setting)
  if (isStop(sendable)) return sendable
  return goOn({ protocol: version, cipherSuite, group, key, signatureScheme, helloRetryRequest: 'not-sent' })
}

function contextOf(
  endpoint: Candidate,
  hello: ClientHello,
  version: ProtocolVersion,
  { preference, setting }: ServerSettings,
): Step<SuiteContext> {
  // The extension is passed over before TLS 1.2 (tls1_save_sigalgs).
  const schemes = version === 'TLSv1.2' ? sharedSchemes(endpoint, hello, preference, setting) : goOn([])
  if (isStop(schemes)) return schemes
  const curves = certificateCurves(endpoint, setting)
  if (isStop(curves)) return curves
  return goOn({ endpoint, hello, version, setting, schemes: schemes.value, certificateCurves: curves.value })
}

function certificateCurves(
  endpoint: Candidate,
  { version }: ServerSettings['setting'],
): Step<SuiteContext['certificateCurves']> {
  return version === '1.0.2' ? need('group', 'groups', endpoint.tls.groups) : goOn('any')
}

interface ChosenSuite {
  readonly cipherSuite: CipherSuite
  readonly group: NamedGroup | null
  readonly keys: readonly ServedKey[]
}

/** Facts are asked for only when the suites still in question depend on them. */
function chooseSuite(context: SuiteContext, preference: SuitePreference): Step<ChosenSuite> {
  const { endpoint, hello } = context
  const own = need('suite', 'cipher suites', endpoint.tls.cipherSuites)
  if (isStop(own)) return own
  const common = sift(own.value, [offeredByBoth(context), atSecurityLevel(context)])
  if (isStop(common)) return common
  const agreed = withDh(context, common.value)
  if (isStop(agreed)) return agreed
  const keys = servedKeys(endpoint)
  if (isStop(keys)) return keys
  const authentic = sift(agreed.value, [withKey(context, keys.value)])
  if (isStop(authentic)) return authentic
  const group = groupFor(context, preference, authentic.value)
  if (isStop(group)) return group
  const usable = sift(authentic.value, [withGroup(context, group.value)])
  if (isStop(usable)) return usable
  // Never empty: each condition leaves at least one suite.
  const cipherSuite = commonSuites(hello, usable.value, preference)[0] as CipherSuite
  const ephemeral = cipherSuite.keyExchange === 'ECDHE'
  return goOn({ cipherSuite, group: ephemeral ? (group.value ?? null) : null, keys: keys.value })
}

function withDh(context: SuiteContext, suites: readonly CipherSuite[]): Step<readonly CipherSuite[]> {
  if (!suites.some((suite) => suite.keyExchange === 'DHE')) return goOn(suites)
  const parameters = need('suite', 'Diffie-Hellman parameters', context.endpoint.tls.dhParameters)
  return isStop(parameters) ? parameters : sift(suites, [withDhParameters(context, parameters.value)])
}

function groupFor(
  { endpoint, hello, setting }: SuiteContext,
  preference: SuitePreference,
  suites: readonly CipherSuite[],
): Step<NamedGroup | undefined> {
  if (!suites.some((suite) => suite.keyExchange === 'ECDHE')) return goOn(undefined)
  const groups = need('group', 'groups', endpoint.tls.groups)
  if (isStop(groups)) return groups
  return goOn(groupForTls12(hello, { groups: groups.value, preference, setting }))
}
