import type { Candidate, Software } from '../endpoint/endpoint.ts'
import { isAtLeast } from '../text/release.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'

const unrecognizedName = 112

/** A server that rejects these names ends every handshake with unrecognized_name (RFC 6066 §3). */
export function checkServerName(endpoint: Candidate, hello: ClientHello): Step<null> {
  const handling = need('server-name', 'handling of this name', endpoint.tls.nameHandling)
  if (isStop(handling)) return handling
  if (handling.value === 'serves') return goOn(null)
  const asked =
    hello.serverName === null ? 'The client sends no name' : `The client asks for ${hello.serverName}`
  return refuse('server-name', {
    by: 'server',
    alert: unrecognizedName,
    reason: `${asked}; the server rejects every handshake for a name that it does not serve.`,
    causes: [endpoint.tls.nameHandling.at],
  })
}

/**
 * The first release that looks at the name in OpenSSL's ClientHello callback, before the version is chosen; earlier
 * ones, and programs with null, do it in the servername callback, after the version and the TLS 1.3 suite.
 * Sources: nginx commit 0373fe5d9 "SNI: using the ClientHello callback" (release 1.29.2), its ports in the others.
 */
const earlyName: Readonly<Record<string, string | null>> = {
  nginx: '1.29.2',
  openresty: '1.29.2',
  angie: '1.12.1',
  tengine: '3.2.0',
  freenginx: null,
}

/** Other servers that reject names (HAProxy's strict-sni) do it in the ClientHello callback. */
export function nameIsChecked({ name, version, tlsLibrary }: Software): 'first' | 'after-version' {
  const since = earlyName[name.toLowerCase()]
  if (since === undefined) return 'first'
  if (since === null || tlsLibrary.version.startsWith('1.0')) return 'after-version'
  return isAtLeast(version, since) ? 'first' : 'after-version'
}
