import type { ClientHello } from '../../tls/client-hello.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { goOn, isStop, refuse, type Step } from '../../tls/step.ts'
import { listText } from '../../tls/wording.ts'
import { signsInTls13 } from '../key-schemes.ts'
import type { ServedKey } from '../library.ts'
import { certificatePlaces, keysText } from '../served-key.ts'
import { keySlots } from './key-slots.ts'
import type { OpenSslServer, ServerSettings } from './server.ts'
import { sharedSchemes } from './signature-scheme.ts'

const handshakeFailure = 40

/** The first common scheme that a key at hand can sign with decides the certificate (OpenSSL: find_sig_alg). */
export function chooseTls13Signer(
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
