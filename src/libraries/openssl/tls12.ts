import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { ClientHello } from '../../tls/client-hello.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import { goOn, isStop, need, type Step } from '../../tls/step.ts'
import type { ProtocolVersion } from '../../tls/version.ts'
import { suitesText } from '../../tls/wording.ts'
import type { AgreedSuite, KeyExchangeGroup, Signer } from '../library.ts'
import { commonSuites, type SuitePreference } from '../suite-order.ts'
import { offeredByBoth, type Sieve, sift, withDhParameters, withGroup, withKey } from '../usable-suites.ts'
import { checkChainLevel } from './chain-level.ts'
import { groupForTls12 } from './group.ts'
import { authenticates, hindrance } from './key-for-suite.ts'
import { keySlots } from './key-slots.ts'
import { suiteAtLevel } from './security-level.ts'
import { type OpenSslServer, type ServerSettings, settingsOf } from './server.ts'
import { sharedSchemes } from './signature-scheme.ts'
import type { SuiteContext } from './suite-context.ts'
import { chooseSigner } from './tls12-signature.ts'

/*
 * TLS 1.2 and below: schemes in common, suite, then who signs how (OpenSSL: tls_post_process_client_hello).
 */

/** Facts are asked for only when the suites still in question depend on them. */
export function tls12Suite(
  server: OpenSslServer,
  hello: ClientHello,
  version: ProtocolVersion,
): Step<CipherSuite> {
  const found = contextOf(server, hello, version)
  if (isStop(found)) return found
  const { context, preference } = found.value
  const own = need('suite', 'cipher suites', server.tls.cipherSuites)
  if (isStop(own)) return own
  const common = sift(own.value, [offeredByBoth(context), atSecurityLevel(context)])
  if (isStop(common)) return common
  const agreed = withDh(context, common.value)
  if (isStop(agreed)) return agreed
  const keys = keySlots(server)
  if (isStop(keys)) return keys
  const authentic = sift(agreed.value, [withKey(context, keys.value, keyFit(context))])
  if (isStop(authentic)) return authentic
  const group = groupFor(context, preference, authentic.value)
  if (isStop(group)) return group
  const usable = sift(authentic.value, [withGroup(context, group.value)])
  if (isStop(usable)) return usable
  // Never empty: each condition leaves at least one suite.
  return goOn(commonSuites(hello, usable.value, preference)[0] as CipherSuite)
}

export function tls12Group(
  server: OpenSslServer,
  hello: ClientHello,
  { version, suite }: AgreedSuite,
): Step<KeyExchangeGroup | null> {
  const found = contextOf(server, hello, version)
  if (isStop(found)) return found
  const group = groupFor(found.value.context, found.value.preference, [suite])
  if (isStop(group)) return group
  return goOn(group.value === undefined ? null : { group: group.value, helloRetryRequest: 'not-sent' })
}

export function tls12Signer(
  server: OpenSslServer,
  hello: ClientHello,
  { version, suite }: AgreedSuite,
): Step<Signer> {
  const found = contextOf(server, hello, version)
  if (isStop(found)) return found
  const { context } = found.value
  const keys = keySlots(server)
  if (isStop(keys)) return keys
  const signer = chooseSigner(context, suite, keys.value)
  if (isStop(signer)) return signer
  const sendable = checkChainLevel(server, signer.value.key, context.setting)
  return isStop(sendable) ? sendable : signer
}

interface Search {
  readonly context: SuiteContext
  readonly preference: SuitePreference
}

function contextOf(server: OpenSslServer, hello: ClientHello, version: ProtocolVersion): Step<Search> {
  const settings = settingsOf(server, server.named)
  if (isStop(settings)) return settings
  const { preference, setting } = settings.value
  // The extension is passed over before TLS 1.2 (tls1_save_sigalgs).
  const schemes = version === 'TLSv1.2' ? sharedSchemes(server, hello, preference, setting) : goOn([])
  if (isStop(schemes)) return schemes
  const curves = certificateCurves(server, setting)
  if (isStop(curves)) return curves
  const context = {
    server,
    hello,
    version,
    setting,
    schemes: schemes.value,
    certificateCurves: curves.value,
  }
  return goOn({ context, preference })
}

function certificateCurves(
  server: OpenSslServer,
  { version }: ServerSettings['setting'],
): Step<SuiteContext['certificateCurves']> {
  return version === '1.0.2' ? need('group', 'groups', server.tls.groups) : goOn('any')
}

function atSecurityLevel({ server, setting }: SuiteContext): Sieve {
  return {
    step: 'suite',
    keeps: (suite) => suiteAtLevel(suite, setting).allowed === 'yes',
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) are below the server's security level ${setting.level}.`,
    causes: [server.tls.securityLevel.at, server.tls.cipherSuites.at],
  }
}

/** OpenSSL: c->dh_tmp in ssl_set_masks. */
function withDh(context: SuiteContext, suites: readonly CipherSuite[]): Step<readonly CipherSuite[]> {
  if (!suites.some((suite) => suite.keyExchange === 'DHE')) return goOn(suites)
  const parameters = need('suite', 'Diffie-Hellman parameters', context.server.tls.dhParameters)
  return isStop(parameters) ? parameters : sift(suites, [withDhParameters(context, parameters.value)])
}

const keyFit = (context: SuiteContext) => ({
  fits: (suite: CipherSuite, key: Signer['key']) => authenticates(suite, key, context),
  hindrance: (key: Signer['key']) => hindrance(key, context),
})

function groupFor(
  { server, hello, setting }: SuiteContext,
  preference: SuitePreference,
  suites: readonly CipherSuite[],
): Step<NamedGroup | undefined> {
  if (!suites.some((suite) => suite.keyExchange === 'ECDHE')) return goOn(undefined)
  const groups = need('group', 'groups', server.tls.groups)
  if (isStop(groups)) return groups
  return goOn(groupForTls12(hello, { groups: groups.value, preference, setting }))
}
