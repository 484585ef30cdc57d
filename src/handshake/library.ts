import { nearestVersion, type OpenSslVersion } from '../openssl/version.ts'
import type { Endpoint } from '../tls/endpoint.ts'

/** The OpenSSL family whose behaviour decides this handshake. */
export function libraryOf({ software }: Endpoint): OpenSslVersion {
  return nearestVersion(software.tlsLibrary.version)
}
