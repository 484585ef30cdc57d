import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { writeFixes } from '../../src/cli/write-fixes.ts'
import { findingWith, reportWith } from '../report/report-fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-fix-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dockerfile = 'FROM nginx:1.28-bookworm\nCOPY nginx/ /etc/nginx/\n'
const conf = (tls: string) => `events {}
http {
    server {
        listen 443 ssl;
        server_name api.example.com;
        ssl_certificate /etc/a.pem;
        ${tls}
    }
}
`
const good = 'ssl_protocols TLSv1.2 TLSv1.3;'
const bad = 'ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA;'

/** A repository whose branch `change` has another nginx.conf, and its work tree. */
function repository(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root })
  const write = (all: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(all)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
  }
  mkdirSync(root)
  git('init', '-q', '-b', 'main')
  write({ Dockerfile: dockerfile, 'nginx/nginx.conf': conf(good) })
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  git('checkout', '-q', '-b', 'change')
  write(files)
  return root
}

async function ats(cwd: string, ...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const both = Promise.all([text(stdout), text(stderr)])
  const status = await run(args, { cwd, stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await both
  return { status, out, err }
}

describe('check --fix', () => {
  it('shows the diff, writes it, and judges what is there then', async () => {
    const root = repository('fixed', { 'nginx/nginx.conf': conf(bad) })
    chmodSync(join(root, 'nginx/nginx.conf'), 0o640)
    expect((await ats(root, 'check')).status).toBe(1)
    const { status, out, err } = await ats(root, 'check', '--fix')
    expect(status).toBe(0)
    expect(out).toMatch(/^PASS/)
    const suites = 'AES128-SHA:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256'
    expect(err).toContain('--- nginx/nginx.conf')
    expect(err).toContain(`-        ${bad}`)
    expect(err).toContain(`+        ssl_protocols TLSv1.2; ssl_ciphers ${suites};`)
    expect(err).toContain('fixed: 1 file written. ')
    expect(readFileSync(join(root, 'nginx/nginx.conf'), 'utf8')).toBe(
      conf(`ssl_protocols TLSv1.2; ssl_ciphers ${suites};`),
    )
    expect(statSync(join(root, 'nginx/nginx.conf')).mode & 0o777).toBe(0o640)
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })).toBe(
      ' M nginx/nginx.conf\n',
    )
  })

  it('without it nothing is written', async () => {
    const root = repository('shown', { 'nginx/nginx.conf': conf(bad) })
    const { out } = await ats(root, 'check')
    expect(out).toContain('fix: nginx/nginx.conf:7')
    expect(readFileSync(join(root, 'nginx/nginx.conf'), 'utf8')).toBe(conf(bad))
  })

  it('says what it knows no fix for, and still fails', async () => {
    const root = repository('left', {
      'nginx/nginx.conf': conf('ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA:!ECDHE;'),
    })
    const { status, err } = await ats(root, 'check', '--fix')
    expect(status).toBe(1)
    expect(err).toMatch(/^fixed: 0 files written\. No fix is known for \d+ findings?\.$/m)
  })

  it('goes with the working tree alone', async () => {
    const root = repository('revision', {})
    const { status, err } = await ats(root, 'check', '--fix', '--head', 'main')
    expect(status).toBe(2)
    expect(err).toContain('--fix writes into the working tree, and so goes without --head')
  })

  it('writes the file that a link inside leads to, and keeps the link', async () => {
    const root = repository('link', {
      'nginx/nginx.conf': conf('include tls.conf;'),
      'common/tls.conf': `${bad}\n`,
    })
    symlinkSync('../common/tls.conf', join(root, 'nginx/tls.conf'))
    const { status } = await ats(root, 'check', '--fix')
    expect(status).toBe(0)
    expect(lstatSync(join(root, 'nginx/tls.conf')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'common/tls.conf'), 'utf8')).toContain('ECDHE-RSA-AES128-GCM-SHA256')
  })
})

describe('what is never written', () => {
  const fixOf = (path: string) => ({ path, startLine: 1, endLine: 1, before: ['old'], replacement: ['new'] })
  const written = async (root: string, path: string) => {
    const stderr = new PassThrough()
    const said = text(stderr)
    const count = writeFixes(reportWith({ findings: [findingWith({ fix: fixOf(path) })] }), root, { stderr })
    stderr.end()
    return { count, said: await said }
  }
  const place = (name: string) => {
    const [root, outside] = [join(folder, name, 'in'), join(folder, name, 'out')]
    mkdirSync(root, { recursive: true })
    mkdirSync(outside)
    writeFileSync(join(outside, 'a.conf'), 'old\n')
    return { root, outside: join(outside, 'a.conf') }
  }

  it.each([
    ['a path that leads out', '../out/a.conf', () => {}, 'it lies outside the folder'],
    [
      'a link',
      'a.conf',
      (root: string) => symlinkSync('../out/a.conf', join(root, 'a.conf')),
      'it is a link',
    ],
    [
      'a folder that is a link',
      'to/a.conf',
      (root: string) => symlinkSync('../out', join(root, 'to')),
      'a link stands in its path',
    ],
    [
      'a file that reads otherwise',
      'a.conf',
      (root: string) => writeFileSync(join(root, 'a.conf'), 'older\n'),
      'it reads otherwise than it was judged',
    ],
    [
      'a file that is not UTF-8',
      'a.conf',
      (root: string) => writeFileSync(join(root, 'a.conf'), Buffer.from('old\n\xff', 'latin1')),
      'it is not UTF-8',
    ],
    ['a file that is gone', 'a.conf', () => {}, "it can't be read (ENOENT)"],
  ])('is %s', async (name, path, make, why) => {
    const { root, outside } = place(name)
    make(root)
    const { count, said } = await written(root, path)
    expect(count).toBe(0)
    expect(said).toContain(`left alone: ${path}: ${why}`)
    expect(readFileSync(outside, 'utf8')).toBe('old\n')
  })

  it('is what another name outside has by a hard link', async () => {
    const { root, outside } = place('hard')
    linkSync(outside, join(root, 'a.conf'))
    expect((await written(root, 'a.conf')).count).toBe(1)
    expect(readFileSync(join(root, 'a.conf'), 'utf8')).toBe('new\n')
    expect(readFileSync(outside, 'utf8')).toBe('old\n')
  })
})
