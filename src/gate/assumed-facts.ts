import type { Assumption } from '../assume/assumption.ts'
import type { Choose } from '../assume/worlds.ts'
import type { TlsContext, TlsValues } from '../endpoint/context.ts'
import { type Candidate, withFacts } from '../endpoint/endpoint.ts'
import { type FactName, tlsFacts } from '../endpoint/facts.ts'
import type { HandshakeOutcome } from '../handshake/outcome.ts'
import { known, type Unknown } from '../text/fact.ts'

/**
 * The values of facts that builds and configurations have in practice, the likeliest first: what the tree leaves open
 * is tried with each. Security levels from 3 on are always written down.
 */
const likely: { readonly [Name in FactName]?: readonly [TlsValues[Name], ...TlsValues[Name][]] } = {
  suitePreference: ['client', 'server'],
  securityLevel: [1, 2, 0],
  dhParameters: ['none', { bits: 2048 }],
}

const likelyNames = Object.keys(likely) as readonly FactName[]

/** Attempts a handshake, and chooses a value for each fact that it can't go on without and that has few. */
export function withLikelyFacts(
  candidate: Candidate,
  attempt: (candidate: Candidate) => HandshakeOutcome,
  choose: Choose,
): HandshakeOutcome {
  const outcome = attempt(candidate)
  const missing = outcome.status === 'unknown' ? outcome.missing : null
  const name = missing === null ? undefined : likelyNames.find((one) => isMissing(candidate, one, missing))
  if (name === undefined || missing === null) return outcome
  const fact = known(choose(likelyValue(candidate, name, missing)), missing.at)
  return withLikelyFacts(withFacts(candidate, { [name]: fact } as Partial<TlsContext>), attempt, choose)
}

function isMissing({ initial, named, tls }: Candidate, name: FactName, missing: Unknown): boolean {
  return [initial, named, tls].some((context) => context[name] === missing)
}

function likelyValue(candidate: Candidate, name: FactName, missing: Unknown): Assumption<unknown> {
  const { words, setting } = tlsFacts[name]
  const [first, ...others] = (likely[name] ?? []).map((value) => ({ name: JSON.stringify(value), value }))
  return {
    id: `${name} of ${candidate.id}`,
    words: `the server's ${words} can't be known: ${missing.unknown}`,
    values: [first ?? { name: '', value: undefined }, ...others],
    pin: setting === null ? null : `endpoints[].${setting}`,
  }
}
