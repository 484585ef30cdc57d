// `npm run demo:app`: the app and a stand-in GitHub on loopback. A pull request with the change of examples/ is opened
// there; what the app writes is printed as it appears. No account is needed, and nothing leaves this machine.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type StandIn, type StandInRepository, startStandIn } from '../standin/stand-in.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const folder = mkdtempSync(join(tmpdir(), 'ats-gate-demo-'))
const secret = 'of the demo'
const port = await freePort()
const webhook = { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret }
const standIn = await startStandIn({ prefix: '/api/v3', webhook })
const app = spawn(process.execPath, ['build/app.js'], {
  env: environment(standIn),
  stdio: ['ignore', 'ignore', 'inherit'],
})

try {
  await until(() =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  const repository = standIn.addRepository({
    owner: 'ferry',
    name: 'backend',
    files: { folder: 'examples/base' },
  })
  repository.setRole('ada', 'write')
  await show(repository)
} finally {
  app.kill('SIGTERM')
  await new Promise((resolve) => app.on('exit', resolve))
  await standIn.close()
  rmSync(folder, { recursive: true })
}

async function show(repository: StandInRepository): Promise<void> {
  say(`The app runs on port ${port}, a stand-in GitHub at ${standIn.url}.\n`)
  const began = Date.now()
  const { number } = repository.openPull({
    title: 'Tidy up TLS settings and Info.plist',
    author: 'ada',
    head: 'tidy',
    changes: filesIn('examples/head'),
  })
  await checked(repository, number)
  await until(() => repository.comments(number).length > 0)
  const took = Date.now() - began
  say(repository.pageText(number))
  const calls = standIn
    .requests()
    .map(({ method, path, query }) => `  ${method} ${path}${query && `?${query}`}`)
  say(
    `\n${took} ms from the delivery to the comment, with ${calls.length} requests to GitHub:\n${calls.join('\n')}`,
  )

  say('\nada answers: /ats-gate explain -9802\n')
  repository.comment(number, 'ada', '/ats-gate explain -9802')
  await until(() => repository.comments(number).length === 3)
  say(repository.comments(number)[2]?.body ?? '')

  say('ada takes the change back:\n')
  repository.push('tidy', filesIn('examples/base'))
  await checked(repository, number)
  const before = repository.comments(number)[0]?.body
  await until(() => repository.comments(number)[0]?.body !== before)
  say(repository.comments(number)[0]?.body ?? '')
}

async function checked(repository: StandInRepository, number: number): Promise<void> {
  const done = () =>
    repository.checkRuns(repository.pull(number).head.sha).some(({ status }) => status === 'completed')
  await until(done)
}

function environment({ url, app: { id }, appPrivateKey }: StandIn): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    APP_ID: String(id),
    PRIVATE_KEY: appPrivateKey(),
    WEBHOOK_SECRET: secret,
    PORT: String(port),
    DATABASE: join(folder, 'demo.db'),
    GHE_HOST: new URL(url).host,
    GHE_PROTOCOL: 'http',
    SWEEP_MINUTES: '0',
    LOG_LEVEL: 'error',
  }
}

function filesIn(root: string): Record<string, string> {
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await condition()); await pause(50))
    if (Date.now() > end) throw new Error('the demo waits for something that does not come')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
