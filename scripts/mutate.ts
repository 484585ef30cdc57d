import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { edited, isProgram, type Mutant, mutantsOf, sampled } from './mutate/mutants.ts'
import { relatedTests } from './mutate/related.ts'
import type { Answer, Errand } from './mutate/runner.ts'

/**
 * Edits the sources in a copy, one small edit at a time, and tells which edits no test notices:
 * `npm run mutate -- src/gate src/rules/loss.ts [--most 25] [--seed 1] [--further 4]`.
 * With `--again FILE`, what an earlier run printed, it tries only those that survived there.
 * Some edits change nothing that can be seen; whoever reads the list has to tell these from a missing test.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    further: { type: 'string', default: '4' },
    again: { type: 'string' },
  },
})

/** A mutant that runs longer than this in milliseconds has made something endless: that is noticed, too. */
const patience = 240_000

let runner: ChildProcess | null = null
const copy = mkdtempSync(join(tmpdir(), 'ats-gate-mutate-'))
process.on('exit', () => {
  stop()
  rmSync(copy, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
cpSync('.', copy, {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !/^(node_modules|\.git|build|coverage)(\/|$)/.test(path),
})
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))

const earlier = values.again === undefined ? null : readFileSync(values.again, 'utf8').split('\n')
const sources = positionals
  .flatMap((path) => (path.endsWith('.ts') ? [path] : globSync(`${path.replace(/\/$/, '')}/**/*.ts`)))
  .filter((path) => !path.endsWith('.data.ts'))
const mutants = sampled(
  sources.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8'))),
  Number(values.most),
  Number(values.seed),
)
  .filter((mutant) => isProgram(mutant.file, edited(readFileSync(mutant.file, 'utf8'), mutant)))
  .filter((mutant) => earlier === null || earlier.includes(line(mutant, null)))
if (mutants.length === 0) {
  console.error('Nothing to mutate: name folders or files of src/.')
  process.exit(2)
}

/** What was mutated last: it is as it was again, and the runner has to read it anew. */
let previous = ''
await holdUnchanged()
let killed = 0
for (const mutant of mutants) {
  const failed = await outcome(mutant)
  if (failed !== null) killed++
  console.log(line(mutant, failed))
}
stop()
console.log(
  `${killed} killed, ${mutants.length - killed} survived (${Math.round((100 * killed) / mutants.length)} %)`,
)

/** Every test that will be asked has to pass on the sources as they are: else each mutant would seem killed. */
async function holdUnchanged(): Promise<void> {
  const files = new Set(mutants.map(({ file }) => file))
  const tests = new Set([...files].flatMap((file) => related(file).flat()))
  const failed = await run({ changed: [], groups: [[...tests]] })
  if (failed === null) return
  console.error(`A test fails without any mutant: ${failed}`)
  stop()
  process.exit(3)
}

async function outcome(mutant: Mutant): Promise<string | null> {
  const path = join(copy, mutant.file)
  const source = readFileSync(mutant.file, 'utf8')
  writeFileSync(path, edited(source, mutant))
  const failed = await run({ changed: [mutant.file, previous], groups: related(mutant.file) })
  previous = mutant.file
  writeFileSync(path, source)
  return failed
}

function related(file: string): Errand['groups'] {
  return relatedTests(file, Number(values.further))
}

/** The first failing test; a runner that dies or does not answer counts as one and is started anew. */
async function run(errand: Errand): Promise<string | null> {
  runner ??= await started()
  runner.send(errand)
  const late = AbortSignal.timeout(patience)
  try {
    const [answer] = (await once(runner, 'message', { signal: late })) as [Answer]
    return answer.failed
  } catch {
    stop()
    return 'no answer in time'
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'mutate/runner.ts'), {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await once(child, 'message')
  return child
}

function stop(): void {
  runner?.kill('SIGKILL')
  runner = null
}

function line({ file, line, was, becomes }: Mutant, failed: string | null): string {
  const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 90)
  const verdict = failed === null ? 'survived' : 'killed  '
  const by = failed === null ? '' : `   [${short(failed)}]`
  return `${verdict} ${file}:${line}  ${short(was)}  →  ${short(becomes)}${by}`
}
