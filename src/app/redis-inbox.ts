import { randomUUID } from 'node:crypto'
import { type Job, UnrecoverableError } from 'bullmq'
import type { Redis } from 'ioredis'
import {
  type Inbox,
  type InboxCounts,
  type InboxLimits,
  type Lease,
  type ParkedTask,
  rememberedFor,
} from './inbox.ts'
import { redisPrefix } from './redis.ts'
import { type JobData, type RedisLanes, redisLanes } from './redis-lanes.ts'
import type { Delivery } from './task.ts'

const deliveryKey = (id: string) => `${redisPrefix}:delivery:${id}`
const versionKey = (key: string) => `${redisPrefix}:version:${key}`
const parkedKey = `${redisPrefix}:parked`

/** How long the number of a key's deliveries is kept, in seconds: longer than any lease. */
const versionsKept = 24 * 60 * 60

/** The inbox of any number of processes: BullMQ on Redis, one queue per installation. */
export function redisInbox(redis: Redis, limits: InboxLimits, onError: (error: Error) => void): Inbox {
  const lanes = redisLanes(redis, limits, onError)
  const held = new Map<string, { readonly job: Job<JobData>; readonly version: string | null }>()
  const served = new Map<string, number>()
  const waiting = waitingCount(lanes)

  const release = async (lease: Lease, action: (job: Job<JobData>) => Promise<unknown>) => {
    const job = held.get(lease.token)?.job
    held.delete(lease.token)
    if (job) await action(job).catch(unlessLost)
  }
  const enqueue = async (delivery: Delivery) => {
    const [known, parked] = await Promise.all([
      redis.exists(deliveryKey(delivery.id)),
      redis.hget(parkedKey, delivery.key),
    ])
    if (known === 1)
      return parked !== null && (await revive(redis, lanes, delivery.key)) ? 'queued' : 'duplicate'
    if ((await waiting.count()) >= limits.waiting) return 'full'
    waiting.add()
    await add(redis, lanes, delivery.lane, { key: delivery.key, task: delivery.task, receivedAt: Date.now() })
    // Last of all: whoever dies before has answered nothing, and the delivery comes again.
    await redis.set(deliveryKey(delivery.id), delivery.key, 'PX', rememberedFor)
    if (parked !== null) await forgetParked(redis, lanes, delivery.key, parked)
    return 'queued'
  }
  const take = async (lane: string): Promise<Lease | null> => {
    const token = randomUUID()
    const job = await (await lanes.worker(lane)).getNextJob(token, { block: false })
    if (!job) return null
    held.set(token, { job, version: await redis.get(versionKey(job.data.key)) })
    served.set(lane, Date.now())
    return { ...job.data, lane, token, attempt: job.attemptsMade + 1 }
  }
  const lease = async () => {
    const resting = await lanes.all()
    const fair = [...resting.keys()].toSorted((a, b) => (served.get(a) ?? 0) - (served.get(b) ?? 0))
    for (const lane of fair.filter((one) => (resting.get(one) ?? 0) <= Date.now())) {
      const taken = await take(lane)
      if (taken) return taken
      await lanes.dropIfEmpty(lane)
    }
    return null
  }
  const fail = async (lease: Lease, error: Error, kind: 'waiting' | 'parked') => {
    if (kind === 'parked') await redis.hset(parkedKey, lease.key, lease.lane)
    await release(lease, (job) => job.moveToFailed(error, lease.token))
  }
  return {
    enqueue,
    lease,
    renew: async ({ token }) => {
      const renewed = await held
        .get(token)
        ?.job.extendLock(token, limits.lease)
        .catch(() => 0)
      return renewed === 1 ? 'held' : 'lost'
    },
    isNewest: async ({ key, token }) => (await redis.get(versionKey(key))) === held.get(token)?.version,
    complete: (one) => release(one, (job) => job.moveToCompleted(null, one.token, false)),
    retry: async (one, error) => {
      const kind = one.attempt >= limits.attempts ? 'parked' : 'waiting'
      await fail(one, new Error(error), kind)
      return kind
    },
    park: (one, error) => fail(one, new UnrecoverableError(error), 'parked'),
    rest: async (one, pause) => {
      await lanes.rest(one.lane, Date.now() + pause)
      await release(one, (job) => job.moveToDelayed(Date.now() + pause, one.token))
    },
    parked: (limit) => parkedTasks(lanes, limit),
    replay: async (key) => ((await revive(redis, lanes, key)) ? 'queued' : 'unknown'),
    counts: () => countAll(lanes),
    close: () => lanes.close(),
  }
}

