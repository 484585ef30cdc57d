import type { ServedKey } from '../libraries/library.ts'
import type { HandshakeFailure, TrustEvaluator } from './outcome.ts'

/** The client's judgement of certificates, and the name that it connects to. */
export interface ClientTrust {
  readonly evaluate: TrustEvaluator
  readonly serverName: string
}

/** The client's verdict on the chain that the server chose; which alert it then sends is its own affair. Null: it trusts. */
export function checkTrust(
  { evaluate, serverName }: ClientTrust,
  { chain, at }: ServedKey,
): Omit<HandshakeFailure, 'confidence'> | null {
  const { failure } = evaluate(chain, serverName)
  if (failure === null) return null
  const places = [failure.certificate.at, at].filter((place) => place !== null)
  return {
    status: 'fails',
    step: 'trust',
    by: 'client',
    alert: null,
    reason: `The client refuses the server's certificate: ${failure.detail}.`,
    causes: places,
    trust: failure,
  }
}
