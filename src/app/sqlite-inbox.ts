import { randomUUID } from 'node:crypto'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { inTransaction } from './database.ts'
import {
  type Enqueued,
  type Inbox,
  type InboxLimits,
  type Lease,
  mostDeaths,
  type ParkedTask,
  pauseAfter,
  rememberedFor,
} from './inbox.ts'
import type { Delivery, Task } from './task.ts'

type Row = Readonly<Record<string, SQLOutputValue>>

/** The inbox of one process, in a file. The clock counts milliseconds since 1970. */
export function sqliteInbox(database: DatabaseSync, limits: InboxLimits, now: () => number): Inbox {
  const statements = prepared(database)
  const waiting = waitingCount(statements, now)

  const enqueueOne = (delivery: Delivery): Enqueued => {
    const known = statements.delivery.get(delivery.id)
    if (known) return statements.replay.run(now(), String(known.key)).changes > 0 ? 'queued' : 'duplicate'
    if (waiting.count() >= limits.waiting) return 'full'
    statements.remember.run(delivery.id, delivery.key, now())
    statements.enqueue.run(delivery.key, delivery.lane, JSON.stringify(delivery.task), now(), now())
    waiting.add()
    return 'queued'
  }
  const enqueue = grouped(database, enqueueOne)

  const lease = (): Lease | null => {
    const time = now()
    if (statements.anyDue.get(time) === undefined) return null
    return inTransaction(database, () => {
      statements.parkDeadly.run(time, time, mostDeaths)
      const next = statements.next.get({ now: time, perLane: limits.perLane })
      if (!next) return null
      const token = randomUUID()
      statements.lease.run(time + limits.lease, token, String(next.key))
      statements.serve.run(String(next.lane), time)
      return leaseOf(next, token)
    })
  }
  const release = (held: Lease, action: () => void) =>
    inTransaction(database, () => {
      if (statements.held.get(held.key, held.token, now()) === undefined) return
      if (statements.renewed.get(held.key) === undefined) action()
      else statements.again.run(now(), held.key)
    })
  const fail = (held: Lease, error: string): 'waiting' | 'parked' => {
    const last = held.attempt >= limits.attempts
    release(held, () => {
      if (last) statements.park.run(now(), error, held.key)
      else statements.retry.run(now() + pauseAfter(held.attempt, limits), error, held.key)
    })
    return last ? 'parked' : 'waiting'
  }
  return {
    enqueue,
    lease: async () => lease(),
    renew: async ({ key, token }) => {
      // With half of its time left it need not be written.
      if (statements.held.get(key, token, now() + limits.lease / 2) !== undefined) return 'held'
      return statements.renew.run(now() + limits.lease, key, token, now()).changes > 0 ? 'held' : 'lost'
    },
    isNewest: async ({ key }) => statements.renewed.get(key) === undefined,
    complete: async (held) => release(held, () => statements.complete.run(held.key)),
    retry: async (held, error) => fail(held, error),
    park: async (held, error) => release(held, () => statements.park.run(now(), error, held.key)),
    rest: async (held, pause) => {
      statements.restLane.run(held.lane, now() + pause)
      release(held, () => statements.giveBack.run(now() + pause, held.key))
    },
    parked: async (limit) => statements.parked.all(limit).map(parkedTask),
    replay: async (key) => (statements.replay.run(now(), key).changes > 0 ? 'queued' : 'unknown'),
    counts: async () => {
      const { waiting: count, running, parked, oldest } = statements.counts.get() ?? {}
      return {
        waiting: Number(count),
        running: Number(running),
        parked: Number(parked),
        oldest: oldest === null ? null : Number(oldest),
      }
    },
    close: async () => {},
  }
}

/** Does what comes at the same time in one transaction: the disk takes as long for many as for one. */
function grouped<In, Out>(database: DatabaseSync, one: (item: In) => Out): (item: In) => Promise<Out> {
  let group: { readonly item: In; readonly promise: PromiseWithResolvers<Out> }[] = []
  const flush = () => {
    const all = group
    group = []
    try {
      const results = inTransaction(database, () => all.map(({ item }) => one(item)))
      for (const [index, { promise }] of all.entries()) promise.resolve(results[index] as Out)
    } catch (error) {
      for (const { promise } of all) promise.reject(error)
    }
  }
  return (item) => {
    if (group.length === 0) setImmediate(flush)
    const promise = Promise.withResolvers<Out>()
    group.push({ item, promise })
    return promise.promise
  }
}

function leaseOf(row: Row, token: string): Lease {
  return {
    key: String(row.key),
    lane: String(row.lane),
    task: taskOf(row),
    token,
    attempt: Number(row.attempts) + 1,
    receivedAt: Number(row.received),
  }
}

function parkedTask(row: Row): ParkedTask {
  return {
    key: String(row.key),
    lane: String(row.lane),
    task: taskOf(row),
    error: String(row.error),
    parkedAt: Number(row.due),
  }
}

