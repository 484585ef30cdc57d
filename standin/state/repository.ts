import type { ObjectStore } from '../git/objects.ts'
import type { Account, RoleName } from './account.ts'

export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly visibility: 'public' | 'private'
  readonly defaultBranch: string
  /** The repository that it was forked from. */
  readonly parent: number | null
  /** Git objects, shared with the forks. */
  readonly objects: ObjectStore
  /** Full ref names (`refs/heads/main`) → commit. */
  readonly refs: Map<string, string>
  readonly roles: Map<string, RoleName>
  readonly createdAt: string
}

export interface Pull {
  readonly id: number
  readonly repository: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly user: Account
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly merged: boolean
  readonly base: { readonly ref: string; readonly sha: string }
  readonly head: { readonly repository: number; readonly ref: string; readonly sha: string }
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}
