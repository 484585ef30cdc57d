import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { ServedKey } from './served-key.ts'

/** What the server settles on, when it settles on anything. */
export interface ServerAnswer {
  readonly protocol: ProtocolVersion
  readonly cipherSuite: CipherSuite
  readonly group: NamedGroup | null
  readonly signatureScheme: SignatureScheme | null
  readonly key: ServedKey
  readonly helloRetryRequest: 'sent' | 'not-sent'
}
