import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { project } from './action/runner.ts'

/** The parts of @actions/workflow-parser that are used. */
interface Parser {
  parseAction(file: SourceFile, trace: object): Parsed
  parseWorkflow(file: SourceFile, trace: object): Parsed
}
interface SourceFile {
  readonly name: string
  readonly content: string
}
interface Parsed {
  readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } }
}

let parser: Parser

/** The package imports JSON without saying so, which Node refuses: it has to be bundled first. */
beforeAll(async () => {
  const entry = '\0entry'
  const code = `export { parseWorkflow } from '@actions/workflow-parser'; export { parseAction } from '@actions/workflow-parser/actions/index'`
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  })
  const file = join(project, 'node_modules/.cache/ats-gate/workflow-parser.mjs')
  await bundle.write({ file, format: 'esm' })
  parser = (await import(pathToFileURL(file).href)) as Parser
})

const trace = { error: () => {}, info: () => {}, verbose: () => {} }

const problemsOf = (kind: 'parseAction' | 'parseWorkflow', name: string, content: string) =>
  parser[kind]({ name, content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message)

const read = (path: string) => readFileSync(join(project, path), 'utf8')
const workflows = readdirSync(join(project, '.github/workflows'))
const readmeBlocks = [...read('README.md').matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(
  ([, block]) => block ?? '',
)
const readmeWorkflows = readmeBlocks.filter((block) => 'jobs' in (parse(block) ?? {}))

describe('the validator', () => {
  it.each([
    [
      'an unknown permission',
      'on: push\npermissions: {contnts: read}\njobs: {a: {runs-on: x, steps: [{run: y}]}}',
    ],
    ['an unknown key', 'on: push\njobs: {a: {runs-on: x, steps: [{run: y, wiht: z}]}}'],
    ['an unknown context', `on: push\njobs: {a: {runs-on: x, steps: [{run: "\${{ githubb.ref }}"}]}}`],
  ])('finds %s', (_, content) => {
    expect(problemsOf('parseWorkflow', 'x.yml', content)).not.toEqual([])
  })

  it('finds an unknown runtime', () => {
    expect(
      problemsOf('parseAction', 'action.yml', read('action.yml').replace('node24', 'node26')),
    ).not.toEqual([])
  })
})

describe('action.yml', () => {
  it('is valid', () => {
    expect(problemsOf('parseAction', 'action.yml', read('action.yml'))).toEqual([])
  })

  it('gives no default to what the settings file may say', () => {
    const { inputs } = parse(read('action.yml'))
    for (const name of ['fail-on', 'min-severity', 'config']) expect(inputs[name].default).toBeUndefined()
  })
})

describe('workflows', () => {
  it.each(workflows)('%s is valid, pins each action by its commit and asks for little', (file) => {
    const content = read(`.github/workflows/${file}`)
    expect(problemsOf('parseWorkflow', file, content)).toEqual([])
    expect(parse(content).permissions).toEqual({ contents: 'read' })
    for (const [, action] of content.matchAll(/uses: (.*)/g))
      expect(action).toMatch(/^(\.\/.*|[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  it.each(readmeWorkflows.map((block, index) => [index + 1, block] as const))(
    'block %d of the README is valid',
    (_, block) => {
      expect(problemsOf('parseWorkflow', 'readme.yml', block)).toEqual([])
    },
  )

  it('in the README use inputs that action.yml has', () => {
    expect(readmeWorkflows.length).toBeGreaterThan(0)
    const known = Object.keys(parse(read('action.yml')).inputs)
    const used = readmeWorkflows.flatMap((block) =>
      Object.values<{ steps?: readonly { uses?: string; with?: object }[] }>(parse(block).jobs)
        .flatMap(({ steps = [] }) => steps)
        .filter(({ uses }) => uses?.includes('ats-gate'))
        .flatMap((step) => Object.keys(step.with ?? {})),
    )
    expect(used.filter((name) => !known.includes(name))).toEqual([])
  })
})
