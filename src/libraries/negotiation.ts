import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'
import { compareVersions, newest, type ProtocolVersion } from '../tls/version.ts'
import { fallbackScsv, offeredSuitesText, suitesText, versionsText } from '../tls/wording.ts'
import type { Contexts, Library } from './library.ts'
import { type Manners, preferenceOf } from './manners.ts'
import { groupFor, olderGroup } from './negotiated-group.ts'
import { keyFit, signerFor } from './negotiated-signer.ts'
import { servedKeys } from './served-key.ts'
import {
  offeredByBoth,
  type SuiteSearch,
  sift,
  withDhParameters,
  withGroup,
  withKey,
} from './usable-suites.ts'

/** Alerts of RFC 8446 §6 and RFC 7507. */
const handshakeFailure = 40
const protocolVersion = 70
const inappropriateFallback = 86

/** A library that does what RFC 5246 and RFC 8446 ask of every server, and of the rest what its manners say. */
export function libraryWith(manners: Manners): Library {
  const { id, modelled, defaults, suites, groups } = manners
  return {
    id,
    modelled,
    defaults,
    suites,
    groups,
    mayStart: () => goOn(null),
    version: (server, hello) => versionFor(manners, server, hello),
    suite: (server, hello, agreed) =>
      agreed === 'TLSv1.3'
        ? tls13Suite(manners, server, hello)
        : olderSuite(manners, { server, hello, version: agreed }),
    group: (server, hello, agreed) => groupFor(manners, server, hello, agreed),
    signer: (server, hello, agreed) => signerFor(manners, server, hello, agreed),
  }
}

function versionFor(manners: Manners, server: Contexts, hello: ClientHello): Step<ProtocolVersion> {
  const enabled = manners.enabled(server)
  if (isStop(enabled)) return enabled
  const chosen = newest(eligible(enabled.value, hello))
  if (chosen === undefined) return noCommonVersion(server, enabled.value, hello)
  const signalled = manners.fallbackSignal === 'checked' && hello.cipherSuites.includes(fallbackScsv)
  if (!signalled || chosen === newest(enabled.value)) return goOn(chosen)
  return refuse('version', {
    by: 'server',
    alert: inappropriateFallback,
    reason: `The client falls back to ${versionsText([chosen])} although the server accepts ${versionsText(enabled.value)}.`,
    causes: [server.tls.protocols.at],
  })
}

/** With supported_versions those in it; without, everything up to the hello's own (RFC 8446 §4.2.1, appendix D.2). */
function eligible(enabled: readonly ProtocolVersion[], hello: ClientHello): readonly ProtocolVersion[] {
  if (hello.versions.includes('TLSv1.3')) return enabled.filter((one) => hello.versions.includes(one))
  const highest = newest(hello.versions)
  return highest === undefined ? [] : enabled.filter((one) => compareVersions(one, highest) <= 0)
}

function noCommonVersion(
  { tls }: Contexts,
  enabled: readonly ProtocolVersion[],
  hello: ClientHello,
): Step<never> {
  return refuse('version', {
    by: 'server',
    alert: protocolVersion,
    reason: `The client offers ${versionsText(hello.versions)}; the server accepts ${versionsText(enabled)}.`,
    causes: [tls.protocols.at, tls.cipherSuites.at],
  })
}

function tls13Suite(manners: Manners, server: Contexts, hello: ClientHello): Step<CipherSuite> {
  const own = need('suite', 'TLS 1.3 cipher suites', server.tls.tls13CipherSuites)
  if (isStop(own)) return own
  const preference = preferenceOf(manners, server)
  if (isStop(preference)) return preference
  const allowed = own.value.filter(manners.allows)
  const common = allowed.filter(({ code }) => hello.cipherSuites.includes(code))
  const [chosen] = manners.orderedTls13(common, { hello, own: own.value, preference: preference.value })
  if (chosen !== undefined) return goOn(chosen)
  return refuse('suite', {
    by: 'server',
    alert: handshakeFailure,
    reason: `For TLS 1.3 the client offers ${offeredSuitesText(hello.cipherSuites.filter((code) => code >> 8 === 0x13))}; the server accepts ${suitesText(allowed)}.`,
    causes: [server.tls.tls13CipherSuites.at],
  })
}

/** TLS 1.2 and below. Facts are asked for only when the suites still in question depend on them. */
function olderSuite(manners: Manners, search: SuiteSearch): Step<CipherSuite> {
  const { server, hello } = search
  const own = need('suite', 'cipher suites', server.tls.cipherSuites)
  if (isStop(own)) return own
  const common = sift(own.value.filter(manners.allows), [offeredByBoth(search)])
  if (isStop(common)) return common
  const agreed = withDh(search, common.value)
  if (isStop(agreed)) return agreed
  const all = servedKeys(server)
  if (isStop(all)) return all
  const fit = keyFit(manners, search)
  if (isStop(fit)) return fit
  const keys = manners.certificates(all.value, search)
  const authentic = sift(agreed.value, [withKey(search, keys, fit.value)])
  if (isStop(authentic)) return authentic
  const group = olderGroup(manners, server, hello, authentic.value)
  if (isStop(group)) return group
  const usable = sift(authentic.value, [withGroup(search, group.value)])
  if (isStop(usable)) return usable
  const preference = preferenceOf(manners, server)
  if (isStop(preference)) return preference
  const wanted = { hello, own: own.value, preference: preference.value }
  // Never empty: each condition leaves at least one suite.
  return goOn(manners.ordered(usable.value, wanted)[0] as CipherSuite)
}

function withDh(search: SuiteSearch, suites: readonly CipherSuite[]): Step<readonly CipherSuite[]> {
  if (!suites.some(({ keyExchange }) => keyExchange === 'DHE')) return goOn(suites)
  const parameters = need('suite', 'Diffie-Hellman parameters', search.server.tls.dhParameters)
  return isStop(parameters) ? parameters : sift(suites, [withDhParameters(search, parameters.value)])
}
