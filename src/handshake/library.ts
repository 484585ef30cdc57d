import type { Candidate } from '../endpoint/endpoint.ts'
import { nearestVersion, type OpenSslVersion } from '../libraries/openssl/version.ts'

/**
 * The OpenSSL family whose behaviour decides this handshake. Other libraries negotiate as 3.0 does at level 0, as far as
 * clients of iOS can tell; where their alerts differ, whoever asks has to know.
 */
export function libraryOf({ software }: Candidate): OpenSslVersion {
  const { name, version } = software.tlsLibrary
  return name === 'openssl' ? nearestVersion(version) : '3.0'
}
