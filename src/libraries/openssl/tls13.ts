import type { TlsContext } from '../../endpoint/context.ts'
import { earlyContext } from '../../endpoint/endpoint.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { ClientHello } from '../../tls/client-hello.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { goOn, isStop, need, refuse, type Step } from '../../tls/step.ts'
import { listText, offeredSuitesText, suitesText } from '../../tls/wording.ts'
import { signsInTls13 } from '../key-schemes.ts'
import type { AgreedGroup, KeyExchangeGroup, ServedKey, Signer } from '../library.ts'
import { certificatePlaces, keysText } from '../served-key.ts'
import { commonSuites } from '../suite-order.ts'
import { checkChainLevel } from './chain-level.ts'
import { checkGroupsListed, groupForTls13, noCommonGroup, type Tls13GroupChoice } from './group.ts'
import { keySlots } from './key-slots.ts'
import { suiteAtLevel } from './security-level.ts'
import { type OpenSslServer, type ServerSettings, settingsOf } from './server.ts'
import { sharedSchemes } from './signature-scheme.ts'

const handshakeFailure = 40
const illegalParameter = 47

/** Chosen right after the version, so by the default server's preference and level where the name comes later. */
export function tls13Suite(server: OpenSslServer, hello: ClientHello): Step<CipherSuite> {
  return suiteFrom(earlyContext(server), server, hello)
}

function suiteFrom(from: TlsContext, server: OpenSslServer, hello: ClientHello): Step<CipherSuite> {
  const list = from.tls13CipherSuites
  const suites = need('suite', 'TLS 1.3 cipher suites', list)
  if (isStop(suites)) return suites
  const settings = settingsOf(server, from)
  if (isStop(settings)) return settings
  const { preference, setting } = settings.value
  const allowed = suites.value.filter((suite) => suiteAtLevel(suite, setting).allowed === 'yes')
  const [chosen] = commonSuites(hello, allowed, preference)
  if (chosen !== undefined) return goOn(chosen)
  return refuse('suite', {
    by: 'server',
    alert: handshakeFailure,
    reason: `For TLS 1.3 the client offers ${offeredSuitesText(hello.cipherSuites.filter(isTls13))}; the server accepts ${suitesText(allowed)}.`,
    causes: [list.at, allowed.length < suites.value.length ? from.securityLevel.at : null],
  })
}

export function tls13Group(server: OpenSslServer, hello: ClientHello): Step<KeyExchangeGroup> {
  const choice = groupChoice(server)
  if (isStop(choice)) return choice
  const group = groupForTls13(hello, choice.value)
  return group === undefined ? noCommonGroup(server, hello, choice.value) : goOn(group)
}

/** Signature and certificate together (RFC 8446 §4.1.1), then what is looked at while the server's flight is made. */
export function tls13Signer(
  server: OpenSslServer,
  hello: ClientHello,
  { suite, group }: AgreedGroup,
): Step<Signer> {
  const choice = groupChoice(server)
  if (isStop(choice)) return choice
  const settings = settingsOf(server, server.named)
  if (isStop(settings)) return settings
  const signer = chooseTls13Signer(server, hello, settings.value)
  if (isStop(signer)) return signer
  const kept = group?.helloRetryRequest === 'sent' ? sameSuiteAgain(server, hello, suite) : goOn(null)
  if (isStop(kept)) return kept
  const listed = checkGroupsListed(server, choice.value)
  if (isStop(listed)) return listed
  const sendable = checkChainLevel(server, signer.value.key, settings.value.setting)
  return isStop(sendable) ? sendable : signer
}

/**
 * The hello that answers a HelloRetryRequest meets the named server's own suites and preference; another choice than
 * the first ends the handshake with illegal_parameter (47), SSL_R_BAD_CIPHER. Observed on nginx 1.22.1.
 */
function sameSuiteAgain(server: OpenSslServer, hello: ClientHello, first: CipherSuite): Step<null> {
  const { named } = server
  if (earlyContext(server) === named) return goOn(null)
  const again = suiteFrom(named, server, hello)
  if (isStop(again)) return again
  if (again.value.code === first.code) return goOn(null)
  return refuse('suite', {
    by: 'server',
    alert: illegalParameter,
    reason: `After the HelloRetryRequest the server wants ${again.value.iana}, not ${first.iana}: its order of suites is not that of the socket's default server.`,
    causes: [named.suitePreference.at, named.tls13CipherSuites.at, server.tls.groups.at],
  })
}

/** The key shares are read before the servername callback, the list for a HelloRetryRequest after it. */
function groupChoice(server: OpenSslServer): Step<Tls13GroupChoice> {
  const groups = need('group', 'groups', server.tls.groups)
  if (isStop(groups)) return groups
  const early = settingsOf(server, earlyContext(server))
  if (isStop(early)) return early
  const own = settingsOf(server, server.named)
  if (isStop(own)) return own
  return goOn({ groups: groups.value, ...early.value, retrySetting: own.value.setting })
}

const isTls13 = (code: number) => code >> 8 === 0x13

/** The first common scheme that a key at hand can sign with decides the certificate (OpenSSL: find_sig_alg). */
function chooseTls13Signer(
  server: OpenSslServer,
  hello: ClientHello,
  { preference, setting }: ServerSettings,
): Step<{ readonly key: ServedKey; readonly signatureScheme: SignatureScheme }> {
  const schemes = sharedSchemes(server, hello, preference, setting)
  if (isStop(schemes)) return schemes
  const keys = keySlots(server)
  if (isStop(keys)) return keys
  for (const signatureScheme of schemes.value) {
    const key = keys.value.find(({ leaf }) => signsInTls13(signatureScheme, leaf.key))
    if (key !== undefined) return goOn({ key, signatureScheme })
  }
  return refuse('certificate', {
    by: 'server',
    alert: handshakeFailure,
    reason: `In TLS 1.3 the client accepts signatures by ${listText(schemes.value)}; the server's key is ${keysText(keys.value)}.`,
    causes: [...certificatePlaces(server), server.tls.signatureSchemes.at],
  })
}
