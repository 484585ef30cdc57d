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
 * What a rule states about one side, before base and head are compared. Four fields say what a draft is compared by:
 * `rule`, `endpoint`, `app`, `messageId` and `identity` make its fingerprint, by which people accept and waive it; two
 * drafts with the same fingerprint are the same defect. `defect`, where a draft has one, replaces the fingerprint in
 * the comparison of base and head. Within one defect, `clients` and then `hits` tell what of it is new.
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
  /** The clients that have the defect; empty where the defect is not about clients. */
  readonly clients: readonly ClientId[]
  /**
   * The pairs of client and host that have the defect, so that a further host of a client that had it before is a
   * regression. Absent: the defect has no hosts, and clients alone are compared.
   */
  readonly hits?: readonly Hit[]
  /**
   * The name of a defect that several rules report, each with its own reason: base and head are compared by it instead
   * of by the fingerprint, since a client that had no connection before is no regression when only the reason for it
   * changed. Absent: base and head are compared by the fingerprint.
   */
  readonly defect?: string
  /** Makes the edit that mends it for the clients that are left; absent where the rule knows none. */
  readonly mend?: MendFor
}

/** Null where it finds no edit to make. */
export type MendFor = (lines: Lines, clients: readonly ClientId[]) => Edit | null

/** One client at one place of a defect. */
export interface Hit {
  readonly client: ClientId
  /** The host name; of a broken expectation, the situations that it speaks of. */
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
