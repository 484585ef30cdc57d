import type { ApiCache } from '../github/api-files.ts'
import type { GitHubClient } from '../github/client.ts'
import type { Inbox, Lease } from './inbox.ts'
import type { Log } from './log.ts'
import type { Store } from './store.ts'

/** What a task is done with. */
export interface Job {
  readonly lease: Lease
  /** Of the task's installation. */
  readonly client: GitHubClient
  readonly inbox: Inbox
  readonly store: Store
  readonly cache: ApiCache
  readonly appId: number
  readonly apiUrl: string
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Somebody else has the task now, or will have: whoever meets this writes nothing any more. */
export class LeaseLost extends Error {}

/** Before each write: a worker that slept through its lease must not write into another one's work. */
export async function fence({ inbox, lease }: Job): Promise<void> {
  if ((await inbox.renew(lease)) === 'lost') throw new LeaseLost(`the lease of ${lease.key} is lost`)
}
