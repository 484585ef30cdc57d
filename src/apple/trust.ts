import type { TrustEvaluator } from '../handshake/outcome.ts'
import type { HostPolicy } from './ats-policy.ts'
import type { ClientId } from './client-id.ts'

/** How one client judges a served chain under one policy at one moment. */
export function trustEvaluator(_client: ClientId, _policy: HostPolicy, _now: Date): TrustEvaluator {
  return () => ({ failure: null, assumptions: [] })
}
