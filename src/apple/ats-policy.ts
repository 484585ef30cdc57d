import { type Fact, unknown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { ClientId } from './client-id.ts'
import type { PlistDict } from './plist.ts'

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

/** What opens the connection: the app's own URL loading, a web view, or AVFoundation. */
export type LoadUse = 'app' | 'webview' | 'media'

/** The policy of an app's ATS dictionary (null: no dictionary) for one host on one client. */
export function hostPolicy(
  _ats: PlistDict | null,
  _host: string,
  _client: ClientId,
  _use: LoadUse = 'app',
): Fact<HostPolicy> {
  return unknown('not written yet')
}
