import type { NamedGroup } from '../tls/named-group.ts'
import type { OpenSslVersion } from './version.ts'

/** What a group list (`Groups`, `Curves`, `ssl_ecdh_curve`) selects, in order of preference. */
export interface GroupList {
  readonly groups: readonly NamedGroup[]
  /** Why OpenSSL refuses the list, or null. With an error the groups are empty. */
  readonly error: string | null
}

export function evaluateGroupList(_text: string, _version: OpenSslVersion): GroupList {
  return { groups: [], error: 'not written yet' }
}
