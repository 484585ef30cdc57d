import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pullRequest } from '../github/pull-request.ts'
import { type Files, repository, temporaryFolder } from '../github/repository.ts'
import { runStep, type Step } from './runner.ts'

const tls = 'ssl_protocols TLSv1.2 TLSv1.3;'
const broken = 'ssl_protocols TLSv1.1;'

const server = (name: string, protocols: string) => `server {
  listen 443 ssl;
  server_name ${name};
  ssl_certificate /etc/ssl/${'a'}.pem;
  ssl_certificate_key /etc/ssl/${'a'}.key;
  ${protocols}
}
`

const servers = (count: number, protocols: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `conf.d/${index}.conf`,
      server(`host${index}.example.com`, protocols),
    ]),
  )

const api = (protocols: string): Files => ({ 'conf.d/api.conf': server('api.example.com', protocols) })

/** Runs the Action on a pull request. */
async function onPullRequest(
  base: Files,
  head: Files,
  step: Partial<Step> & { readonly later?: Files } = {},
) {
  const pull = pullRequest(base, head, step.later)
  const event = { name: 'pull_request', payload: pull.payload }
  const result = await runStep({ workspace: pull.workspace, event, ...step })
  return { ...result, pull, errors: result.annotations.filter(({ level }) => level === 'error') }
}

describe('a pull request that breaks connections', () => {
  it('is annotated at the guilty line, and fails', async () => {
    const { exitCode, errors, outputs, log, summary } = await onPullRequest(api(tls), api(broken))
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatchObject({
      file: 'conf.d/api.conf',
      line: 6,
      endLine: 6,
      title: 'client-cannot-connect',
    })
    expect(errors[0]?.column).toBeGreaterThan(2)
    expect(errors[0]?.message).toContain('api.example.com')
    expect(errors.at(-1)).toMatchObject({ file: null, message: expect.stringContaining('api.example.com') })
    expect(outputs).toEqual({ verdict: 'fail', regressions: expect.stringMatching(/^[1-9]\d*$/) })
    expect(log).toContain('FAIL')
    expect(summary).toMatch(/^### ❌ ats-gate: /)
  })

  it('is annotated in the file that a link leads to', async () => {
    const linked = (protocols: string): Files => ({
      'nginx/nginx.conf': 'events {}\nhttp { include sites-enabled/*; }\n',
      'nginx/sites-enabled/api': { link: '../sites-available/api' },
      'nginx/sites-available/api': server('api.example.com', protocols),
    })
    const { exitCode, errors } = await onPullRequest(linked(tls), linked(broken))
    expect([exitCode, errors[0]?.file, errors[0]?.line]).toEqual([1, 'nginx/sites-available/api', 6])
  })

  it('is judged against the base that it was merged into', async () => {
    const later = { 'conf.d/other.conf': server('other.example.com', broken) }
    const { exitCode, outputs } = await onPullRequest(api(tls), { README: 'x' }, { later })
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass'])
  })

  it('is shown and let through where the workflow says so', async () => {
    const inputs = { 'fail-on': 'never' }
    const { exitCode, outputs, annotations } = await onPullRequest(api(tls), api(broken), { inputs })
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass'])
    expect(Number(outputs.regressions)).toBe(annotations.length)
  })

  it('can be told in the outputs and the file alone', async () => {
    const inputs = { annotations: 'false', summary: 'false', 'report-file': 'out/report.json' }
    const { annotations, summary, outputs, pull } = await onPullRequest(api(tls), api(broken), { inputs })
    expect(annotations.map(({ file }) => file)).toEqual([null])
    expect(summary).toBe('')
    expect(outputs['report-file']).toBe('out/report.json')
    const report = JSON.parse(readFileSync(join(pull.workspace, 'out/report.json'), 'utf8'))
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      base: { commit: pull.base },
      head: { commit: pull.merge },
    })
  })

  it('keeps within what the runner shows, and counts the rest', async () => {
    const { errors, annotations, dropped, log, outputs } = await onPullRequest(
      servers(15, tls),
      servers(15, broken),
    )
    expect([errors.length, dropped]).toEqual([10, 0])
    const omitted = Number(outputs.regressions) - (annotations.length - 1)
    expect(omitted).toBeGreaterThanOrEqual(6)
    expect(log).toContain(`${omitted} more findings above, without an annotation.`)
    expect(errors.at(-1)?.file).toBeNull()
  })

  it('fails in a merge group too', async () => {
    const pull = pullRequest(api(tls), api(broken))
    const payload = { merge_group: { base_sha: pull.base, head_sha: pull.merge } }
    const { exitCode } = await runStep({ workspace: pull.workspace, event: { name: 'merge_group', payload } })
    expect(exitCode).toBe(1)
  })

  it('can not switch the gate off in the same change', async () => {
    const base = { ...api(tls), '.github/ats-gate.yml': 'runtimes: {nginx: 1.27}\n' }
    const head = {
      ...api(broken),
      '.github/ats-gate.yml':
        'runtimes: {nginx: 1.27}\nrules: {client-cannot-connect: off}\nfail-on: never\n',
    }
    const { exitCode, annotations } = await onPullRequest(base, head)
    expect(exitCode).toBe(1)
    expect(annotations).toContainEqual(
      expect.objectContaining({ file: '.github/ats-gate.yml', title: 'gate-weakened' }),
    )
  })
})

