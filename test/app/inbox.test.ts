import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/app/database.ts'
import type { Inbox, InboxLimits, Lease } from '../../src/app/inbox.ts'
import { connectRedis } from '../../src/app/redis.ts'
import { redisInbox } from '../../src/app/redis-inbox.ts'
import { sqliteInbox } from '../../src/app/sqlite-inbox.ts'
import type { Delivery } from '../../src/app/task.ts'
import { type RedisServer, startRedis } from './redis-server.ts'

/** In milliseconds. On Redis the lease is real time, long enough for what a busy machine does between two steps. */
const limits: InboxLimits = { lease: 4000, perLane: 2, attempts: 3, pause: 60, waiting: 100 }

interface Backend {
  /** Opens one more inbox on the same data, as another process or the next start would. */
  open(limits: InboxLimits): Inbox
  /** In milliseconds since 1970, by the clock that the inbox goes by. */
  now(): number
  /** Lets so many milliseconds pass on that clock. */
  pass(milliseconds: number): Promise<void>
  clear(): Promise<void>
  end(): Promise<void>
}

/** Its clock goes on when the test says so. */
async function sqliteBackend(): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'ats-gate-inbox-'))
  let [file, time] = [0, Date.UTC(2026, 0, 1)]
  return {
    open: (some) => sqliteInbox(openDatabase(join(folder, `${file}.db`), 'none'), some, () => time),
    now: () => time,
    pass: async (milliseconds) => {
      time += milliseconds
      await turn()
    },
    clear: async () => {
      file++
    },
    end: async () => rmSync(folder, { recursive: true }),
  }
}

/** Redis expires locks by its own clock, so time has to pass for real. */
async function redisBackend(): Promise<Backend> {
  const server: RedisServer = await startRedis()
  const connections: ReturnType<typeof connectRedis>[] = []
  return {
    open: (some) => {
      const redis = connectRedis(server.url, () => {})
      connections.push(redis)
      return redisInbox(redis, some, () => {})
    },
    now: Date.now,
    pass: (milliseconds) => pause(milliseconds),
    clear: () => server.flush(),
    end: async () => {
      for (const redis of connections) redis.disconnect()
      await server.close()
    },
  }
}

const repository = { id: 7, owner: 'acme', name: 'shop' }
let deliveries = 0

function pull(number: number, lane = '1', id = `delivery-${++deliveries}`): Delivery {
  return { id, lane, key: `pull/${lane}/${number}`, task: { kind: 'pull-request', repository, number } }
}

