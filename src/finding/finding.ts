import type { ClientId } from '../apple/client-id.ts'
import type { Edit, Mend } from '../text/edit.ts'
import type { Lines } from '../text/lines.ts'
import type { Location } from '../text/location.ts'

export type Severity = 'error' | 'warning' | 'note'
export type Confidence = 'certain' | 'assumed'
export type Status = 'regression' | 'existing' | 'fixed'

export interface RelatedLocation {
  readonly location: Location
  readonly message: string
}

/**
 * What a rule states about one side, before base and head are compared.
 * Two drafts with the same fingerprint are the same defect; which clients it hits is compared client by client.
 */
export interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  /** Which of the rule's messages this is; part of the fingerprint. */
  readonly messageId: string
  /** What defines the defect (names, values): part of the fingerprint. Never a line number. */
  readonly identity: readonly string[]
  /** The sentence for people, for the clients that are left after the comparison. */
  readonly message: (clients: readonly ClientId[]) => string
  readonly location: Location
  readonly related: readonly RelatedLocation[]
  readonly endpoint: string | null
  readonly app: string | null
  /** The clients that it hits; empty where it is not about clients. */
  readonly clients: readonly ClientId[]
  /** Where it hits them, as far as that is compared too: one of several hosts. Absent: each client as a whole. */
  readonly hits?: readonly Hit[]
  /**
   * The defect that several rules see from different sides, compared instead of the fingerprint: a client without a
   * connection is no regression when only the reason for it changed. Absent: the fingerprint.
   */
  readonly defect?: string
  /** Makes the edit that mends it for the clients that are left; absent where the rule knows none. */
  readonly mend?: MendFor
}

/** Null where it finds no edit to make. */
export type MendFor = (lines: Lines, clients: readonly ClientId[]) => Edit | null

export interface Hit {
  readonly client: ClientId
  readonly host: string
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly status: Status
  readonly message: string
  readonly location: Location
  readonly related: readonly RelatedLocation[]
  readonly endpoint: string | null
  readonly app: string | null
  readonly clients: readonly ClientId[]
  readonly fingerprint: string
  readonly helpUrl: string
  /** Makes the edit that may mend it; null where the rule knows none, and for what is mended. */
  readonly mend: Mend | null
}
