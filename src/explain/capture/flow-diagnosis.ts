import type { Evidence } from '../../apple/evidence.ts'
import type { RecognisedClient } from './recognise-client.ts'

/** What a connection's packets say about its failure, as `explain` tells it. Its texts hold names from the network. */
export interface FlowDiagnosis {
  readonly outcome: 'fails' | 'connects' | 'unknown'
  /** One sentence. */
  readonly happened: string
  /** `between`: something on the way, such as a proxy or a filter; null where nobody refused or it can't be told. */
  readonly refusedBy: 'client' | 'server' | 'between' | null
  /** How one knows which end it was. */
  readonly how: string
  /** Likely causes, the likeliest first. */
  readonly causes: readonly Cause[]
  /** What to check next. */
  readonly next: readonly string[]
  /** Who the client looks like by its hello; null for none of ours, and without a hello. */
  readonly client: RecognisedClient | null
  /** What the client offered, and what the server chose of it, each a line for people. */
  readonly offered: readonly string[]
  readonly chosen: readonly string[]
  /** What the app sees then, where the client is one of ours. */
  readonly codes: AppCodes | null
}

export interface Cause {
  readonly text: string
  readonly evidence: Evidence
  /** The document, the source file, the observation. */
  readonly source: string
}

export interface AppCodes {
  readonly urlErrorCode: number | null
  readonly streamErrorCode: number | null
}

/** What a step of the diagnosis finds out. */
export type Verdict = Omit<FlowDiagnosis, 'client' | 'offered' | 'chosen' | 'codes'> & {
  /** What the app's codes follow from; null where they can't be told. */
  readonly failure: {
    readonly step: FailureStep
    readonly by: 'client' | 'server'
    readonly alert: number | null
  } | null
}

export type FailureStep =
  | 'transport'
  | 'version'
  | 'server-name'
  | 'suite'
  | 'certificate'
  | 'client-certificate'
  | 'trust'
