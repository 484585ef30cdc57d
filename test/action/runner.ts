import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { temporaryFolder } from '../github/repository.ts'
import { parseCommand } from './workflow-command.ts'

/**
 * Runs the Action as a GitHub runner does: inputs from action.yml, the runner's environment and files, its reading of
 * workflow commands and its limits. What the runner would only log (an unknown input, a token in the open) throws here.
 * Sources: actions/runner, ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs, FileCommandManager.cs.
 */

export interface Step {
  readonly workspace: string
  readonly event: { readonly name: string; readonly payload: object }
  readonly inputs?: Readonly<Record<string, string>>
  /** Empty on a fork whose workflow hands none over. */
  readonly token?: string
  readonly environment?: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly exitCode: number | null
  /** As the runner keeps them, at most ten of each level. */
  readonly annotations: readonly StepAnnotation[]
  /** Annotations beyond the runner's limit: lost. */
  readonly dropped: number
  /** What people see in the log, without the commands. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

export const project = resolve(import.meta.dirname, '../..')
const node = join(project, 'node_modules/.bin/node')

const limits = { perLevel: 10, message: 4096, summary: 1024 * 1024 } as const

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export async function runStep(step: Step): Promise<StepResult> {
  const metadata = parse(readFileSync(join(project, 'action.yml'), 'utf8')) as ActionMetadata
  const files = commandFiles(step)
  const { exitCode, lines } = await start(
    join(project, metadata.runs.main),
    { ...runnerEnvironment(step), ...files, ...inputEnvironment(step, metadata) },
    step.workspace,
  )
  const { annotations, dropped, log, masks } = processLines(lines)
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
  if (Buffer.byteLength(summary) > limits.summary) throw new Error('the runner would drop this summary')
  for (const file of [files.GITHUB_ENV, files.GITHUB_PATH, files.GITHUB_STATE])
    if (readFileSync(file, 'utf8') !== '') throw new Error(`unexpected content in ${file}`)
  const output = readFileSync(files.GITHUB_OUTPUT, 'utf8')
  refuseLeak(step.token ?? '', [log, summary, output, JSON.stringify(annotations)])
  const hidden = masks.reduce((masked, mask) => masked.replaceAll(mask, '***'), log)
  return { exitCode, annotations, dropped, log: hidden, outputs: parseOutputs(output), summary }
}

function commandFiles({ event }: Step) {
  const folder = temporaryFolder()
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'temp'))
  return {
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
}

function runnerEnvironment({ workspace, event, environment }: Step) {
  return {
    PATH: process.env.PATH ?? '',
    HOME: temporaryFolder(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: project,
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_SERVER_URL: 'http://127.0.0.1:1',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    ...environment,
  }
}

/** `required` is not enforced and hyphens stay, as on the runner. */
function inputEnvironment({ inputs = {}, token = '' }: Step, metadata: ActionMetadata) {
  const unexpected = Object.keys(inputs).filter((name) => !(name in metadata.inputs))
  if (unexpected.length > 0) throw new Error(`unexpected inputs: ${unexpected.join(', ')}`)
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? (input.default ?? '').replace(/\$\{\{ github\.token \}\}/, token),
    ]),
  )
}

function start(main: string, env: Readonly<Record<string, string>>, cwd: string) {
  if (!existsSync(main)) throw new Error(`no ${main}: npm run build first`)
  return new Promise<{ exitCode: number | null; lines: readonly string[] }>((done, failed) => {
    const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
      })
    child.on('error', failed)
    child.on('close', (exitCode) => done({ exitCode, lines: output.split(/\r\n|\n|\r/) }))
  })
}

/** Reads the output line by line as the runner does; a command between stop and resume is plain text. */
function processLines(lines: readonly string[]) {
  const kept: StepAnnotation[] = []
  const log: string[] = []
  const masks: string[] = []
  let dropped = 0
  let resume: string | null = null
  for (const line of lines) {
    const command = parseCommand(line, resume)
    if (resume !== null) {
      if (command?.name === resume) resume = null
      else log.push(line)
    } else if (command === null) log.push(line)
    else if (command.name === 'stop-commands') resume = command.data
    else if (command.name === 'add-mask') masks.push(command.data)
    else if (command.name === 'debug') log.push(`debug: ${command.data}`)
    else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      const annotation = annotationOf(command.name, command)
      if (kept.filter(({ level }) => level === annotation.level).length < limits.perLevel)
        kept.push(annotation)
      else dropped++
      log.push(`${annotation.level}: ${annotation.message}`)
    } else throw new Error(`unexpected command: ${line}`)
  }
  if (resume !== null) throw new Error('commands stay stopped for the steps that follow')
  return { annotations: kept, dropped, log: log.join('\n'), masks }
}

function annotationOf(
  level: StepAnnotation['level'],
  { data, properties }: { readonly data: string; readonly properties: ReadonlyMap<string, string> },
): StepAnnotation {
  if (data.length > limits.message) throw new Error('the runner would cut this message')
  const number = (name: string) => (properties.has(name) ? Number(properties.get(name)) : null)
  const [line, endLine] = [number('line'), number('endline')]
  const within = line === endLine
  if (!within && properties.has('col')) throw new Error('the runner would ignore these columns')
  return {
    level,
    message: data,
    title: properties.get('title') ?? null,
    file: properties.get('file') ?? null,
    line,
    endLine,
    column: number('col'),
    endColumn: number('endcolumn'),
  }
}

function parseOutputs(text: string): Readonly<Record<string, string>> {
  const entries = [...text.matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}

function refuseLeak(token: string, places: readonly string[]): void {
  if (token === '') return
  const forms = [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
  if (places.some((place) => forms.some((form) => place.includes(form)))) throw new Error('the token leaks')
}
