import { isKnown } from '../../text/fact.ts'
import type { ClientHello } from '../../tls/client-hello.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { goOn, isStop, need, refuse, type Step } from '../../tls/step.ts'
import { listText } from '../../tls/wording.ts'
import type { SuitePreference } from '../suite-order.ts'
import { libraryDefaults } from './defaults.ts'
import { type LevelSetting, signatureSchemeAtLevel } from './security-level.ts'
import type { OpenSslServer } from './server.ts'

const handshakeFailure = 40

/**
 * The schemes that both sides accept, in order of preference (OpenSSL: tls1_set_shared_sigalgs). Without one in common
 * the server ends the handshake before it looks at its suites.
 */
export function sharedSchemes(
  server: OpenSslServer,
  hello: ClientHello,
  preference: SuitePreference,
  setting: LevelSetting,
): Step<readonly SignatureScheme[]> {
  const configured = need('signature-algorithm', 'signature algorithms', server.tls.signatureSchemes)
  if (isStop(configured)) return configured
  const own =
    configured.value === 'library-default'
      ? libraryDefaults(setting.version).signatureSchemes
      : configured.value
  const allowed = own.filter((scheme) => signatureSchemeAtLevel(scheme, setting).allowed === 'yes')
  const shared =
    preference === 'client'
      ? hello.signatureSchemes.filter((scheme) => allowed.includes(scheme))
      : allowed.filter((scheme) => hello.signatureSchemes.includes(scheme))
  return shared.length > 0 ? goOn(shared) : noSharedScheme(server, hello, allowed)
}

function noSharedScheme(
  server: OpenSslServer,
  hello: ClientHello,
  allowed: readonly SignatureScheme[],
): Step<never> {
  return refuse('signature-algorithm', {
    by: 'server',
    alert: handshakeFailure,
    reason: `The client accepts signatures by ${listText(hello.signatureSchemes)}; the server makes them by ${listText(allowed)}.`,
    causes: [
      server.tls.signatureSchemes.at,
      isKnown(server.tls.securityLevel) ? server.tls.securityLevel.at : null,
    ],
  })
}
