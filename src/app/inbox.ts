import type { Delivery, Task } from './task.ts'

/**
 * `queued`: will be done. `duplicate`: was received before, and is done or will be. `full`: not taken, the sender has to
 * come again.
 */
export type Enqueued = 'queued' | 'duplicate' | 'full'

/** A task that one worker holds for a while. Whoever lets the time run out loses it to the next worker. */
export interface Lease {
  readonly key: string
  readonly lane: string
  readonly task: Task
  /** Known to this lease alone. */
  readonly token: string
  /** 1 for the first try. */
  readonly attempt: number
  /** When the oldest of the deliveries that it stands for came, in milliseconds since 1970. */
  readonly receivedAt: number
}

/** A task that was given up. */
export interface ParkedTask {
  readonly key: string
  readonly lane: string
  readonly task: Task
  readonly error: string
  /** In milliseconds since 1970. */
  readonly parkedAt: number
}

export interface InboxCounts {
  readonly waiting: number
  readonly running: number
  readonly parked: number
  /** When the one that waits longest came, in milliseconds since 1970; null where none waits. */
  readonly oldest: number | null
}

/**
 * The durable list of what is to be done. Once `enqueue` has resolved to `queued`, the task is done at least once,
 * whatever dies: a lease that is not renewed ends by itself.
 */
export interface Inbox {
  enqueue(delivery: Delivery): Promise<Enqueued>
  /** The next task, of the lane that was served longest ago; null where there is nothing to do now. */
  lease(): Promise<Lease | null>
  /** Prolongs a lease. `lost`: somebody else may have the task by now, write nothing any more. */
  renew(lease: Lease): Promise<'held' | 'lost'>
  /** Whether no later delivery asks for the same. */
  isNewest(lease: Lease): Promise<boolean>
  /** Done; a delivery that came for the same key meanwhile waits now. */
  complete(lease: Lease): Promise<void>
  /** Failed: to be tried again after a pause that doubles with each attempt, or parked after the last. */
  retry(lease: Lease, error: string): Promise<'waiting' | 'parked'>
  /** Failed in a way that no further try mends. */
  park(lease: Lease, error: string): Promise<void>
  /** Gives the task back, no attempt counted, and lets its whole lane rest for so many milliseconds. */
  rest(lease: Lease, pause: number): Promise<void>
  /** The newest first. */
  parked(limit: number): Promise<readonly ParkedTask[]>
  /** Puts a parked task back to those that wait. */
  replay(key: string): Promise<'queued' | 'unknown'>
  counts(): Promise<InboxCounts>
  /** Lets go of what belongs to the inbox alone; the database and the connection are its opener's. */
  close(): Promise<void>
}

/** Times are in milliseconds. */
export interface InboxLimits {
  /** How long a lease holds without being renewed. */
  readonly lease: number
  /** Tasks of one lane that are done at the same time. */
  readonly perLane: number
  /** Tries before a task is parked. */
  readonly attempts: number
  /** The pause after the first failure. */
  readonly pause: number
  /** Tasks that may wait. */
  readonly waiting: number
}

/**
 * Leases of one task that end in the holder's death before it is parked: a task that kills its worker each time must
 * not do so for ever.
 */
export const mostDeaths = 30

/** GitHub offers failed deliveries for redelivery for 3 days, GHES for 7: ids are remembered longer than that. */
export const rememberedFor = 8 * 24 * 60 * 60 * 1000

/** How long to wait before the attempt after this one, in milliseconds. */
export function pauseAfter(attempt: number, { pause }: Pick<InboxLimits, 'pause'>): number {
  return pause * 2 ** (attempt - 1)
}
