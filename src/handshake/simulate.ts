import type { ClientHello } from '../tls/client-hello.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import type { HandshakeOutcome, TrustEvaluator } from './outcome.ts'

/** The client's judgement of certificates, and the name that it connects to. */
export interface ClientTrust {
  readonly evaluate: TrustEvaluator
  readonly serverName: string
}

/**
 * Puts one client's hello through an endpoint, as OpenSSL on the server's side would answer it.
 * Undecided only where a fact that this handshake needs is unknown. Never throws.
 */
export function simulate(endpoint: Endpoint, _hello: ClientHello, _trust: ClientTrust): HandshakeOutcome {
  return { status: 'unknown', step: 'transport', reason: 'not simulated yet', at: endpoint.location }
}
