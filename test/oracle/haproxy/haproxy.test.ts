import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noClientCertificate } from '../../../src/endpoint/context.ts'
import { type Endpoint, withFacts } from '../../../src/endpoint/endpoint.ts'
import { known } from '../../../src/text/fact.ts'
import { frontend, readHaproxy, versions } from '../../families/haproxy/reading.ts'
import { type Comparison, compareAll, mismatches } from '../exchange.ts'
import { distinctAppleHellos, type NamedHello, randomHello } from '../hellos.ts'
import { freePorts } from '../nginx/nginx-server.ts'
import { choicesFrom } from '../random.ts'
import { startProgram, versionIn, versionText } from '../servers/program.ts'
import { certificateKinds, dhFile, makeCertificates } from '../test-certificates.ts'
import { type BindPlan, randomBind } from './random-bind.ts'

/*
 * Text → endpoint → prediction, held against the real HAProxy: random configurations, each met by every hello that some
 * iOS sends and by some that none does. One that HAProxy refuses must be one that the reader calls refused or unknown,
 * and the other way round.
 */

const seed = 20261130
const configurations = 100
const strangers = 2
const parallel = 3

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-haproxy-'))
beforeAll(() => {
  makeCertificates(folder)
  for (const kind of certificateKinds) {
    const both = ['pem', 'key'].map((ending) => readFileSync(join(folder, `${kind}.${ending}`), 'utf8'))
    writeFileSync(join(folder, `${kind}.bundle`), both.join(''))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const apple = distinctAppleHellos()

interface Tally {
  started: number
  refused: number
  handshakes: number
  readonly kinds: Set<string>
}

test('random configurations are answered as predicted', { timeout: 300_000 }, async () => {
  const tally: Tally = { started: 0, refused: 0, handshakes: 0, kinds: new Set() }
  const queue = (await freePorts(configurations)).entries()
  const work = async () => {
    for (const [index, port] of queue) await holdAgainst(seed + index, port, tally)
  }
  await Promise.all(Array.from({ length: parallel }, work))
  expect(tally.started).toBeGreaterThanOrEqual(60)
  expect(tally.refused).toBeGreaterThanOrEqual(10)
  expect([...tally.kinds]).toEqual(expect.arrayContaining(everyKind))
})

/** One configuration: HAProxy refuses it where the reader says so, else it starts and answers as predicted. */
async function holdAgainst(own: number, port: number, tally: Tally): Promise<void> {
  const choices = choicesFrom(own)
  const plan = randomBind(choices, port)
  const text = frontend([plan.bind], plan.global)
  const { endpoints, notAssessed } = read(plan, text)
  const file = write(plan, text, port)
  const foreseen = notAssessed.filter(({ why }) => why.startsWith('haproxy refuses to start'))
  const context = `seed ${own}: ${JSON.stringify(foreseen)}\n${text}\n${plan.crtList?.text}`
  if (foreseen.length > 0) {
    const { status } = spawnSync('/usr/sbin/haproxy', ['-c', '-f', file], { cwd: folder })
    expect(status, context).not.toBe(0)
    tally.refused++
    return
  }
  expect(endpoints.length, context).toBe(1)
  const hellos = [...apple, ...Array.from({ length: strangers }, () => randomHello(choices))]
  const comparisons = await meet(plan, file, { endpoint: endpoints[0] as Endpoint, port, hellos })
  tally.started++
  tally.handshakes += comparisons.length
  for (const { observed } of comparisons) tally.kinds.add(observed.replace(/,.*/, ''))
  const wrong = mismatches(comparisons).map(({ meeting, predicted, observed }) => {
    const { sentBy, hello } = meeting.named
    return `${sentBy} asks for ${meeting.serverName}: predicted ${predicted}; observed ${observed}\n${JSON.stringify(hello)}`
  })
  expect(wrong, context).toEqual([])
}

/** The generator reaches every way in which a handshake with iOS ends. */
const everyKind = ['TLSv1.2', 'TLSv1.3', 'server sends alert 40', 'server sends alert 70']

const facts = versions(versionIn(versionText('haproxy', '-v'), /version ([\d.]+)/), '3.0')

function read({ crtList }: BindPlan, text: string) {
  const files = [...certificateKinds.flatMap((kind) => [`${kind}.pem`, `${kind}.bundle`]), dhFile]
  const tree = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]))
  return readHaproxy(
    { ...tree, 'haproxy.cfg': text, ...(crtList === null ? {} : { [crtList.file]: crtList.text }) },
    facts,
  )
}

function write({ crtList }: BindPlan, text: string, port: number): string {
  const file = `${port}.cfg`
  writeFileSync(join(folder, file), text)
  if (crtList !== null) writeFileSync(join(folder, crtList.file), crtList.text)
  return file
}

interface Met {
  readonly endpoint: Endpoint
  readonly port: number
  readonly hellos: readonly NamedHello[]
}

/**
 * How far the raw client can see: it sends no certificate, and what HAProxy makes of that is held against it by the
 * matrix of servers. Asked for its own name, for one that nobody has and for none, where it answers all of
 * them alike.
 */
async function meet(
  { isStrict, crtList }: BindPlan,
  file: string,
  { endpoint, port, hellos }: Met,
): Promise<readonly Comparison[]> {
  const negotiating = withFacts(endpoint, { clientCertificate: known(noClientCertificate) })
  const names = isStrict === 'yes' || crtList !== null ? ['a.test'] : ['a.test', 'unknown.example', null]
  const running = await startProgram({
    command: 'haproxy',
    args: ['-db', '-f', file],
    folder,
    ports: [port],
  })
  try {
    return await compareAll(
      hellos.map((named, index) => ({
        endpoint: negotiating,
        port,
        named,
        serverName: names[index % names.length] ?? null,
      })),
    )
  } finally {
    await running.stop()
  }
}