/**
 * One job per key waits and one is done; a delivery that comes while the job is done makes BullMQ add another one at
 * its end, and one that comes while it pauses after a failure ends the pause. The version goes up first: a worker that
 * took the job before that, and so gives way, has a successor; who takes the job in between is the newest.
 */
async function add(redis: Redis, lanes: RedisLanes, lane: string, data: JobData): Promise<void> {
  await redis.multi().incr(versionKey(data.key)).expire(versionKey(data.key), versionsKept).exec()
  const deduplication = { id: data.key.replaceAll(':', '-'), keepLastIfActive: true, reschedule: true }
  await lanes.queue(lane).add('task', data, { deduplication })
  await lanes.add(lane)
}

/** A lease that ran out shows as an error of BullMQ: the task is somebody else's now. */
function unlessLost(error: Error): void {
  if (!/lock|not in the active state|Missing key/i.test(error.message)) throw error
}

async function failedJobs(lanes: RedisLanes, lane: string, limit: number): Promise<readonly Job<JobData>[]> {
  return (await lanes.queue(lane).getFailed(0, limit - 1)).filter((job) => job !== undefined)
}

async function parkedTasks(lanes: RedisLanes, limit: number): Promise<readonly ParkedTask[]> {
  const perLane = await Promise.all(
    [...(await lanes.all()).keys()].map(async (lane) =>
      (await failedJobs(lanes, lane, limit)).map((job) => ({
        key: job.data.key,
        lane,
        task: job.data.task,
        error: job.failedReason ?? '',
        parkedAt: job.finishedOn ?? 0,
      })),
    ),
  )
  return perLane
    .flat()
    .toSorted((a, b) => b.parkedAt - a.parkedAt)
    .slice(0, limit)
}

/** Added anew before the failed one goes, so that it is never in neither place. */
async function revive(redis: Redis, lanes: RedisLanes, key: string): Promise<boolean> {
  for (const lane of (await lanes.all()).keys()) {
    const job = (await failedJobs(lanes, lane, 1000)).find(({ data }) => data.key === key)
    if (!job) continue
    await add(redis, lanes, lane, job.data)
    await forgetParked(redis, lanes, key, lane)
    return true
  }
  return false
}

async function forgetParked(redis: Redis, lanes: RedisLanes, key: string, lane: string): Promise<void> {
  for (const job of await failedJobs(lanes, lane, 1000)) if (job.data.key === key) await job.remove()
  await redis.hdel(parkedKey, key)
}

async function countAll(lanes: RedisLanes): Promise<InboxCounts> {
  const all = [...(await lanes.all()).keys()].map((lane) => lanes.queue(lane))
  const counts = await Promise.all(
    all.map((queue) => queue.getJobCounts('wait', 'prioritized', 'delayed', 'active', 'failed')),
  )
  const sum = (...states: readonly string[]) =>
    counts.reduce((total, count) => total + states.reduce((some, state) => some + (count[state] ?? 0), 0), 0)
  const heads = await Promise.all(all.map((queue) => queue.getWaiting(0, 0)))
  const received = heads.flat().flatMap((job) => job?.data.receivedAt ?? [])
  return {
    waiting: sum('wait', 'prioritized', 'delayed'),
    running: sum('active'),
    parked: sum('failed'),
    oldest: received.length === 0 ? null : Math.min(...received),
  }
}

/** Asking every queue takes a while: once a second is enough, and what is added meanwhile is known. */
function waitingCount(lanes: RedisLanes) {
  let [count, countedAt] = [0, Number.NEGATIVE_INFINITY]
  return {
    count: async () => {
      if (Date.now() - countedAt >= 1000) {
        countedAt = Date.now()
        count = (await countAll(lanes)).waiting
      }
      return count
    },
    add: () => {
      count++
    },
  }
}
