import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiCache, apiCache } from '../github/api-files.ts'
import type { AppSettings } from './app-settings.ts'
import { failureOf } from './failure.ts'
import type { GitHubAccess } from './github-access.ts'
import type { Inbox, Lease } from './inbox.ts'
import { type Job, LeaseLost } from './job.ts'
import { errorText, type Log } from './log.ts'
import { judgeMergeGroup } from './merge-group-job.ts'
import { judgePullRequest, type Outcome } from './pull-request-job.ts'
import { doRequest, findRequested } from './request-job.ts'
import type { Store } from './store.ts'
import type { Task } from './task.ts'

export interface Workers {
  /** Something may have come: look now. */
  wake(): void
  /** Takes nothing new, and resolves when all that is under way is done. */
  stop(): Promise<void>
}

/** How a task went, for the metrics. Times are in milliseconds. */
export interface Attempt {
  readonly task: Task['kind']
  readonly outcome: Outcome | 'lost' | 'limited' | 'gone' | 'waiting' | 'parked'
  readonly took: number
  /** Since the delivery came. */
  readonly age: number
}

export interface WorkersOptions {
  readonly inbox: Inbox
  readonly store: Store
  readonly access: GitHubAccess
  readonly settings: Pick<AppSettings, 'workers' | 'lease' | 'appId' | 'apiUrl'>
  readonly log: Log
  readonly now: () => number
  readonly onAttempt: (attempt: Attempt) => void
}

/** How long to wait before looking again when there was nothing to do, in milliseconds. */
const idle = 200

/** Works on the inbox, so many tasks at a time, until it is told to stop. */
export function startWorkers(options: WorkersOptions): Workers {
  const { inbox, settings, log } = options
  const cache = apiCache()
  const underWay = new Set<Promise<void>>()
  const stopping = new AbortController()
  let alarm = new AbortController()

  const rest = async (time: number) => {
    alarm = new AbortController()
    await sleep(time, null, { signal: AbortSignal.any([alarm.signal, stopping.signal]) }).catch(() => {})
  }
  const begin = (lease: Lease) => {
    const work: Promise<void> = workOn(lease, options, cache).finally(() => {
      underWay.delete(work)
      alarm.abort()
    })
    underWay.add(work)
  }
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const lease = underWay.size < settings.workers ? await takeNext(inbox, log) : null
      if (lease === null) await rest(idle)
      else begin(lease)
    }
    await Promise.all(underWay)
  }
  const ended = loop()
  return {
    wake: () => alarm.abort(),
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function takeNext(inbox: Inbox, log: Log): Promise<Lease | null> {
  try {
    return await inbox.lease()
  } catch (error) {
    log.error({ error: errorText(error) }, 'the inbox gave no task')
    return null
  }
}

/** Never rejects: whatever goes wrong, the task stays in the inbox. */
async function workOn(lease: Lease, options: WorkersOptions, cache: ApiCache): Promise<void> {
  const { inbox, settings, log, now, onAttempt } = options
  const started = now()
  const heartbeat = setInterval(() => {
    inbox.renew(lease).catch((error) => log.warn({ error: errorText(error) }, 'a lease could not be renewed'))
  }, settings.lease / 3)
  try {
    const outcome = await attempt(lease, options, cache)
    const [took, age] = [now() - started, now() - lease.receivedAt]
    onAttempt({ task: lease.task.kind, outcome, took, age })
    log.info(
      { task: lease.key, installation: lease.lane, attempt: lease.attempt, outcome, took, age },
      'task',
    )
  } catch (error) {
    log.error(
      { task: lease.key, error: errorText(error) },
      'a task could not be put back; its lease will end',
    )
  } finally {
    clearInterval(heartbeat)
  }
}

async function attempt(lease: Lease, options: WorkersOptions, cache: ApiCache): Promise<Attempt['outcome']> {
  const { inbox, access, log } = options
  const installation = Number(lease.lane)
  try {
    const client = await access.installation(installation)
    const { store, settings, now } = options
    const { appId, apiUrl } = settings
    const outcome = await perform({ lease, client, inbox, store, cache, appId, apiUrl, log, now }, lease.task)
    await inbox.complete(lease)
    return outcome
  } catch (error) {
    if (error instanceof LeaseLost) return 'lost'
    log.warn({ task: lease.key, attempt: lease.attempt, error: errorText(error) }, 'attempt failed')
    return settle(lease, options, error)
  }
}

function perform(job: Job, task: Task): Promise<Outcome> {
  switch (task.kind) {
    case 'pull-request':
      return judgePullRequest(job, task)
    case 'merge-group':
      return judgeMergeGroup(job, task)
    case 'request':
      return doRequest(job, task)
    case 'head-request':
      return findRequested(job, task)
  }
}

async function settle(lease: Lease, options: WorkersOptions, error: unknown): Promise<Attempt['outcome']> {
  const { inbox, access, now } = options
  const failure = failureOf(error, now())
  switch (failure.kind) {
    case 'limited':
      await inbox.rest(lease, failure.pause)
      return 'limited'
    case 'gone':
      await inbox.complete(lease)
      return 'gone'
    case 'hopeless':
      // The token does not learn of permissions that are granted later.
      access.forgetToken(Number(lease.lane))
      await inbox.park(lease, failure.reason)
      return 'parked'
    case 'unauthorized':
      access.forgetToken(Number(lease.lane))
      return inbox.retry(lease, failure.reason)
    case 'passing':
      return inbox.retry(lease, failure.reason)
  }
}
