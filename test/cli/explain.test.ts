import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const cli = resolve('build/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'ats-gate-explain-'))
const repository = join(folder, 'repository')
afterAll(() => rmSync(folder, { recursive: true }))

function run(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string | Buffer } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'explain', ...args], {
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

const log = 'Connection 4: failed to connect 3:-9838, reason -1\n'

beforeAll(() => {
  cpSync('examples/head', repository, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  writeFileSync(join(folder, 'device.log'), log)
})

describe('what it takes', () => {
  it.each([
    ['a code with its sign', ['-9802'], '', '−9802'],
    ['a code and an option', ['--format', 'text', '-9802'], '', '−9802'],
    ['an alert', ['alert', '48'], '', 'unknown_ca (48)'],
    ['a file', ['device.log'], '', '−9838'],
    ['stdin', ['-'], log, '−9838'],
    ['stdin by itself', [], log, '−9838'],
    ['a line as an argument', ['CFNetwork SSLHandshake failed (-9824)'], '', '−9824'],
    ['UTF-16 with its mark', ['-'], Buffer.from(`\ufeff${log}`, 'utf16le'), '−9838'],
  ])('%s', (_, args, input, expected) => {
    const { status, stdout, stderr } = run(args, { input })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(expected)
  })

  it('a report of ours', () => {
    const { stdout: report } = spawnSync(
      process.execPath,
      [
        cli,
        'check',
        '--base',
        resolve('examples/base'),
        '--head',
        resolve('examples/head'),
        '--format',
        'json',
      ],
      { encoding: 'utf8' },
    )
    const { status, stdout } = run(['--format', 'json'], { input: report })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, input: 'report' })
  })

  it('a capture, though an empty one', () => {
    const empty = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex')
    const { status, stdout } = run(['--format', 'json'], { input: empty })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ input: 'capture', failures: [] })
  })
})

describe('a long log', () => {
  it('is held in part: forty megabytes go through a heap of twenty-four', () => {
    const line =
      '2026-11-24 10:00:00.000000+0100 App[812:90210] GET /v1/items answered 200, {"cache":"hit","error":null}\n'
    const input = `${line.repeat(200_000)}${log}${line.repeat(200_000)}`
    expect(input.length).toBeGreaterThan(4e7)
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=24', cli, 'explain', '--format', 'json'],
      { input, encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).failures).toHaveLength(1)
  })
})

describe('how it ends', () => {
  it.each([
    ['1 where nothing is recognised', ['-'], 'all is well\n', 1],
    ['2 for an option that is not there', ['--colour'], '', 2],
    ['2 for a format that is not there', ['-9802', '--format', 'xml'], '', 2],
    ['2 for several words that are not all codes', ['-9802', 'hello'], '', 2],
    ['3 for a file that is not there', ['nowhere.log'], '', 3],
    ['3 for a folder', ['repository'], '', 3],
    ['3 for what is compressed', ['-'], gzipSync(log), 3],
    ['3 for what begins like a report', ['-'], '{"schemaVersion": 1, "handshakes": 4}', 3],
    ['3 for a report that is cut', ['-'], '{"schemaVersion": 1, ', 3],
  ])('%s', (_, args, input, expected) => {
    const { status, stderr } = run(args, { input })
    expect(status).toBe(expected)
    expect(stderr === '').toBe(expected === 1)
  })
})

describe('inside a repository', () => {
  it('names its endpoint and the line that decides', () => {
    const input =
      'Error Domain=NSURLErrorDomain Code=-1200 UserInfo={_kCFStreamErrorCodeKey=-9858, NSErrorFailingURLKey=https://api.ferry.example.com/v1}'
    const { stdout } = run(['--format', 'json'], { cwd: repository, input })
    const [answer] = JSON.parse(stdout).failures
    expect(answer.host).toBe('api.ferry.example.com')
    expect(answer.here).toHaveLength(1)
    expect(answer.here[0].location.path).toMatch(/\.conf$/)
    expect(answer.here[0].facts.length).toBeGreaterThan(2)
  })

  it('outside one, none', () => {
    const input =
      'Error Domain=NSURLErrorDomain Code=-1022 UserInfo={NSErrorFailingURLKey=http://api.example.com/v1}'
    expect(JSON.parse(run(['--format', 'json'], { input }).stdout).failures[0].here).toEqual([])
  })
})
