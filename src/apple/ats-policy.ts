import type { Location } from '../text/location.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/** What ATS asks of connections from one app to one host, on one iOS generation. */
export interface HostPolicy {
  readonly cleartext: 'allowed' | 'refused'
  /** `required`: the server-trust extras (key size, hash, system root) are in force. */
  readonly ats: 'required' | 'off'
  /** Null: the library's own minimum. */
  readonly minimumVersion: ProtocolVersion | null
  /** `ats`: forward secrecy only; `ats-and-rsa`: static RSA added; `library`: the list outside ATS. */
  readonly suites: 'ats' | 'ats-and-rsa' | 'library'
  /** The key or entry that decided, as a key path (`NSExceptionDomains.example.com`); null for the default. */
  readonly decidedBy: { readonly keyPath: string; readonly at: Location } | null
  /** Points that the reference calls unresolved or undocumented and that this policy rests on. */
  readonly doubts: readonly string[]
}
