import { Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { type InboxLimits, mostDeaths } from './inbox.ts'
import { redisPrefix } from './redis.ts'
import type { Task } from './task.ts'

/** What a job of BullMQ holds. */
export interface JobData {
  readonly key: string
  readonly task: Task
  readonly receivedAt: number
}

/** A BullMQ queue per installation: none of them waits for another's. */
export interface RedisLanes {
  queue(lane: string): Queue<JobData>
  /** Of this process. Its stalled check gives back what a dead worker held. */
  worker(lane: string): Promise<Worker<JobData>>
  /** Every lane that may hold tasks, with the time until which it rests, in milliseconds since 1970. */
  all(): Promise<ReadonlyMap<string, number>>
  add(lane: string): Promise<void>
  rest(lane: string, until: number): Promise<void>
  /** Forgets a lane that holds nothing. */
  dropIfEmpty(lane: string): Promise<void>
  close(): Promise<void>
}

const registry = `${redisPrefix}:lanes`

export function redisLanes(
  connection: Redis,
  limits: InboxLimits,
  onError: (error: Error) => void,
): RedisLanes {
  const queues = new Map<string, Queue<JobData>>()
  const workers = new Map<string, Promise<Worker<JobData>>>()

  const queue = (lane: string) => {
    const open = queues.get(lane) ?? openQueue(lane, connection, limits)
    if (!queues.has(lane)) open.on('error', onError)
    queues.set(lane, open)
    return open
  }
  const worker = (lane: string) => {
    const open = workers.get(lane) ?? openWorker(lane, queue(lane), connection, limits, onError)
    workers.set(lane, open)
    return open
  }
  const add = async (lane: string) => {
    await connection.hsetnx(registry, lane, 0)
  }
  const closeLane = async (lane: string) => {
    const open = { worker: await workers.get(lane), queue: queues.get(lane) }
    workers.delete(lane)
    queues.delete(lane)
    await open.worker?.close(true)
    await open.queue?.close()
  }
  return {
    queue,
    worker,
    add,
    all: async () =>
      new Map(
        Object.entries(await connection.hgetall(registry)).map(([lane, until]) => [lane, Number(until)]),
      ),
    rest: async (lane, until) => {
      await connection.hset(registry, lane, until)
    },
    dropIfEmpty: async (lane) => {
      if (!(await isEmpty(queue(lane)))) return
      await connection.hdel(registry, lane)
      // A task that came in between made its entry before it was deleted here.
      if (await isEmpty(queue(lane))) await closeLane(lane)
      else await add(lane)
    },
    close: async () => {
      for (const lane of new Set([...queues.keys(), ...workers.keys()])) await closeLane(lane)
    },
  }
}

const queueName = (lane: string) => `installation-${lane}`

function openQueue(lane: string, connection: Redis, limits: InboxLimits): Queue<JobData> {
  return new Queue<JobData>(queueName(lane), {
    connection,
    prefix: redisPrefix,
    defaultJobOptions: {
      attempts: limits.attempts,
      backoff: { type: 'exponential', delay: limits.pause },
      removeOnComplete: true,
      removeOnFail: { count: 1000 },
    },
  })
}

async function openWorker(
  lane: string,
  queue: Queue<JobData>,
  connection: Redis,
  limits: InboxLimits,
  onError: (error: Error) => void,
): Promise<Worker<JobData>> {
  const worker = new Worker<JobData>(queueName(lane), null, {
    connection,
    prefix: redisPrefix,
    autorun: false,
    lockDuration: limits.lease,
    stalledInterval: limits.lease / 2,
    maxStalledCount: mostDeaths,
  })
  worker.on('error', onError)
  await queue.setGlobalConcurrency(limits.perLane)
  await worker.startStalledCheckTimer()
  return worker
}

async function isEmpty(queue: Queue<JobData>): Promise<boolean> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized', 'failed')
  return Object.values(counts).every((count) => count === 0)
}