describe.each([
  ['SQLite', sqliteBackend],
  ['Redis', redisBackend],
] as const)('the inbox on %s', (_, start) => {
  let backend: Backend
  const opened: Inbox[] = []
  const open = (some: Partial<InboxLimits> = {}) => {
    const inbox = backend.open({ ...limits, ...some })
    opened.push(inbox)
    return inbox
  }

  /** Waits for the next task as a worker does; null when none comes in so many milliseconds. */
  const next = async (inbox: Inbox, patience: number): Promise<Lease | null> => {
    for (let waited = 0; ; waited += 10) {
      const task = await inbox.lease()
      if (task || waited >= patience) return task
      await backend.pass(10)
    }
  }
  const take = async (inbox: Inbox): Promise<Lease> => {
    const task = await next(inbox, 60_000)
    if (!task) throw new Error('no task came')
    return task
  }

  beforeAll(async () => {
    backend = await start()
  })
  afterEach(async () => {
    for (const inbox of opened.splice(0)) await inbox.close()
    await backend.clear()
  })
  afterAll(() => backend.end())

  it('gives out each task once, with what it was told', async () => {
    const inbox = open()
    const before = backend.now()
    expect(await inbox.enqueue(pull(1))).toBe('queued')
    const lease = await take(inbox)
    expect(lease).toMatchObject({
      key: 'pull/1/1',
      lane: '1',
      attempt: 1,
      task: { kind: 'pull-request', repository, number: 1 },
    })
    expect(lease.receivedAt).toBeGreaterThanOrEqual(before)
    expect(await next(inbox, 50)).toBeNull()
    await inbox.complete(lease)
    expect(await next(inbox, 50)).toBeNull()
    expect(await inbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0, oldest: null })
  })

  it('takes a delivery once, however often and late it comes', async () => {
    const inbox = open()
    const delivery = pull(1)
    expect(await inbox.enqueue(delivery)).toBe('queued')
    expect(await inbox.enqueue(delivery)).toBe('duplicate')
    await inbox.complete(await take(inbox))
    expect(await open().enqueue(delivery)).toBe('duplicate')
    expect(await next(inbox, 50)).toBeNull()
  })

  it('makes one task of what waits for the same pull request', async () => {
    const inbox = open()
    for (let i = 0; i < 5; i++) await inbox.enqueue(pull(1))
    expect((await inbox.counts()).waiting).toBe(1)
    await inbox.complete(await take(inbox))
    expect(await next(inbox, 50)).toBeNull()
  })

  it('does a pull request once more when something came while it was done, and never twice at the same time', async () => {
    const inbox = open()
    await inbox.enqueue(pull(1))
    const first = await take(inbox)
    expect(await inbox.isNewest(first)).toBe(true)
    await inbox.enqueue(pull(1))
    await inbox.enqueue(pull(1))
    expect(await inbox.isNewest(first)).toBe(false)
    expect(await next(open(), 100)).toBeNull()
    await inbox.complete(first)
    const second = await take(inbox)
    expect(await inbox.isNewest(second)).toBe(true)
    await inbox.complete(second)
    expect(await next(inbox, 50)).toBeNull()
  })

  it('takes no task for outdated that was taken while its delivery was still being noted', async () => {
    const [sender, worker] = [open(), open()]
    for (let i = 0; i < 60; i++) {
      const queued = sender.enqueue(pull(i))
      const lease = await take(worker)
      await queued
      expect(await worker.isNewest(lease)).toBe(true)
      await worker.complete(lease)
    }
  })

  it('gives a dead worker’s task to the next, and takes nothing more from the dead', async () => {
    const dead = open()
    await dead.enqueue(pull(1))
    const lost = await take(dead)
    const alive = open()
    const lease = await take(alive)
    expect(lease.key).toBe(lost.key)
    expect(await dead.renew(lost)).toBe('lost')
    await dead.complete(lost)
    await dead.retry(lost, 'too late')
    expect(await alive.renew(lease)).toBe('held')
    expect((await alive.counts()).running).toBe(1)
    await alive.complete(lease)
    expect(await next(alive, 600)).toBeNull()
  })

  it('leaves a task to the worker that renews its lease', async () => {
    const inbox = open()
    await inbox.enqueue(pull(1))
    const lease = await take(inbox)
    const other = open()
    const until = backend.now() + 2 * limits.lease
    while (backend.now() < until) {
      expect(await inbox.renew(lease)).toBe('held')
      expect(await next(other, limits.lease / 8)).toBeNull()
    }
    await inbox.complete(lease)
  })

  it('tries a failed task again, and parks it after the last attempt', async () => {
    const inbox = open()
    await inbox.enqueue(pull(1))
    for (const attempt of [1, 2]) {
      const lease = await take(inbox)
      expect(lease.attempt).toBe(attempt)
      expect(await inbox.retry(lease, `failure ${attempt}`)).toBe('waiting')
    }
    expect(await inbox.retry(await take(inbox), 'failure 3')).toBe('parked')
    expect(await next(inbox, 200)).toBeNull()
    expect(await inbox.parked(10)).toMatchObject([{ key: 'pull/1/1', lane: '1', error: 'failure 3' }])
    expect((await inbox.counts()).parked).toBe(1)
  })

  it('gives a failed task out after the pause, which doubles, and not before', async () => {
    const inbox = open({ pause: 3000 })
    await inbox.enqueue(pull(1))
    for (const length of [3000, 6000]) {
      await inbox.retry(await take(inbox), 'failure')
      // Redis counts from a moment that is a little later than this one.
      await backend.pass(length - 2000)
      expect(await inbox.lease()).toBeNull()
    }
    await inbox.complete(await take(inbox))
  })

  it('does a parked task anew when it is replayed', async () => {
    const inbox = open()
    expect(await inbox.replay('pull/1/1')).toBe('unknown')
    await inbox.enqueue(pull(1))
    await inbox.park(await take(inbox), 'hopeless')
    expect(await inbox.parked(10)).toHaveLength(1)
    expect(await inbox.replay('pull/1/1')).toBe('queued')
    const lease = await take(inbox)
    expect(lease.attempt).toBe(1)
    expect(await inbox.parked(10)).toEqual([])
    await inbox.complete(lease)
    expect(await inbox.replay('pull/1/1')).toBe('unknown')
  })

  it('does a parked task anew when its delivery comes again, or a later one', async () => {
    const inbox = open()
    const delivery = pull(1)
    await inbox.enqueue(delivery)
    for (const again of [delivery, pull(1)]) {
      await inbox.park(await take(inbox), 'hopeless')
      expect(await inbox.enqueue(again)).toBe('queued')
      expect(await inbox.parked(10)).toEqual([])
    }
    await inbox.complete(await take(inbox))
    expect(await next(inbox, 100)).toBeNull()
  })

  it('ends the pause after a failure when there is news', async () => {
    const inbox = open({ pause: 60_000 })
    await inbox.enqueue(pull(1))
    await inbox.retry(await take(inbox), 'failure')
    expect(await next(inbox, 50)).toBeNull()
    await inbox.enqueue(pull(1))
    await inbox.complete(await take(inbox))
  })

  it('serves the installations in turn, and keeps workers free of one that is slow', async () => {
    const inbox = open()
    for (let number = 1; number <= 20; number++) await inbox.enqueue(pull(number, 'busy'))
    for (const lane of ['a', 'b', 'c']) await inbox.enqueue(pull(1, lane))
    const leases: Lease[] = []
    for (let lease = await next(inbox, 0); lease; lease = await next(inbox, 0)) leases.push(lease)
    expect(leases.map(({ lane }) => lane).toSorted()).toEqual(['a', 'b', 'busy', 'busy', 'c'])
    for (const lease of leases) await inbox.complete(lease)
    expect((await take(inbox)).lane).toBe('busy')
  })

  it('lets an installation rest without counting an attempt, and nobody else', async () => {
    const inbox = open()
    await inbox.enqueue(pull(1, 'limited'))
    await inbox.enqueue(pull(2, 'limited'))
    const limited = await take(inbox)
    await inbox.rest(limited, 3000)
    await inbox.enqueue(pull(1, 'other'))
    expect((await take(inbox)).lane).toBe('other')
    expect(await next(inbox, 100)).toBeNull()
    const resumed = await take(inbox)
    expect(resumed).toMatchObject({ lane: 'limited', attempt: 1 })
  })

  it('refuses what it has no room for, and takes it when it comes again', async () => {
    const inbox = open({ waiting: 3 })
    for (let number = 1; number <= 3; number++) expect(await inbox.enqueue(pull(number))).toBe('queued')
    const refused = pull(4)
    expect(await inbox.enqueue(refused)).toBe('full')
    for (let i = 0; i < 3; i++) await inbox.complete(await take(inbox))
    await backend.pass(1100)
    expect(await inbox.enqueue(refused)).toBe('queued')
    expect(await take(inbox)).toMatchObject({ key: 'pull/1/4' })
  })

  it('loses nothing that was queued when it is opened anew', async () => {
    const first = open()
    for (let number = 1; number <= 10; number++) await first.enqueue(pull(number, String(number % 3)))
    await take(first)
    const second = open()
    const keys = new Set<string>()
    for (let i = 0; i < 10; i++) {
      const lease = await take(second)
      keys.add(lease.key)
      await second.complete(lease)
    }
    expect(keys.size).toBe(10)
  })
})
