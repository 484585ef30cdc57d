import type { Evidence } from '../text/evidence.ts'

/** What a line says by being there, whatever its values. */
export type Sign =
  | 'ats'
  | 'ats-system-trust'
  | 'ats-in-connection'
  | 'cleartext'
  | 'default-trust'
  | 'local-trust'
  | 'closed'
  | 'reset'
  | 'timeout'
  | 'nothing-listens'
  | 'engine-coretls'
  | 'engine-boringssl'
  | 'cfstream'
  | 'network-framework'
  | 'never-connected'
  | 'library-failed'
  | 'no-detail'
  | 'outside-ats'
  | 'pinning'
  | 'server-log'
  | 'client-certificate-requested'
  | 'client-certificate-none'
  | 'client-certificate-sent'
  | 'client-certificate-rejected'
  | 'path-proxy'
  | 'path-tunnel'
  | 'path-down'
  | 'self-signed-chain'
  | 'single-certificate'
  | 'proxy-issuer'
  | 'expired-cross-root'
  | 'client-refused'
  | 'server-refused'
  | 'not-tls'
  | 'tls13-only-floor'
  | 'nscurl-default-fails'
  | 'nscurl-relaxed-passes'
  | 'nscurl-version-passes'
  | 'nscurl-secrecy-passes'
  | 'nscurl-all-fail'
  | 'ios-11'

/**
 * How far a line is to be believed where several tell different codes, the best first: the peer's alert itself, the TLS
 * library's record layer, the library's code before CFNetwork touched it, the task's line, everything else, and codes
 * that are merely named in passing.
 */
export const trusts = ['alert', 'record', 'original', 'task', 'line', 'mention'] as const
export type Trust = (typeof trusts)[number]

export interface LogFormat {
  readonly id: string
  /** What writes the line. */
  readonly writer: string
  /** In lower case; one of them occurs in every line of the format, so that most lines cost one search. */
  readonly anchors: readonly string[]
  /**
   * Linear in the length of the line: every repetition is bounded or of a class that excludes what follows it. Its named
   * groups are those of `readFacts`.
   */
  readonly pattern: RegExp
  /** `failure`: names one by itself. `detail`: tells about one that another line names. */
  readonly role: 'failure' | 'detail'
  readonly trust: Trust
  readonly signs: readonly Sign[]
  readonly gives: string
  readonly seenOn: string
  /** The major iOS releases whose logs have it; null where every release may. */
  readonly era: readonly [first: number, last: number | null] | null
  readonly source: string
  readonly evidence: Evidence
}
