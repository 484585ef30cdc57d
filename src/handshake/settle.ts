import type { TlsValues } from '../endpoint/context.ts'
import { type Endpoint, withFacts } from '../endpoint/endpoint.ts'
import type { FactName } from '../endpoint/facts.ts'
import { type Fact, isKnown, known } from '../text/fact.ts'
import type { Undecided } from '../tls/step.ts'
import type { HandshakeOutcome } from './outcome.ts'

/**
 * Facts with few possible values are tried with each of them when they are unknown: the handshake is undecided only
 * where the values disagree. Where all connect, the values negotiated are those of the first.
 */
export function settle(
  endpoint: Endpoint,
  handshake: (endpoint: Endpoint) => HandshakeOutcome,
): HandshakeOutcome {
  const [first, ...others] = possibilities(endpoint).map(handshake)
  if (first === undefined) return handshake(endpoint)
  const undecided = [first, ...others].find((outcome) => outcome.status === 'unknown')
  if (undecided !== undefined) return undecided
  return others.every((outcome) => outcome.status === first.status) ? first : disagreement(endpoint)
}

/** The levels that builds and configurations have in practice; 3 and above are always written down. */
const likelyLevels = [0, 1, 2]
const likelyDhParameters = ['none', { bits: 2048 }] as const

function possibilities(endpoint: Endpoint): readonly Endpoint[] {
  return [endpoint]
    .flatMap((one) => each(one, 'suitePreference', ['client', 'server']))
    .flatMap((one) => each(one, 'securityLevel', likelyLevels))
    .flatMap((one) => each(one, 'dhParameters', likelyDhParameters))
}

/** The endpoint with each value of an unknown fact. */
function each<Name extends FactName>(
  endpoint: Endpoint,
  name: Name,
  values: readonly TlsValues[Name][],
): readonly Endpoint[] {
  const fact = endpoint.tls[name]
  return isKnown(fact)
    ? [endpoint]
    : values.map((value) => withFacts(endpoint, { [name]: known(value, fact.at) }))
}

function disagreement(endpoint: Endpoint): Undecided {
  const open = [
    openFact('order of preference', endpoint.tls.suitePreference),
    openFact('security level', endpoint.tls.securityLevel),
    openFact('Diffie-Hellman parameters', endpoint.tls.dhParameters),
  ].filter((one) => one !== null)
  const reason = open.map(({ name, why }) => `The server's ${name} can't be known: ${why}.`).join(' ')
  return { status: 'unknown', step: 'suite', reason, at: open[0]?.at ?? null }
}

function openFact(name: string, fact: Fact<unknown>) {
  return isKnown(fact) ? null : { name, why: fact.unknown, at: fact.at }
}
