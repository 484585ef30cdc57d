import type { Endpoint } from '../endpoint/endpoint.ts'
import { type Fact, isKnown, known } from '../text/fact.ts'
import type { HandshakeOutcome, Undecided } from './outcome.ts'

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
  const { suitePreference, securityLevel, dhParameters } = endpoint
  const byPreference = each(suitePreference, ['client', 'server'] as const).map((preference) => ({
    ...endpoint,
    suitePreference: preference,
  }))
  const byLevel = byPreference.flatMap((one) =>
    each(securityLevel, likelyLevels).map((level) => ({ ...one, securityLevel: level })),
  )
  return byLevel.flatMap((one) =>
    each(dhParameters, likelyDhParameters).map((parameters) => ({ ...one, dhParameters: parameters })),
  )
}

function each<T>(fact: Fact<T>, values: readonly T[]): readonly Fact<T>[] {
  return isKnown(fact) ? [fact] : values.map((value) => known(value, fact.at))
}

function disagreement(endpoint: Endpoint): Undecided {
  const open = [
    openFact('order of preference', endpoint.suitePreference),
    openFact('security level', endpoint.securityLevel),
    openFact('Diffie-Hellman parameters', endpoint.dhParameters),
  ].filter((one) => one !== null)
  const reason = open.map(({ name, why }) => `The server's ${name} can't be known: ${why}.`).join(' ')
  return { status: 'unknown', step: 'suite', reason, at: open[0]?.at ?? null }
}

function openFact(name: string, fact: Fact<unknown>) {
  return isKnown(fact) ? null : { name, why: fact.unknown, at: fact.at }
}
