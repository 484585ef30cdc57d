import type { TlsContext } from '../endpoint/context.ts'
import { type Candidate, earlyContext } from '../endpoint/endpoint.ts'
import { suiteAtLevel } from '../libraries/openssl/security-level.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { ServerAnswer } from './answer.ts'
import { checkChainLevel } from './chain-level.ts'
import { checkGroupsListed, groupForTls13, noCommonGroup, type Tls13GroupChoice } from './group.ts'
import { settingsOf } from './server-settings.ts'
import { goOn, isStop, need, refuse, type Step } from './step.ts'
import { commonSuites } from './suite-order.ts'
import { chooseTls13Signer } from './tls13-signature.ts'
import { offeredSuitesText, suitesText } from './wording.ts'

const handshakeFailure = 40
const illegalParameter = 47

/** Chosen right after the version, so by the default server's preference and level where the name comes later. */
export function chooseTls13Suite(endpoint: Candidate, hello: ClientHello): Step<CipherSuite> {
  return suiteFrom(earlyContext(endpoint), endpoint, hello)
}

function suiteFrom(from: TlsContext, endpoint: Candidate, hello: ClientHello): Step<CipherSuite> {
  const list = from.tls13CipherSuites
  const suites = need('suite', 'TLS 1.3 cipher suites', list)
  if (isStop(suites)) return suites
  const settings = settingsOf(endpoint, from)
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

/** The rest of the TLS 1.3 handshake: group, then signature and certificate together (RFC 8446 §4.1.1). */
export function answerTls13(
  endpoint: Candidate,
  hello: ClientHello,
  cipherSuite: CipherSuite,
): Step<ServerAnswer> {
  const choice = groupChoice(endpoint)
  if (isStop(choice)) return choice
  const group = groupForTls13(hello, choice.value)
  if (group === undefined) return noCommonGroup(endpoint, hello, choice.value)
  const settings = settingsOf(endpoint, endpoint.named)
  if (isStop(settings)) return settings
  const signer = chooseTls13Signer(endpoint, hello, settings.value)
  if (isStop(signer)) return signer
  const kept = group.helloRetryRequest === 'sent' ? sameSuiteAgain(endpoint, hello, cipherSuite) : goOn(null)
  if (isStop(kept)) return kept
  const listed = checkGroupsListed(endpoint, choice.value)
  if (isStop(listed)) return listed
  const sendable = checkChainLevel(endpoint, signer.value.key, settings.value.setting)
  if (isStop(sendable)) return sendable
  return goOn({ protocol: 'TLSv1.3', cipherSuite, ...group, ...signer.value })
}

/**
 * The hello that answers a HelloRetryRequest meets the named server's own suites and preference; another choice than
 * the first ends the handshake with illegal_parameter (47), SSL_R_BAD_CIPHER. Observed on nginx 1.22.1.
 */
function sameSuiteAgain(endpoint: Candidate, hello: ClientHello, first: CipherSuite): Step<null> {
  const { named } = endpoint
  if (earlyContext(endpoint) === named) return goOn(null)
  const again = suiteFrom(named, endpoint, hello)
  if (isStop(again)) return again
  if (again.value.code === first.code) return goOn(null)
  return refuse('suite', {
    by: 'server',
    alert: illegalParameter,
    reason: `After the HelloRetryRequest the server wants ${again.value.iana}, not ${first.iana}: its order of suites is not that of the socket's default server.`,
    causes: [named.suitePreference.at, named.tls13CipherSuites.at, endpoint.tls.groups.at],
  })
}

/** The key shares are read before the servername callback, the list for a HelloRetryRequest after it. */
function groupChoice(endpoint: Candidate): Step<Tls13GroupChoice> {
  const groups = need('group', 'groups', endpoint.tls.groups)
  if (isStop(groups)) return groups
  const early = settingsOf(endpoint, earlyContext(endpoint))
  if (isStop(early)) return early
  const own = settingsOf(endpoint, endpoint.named)
  if (isStop(own)) return own
  return goOn({ groups: groups.value, ...early.value, retrySetting: own.value.setting })
}

const isTls13 = (code: number) => code >> 8 === 0x13
