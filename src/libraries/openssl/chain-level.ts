import type { Certificate } from '../../tls/certificate.ts'
import { goOn, refuse, type Step } from '../../tls/step.ts'
import type { ServedKey } from '../library.ts'
import { certificateHashAtLevel, keyAtLevel, type LevelSetting } from './security-level.ts'
import type { OpenSslServer } from './server.ts'

const internalError = 80

/**
 * OpenSSL looks at its own certificates once more when it sends them (ssl_add_cert_chain): one below the security level
 * ends the handshake with internal_error (80). Servers that load certificates under the level do not even start; nginx
 * does so from 1.21.2 on. A certificate that no file holds is taken as one that the server can send.
 */
export function checkChainLevel(server: OpenSslServer, key: ServedKey, setting: LevelSetting): Step<null> {
  if (key.basis === 'stated') return goOn(null)
  for (const certificate of key.chain) {
    const reason = weakness(certificate, setting)
    if (reason === null) continue
    return refuse('certificate', {
      by: 'server',
      alert: internalError,
      reason: `The server's own certificate ${certificate.subject} is below its security level: ${reason}.`,
      causes: [key.at, server.tls.securityLevel.at],
    })
  }
  return goOn(null)
}

function weakness({ key, signatureHash, selfSigned }: Certificate, setting: LevelSetting): string | null {
  const size = key.kind === 'other' ? null : keyAtLevel({ kind: key.kind, bits: key.bits }, setting)
  if (size?.allowed === 'no') return size.reason
  if (selfSigned === 'yes' || signatureHash === 'unknown') return null
  const hash = certificateHashAtLevel(signatureHash, setting)
  return hash.allowed === 'no' ? hash.reason : null
}
