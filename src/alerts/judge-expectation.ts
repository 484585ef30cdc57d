import type { ClientId } from '../apple/client-id.ts'
import { type Candidate, candidatesOf, type Endpoint } from '../endpoint/endpoint.ts'
import { isKnown, type Unknown, unknown } from '../text/fact.ts'
import type { ClientView } from './client-view.ts'
import { type Encounter, encounterOf } from './encounter.ts'
import type { ExactLook, Expectation } from './expectation.ts'

/** Whether an expectation holds for one client at one endpoint. */
export type Judgement =
  | { readonly status: 'holds' }
  /** The client has no version in common with the server: another rule's matter. */
  | { readonly status: 'no-connection' }
  | { readonly status: 'unknown'; readonly why: Unknown }
  | Breach

export interface Breach {
  readonly status: 'broken'
  /** `sometimes`: only where an alert after the client's Finished is lost, or by iOS 11's other engine. */
  readonly how: 'always' | 'sometimes'
  /** `assumed` where an answer is inferred, or another version of the software that can't be ruled out keeps it. */
  readonly confidence: 'certain' | 'assumed'
  /** Situations that look the same, at least two in each; for an exact expectation its one situation. */
  readonly groups: readonly (readonly Encounter[])[]
}

export function judgeExpectation(expectation: Expectation, endpoint: Endpoint, client: ClientId): Judgement {
  const [first, ...others] = candidatesOf(endpoint)
  const judgement = judgeCandidate(expectation, first, client)
  if (judgement.status !== 'broken' || judgement.how === 'sometimes') return judgement
  const elsewhere = others.map((candidate) => judgeCandidate(expectation, candidate, client))
  const everywhere = elsewhere.every((other) => other.status === 'broken' && other.how === 'always')
  return everywhere ? judgement : { ...judgement, confidence: 'assumed' }
}

function judgeCandidate(expectation: Expectation, endpoint: Candidate, client: ClientId): Judgement {
  const situations = expectation.kind === 'exact' ? [expectation.situation] : expectation.situations
  const encounters: Encounter[] = []
  for (const situation of situations) {
    const encounter = encounterOf(endpoint, situation, client, expectation.api)
    if (encounter === null) return { status: 'no-connection' }
    if (!isKnown(encounter))
      return { status: 'unknown', why: unknown(`${situation}: ${encounter.unknown}`, encounter.at) }
    encounters.push(encounter.value)
  }
  return expectation.kind === 'exact' ? judgeExact(expectation, encounters) : judgeApart(encounters)
}

function judgeApart(encounters: readonly Encounter[]): Judgement {
  const same = lookalikes(encounters, ({ view }) => [lookOf(view)])
  if (same.length > 0) return breach('always', same)
  const possibly = lookalikes(encounters, ({ view }) => possibleLooks(view))
  return possibly.length > 0 ? breach('sometimes', possibly) : { status: 'holds' }
}

function breach(how: Breach['how'], groups: Breach['groups']): Breach {
  const inferred = groups.some((group) => group.some(({ evidence }) => evidence === 'inferred'))
  return {
    status: 'broken',
    how,
    confidence: inferred || how === 'sometimes' ? 'assumed' : 'certain',
    groups,
  }
}

/** The encounters that share a look with another one, by look. */
function lookalikes(
  encounters: readonly Encounter[],
  looks: (encounter: Encounter) => readonly string[],
): Breach['groups'] {
  const byLook = new Map<string, Encounter[]>()
  for (const encounter of encounters)
    for (const look of new Set(looks(encounter))) {
      const group = byLook.get(look)
      if (group === undefined) byLook.set(look, [encounter])
      else group.push(encounter)
    }
  return [...byLook.values()].filter((group) => group.length > 1)
}

type Look = NonNullable<ClientView['otherwise']>

function lookOf({ urlErrorCode, streamErrorCode, networkFrameworkCode, httpStatus }: Look): string {
  return JSON.stringify([urlErrorCode, streamErrorCode, networkFrameworkCode, httpStatus])
}

function possibleLooks(view: ClientView): readonly string[] {
  return view.otherwise === null ? [lookOf(view)] : [lookOf(view), lookOf(view.otherwise)]
}

function judgeExact({ expected }: ExactLook, encounters: readonly Encounter[]): Judgement {
  const isAlert = ({ answer }: Encounter) =>
    expected.alert === null || (answer.kind === 'alert' && answer.alert === expected.alert)
  const codes = ['urlErrorCode', 'streamErrorCode', 'networkFrameworkCode', 'httpStatus'] as const
  const isLook = (look: Look) => codes.every((key) => expected[key] === null || look[key] === expected[key])
  if (!encounters.every((one) => isAlert(one) && isLook(one.view))) return breach('always', [encounters])
  const kept = encounters.every(({ view }) => view.otherwise === null || isLook(view.otherwise))
  return kept ? { status: 'holds' } : breach('sometimes', [encounters])
}
