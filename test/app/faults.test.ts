import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, type StandInRepository, startStandIn } from '../../standin/stand-in.ts'
import { type AppProcess, eventually, newFolder, startApp, webhookSecret } from './app-process.ts'
import { bad, configuration, good, healthy, quiet, tasksLeft } from './fixtures.ts'
import { freePort, type RedisServer, startRedis } from './redis-server.ts'
import { seeded } from './seeded.ts'

const kills = 30
const installations = 6
const folder = newFolder()
let redis: RedisServer

beforeAll(async () => {
  redis = await startRedis()
})
afterAll(async () => {
  await redis.close()
  folder.remove()
})

/**
 * A sweeper that asks GitHub at once for what nobody took, and leases that are short, but not shorter than what a busy
 * machine may keep a living worker waiting. The lanes have room for what a dead worker still holds.
 */
const fast = {
  LEASE_SECONDS: '3',
  WORKERS_PER_INSTALLATION: '16',
  SWEEP_MINUTES: '0.02',
  RETRY_SECONDS: '0.1',
  ATTEMPTS: '20',
}

/** Counts the requests for tasks so far; the sweeper asks for other things, all the time. */
function workCounter(standIn: StandIn): () => number {
  const isWork = /^(git|issues)\/|^pulls\/get$|^checks\/(create|update)$/
  let [looked, count] = [0, 0]
  return () => {
    const all = standIn.requests()
    for (; looked < all.length; looked++) if (isWork.test(all[looked]?.operation ?? '')) count++
    return count
  }
}

interface OpenPull {
  readonly repository: StandInRepository
  readonly number: number
}

/** Opens pull requests and pushes to them, as people do; every head of them cuts clients off. */
function newTeam(standIn: StandIn, random: () => number) {
  const repositories = Array.from({ length: installations }, (_, index) =>
    standIn.addRepository({ owner: `team-${index}`, name: 'shop', files: healthy }),
  )
  const pulls: OpenPull[] = []
  let commits = 0
  const change = () => ({ [configuration]: bad('api.example.com', `host-${++commits}.example.com`) })
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T
  return {
    pulls,
    work: () => {
      if (pulls.length < 40 && random() < 0.6) {
        const repository = pick(repositories)
        const { number } = repository.openPull({ head: `tidy-${pulls.length}`, changes: change() })
        pulls.push({ repository, number })
      } else if (pulls.length > 0) {
        const { repository, number } = pick(pulls)
        repository.push(repository.pull(number).head.ref, change())
      }
    },
  }
}

/** What is not as it should be in the end; empty when all is well. */
function faultsOf({ repository, number }: OpenPull): readonly string[] {
  const head = repository.pull(number).head.sha
  const runs = repository.checkRuns(head)
  const comments = repository.comments(number)
  const name = `${repository.owner}#${number}`
  return [
    ...(runs.length === 1 ? [] : [`${name}: ${runs.length} check runs`]),
    ...(runs.every(({ status }) => status === 'completed') ? [] : [`${name}: a run is not completed`]),
    ...(comments.length === 1 ? [] : [`${name}: ${comments.length} comments`]),
    ...(comments.every(({ body }) => body.includes(head))
      ? []
      : [`${name}: the comment is not the newest head’s`]),
  ]
}

const backends = [
  ['SQLite', () => [{ DATABASE: `${folder.path}/faults.db` }]],
  ['Redis with two workers', () => [{ REDIS_URL: redis.url }, { REDIS_URL: redis.url, ROLE: 'worker' }]],
] as const

describe('kill −9 at seeded moments under load', () => {
  it.concurrent.each(backends)(
    'loses nothing and doubles nothing on %s',
    async (name, environments) => {
      const random = seeded(name.length)
      const settings: readonly Readonly<Record<string, string>>[] = environments()
      const ports = await Promise.all(settings.map(() => freePort()))
      const url = `http://127.0.0.1:${ports[0]}/api/github/webhooks`
      const webhook = { url, secret: webhookSecret }
      const standIn = await startStandIn({ prefix: '/api/v3', webhook, mergeableAfter: 0 })
      standIn.inject({
        fault: { kind: 'close-after' },
        on: ['checks/create', 'issues/create-comment'],
        chance: 0.1,
      })
      standIn.inject({ fault: { kind: 'latency', ms: 15 } })
      const start = (index: number) =>
        startApp({ standIn, port: ports[index] ?? 0, environment: { ...fast, ...settings[index] } })
      const apps: AppProcess[] = await Promise.all(settings.map((_, index) => start(index)))
      const team = newTeam(standIn, random)
      const workSeen = workCounter(standIn)
      const left = () => team.pulls.flatMap(faultsOf)
      const log = () => apps.map((app) => app.log().slice(-3000)).join('\n')
      /** Resolves when there were so many requests for tasks; gives the app more to do when it runs out of them. */
      const untilSeen = (count: number) =>
        eventually(async () => {
          if (workSeen() >= count) return true
          if (++looks % 10 === 0 && (await tasksLeft(apps[0] as AppProcess)) === 0) team.work()
          return false
        }, log)
      let [inTheMiddle, looks] = [0, 0]
      try {
        for (let kill = 0; kill < kills; kill++) {
          // Some live long enough to finish a few, most do not. Moments are counted in requests, not in time.
          const longest = kill % 3 === 0 ? 16 : 4
          for (let i = 0; i < 4; i++) {
            team.work()
            await untilSeen(workSeen() + Math.ceil(random() * longest))
          }
          const victim = Math.floor(random() * apps.length)
          if (left().length > 0) inTheMiddle++
          await apps[victim]?.end('SIGKILL')
          team.work()
          apps[victim] = await start(victim)
        }
        await eventually(
          () => left().length === 0,
          () => `${left().join('\n')}\n${log()}`,
          300_000,
        )
        // Two more sweeps, and whatever they find, change nothing.
        const sweeps = () => apps.reduce((sum, app) => sum + app.log().split('"swept"').length - 1, 0)
        const before = sweeps()
        await eventually(() => sweeps() >= before + 2, log)
        await quiet(standIn, apps[0] as AppProcess)
        expect(left()).toEqual([])
        expect(team.pulls.length).toBeGreaterThan(30)
        expect(inTheMiddle).toBeGreaterThan(kills / 2)
        expect(standIn.violations().filter(({ side }) => side === 'request')).toEqual([])
      } finally {
        for (const app of apps) await app.end('SIGKILL')
        await standIn.close()
      }
    },
    1_800_000,
  )
})

describe('SIGTERM', () => {
  it('ends after what is under way, and takes nothing new', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/api/github/webhooks`
    const webhook = { url, secret: webhookSecret }
    const standIn = await startStandIn({ prefix: '/api/v3', webhook, mergeableAfter: 0 })
    standIn.inject({ fault: { kind: 'latency', ms: 30 } })
    const app = await startApp({ standIn, port, environment: { DATABASE: `${folder.path}/drain.db` } })
    const repository = standIn.addRepository({ owner: 'acme', name: 'shop', files: healthy })
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    await eventually(() => standIn.requests().some(({ operation }) => operation === 'git/get-tree'), app.log)
    const ended = app.end('SIGTERM')
    await eventually(() => app.log().includes('draining'), app.log)
    repository.push('tidy', { [configuration]: good('new.example.com') })
    await standIn.settled()
    expect(standIn.deliveries().at(-1)?.statusCode).not.toBe(202)
    expect(await ended).toBe(0)
    expect(repository.checkRuns(pull.head.sha)).toMatchObject([{ status: 'completed' }])
    expect(repository.comments(pull.number)).toHaveLength(1)
    await standIn.close()
  })
})