describe('a pull request that breaks nothing', () => {
  it('passes when it touches a server', async () => {
    const { exitCode, outputs, errors } = await onPullRequest(api(tls), {
      'conf.d/api.conf': `# moved\n${server('api.example.com', tls)}`,
    })
    expect([exitCode, outputs.verdict, errors]).toEqual([0, 'pass', []])
  })

  it('passes in one line when nothing relevant changed', async () => {
    const { exitCode, log, summary, annotations } = await onPullRequest(api(tls), {
      'src/main.c': 'int main;',
    })
    expect([exitCode, annotations]).toEqual([0, []])
    expect(log.trim().split('\n').length).toBe(1)
    expect(summary.trim().split('\n').length).toBe(1)
  })

  it('passes where there is nothing to judge', async () => {
    expect((await onPullRequest({ README: '1' }, { README: '2' })).exitCode).toBe(0)
  })
})

describe('where it can not judge it fails, and says why', () => {
  it('for settings with mistakes, at their lines', async () => {
    const { exitCode, errors, outputs } = await onPullRequest(api(tls), {
      '.github/ats-gate.yml': 'fail-on: any\nexlude: [a]\nrules:\n  client-canot-connect: off\n',
    })
    expect(exitCode).toBe(1)
    expect(errors.slice(0, -1).map(({ file, line, message }) => [file, line, message])).toEqual([
      ['.github/ats-gate.yml', 2, expect.stringContaining('did you mean `exclude`?')],
    ])
    expect(errors.at(-1)?.message).toContain('.github/ats-gate.yml:2: ')
    expect(outputs).toEqual({})
  })

  it.each<[string, Partial<Step>, string]>([
    ['an event without a base', { event: { name: 'issues', payload: {} } }, 'set the input base'],
    ['a mistyped input', { inputs: { 'fail-on': 'regresion' } }, 'did you mean regression?'],
    ['a base that is not there', { inputs: { base: 'no-such-branch' } }, 'no-such-branch'],
    ['no checkout', { workspace: '/' }, 'run actions/checkout'],
  ])('for %s', async (_, step, message) => {
    const { exitCode, errors } = await onPullRequest(api(tls), api(broken), step)
    expect(exitCode).toBe(1)
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)])
  })

  it('for a report file that the change has made a link', async () => {
    const target = join(temporaryFolder(), 'victim')
    const head = { ...api(broken), 'report.json': { link: target } }
    const { exitCode, errors } = await onPullRequest(api(tls), head, {
      inputs: { 'report-file': 'report.json' },
    })
    expect(exitCode).toBe(1)
    expect(errors.at(-1)?.message).toContain("can't be written")
    expect(existsSync(target)).toBe(false)
  })
})

/** What Markdown reads as more than text: everything but code spans (GFM 6.1). */
const outsideCode = (markdown: string) => markdown.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')

describe('text of the change', () => {
  const names = [
    '::error file=forged.txt::forged',
    'x\n::error::forged',
    'x\r::warning::forged',
    '%0A::error::forged',
    '##[error]forged',
    '##[add-mask]e',
    '::stop-commands::forged',
    '`</details>@team #1 |<b>',
    '\u202egnp.exe',
    '::set-output name=verdict::pass',
  ].map((name) => `conf.d/${name}.conf`)
  const hostile = (protocols: string): Files =>
    Object.fromEntries(
      names.map((name, index) => [
        name,
        server(`"h${index}::error::@team\`|<img>##[error]\n::error::.x"`, protocols),
      ]),
    )

  it('forges no command, no mention and no markup', async () => {
    const { errors, annotations, outputs, summary, log } = await onPullRequest(hostile(tls), hostile(broken))
    expect(outputs.verdict).toBe('fail')
    for (const { file, message } of errors.slice(0, -1)) {
      expect(names).toContain(file)
      expect(message).not.toMatch(/^\s*::|##\[|[\u202a-\u202e]/)
    }
    expect(annotations.filter(({ title }) => title === null).length).toBe(1)
    expect(log).not.toMatch(/^\s*::/m)
    expect(summary).not.toMatch(/[\u202a-\u202e]|@team|^::/m)
    expect(outsideCode(summary)).not.toMatch(/<img>|<b>|@|team|forged/)
  })

  it('in settings forges nothing either', async () => {
    const { errors } = await onPullRequest(api(tls), {
      '.github/ats-gate.yml': '"x\\n::error::forged": 1\n"##[error]forged": 2\n',
    })
    expect(errors.length).toBe(3)
    expect(errors.every(({ message }) => !/\n|##\[/.test(message))).toBe(true)
  })
})

it('on push it judges what was pushed', async () => {
  const { folder, commit } = repository()
  const before = commit(api(tls))
  commit(api(broken))
  const event = { name: 'push', payload: { before } }
  expect((await runStep({ workspace: folder, event })).exitCode).toBe(1)
})

it('on workflow_dispatch it lists what is there', async () => {
  const { folder, commit } = repository()
  commit(api(broken))
  const step = { workspace: folder, event: { name: 'workflow_dispatch', payload: {} } }
  expect((await runStep(step)).exitCode).toBe(0)
  const failing = await runStep({ ...step, inputs: { 'fail-on': 'any' } })
  expect(failing.exitCode).toBe(1)
  expect(failing.annotations[0]).toMatchObject({ file: 'conf.d/api.conf' })
})
