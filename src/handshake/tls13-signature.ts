import type { Candidate } from '../endpoint/endpoint.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { certificatePlaces, keysText, type ServedKey, servedKeys } from './served-key.ts'
import type { ServerSettings } from './server-settings.ts'
import { sharedSchemes, signsInTls13 } from './signature-scheme.ts'
import { goOn, isStop, refuse, type Step } from './step.ts'
import { listText } from './wording.ts'

const handshakeFailure = 40

/** The first common scheme that a key at hand can sign with decides the certificate (OpenSSL: find_sig_alg). */
export function chooseTls13Signer(
  endpoint: Candidate,
  hello: ClientHello,
  { preference, setting }: ServerSettings,
): Step<{ readonly key: ServedKey; readonly signatureScheme: SignatureScheme }> {
  const schemes = sharedSchemes(endpoint, hello, preference, setting)
  if (isStop(schemes)) return schemes
  const keys = servedKeys(endpoint)
  if (isStop(keys)) return keys
  for (const signatureScheme of schemes.value) {
    const key = keys.value.find(({ leaf }) => signsInTls13(signatureScheme, leaf.key))
    if (key !== undefined) return goOn({ key, signatureScheme })
  }
  return refuse('certificate', {
    by: 'server',
    alert: handshakeFailure,
    reason: `In TLS 1.3 the client accepts signatures by ${listText(schemes.value)}; the server's key is ${keysText(keys.value)}.`,
    causes: [...certificatePlaces(endpoint), endpoint.tls.signatureSchemes.at],
  })
}
