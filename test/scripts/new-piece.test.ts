import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A copy of the project, in which the scripts write. */
const copy = mkdtempSync(join(tmpdir(), 'ats-gate-new-'))
afterAll(() => rmSync(copy, { recursive: true }))

beforeAll(() => {
  for (const part of [
    'src',
    'scripts',
    'docs/rules',
    'tsconfig.json',
    'package.json',
    'biome.json',
    '.gitignore',
  ])
    cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'tsconfig.src.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src'] }),
  )
})

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

const script = (name: string, ...args: readonly string[]) =>
  run(process.execPath, `scripts/${name}.ts`, ...args)

/** What a module of the copy gives, as JSON. */
function evaluated(expression: string): unknown {
  const code = `import { rules } from './src/rules/index.ts'
    import { families } from './src/families/index.ts'
    console.log(JSON.stringify(${expression}))`
  return JSON.parse(run(process.execPath, '--input-type=module', '-e', code).output)
}

function faults(): string {
  const types = run(resolve('node_modules/.bin/tsc'), '-p', 'tsconfig.src.json')
  const style = run(resolve('node_modules/.bin/biome'), 'ci', 'src')
  return (types.status === 0 ? '' : types.output) + (style.status === 0 ? '' : style.output)
}

describe('npm run new:rule', () => {
  it('writes a rule that is on the list and says nothing yet', () => {
    expect(script('new-rule', 'session-tickets-off')).toMatchObject({ status: 0 })
    expect(evaluated('rules.at(-1)')).toMatchObject({ id: 'session-tickets-off', severity: 'warning' })
    expect(evaluated('rules.at(-1).check({})')).toEqual([])
  })

  it('writes a page with every section, whose examples hold no file yet', () => {
    const page = readFileSync(join(copy, 'docs/rules/session-tickets-off.md'), 'utf8')
    for (const title of ['What', 'Why', 'Which iOS', 'Bad', 'Good', 'Waive it', 'Sources'])
      expect(page).toContain(`\n## ${title}\n`)
    expect(page).not.toMatch(/^```\S+ path=/m)
  })

  it('writes over nothing', () => {
    const index = readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')
    const again = script('new-rule', 'legacy-suite')
    expect(again).toMatchObject({ status: 2, output: expect.stringContaining('src/rules/legacy-suite.ts') })
    expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toBe(index)
  })

  it.each([[[]], [['No-Kebab']], [['../up']], [['two', 'ids']]])('refuses %j', (args) => {
    expect(script('new-rule', ...args)).toMatchObject({ status: 2 })
  })
})

describe('npm run new:family', () => {
  it('writes a family that is on the list', () => {
    expect(script('new-family', 'toy-proxy')).toMatchObject({ status: 0 })
    expect(evaluated('families.at(-1)')).toMatchObject({ id: 'toy-proxy', program: { id: 'toy-proxy' } })
  })

  it('tells what it does not read yet, and brings tests that fail until it does', () => {
    expect(readFileSync(join(copy, 'src/families/toy-proxy/read.ts'), 'utf8')).toContain('notAssessed({')
    expect(existsSync(join(copy, 'test/families/toy-proxy/read.test.ts'))).toBe(true)
    expect(readFileSync(join(copy, 'test/cases/toy-proxy-loses-a-version/expected.txt'), 'utf8')).toMatch(
      /^TODO/,
    )
  })

  it('gives the settings the name of a program that they do not know, once', () => {
    const names = readFileSync(join(copy, 'src/endpoint/programs.data.ts'), 'utf8')
    expect(names).toContain("  'toy-proxy': ['toy-proxy'],\n} as const")
    expect(script('new-family', 'hitch')).toMatchObject({ status: 0 })
    const after = readFileSync(join(copy, 'src/endpoint/programs.data.ts'), 'utf8')
    expect(after).toBe(names)
  })
})

it('what both write compiles and is formatted', () => {
  expect(faults()).toBe('')
})
