import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { isNamed } from '../../../src/endpoint/names.ts'
import { type ReadResult, readTree, runtimes, treeOf } from '../../families/nginx/reading.ts'
import { type Comparison, compareAll, type Meeting, mismatches } from '../exchange.ts'
import { distinctAppleHellos, type NamedHello, randomHello } from '../hellos.ts'
import { choicesFrom } from '../random.ts'
import { certificateKinds, dhFile, makeCertificates } from '../test-certificates.ts'
import { configurationText } from './configuration-text.ts'
import { checkConfiguration, freePorts, nginxVersion, startNginx } from './nginx-server.ts'
import { type HttpPlan, randomHttp, type ServerPlan, type SocketPlan } from './random-configuration.ts'

/*
 * Text → endpoint → prediction, held against the real nginx: random configurations, each met by every hello that some
 * iOS sends and by some that none does. A socket with its servers counts as one configuration.
 */

const seed = 20261124
const httpBlocks = 46
const socketsPerBlock = 8
const strangers = 5

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-nginx-'))
beforeAll(() => makeCertificates(folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const apple = distinctAppleHellos()

test('random configurations are answered as predicted', { timeout: 600_000 }, async () => {
  const tally = { configurations: 0, handshakes: 0, kinds: new Set<string>() }
  for (let index = 0; index < httpBlocks; index++) {
    const choices = choicesFrom(seed + index)
    const plan = randomHttp(choices, await freePorts(socketsPerBlock))
    const others = Array.from({ length: strangers }, () => randomHello(choices))
    const started = startable(plan)
    if (started.sockets.length === 0) continue
    const comparisons = await meetEveryone(started, [...apple, ...others])
    tally.configurations += started.sockets.length
    tally.handshakes += comparisons.length
    for (const { observed } of comparisons) tally.kinds.add(observed.replace(/,.*/, ''))
    const wrong = mismatches(comparisons).map((one) => explain(one, started))
    expect(wrong, `seed ${seed + index}`).toEqual([])
  }
  expect(tally.configurations).toBeGreaterThanOrEqual(300)
  expect([...tally.kinds]).toEqual(expect.arrayContaining(everyKind))
})

/** The generator reaches every way in which a handshake ends on this nginx. */
const everyKind = [
  'TLSv1.0',
  'TLSv1.1',
  'TLSv1.2',
  'TLSv1.3',
  'client sends alert 70',
  'server sends alert 40',
  'server sends alert 47',
  'server sends alert 70',
  'server sends alert 80',
  'server sends alert 112',
]

/** The sockets that the reader says nginx starts with; of the others nginx itself must say the same. */
function startable(plan: HttpPlan): HttpPlan {
  const sockets = plan.sockets.filter((socket) => {
    const text = configurationText(folder, { ...plan, sockets: [socket] })
    const { notAssessed } = read(text)
    if (notAssessed.length === 0) return true
    const { refusal } = checkConfiguration(folder, text)
    expect(refusal, `${notAssessed.map(({ why }) => why).join('; ')}\n${text}`).not.toBeNull()
    return false
  })
  return { ...plan, sockets }
}

async function meetEveryone(plan: HttpPlan, hellos: readonly NamedHello[]): Promise<readonly Comparison[]> {
  const text = configurationText(folder, plan)
  const { endpoints } = read(text)
  const meetings = plan.sockets.flatMap((socket) =>
    socket.servers.flatMap((server) => meetingsWith(endpointOf(endpoints, socket, server), server, hellos)),
  )
  const nginx = await startNginx(
    folder,
    text,
    plan.sockets.map(({ port }) => port),
  )
  try {
    return await compareAll(meetings)
  } finally {
    await nginx.stop()
  }
}

/** The default server is met by its own name, by one that nobody has, and without a name. */
function meetingsWith(
  endpoint: Endpoint,
  { name, isDefault }: ServerPlan,
  hellos: readonly NamedHello[],
): readonly Meeting[] {
  const names = isDefault === 'yes' ? [name, 'unknown.test', null] : [name]
  return hellos.map((named, index) => {
    const serverName = names[index % names.length] ?? null
    return { endpoint, port: endpoint.port, named, serverName }
  })
}

function endpointOf(endpoints: readonly Endpoint[], { port }: SocketPlan, { name }: ServerPlan): Endpoint {
  const found = endpoints.filter((endpoint) => endpoint.port === port && isNamed(endpoint, name))
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} endpoints ${name}:${port}`)
  return found[0]
}

const version = nginxVersion()

function read(text: string): ReadResult {
  const files = Object.fromEntries(
    [...certificateKinds.map((kind) => `${kind}.pem`), dhFile].map((name) => [
      name,
      readFileSync(join(folder, name)),
    ]),
  )
  return readTree(treeOf({ ...files, 'nginx.conf': text }), runtimes(version, '3.0'))
}

/** All that is needed to have the handshake again. */
function explain({ meeting, predicted, observed }: Comparison, plan: HttpPlan): string {
  const { named, serverName, port } = meeting
  const sockets = plan.sockets.filter((socket) => socket.port === port)
  return [
    `${named.sentBy} asks for ${serverName}: predicted ${predicted}; observed ${observed}`,
    JSON.stringify(named.hello),
    configurationText(folder, { ...plan, sockets }),
  ].join('\n')
}
