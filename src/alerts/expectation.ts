import type { ClientId } from '../apple/client-id.ts'
import type { Location } from '../text/location.ts'
import type { Api } from './client-view.ts'
import type { Situation } from './situation.ts'

/** What a team's app relies on when a connection fails: that situations stay apart, or what one of them looks like. */
export type Expectation = TellApart | ExactLook

interface Scope {
  /** A name of the endpoint; null for each that the situations can arise at. */
  readonly endpoint: string | null
  readonly api: Api
  /** Null for those that the apps run on. */
  readonly clients: readonly ClientId[] | null
  readonly at: Location
}

/** Holds when no two of the situations look the same to the app on any of the clients. */
export interface TellApart extends Scope {
  readonly kind: 'tell-apart'
  readonly situations: readonly Situation[]
}

export interface ExactLook extends Scope {
  readonly kind: 'exact'
  readonly situation: Situation
  readonly expected: ExpectedLook
}

/** What the server sends and what the app is told; null where it may be anything. */
export interface ExpectedLook {
  readonly alert: number | null
  readonly urlErrorCode: number | null
  readonly streamErrorCode: number | null
  readonly networkFrameworkCode: number | null
  readonly httpStatus: number | null
}
