// `npm run bench`: whole processes, medians of interleaved runs, beside nginx's own reading of the same files.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionFixture } from './action-fixture.js'
import { capture } from './capture-inputs.js'
import { deviceLog } from './explain-inputs.js'
import { manyFiles, manyServers } from './inputs.js'

const rounds = Number(process.env.BENCH_ROUNDS ?? 9)
const folder = mkdtempSync(join(tmpdir(), 'ats-gate-bench-'))
const rssFile = join(folder, 'rss')
const cli = join(process.cwd(), 'build/cli.js')
const preload = `--import=${join(process.cwd(), 'bench/rss.js')}`

const check = (base, head) => [
  'node',
  [cli, 'check', '--base', base, '--head', head, '--format', 'json', '--output', join(folder, 'out.json')],
]

function measure([command, args, options = {}]) {
  const isNode = command === 'node'
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env, BENCH_RSS_FILE: rssFile }
  const start = process.hrtime.bigint()
  const run = spawnSync(isNode ? process.execPath : command, isNode ? [preload, ...args] : args, {
    ...options,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  // A gate that fails is a result too; the empty pull request has to pass, or its time says nothing.
  if (run.error || run.status === null || run.status > (options.passes ? 0 : 1))
    throw new Error(`${command} ${args.join(' ')}: ${run.error ?? run.stderr}`)
  return { ms, mib: isNode ? Number(readFileSync(rssFile, 'utf8')) / 1024 : null }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const servers = (count) => {
  const at = join(folder, `servers-${count}`)
  return {
    base: manyServers(join(at, 'base'), count),
    head: manyServers(join(at, 'head'), count, { protocols: 'TLSv1.3' }),
  }
}

const inputs = { 200: servers(200), 1000: servers(1000), 10000: servers(10000) }
const files = {
  base: manyFiles(join(folder, 'files/base'), 1000, 'TLSv1.2 TLSv1.3'),
  head: manyFiles(join(folder, 'files/head'), 1000, 'TLSv1.3'),
}
const nginxTest = (count) => ['nginx', ['-t', '-q', '-c', join(inputs[count].head, 'nginx.conf')]]
const action = actionFixture(join(folder, 'action'))
/** Nothing in it that ats-gate reads: what the gate costs every other pull request. */
const empty = {
  passes: true,
  ...actionFixture(join(folder, 'empty'), {
    base: { 'README.md': 'A\n', 'main.go': 'package main\n' },
    head: { 'README.md': 'B\n', 'main.go': 'package main\n' },
  }),
}

const explain = (file) => ['node', [cli, 'explain', file, '--format', 'json']]

const rows = [
  ['node, empty', ['node', ['-e', '0']], null],
  ['Action, an empty pull request', ['node', [join(process.cwd(), 'dist/action.js')], empty], null],
  ['Action, the demo change', ['node', [join(process.cwd(), 'dist/action.js')], action], 200],
  ['200 servers × all clients, base and head', check(inputs[200].base, inputs[200].head), 500],
  ['1,000 files, base and head', check(files.base, files.head), 1000],
  ['1,000 servers, base and head', check(inputs[1000].base, inputs[1000].head), null],
  ['10,000 servers, base and head', check(inputs[10000].base, inputs[10000].head), null],
  ['explain, a log of 100 MB', explain(deviceLog(join(folder, 'device.log'), 100e6)), null],
  ['explain, a capture of 50 MB', explain(capture(join(folder, 'capture.pcapng'), 50e6)), null],
  ['nginx -t, 200 servers', nginxTest(200), null],
  ['nginx -t, 1,000 servers', nginxTest(1000), null],
  ['nginx -t, 10,000 servers', nginxTest(10000), null],
]

const results = new Map(rows.map(([name]) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, command] of rows)
    if (round < 3 || !name.includes('10,000')) results.get(name).push(measure(command))

console.log(
  `${'what'.padEnd(44)} ${'median ms'.padStart(10)} ${'min'.padStart(8)} ${'aim'.padStart(6)} ${'peak MiB'.padStart(9)}`,
)
for (const [name, , aim] of rows) {
  const runs = results.get(name)
  const ms = runs.map((run) => run.ms)
  const mib = runs[0].mib === null ? '' : Math.max(...runs.map((run) => run.mib)).toFixed(0)
  console.log(
    `${name.padEnd(44)} ${median(ms).toFixed(0).padStart(10)} ${Math.min(...ms)
      .toFixed(0)
      .padStart(8)} ${String(aim ?? '').padStart(6)} ${mib.padStart(9)}`,
  )
}
const ms = (name) => median(results.get(name).map((run) => run.ms))
console.log(
  `\n10,000 servers / 1,000 servers: ${(ms('10,000 servers, base and head') / ms('1,000 servers, base and head')).toFixed(1)} × (aim ≤ 12)`,
)
console.log(
  `gate / nginx -t, 10,000 servers: ${(ms('10,000 servers, base and head') / ms('nginx -t, 10,000 servers')).toFixed(2)} ×`,
)
console.log(
  `empty pull request / bare Node: ${(ms('Action, an empty pull request') / ms('node, empty')).toFixed(1)} × (aim ≤ 3)`,
)
rmSync(folder, { recursive: true })
