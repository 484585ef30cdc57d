import type { ClientId } from '../apple/client-id.ts'
import type { Answer } from './server-answer.ts'
import type { Situation } from './situation.ts'

/** The interfaces that report a failed connection to an app. */
export const apis = ['url-session', 'cfstream', 'network-framework'] as const
export type Api = (typeof apis)[number]

/** What an app can tell of an answer; two views that are equal can't be told apart by it. */
export interface ClientView {
  readonly urlErrorCode: number | null
  readonly streamErrorCode: number | null
  readonly networkFrameworkCode: number | null
  readonly httpStatus: number | null
  /**
   * `may`: a TLS 1.3 alert after the client's Finished can be lost (EPIPE, RST) when a request body is under way;
   * iOS 11 has two engines and takes one by the app's ATS settings; HTTP 403 to a client certificate was once -1206.
   */
  readonly certainty: 'always' | 'may'
  /** What it shows instead in that case; null where it can't be. */
  readonly otherwise: Omit<ClientView, 'certainty' | 'otherwise'> | null
}

/**
 * What an app sees of an answer. With the situation, URLSession's -1205 and -1206 (a client certificate was refused,
 * or none was sent) are told from -1200; without it, the alert's own meaning tells.
 */
export type ViewOf = (answer: Answer, client: ClientId, api: Api, situation?: Situation) => ClientView
