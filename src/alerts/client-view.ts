import type { ClientId } from '../apple/client-id.ts'
import type { Answer } from './server-answer.ts'

/** The interfaces that report a failed connection to an app. */
export const apis = ['url-session', 'cfstream', 'network-framework'] as const
export type Api = (typeof apis)[number]

/** What an app can tell of an answer; two views that are equal can't be told apart by it. */
export interface ClientView {
  readonly urlErrorCode: number | null
  readonly streamErrorCode: number | null
  readonly networkFrameworkCode: number | null
  readonly httpStatus: number | null
  /** `may`: a TLS 1.3 alert after the client's Finished can be lost (EPIPE, RST) when a request body is under way. */
  readonly certainty: 'always' | 'may'
  /** What it shows instead when the alert is lost; null where it can't be. */
  readonly otherwise: Omit<ClientView, 'certainty' | 'otherwise'> | null
}

export type ViewOf = (answer: Answer, client: ClientId, api: Api) => ClientView
