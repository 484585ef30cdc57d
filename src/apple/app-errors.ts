import type { HandshakeFailure } from '../handshake/outcome.ts'
import type { HostPolicy } from './ats-policy.ts'
import type { ClientId } from './client-id.ts'
import type { Evidence } from './evidence.ts'

export interface CodeFact {
  readonly code: number
  /** `errSSLFatalAlert`, `NSURLErrorSecureConnectionFailed`. */
  readonly name: string
  readonly evidence: Evidence
  readonly source: string
}

/** The three codes that an app can meet; null where that interface reports none. */
export interface AppErrors {
  /** What CFStream and SecureTransport report for the same failure. */
  readonly cfStreamCode: CodeFact | null
  /** NSURLErrorDomain. */
  readonly urlErrorCode: CodeFact | null
  /** `_kCFStreamErrorCodeKey` of the NSURLError. */
  readonly streamErrorCode: CodeFact | null
}

/** What the app sees of a failed handshake. */
export function appErrors(_failure: HandshakeFailure, _client: ClientId, _policy: HostPolicy): AppErrors {
  return { cfStreamCode: null, urlErrorCode: null, streamErrorCode: null }
}

/** What the app sees when ATS refuses an http URL. */
export function plainHttpErrors(): AppErrors {
  return { cfStreamCode: null, urlErrorCode: null, streamErrorCode: null }
}
