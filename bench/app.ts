// The app under load, against the stand-in GitHub on this machine: 2,000 deliveries in a burst to 50 installations, and
// 50 installations beside one that is slow. Run it with `npm run bench:app`.
import { createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type StandIn, type StandInRepository, startStandIn } from '../standin/stand-in.ts'
import { type AppProcess, newFolder, startApp, webhookSecret } from '../test/app/app-process.ts'
import { bad, configuration, healthy } from '../test/app/fixtures.ts'
import { freePort, startRedis } from '../test/app/redis-server.ts'

const installations = 50
const pullsEach = 10
const burst = 2000
const connections = 10

interface Sample {
  readonly status: number
  /** Milliseconds. */
  readonly took: number
}

interface Team {
  readonly repository: StandInRepository
  readonly heads: readonly string[]
  readonly payloads: readonly object[]
}

const folder = newFolder()
const redis = await startRedis()
const backends: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['SQLite', { DATABASE: `${folder.path}/load.db` }],
  ['Redis', { REDIS_URL: redis.url }],
]
for (const [name, environment] of backends) {
  await measureBurst(name, environment)
  await measureNeighbours(name, { ...environment, DATABASE: `${folder.path}/neighbours.db` })
}
await redis.close()
folder.remove()

async function measureBurst(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const { standIn, app, teams } = await scene({ ...environment, WORKERS: '8' })
  const payloads = teams.flatMap(({ payloads: some }) => some)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const samples = await Promise.all(
    Array.from({ length: burst }, (_, index) => send(app, agent, payloads[index % payloads.length] ?? {})),
  )
  const sent = performance.now() - began
  const left = () =>
    teams.reduce(
      (sum, { repository, heads }) => sum + heads.filter((head) => !isDone(repository, head)).length,
      0,
    )
  while (left() > 0 && performance.now() - began < 300_000) await pause(200)
  const took = samples.map((sample) => sample.took).toSorted((a, b) => a - b)
  const at = (share: number) => took[Math.floor(share * (took.length - 1))] ?? 0
  console.log(`${name}: ${burst} deliveries over ${connections} connections, ${installations} installations`)
  console.log(
    `  answered 202: ${samples.filter(({ status }) => status === 202).length}, refused: ${samples.filter(({ status }) => status !== 202).length}`,
  )
  console.log(
    `  ${Math.round(burst / (sent / 1000))} a second; answer p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms`,
  )
  console.log(
    `  ${teams.length * pullsEach - left()} of ${teams.length * pullsEach} pull requests checked after ${((performance.now() - began) / 1000).toFixed(1)} s; most memory ${mostMemory(app)} MiB`,
  )
  await app.end('SIGTERM')
  await standIn.close()
}

/** One installation whose every answer takes half a second has 40 pull requests first; 50 others have one each. */
async function measureNeighbours(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const { standIn, app, teams } = await scene(environment)
  const slow = teams[0]
  if (!slow) return
  standIn.inject({
    fault: { kind: 'latency', ms: 500 },
    installation: standIn.installation(slow.repository.owner).id,
  })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  await Promise.all(slow.payloads.map((payload) => send(app, agent, payload)))
  await pause(500)
  const began = performance.now()
  const others = teams.slice(1)
  await Promise.all(others.map(({ payloads }) => send(app, agent, payloads[0] ?? {})))
  const done = ({ repository, heads }: Team) => isDone(repository, heads[0] ?? '')
  while (!others.every(done) && performance.now() - began < 120_000) await pause(20)
  const slowDone = slow.heads.filter((head) => isDone(slow.repository, head)).length
  console.log(
    `${name}: beside an installation whose every answer takes 0.5 s (${slowDone} of its ${pullsEach} checked by then)`,
  )
  console.log(
    `  ${others.filter(done).length} other installations have their check after ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  await app.end('SIGKILL')
  await standIn.close()
}

async function scene(environment: Readonly<Record<string, string>>) {
  await redis.flush()
  const port = await freePort()
  const standIn = await startStandIn({ prefix: '/api/v3', mergeableAfter: 0 })
  const teams = Array.from({ length: installations }, (_, index) => newTeam(standIn, index))
  const app = await startApp({ standIn, port, environment })
  return { standIn, app, teams }
}

function newTeam(standIn: StandIn, index: number): Team {
  const owner = `team-${index}`
  const repository = standIn.addRepository({ owner, name: 'shop', files: healthy })
  const pulls = Array.from({ length: pullsEach }, (_, number) =>
    repository.openPull({
      head: `tidy-${number}`,
      changes: { [configuration]: bad('api.example.com', `h${number}.example.com`) },
    }),
  )
  const payloads = pulls.map(({ number }) => ({
    action: 'synchronize',
    installation: { id: standIn.installation(owner).id },
    repository: { id: repository.id, name: 'shop', owner: { login: owner } },
    pull_request: { number, filler: 'x'.repeat(20_000) },
  }))
  return { repository, payloads, heads: pulls.map(({ head }) => head.sha) }
}

function isDone(repository: StandInRepository, head: string): boolean {
  return repository.checkRuns(head).some(({ status }) => status === 'completed')
}

function send(app: AppProcess, agent: Agent, payload: object): Promise<Sample> {
  const body = JSON.stringify(payload)
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-github-event': 'pull_request',
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`,
  }
  const { promise, resolve } = Promise.withResolvers<Sample>()
  const outgoing = request(`${app.url}/api/github/webhooks`, { method: 'POST', headers, agent }, (answer) => {
    answer.resume()
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, took: performance.now() - began }))
  })
  outgoing.on('error', () => resolve({ status: 0, took: performance.now() - began }))
  // Not the wait for one of the connections.
  let began = performance.now()
  outgoing.on('socket', () => {
    began = performance.now()
  })
  outgoing.end(body)
  return promise
}

/** In MiB, since its start. */
function mostMemory({ pid }: AppProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
