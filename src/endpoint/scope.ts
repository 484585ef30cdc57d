import type { TlsContext } from './context.ts'
import { contextOf, type FactName } from './facts.ts'

/**
 * Which of two contexts decides a fact: `initial`, what acts before the server name is known (the listener, or its
 * default server), or `named`, what the name selects. Data, per program and version.
 */
export type ScopeTable = Readonly<Record<FactName, 'initial' | 'named'>>

/** The facts that decide a handshake for a name: each from the context that the table says. */
export function decidingFacts(initial: TlsContext, named: TlsContext, scope: ScopeTable): TlsContext {
  return initial === named ? named : contextOf((name) => (scope[name] === 'initial' ? initial : named)[name])
}

/** Every fact is the named server's: programs that know the name before they start. */
export const allNamed: ScopeTable = {
  protocols: 'named',
  cipherSuites: 'named',
  tls13CipherSuites: 'named',
  suitePreference: 'named',
  groups: 'named',
  signatureSchemes: 'named',
  securityLevel: 'named',
  dhParameters: 'named',
  alpn: 'named',
  certificates: 'named',
  clientCertificate: 'named',
  nameHandling: 'named',
  unknownNames: 'initial',
}