/** Written by `enqueue` alone. */
const taskOf = (row: Row): Task => JSON.parse(String(row.task))

/** Counting walks over all that waits: once a second is enough, and what is added meanwhile is known. */
function waitingCount({ counts, forget }: Pick<Statements, 'counts' | 'forget'>, now: () => number) {
  let [count, countedAt] = [0, Number.NEGATIVE_INFINITY]
  return {
    count: () => {
      if (now() - countedAt >= 1000) {
        ;[count, countedAt] = [Number(counts.get()?.waiting), now()]
        forget.run(now() - rememberedFor)
      }
      return count
    },
    add: () => {
      count++
    },
  }
}

type Statements = ReturnType<typeof prepared>

function prepared(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  return {
    delivery: sql('SELECT key FROM deliveries WHERE id = ?'),
    remember: sql('INSERT INTO deliveries (id, key, received) VALUES (?, ?, ?)'),
    forget: sql('DELETE FROM deliveries WHERE received < ?'),
    // A task that runs keeps its lease; one that was parked gets new tries, since something has changed.
    enqueue: sql(`INSERT INTO tasks (key, lane, task, state, due, received) VALUES (?, ?, ?, 'waiting', ?, ?)
      ON CONFLICT (key) DO UPDATE SET task = excluded.task, lane = excluded.lane, version = version + 1,
        attempts = CASE state WHEN 'running' THEN attempts ELSE 0 END,
        received = CASE state WHEN 'waiting' THEN received ELSE excluded.received END,
        due = CASE state WHEN 'running' THEN due ELSE excluded.due END,
        state = CASE state WHEN 'running' THEN 'running' ELSE 'waiting' END`),
    anyDue: sql(`SELECT 1 FROM tasks WHERE state IN ('waiting', 'running') AND due <= ? LIMIT 1`),
    parkDeadly: sql(`UPDATE tasks SET state = 'parked', due = ?, token = NULL,
        error = 'every worker that took this task died' WHERE state = 'running' AND due <= ? AND deaths >= ?`),
    next: sql(`WITH open AS (
        SELECT DISTINCT lane FROM tasks WHERE state IN ('waiting', 'running') AND due <= :now
      ), free AS (
        SELECT open.lane, coalesce(lanes.served, 0) AS served FROM open LEFT JOIN lanes USING (lane)
        WHERE coalesce(lanes.resting, 0) <= :now AND :perLane >
          (SELECT count(*) FROM tasks r WHERE r.state = 'running' AND r.lane = open.lane AND r.due > :now)
      )
      SELECT tasks.* FROM tasks JOIN free USING (lane)
      WHERE state IN ('waiting', 'running') AND due <= :now ORDER BY served, received LIMIT 1`),
    lease: sql(`UPDATE tasks SET deaths = deaths + (state = 'running'), state = 'running', due = ?, token = ?,
        leased_version = version WHERE key = ?`),
    serve: sql(`INSERT INTO lanes (lane, served) VALUES (?, ?)
      ON CONFLICT (lane) DO UPDATE SET served = excluded.served`),
    restLane: sql(`INSERT INTO lanes (lane, resting) VALUES (?, ?)
      ON CONFLICT (lane) DO UPDATE SET resting = max(resting, excluded.resting)`),
    held: sql(`SELECT 1 FROM tasks WHERE key = ? AND token = ? AND state = 'running' AND due > ?`),
    renew: sql(`UPDATE tasks SET due = ? WHERE key = ? AND token = ? AND state = 'running' AND due > ?`),
    renewed: sql('SELECT 1 FROM tasks WHERE key = ? AND version > leased_version'),
    again: sql(
      `UPDATE tasks SET state = 'waiting', due = ?, token = NULL, attempts = 0, deaths = 0 WHERE key = ?`,
    ),
    complete: sql('DELETE FROM tasks WHERE key = ?'),
    retry: sql(`UPDATE tasks SET state = 'waiting', due = ?, error = ?, token = NULL, attempts = attempts + 1
      WHERE key = ?`),
    giveBack: sql(`UPDATE tasks SET state = 'waiting', due = ?, token = NULL WHERE key = ?`),
    park: sql(`UPDATE tasks SET state = 'parked', due = ?, error = ?, token = NULL WHERE key = ?`),
    parked: sql(`SELECT * FROM tasks WHERE state = 'parked' ORDER BY due DESC LIMIT ?`),
    replay: sql(`UPDATE tasks SET state = 'waiting', due = ?, attempts = 0, deaths = 0, error = NULL
      WHERE key = ? AND state = 'parked'`),
    counts: sql(`SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
        count(*) FILTER (WHERE state = 'running') AS running, count(*) FILTER (WHERE state = 'parked') AS parked,
        min(received) FILTER (WHERE state = 'waiting') AS oldest FROM tasks`),
  }
}
