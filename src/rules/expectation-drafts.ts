import type { Breach, Judgement } from '../alerts/judge-expectation.ts'
import { judgeExpectation } from '../alerts/judge-expectation.ts'
import { type ClientId, clientIds } from '../apple/client-id.ts'
import type { Draft } from '../finding/finding.ts'
import { answerPlaces } from './answer-places.ts'
import type { ScopedExpectation } from './expectation-scope.ts'
import type { View } from './rule.ts'

/** The clients on which an expectation is broken in one way. */
export interface Breaches {
  readonly how: Breach['how']
  readonly confidence: Breach['confidence']
  readonly byClient: ReadonlyMap<ClientId, Breach>
}

/** One for each way and confidence that occurs: what is certain on one client blocks, whatever is assumed of others. */
export function breachesOf({ judgements }: ScopedExpectation): readonly Breaches[] {
  const isBroken = (entry: readonly [ClientId, Judgement]): entry is [ClientId, Breach] =>
    entry[1].status === 'broken'
  const broken = [...judgements].filter(isBroken)
  const ways = Map.groupBy(broken, ([, { how, confidence }]) => `${how} ${confidence}`)
  return [...ways.values()].flatMap((entries) => {
    const first = entries[0]?.[1]
    return first === undefined
      ? []
      : [{ how: first.how, confidence: first.confidence, byClient: new Map(entries) }]
  })
}

interface Broken {
  readonly rule: string
  readonly scoped: ScopedExpectation
  readonly breaches: Breaches
  readonly identity: readonly string[]
  readonly message: Draft['message']
  /** What is broken on one client, so that more of it is told from the same. */
  readonly pairsOf: (breach: Breach) => readonly string[]
}

/**
 * Compared client by client and pair by pair. What is broken always is broken sometimes too, and not the other way
 * round: to get from one to the other is a regression in one direction alone.
 */
export function expectationDraft({ rule, scoped, breaches, identity, message, pairsOf }: Broken): Draft {
  const { endpoint, earlier, expectation } = scoped
  const { how, confidence, byClient } = breaches
  const { location, others } = answerPlaces(endpoint, earlier)
  return {
    rule,
    severity: how === 'always' ? 'error' : 'warning',
    confidence,
    messageId: how,
    identity,
    message,
    location,
    related: [...others, { location: expectation.at, message: 'this is what the app relies on' }],
    endpoint: endpoint.id,
    app: null,
    clients: clientIds.filter((client) => byClient.has(client)),
    hits: [...byClient].flatMap(([client, breach]) =>
      pairsOf(breach)
        .flatMap((pair) => (how === 'always' ? [pair, `always ${pair}`] : [pair]))
        .map((host) => ({ client, host })),
    ),
    defect: JSON.stringify([rule, ...identity]),
  }
}

/** What could be judged at base and can't be any more. */
export function noLongerJudged(
  {
    rule,
    scoped,
    identity,
  }: { readonly rule: string; readonly scoped: ScopedExpectation; readonly identity: readonly string[] },
  { before }: View,
): readonly Draft[] {
  const { endpoint, earlier, expectation, judgements } = scoped
  if (before === null || earlier === undefined) return []
  const lost = [...judgements].filter(
    ([client, { status }]) =>
      status === 'unknown' && judgeExpectation(expectation, earlier, client).status !== 'unknown',
  )
  const [first] = lost
  if (first === undefined || first[1].status !== 'unknown') return []
  const { why } = first[1]
  const { location, others } = answerPlaces(endpoint, earlier)
  return [
    {
      rule,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'unknown',
      identity,
      message: () =>
        `Whether the app still sees what it relies on at ${endpoint.id} was known before this change and is not any more: ${why.unknown}.`,
      location: why.at ?? location,
      related: [...others, { location: expectation.at, message: 'this is what the app relies on' }],
      endpoint: endpoint.id,
      app: null,
      clients: lost.map(([client]) => client),
    },
  ]
}
