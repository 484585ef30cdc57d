import { type Candidate, earlyContext } from '../endpoint/endpoint.ts'
import { type LevelSetting, protocolAtLevel } from '../libraries/openssl/security-level.ts'
import type { OpenSslVersion } from '../libraries/openssl/version.ts'
import { isKnown } from '../text/fact.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { compareVersions, newest, type ProtocolVersion, protocolVersions } from '../tls/version.ts'
import { libraryOf } from './library.ts'
import { goOn, isStop, need, refuse, type Step } from './step.ts'
import { fallbackScsv, versionsText } from './wording.ts'

/** Alerts of RFC 8446 §6 and RFC 7507. */
const handshakeFailure = 40
const protocolVersion = 70
const internalError = 80
const inappropriateFallback = 86

/** The version that the server answers with (OpenSSL: ssl_choose_server_version). */
export function chooseVersion(endpoint: Candidate, hello: ClientHello): Step<ProtocolVersion> {
  const enabled = enabledVersions(endpoint)
  if (isStop(enabled)) return enabled
  const start = checkStart(endpoint, enabled.value)
  if (isStop(start)) return start
  const chosen = newest(eligible(enabled.value, hello, libraryOf(endpoint)))
  if (chosen === undefined) return noCommonVersion(endpoint, enabled.value, hello)
  if (hello.cipherSuites.includes(fallbackScsv) && chosen !== newest(enabled.value)) {
    return refuse('version', {
      by: 'server',
      alert: inappropriateFallback,
      reason: `The client falls back to ${versionsText([chosen])} although the server accepts ${versionsText(enabled.value)}.`,
      causes: [endpoint.tls.protocols.at],
    })
  }
  return goOn(chosen)
}

/** A client that sends no supported_versions takes back an answer below its own minimum (RFC 5246 appendix E.1). */
export function checkVersionOffered(
  endpoint: Candidate,
  hello: ClientHello,
  chosen: ProtocolVersion,
): Step<ProtocolVersion> {
  if (hello.versions.includes(chosen)) return goOn(chosen)
  return refuse('version', {
    by: 'client',
    alert: protocolVersion,
    reason: `The client offers ${versionsText(hello.versions)}; the server answers with ${versionsText([chosen])}.`,
    causes: [endpoint.tls.protocols.at],
  })
}

/** The configured versions, oldest first, without those that the security level takes out of the negotiation. */
function enabledVersions(endpoint: Candidate): Step<readonly ProtocolVersion[]> {
  const protocols = need('version', 'protocol versions', endpoint.tls.protocols)
  if (isStop(protocols)) return protocols
  const level = need('version', 'security level', earlyContext(endpoint).securityLevel)
  if (isStop(level)) return level
  const setting = { level: level.value, version: libraryOf(endpoint) }
  const kept = protocolVersions.filter((one) => protocols.value.includes(one) && negotiable(one, setting))
  return goOn(kept)
}

/**
 * Where the level refuses a version in the negotiation itself. On 3.0 and 3.1 levels 1 and 2 leave TLS 1.0 and 1.1 in
 * it; they fail later, at the signature, with internal_error (80): see legacy-signature.ts.
 */
function negotiable(version: ProtocolVersion, setting: LevelSetting): boolean {
  const built = setting.version === '1.0.2' ? version !== 'TLSv1.3' : version !== 'SSLv3'
  const verdict = protocolAtLevel(version, setting)
  return built && (verdict.allowed === 'yes' || verdict.alert === internalError)
}

/**
 * With supported_versions exactly the versions in it; without, everything up to the hello's legacy_version, which a
 * client of TLS 1.3 sets to TLS 1.2 (RFC 8446 §4.1.2). 1.0.2 reads no supported_versions.
 */
function eligible(
  enabled: readonly ProtocolVersion[],
  hello: ClientHello,
  library: OpenSslVersion,
): readonly ProtocolVersion[] {
  const offersTls13 = hello.versions.includes('TLSv1.3')
  if (offersTls13 && library !== '1.0.2') return enabled.filter((one) => hello.versions.includes(one))
  const highest = offersTls13 ? 'TLSv1.2' : newest(hello.versions)
  return highest === undefined ? [] : enabled.filter((one) => compareVersions(one, highest) <= 0)
}

function noCommonVersion(
  endpoint: Candidate,
  enabled: readonly ProtocolVersion[],
  hello: ClientHello,
): Step<never> {
  return refuse('version', {
    by: 'server',
    // 1.0.2 closes without an alert: s23_srvr.c, SSL_R_UNKNOWN_PROTOCOL.
    alert: libraryOf(endpoint) === '1.0.2' ? null : protocolVersion,
    reason: `The client offers ${versionsText(hello.versions)}; the server accepts ${versionsText(enabled)}.`,
    causes: [endpoint.tls.protocols.at, levelPlace(endpoint, enabled)],
  })
}

/** The level's place where it takes configured versions away. */
function levelPlace({ tls: { protocols, securityLevel } }: Candidate, enabled: readonly ProtocolVersion[]) {
  return isKnown(protocols) && protocols.value.length > enabled.length ? securityLevel.at : null
}

/**
 * Before it reads a hello, OpenSSL from 1.1.0 on asks whether its newest version has a suite at all
 * (tls_setup_handshake). With a hole in the versions that is the newest of the oldest unbroken run
 * (ssl_get_min_max_version), so `TLSv1.1 TLSv1.3` with GCM suites only refuses every client.
 */
function checkStart(endpoint: Candidate, enabled: readonly ProtocolVersion[]): Step<null> {
  const library = libraryOf(endpoint)
  if (library === '1.0.2') return goOn(null)
  const top = topOfOldestRun(enabled)
  if (top === undefined) {
    return refuse('version', {
      by: 'server',
      alert: library === '1.1.1' ? internalError : protocolVersion,
      reason: 'The server accepts no protocol version at all.',
      causes: [endpoint.tls.protocols.at, endpoint.tls.securityLevel.at],
    })
  }
  return checkSuites(endpoint, top, enabled)
}

function topOfOldestRun(enabled: readonly ProtocolVersion[]): ProtocolVersion | undefined {
  return enabled.find((one) => {
    const next = protocolVersions[protocolVersions.indexOf(one) + 1]
    return next === undefined || !enabled.includes(next)
  })
}

/** An unknown list passes where the steps that follow need it too: only a hole lets TLS 1.3 go past it. */
function checkSuites(
  endpoint: Candidate,
  top: ProtocolVersion,
  enabled: readonly ProtocolVersion[],
): Step<null> {
  const { cipherSuites } = earlyContext(endpoint)
  const list = top === 'TLSv1.3' ? endpoint.tls.tls13CipherSuites : cipherSuites
  if (!isKnown(list)) return top === newest(enabled) ? goOn(null) : need('suite', 'cipher suites', list)
  const usable = list.value.some((suite) => compareVersions(suite.minimumVersion, top) <= 0)
  return usable ? goOn(null) : noSuiteForTop(endpoint, top)
}

function noSuiteForTop(endpoint: Candidate, top: ProtocolVersion): Step<never> {
  const { cipherSuites } = earlyContext(endpoint)
  return refuse('suite', {
    by: 'server',
    alert: handshakeFailure,
    reason: `None of the server's cipher suites works with ${versionsText([top])}, which OpenSSL takes for its newest version: it refuses every handshake.`,
    causes: [
      top === 'TLSv1.3' ? endpoint.tls.tls13CipherSuites.at : cipherSuites.at,
      endpoint.tls.protocols.at,
    ],
  })
}
