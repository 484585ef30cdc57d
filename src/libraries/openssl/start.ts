import { earlyContext } from '../../endpoint/endpoint.ts'
import { isKnown } from '../../text/fact.ts'
import { goOn, isStop, need, refuse, type Step } from '../../tls/step.ts'
import { compareVersions, newest, type ProtocolVersion, protocolVersions } from '../../tls/version.ts'
import { versionsText } from '../../tls/wording.ts'
import { enabledVersions } from './negotiated-version.ts'
import type { OpenSslServer } from './server.ts'

/** Alerts of RFC 8446 §6. */
const handshakeFailure = 40
const protocolVersion = 70
const internalError = 80

/**
 * Before it reads a hello, OpenSSL from 1.1.0 on asks whether its newest version has a suite at all
 * (tls_setup_handshake). With a hole in the versions that is the newest of the oldest unbroken run
 * (ssl_get_min_max_version), so `TLSv1.1 TLSv1.3` with GCM suites only refuses every client.
 */
export function checkStart(server: OpenSslServer): Step<null> {
  const { library } = server
  if (library === '1.0.2') return goOn(null)
  const versions = enabledVersions(server)
  // The choice of the version needs the same facts, and tells what is unknown.
  if (isStop(versions)) return goOn(null)
  const enabled = versions.value
  const top = topOfOldestRun(enabled)
  if (top === undefined) {
    return refuse('version', {
      by: 'server',
      alert: library === '1.1.1' ? internalError : protocolVersion,
      reason: 'The server accepts no protocol version at all.',
      causes: [server.tls.protocols.at, server.tls.securityLevel.at],
    })
  }
  return checkSuites(server, top, enabled)
}

function topOfOldestRun(enabled: readonly ProtocolVersion[]): ProtocolVersion | undefined {
  return enabled.find((one) => {
    const next = protocolVersions[protocolVersions.indexOf(one) + 1]
    return next === undefined || !enabled.includes(next)
  })
}

/** An unknown list passes where the steps that follow need it too: only a hole lets TLS 1.3 go past it. */
function checkSuites(
  server: OpenSslServer,
  top: ProtocolVersion,
  enabled: readonly ProtocolVersion[],
): Step<null> {
  const { cipherSuites } = earlyContext(server)
  const list = top === 'TLSv1.3' ? server.tls.tls13CipherSuites : cipherSuites
  if (!isKnown(list)) return top === newest(enabled) ? goOn(null) : need('suite', 'cipher suites', list)
  const usable = list.value.some((suite) => compareVersions(suite.minimumVersion, top) <= 0)
  return usable ? goOn(null) : noSuiteForTop(server, top)
}

function noSuiteForTop(server: OpenSslServer, top: ProtocolVersion): Step<never> {
  const { cipherSuites } = earlyContext(server)
  return refuse('suite', {
    by: 'server',
    alert: handshakeFailure,
    reason: `None of the server's cipher suites works with ${versionsText([top])}, which OpenSSL takes for its newest version: it refuses every handshake.`,
    causes: [top === 'TLSv1.3' ? server.tls.tls13CipherSuites.at : cipherSuites.at, server.tls.protocols.at],
  })
}
