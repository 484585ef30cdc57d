import { earlyContext } from '../../endpoint/endpoint.ts'
import { isKnown } from '../../text/fact.ts'
import type { ClientHello } from '../../tls/client-hello.ts'
import { goOn, isStop, need, refuse, type Step } from '../../tls/step.ts'
import { compareVersions, newest, type ProtocolVersion, protocolVersions } from '../../tls/version.ts'
import { fallbackScsv, versionsText } from '../../tls/wording.ts'
import { type LevelSetting, protocolAtLevel } from './security-level.ts'
import type { OpenSslServer } from './server.ts'
import type { OpenSslVersion } from './version.ts'

/** Alerts of RFC 8446 §6 and RFC 7507. */
const protocolVersion = 70
const internalError = 80
const inappropriateFallback = 86

/** The version that the server answers with (OpenSSL: ssl_choose_server_version). */
export function chooseVersion(server: OpenSslServer, hello: ClientHello): Step<ProtocolVersion> {
  const enabled = enabledVersions(server)
  if (isStop(enabled)) return enabled
  const chosen = newest(eligible(enabled.value, hello, server.library))
  if (chosen === undefined) return noCommonVersion(server, enabled.value, hello)
  if (hello.cipherSuites.includes(fallbackScsv) && chosen !== newest(enabled.value)) {
    return refuse('version', {
      by: 'server',
      alert: inappropriateFallback,
      reason: `The client falls back to ${versionsText([chosen])} although the server accepts ${versionsText(enabled.value)}.`,
      causes: [server.tls.protocols.at],
    })
  }
  return goOn(chosen)
}

/** The configured versions, oldest first, without those that the security level takes out of the negotiation. */
export function enabledVersions(server: OpenSslServer): Step<readonly ProtocolVersion[]> {
  const protocols = need('version', 'protocol versions', server.tls.protocols)
  if (isStop(protocols)) return protocols
  const level = need('version', 'security level', earlyContext(server).securityLevel)
  if (isStop(level)) return level
  const setting = { level: level.value, version: server.library }
  const kept = protocolVersions.filter((one) => protocols.value.includes(one) && negotiable(one, setting))
  return goOn(kept)
}

/**
 * Where the level refuses a version in the negotiation itself. On 3.0 and 3.1 levels 1 and 2 leave TLS 1.0 and 1.1 in
 * it; they fail later, at the signature, with internal_error (80): see tls12-signature.ts.
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
  server: OpenSslServer,
  enabled: readonly ProtocolVersion[],
  hello: ClientHello,
): Step<never> {
  return refuse('version', {
    by: 'server',
    // 1.0.2 closes without an alert: s23_srvr.c, SSL_R_UNKNOWN_PROTOCOL.
    alert: server.library === '1.0.2' ? null : protocolVersion,
    reason: `The client offers ${versionsText(hello.versions)}; the server accepts ${versionsText(enabled)}.`,
    causes: [server.tls.protocols.at, levelPlace(server, enabled)],
  })
}

/** The level's place where it takes configured versions away. */
function levelPlace(
  { tls: { protocols, securityLevel } }: OpenSslServer,
  enabled: readonly ProtocolVersion[],
) {
  return isKnown(protocols) && protocols.value.length > enabled.length ? securityLevel.at : null
}
