import { type ClientId, clientIds } from '../apple/client-id.ts'
import { candidatesOf, type Endpoint } from '../endpoint/endpoint.ts'
import { isKnown } from '../text/fact.ts'
import { type Api, apis, type ClientView } from './client-view.ts'
import { viewOf } from './client-views.ts'
import { type Encounter, encounterOf } from './encounter.ts'
import { type Situation, situations } from './situation.ts'

/** What an endpoint can make an app see. */
export interface ReachableCodes {
  readonly encounters: readonly Encounter[]
  readonly codes: ReadonlySet<number>
  /** `partly`: some answer can't be known, so that other codes may come too. */
  readonly known: 'all' | 'partly'
}

/** Every code that some situation at the endpoint can give on one of the clients, under any version it may have. */
export function reachableCodes(endpoint: Endpoint, clients: readonly ClientId[], api: Api): ReachableCodes {
  const encounters: Encounter[] = []
  let known: ReachableCodes['known'] = 'all'
  for (const candidate of candidatesOf(endpoint))
    for (const client of clients)
      for (const situation of situations) {
        const encounter = encounterOf(candidate, situation, client, api)
        if (encounter === null) continue
        if (isKnown(encounter)) encounters.push(encounter.value)
        else known = 'partly'
      }
  return { encounters, codes: new Set(encounters.flatMap(({ view }) => codesOf(view))), known }
}

function codesOf(view: ClientView): readonly number[] {
  return [view, ...(view.otherwise === null ? [] : [view.otherwise])].flatMap(
    ({ urlErrorCode, streamErrorCode, networkFrameworkCode }) =>
      [urlErrorCode, streamErrorCode, networkFrameworkCode].flatMap((code) => code ?? []),
  )
}

/** What a code is about: the alert behind it, and whether that is about the client's certificate. */
export interface CodeSubject {
  readonly alert: number
  readonly situation: Situation
  readonly about: 'client-certificate' | 'negotiation'
}

/**
 * The alerts that say one thing about a connection, each with a situation that servers commonly send it in. Others
 * (internal_error, decode_error, illegal_parameter …) can come from a fault at any time, and prove nothing by absence.
 */
const tellingAlerts: readonly CodeSubject[] = [
  { alert: 42, situation: 'client-certificate-not-yet-valid', about: 'client-certificate' },
  { alert: 43, situation: 'client-certificate-wrong-purpose', about: 'client-certificate' },
  { alert: 44, situation: 'client-certificate-revoked', about: 'client-certificate' },
  { alert: 45, situation: 'client-certificate-expired', about: 'client-certificate' },
  { alert: 46, situation: 'client-certificate-denied', about: 'client-certificate' },
  { alert: 48, situation: 'client-certificate-unknown-ca', about: 'client-certificate' },
  { alert: 49, situation: 'client-certificate-denied', about: 'client-certificate' },
  { alert: 51, situation: 'client-certificate-bad-signature', about: 'client-certificate' },
  { alert: 116, situation: 'client-certificate-absent', about: 'client-certificate' },
  { alert: 40, situation: 'no-common-suite', about: 'negotiation' },
  { alert: 70, situation: 'no-common-version', about: 'negotiation' },
  { alert: 86, situation: 'fallback-scsv', about: 'negotiation' },
  { alert: 112, situation: 'unknown-name', about: 'negotiation' },
]

/** Codes that other failures give as well: every refusal by ATS is -9802 with -1200, and connections get lost. */
const ambiguous = new Set([-9802, -9806, -9816, -1200, -1005])

/** Made at the first question: an Action without an app's code never asks. */
let subjects: ReadonlyMap<number, CodeSubject> | undefined

const subjectsByCode = (): ReadonlyMap<number, CodeSubject> =>
  new Map(
    tellingAlerts.toReversed().flatMap((subject) =>
      clientIds.flatMap((client) =>
        apis.flatMap((api) => {
          const answer = { kind: 'alert', alert: subject.alert, when: 'before-finished' } as const
          return codesOf(viewOf(answer, client, api, subject.situation))
            .filter((code) => !ambiguous.has(code))
            .map((code) => [code, subject] as const)
        }),
      ),
    ),
  )

/** Null for a code that says too little, or that no server's alert gives. */
export function subjectOfCode(code: number): CodeSubject | null {
  subjects ??= subjectsByCode()
  return subjects.get(code) ?? null
}
