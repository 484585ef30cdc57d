import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/report/report-schema.ts'
import { rules } from '../../src/rules/index.ts'

const cli = resolve('build/cli.js')
const examples = resolve('examples')
const folder = mkdtempSync(join(tmpdir(), 'ats-gate-cli-'))
const repository = join(folder, 'repository')
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], options: { readonly cwd?: string; readonly input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
  })
  return { status, stdout, stderr }
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: repository,
    encoding: 'utf8',
  })

/** A repository whose branch `change` makes the demo change. */
beforeAll(() => {
  cpSync(join(examples, 'base'), repository, { recursive: true })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  git('checkout', '-q', '-b', 'change')
  cpSync(join(examples, 'head'), repository, { recursive: true })
  git('commit', '-q', '-am', 'change')
})

describe('check', () => {
  it('ends with 1 for the demo change, and says which clients it cuts off', () => {
    const { status, stdout } = run([
      'check',
      '--base',
      join(examples, 'base'),
      '--head',
      join(examples, 'head'),
    ])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^FAIL {2}This change cuts off iOS /)
    expect(stdout).toContain('deploy/nginx/snippets/tls.conf:1:15')
    expect(stdout).not.toContain('\u001b')
  })

  it('compares the working tree with where the branch left the default branch', () => {
    const { status, stdout } = run(['check', '--format', 'json'], { cwd: repository })
    expect(status).toBe(1)
    const report = v.parse(reportSchema, JSON.parse(stdout))
    expect(report.base?.commit).toBe(git('rev-parse', 'main').trim())
    expect(report.change).toBe('relevant')
  })

  it('finds the repository from a folder inside it', () => {
    expect(run(['check'], { cwd: join(repository, 'deploy') }).status).toBe(1)
  })

  it('compares two revisions, and says in one line that nothing relevant changed', () => {
    const { status, stdout } = run(['check', '--base', 'main', '--head', 'main'], { cwd: repository })
    expect(status).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  it('narrows the findings to the given paths', () => {
    const { stdout } = run(['check', 'ios', '--format', 'json'], { cwd: repository })
    const { findings } = v.parse(reportSchema, JSON.parse(stdout))
    const touches = ({ location, related }: (typeof findings)[number]) =>
      [location, ...related.map((other) => other.location)].some(({ path }) => path.startsWith('ios/'))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(touches)).toBe(true)
  })

  it('has nothing to compare with outside git, and gates on what is there when asked to', () => {
    const head = join(examples, 'head')
    const alone = join(folder, 'alone')
    cpSync(head, alone, { recursive: true })
    expect(run(['check'], { cwd: alone }).status).toBe(0)
    expect(run(['check', '--fail-on', 'any'], { cwd: alone }).status).toBe(1)
  })

  it('blocks on nothing with --fail-on never', () => {
    expect(run(['check', '--fail-on', 'never'], { cwd: repository }).status).toBe(0)
  })

  it('writes the result to a file', () => {
    const { stdout } = run(['check', '--format', 'json', '--output', join(folder, 'report.json')], {
      cwd: repository,
    })
    expect(stdout).toBe('')
    v.parse(reportSchema, JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
  })

  it.each([
    [['--format', 'xml'], '--format is xml, not one of text, json, markdown'],
    [['--fail-on', 'some'], '--fail-on is some'],
    [['--min-severity', 'high'], '--min-severity is high'],
    [['--now', 'soon'], '--now is soon, not a date'],
    [['--bass', 'main'], "Unknown option '--bass'"],
  ])('ends with 2 for %j', (args, message) => {
    const { status, stderr } = run(['check', ...args], { cwd: repository })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  it('ends with 2 for wrong settings, with the line and the nearest key', () => {
    const settings = join(folder, 'settings')
    cpSync(join(examples, 'head'), settings, { recursive: true })
    writeFileSync(
      join(settings, 'ats-gate.yml'),
      'rules:\n  legacy-suite: warning\nrunntimes:\n  nginx: 1.27\n',
    )
    const { status, stderr } = run(['check', '--head', settings, '--config', 'ats-gate.yml'])
    expect(status).toBe(2)
    expect(stderr).toContain('ats-gate.yml:3:1: unknown key')
    expect(stderr).toContain('runtimes')
  })

  it('ends with 2 for a settings file that is not there', () => {
    const { status, stderr } = run(['check', '--config', 'nowhere.yml'], { cwd: repository })
    expect(status).toBe(2)
    expect(stderr).toContain('nowhere.yml:1:1: there is no such settings file in the tree')
  })

  it('ends with 3 for a revision that is none', () => {
    const { status, stderr } = run(['check', '--base', 'no-such-branch'], { cwd: repository })
    expect(status).toBe(3)
    expect(stderr).toContain('"no-such-branch" is neither a folder nor a revision')
  })
})

describe('the other commands', () => {
  it('lists the rules', () => {
    const listed = JSON.parse(run(['rules', '--format', 'json']).stdout) as readonly { readonly id: string }[]
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(run(['rules']).stdout.trim().split('\n')).toHaveLength(rules.length)
  })

  it('lists clients and alerts with their sources', () => {
    expect(run(['clients']).stdout).toContain('iOS 15.4')
    expect(run(['alerts']).stdout).toContain('handshake_failure')
    expect(run(['clients', '--format', 'json']).stdout).toContain('"sources"')
  })

  it('evaluates a cipher string a line from stdin', () => {
    const { status, stdout } = run(['ciphers', '-', '--format', 'json'], { input: 'AES128-SHA\nNOTHING\n' })
    const [first, second] = stdout.trim().split('\n')
    expect(JSON.parse(first ?? '')).toEqual([
      { code: '0x002F', iana: 'TLS_RSA_WITH_AES_128_CBC_SHA', openssl: 'AES128-SHA' },
    ])
    expect(JSON.parse(second ?? '')).toHaveProperty('error')
    expect(status).toBe(0)
  })

  it('ends with 2 where the one string is refused', () => {
    const { status, stdout } = run(['ciphers', 'NOTHING'])
    expect(status).toBe(2)
    expect(stdout).toContain('refused: no cipher match')
  })

  it.each([[[]], [['chekc']], [['ciphers']]])('ends with 2 for %j', (args) => {
    expect(run(args).status).toBe(2)
  })

  it.each(['check', 'ciphers', 'rules', 'clients', 'alerts'])('%s --help tells its options', (name) => {
    const { status, stdout } = run([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain(`ats-gate ${name}`)
  })
})
