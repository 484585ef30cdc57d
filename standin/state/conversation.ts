import type { Account } from './account.ts'

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'

export interface Reaction {
  readonly id: number
  readonly content: ReactionContent
  readonly user: Account
  readonly createdAt: string
}

/** A comment of a pull request's conversation. */
export interface IssueComment {
  readonly id: number
  readonly repository: number
  readonly number: number
  readonly user: Account
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
  /** The app that wrote it; null for people. */
  readonly viaApp: number | null
  readonly reactions: readonly Reaction[]
  /** Every earlier body, oldest first. */
  readonly edits: readonly string[]
}

/** A comment on lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number
  readonly repository: number
  readonly number: number
  readonly review: number | null
  readonly user: Account
  readonly body: string
  readonly path: string
  readonly commit: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number | null
  readonly startLine: number | null
  readonly startSide: 'LEFT' | 'RIGHT' | null
  readonly diffHunk: string
  readonly inReplyTo: number | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly reactions: readonly Reaction[]
}

export interface Review {
  readonly id: number
  readonly repository: number
  readonly number: number
  readonly user: Account
  readonly body: string
  readonly commit: string
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED'
  readonly submittedAt: string
}
