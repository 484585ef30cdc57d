import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, startStandIn } from '../../standin/stand-in.ts'
import { type AppProcess, eventually, newFolder, startApp, webhookSecret } from './app-process.ts'
import { bad, completedCheck, configuration, healthy } from './fixtures.ts'
import { freePort } from './redis-server.ts'

const folder = newFolder()
const operator = { authorization: `Basic ${Buffer.from('op:pass word').toString('base64')}` }
let standIn: StandIn
let app: AppProcess

beforeAll(async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/api/github/webhooks`
  standIn = await startStandIn({ prefix: '/api/v3', webhook: { url, secret: webhookSecret } })
  const environment = {
    DATABASE: `${folder.path}/app.db`,
    STATUS_USER: 'op',
    STATUS_PASSWORD: 'pass word',
    SWEEP_MINUTES: '0.02',
  }
  app = await startApp({ standIn, port, environment })
})
afterAll(async () => {
  await app?.end('SIGKILL')
  await standIn?.close()
  folder.remove()
})

const log = () => app.log()
const page = async () => (await fetch(app.url, { headers: operator })).text()
const replay = (
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = operator,
) =>
  fetch(`${app.url}/replay`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers,
  })

describe('the operator’s page', () => {
  it('is for the operator alone, and loads nothing', async () => {
    expect((await fetch(app.url)).status).toBe(401)
    const guess = { authorization: `Basic ${Buffer.from('op:pass').toString('base64')}` }
    expect((await fetch(app.url, { headers: guess })).status).toBe(401)
    const answer = await fetch(app.url, { headers: operator })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('shows what was judged, and what was given up, which can be tried again', async () => {
    const well = standIn.addRepository({ owner: 'well', name: 'shop', files: healthy })
    const judged = well.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    await completedCheck(well, judged.head.sha, log)
    await eventually(async () => (await page()).includes('well/shop#1'), log)
    expect(await page()).toContain('failure')

    const poor = standIn.addRepository({ owner: 'poor', name: 'shop', files: healthy })
    const installation = standIn.installation('poor').id
    standIn.setPermissions(installation, { contents: 'read', pull_requests: 'read' })
    const pull = poor.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    await eventually(async () => (await page()).includes('Replay'), log)
    const html = await page()
    expect(html).toContain('poor/shop#1')
    expect(html).toContain('not accessible')
    const [, key = ''] = /name="key" value="([^"]+)"/.exec(html) ?? []
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(html) ?? []

    standIn.setPermissions(installation, standIn.app.permissions)
    expect((await replay({ key, token }, {})).status).toBe(401)
    expect((await replay({ key, token: 'guessed' })).status).toBe(403)
    expect(poor.checkRuns(pull.head.sha)).toEqual([])
    expect((await replay({ key, token })).status).toBe(303)
    await completedCheck(poor, pull.head.sha, log, 'failure')
    expect(await page()).not.toContain('Replay')
  })
})

describe('the sweeper', () => {
  it('asks GitHub again for deliveries that nobody took', async () => {
    const repository = standIn.addRepository({ owner: 'missed', name: 'shop', files: healthy })
    standIn.setWebhook({ url: 'http://127.0.0.1:1/', secret: webhookSecret })
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    await standIn.settled()
    standIn.setWebhook({ url: `${app.url}/api/github/webhooks`, secret: webhookSecret })
    await completedCheck(repository, pull.head.sha, log, 'failure')
    // A slow sweep that was under way may have found the pull request by itself; the next one asks all the same.
    const isAskedAgain = () =>
      standIn.deliveries().some(({ redelivery, repository: id }) => redelivery && id === repository.id)
    await eventually(isAskedAgain, log)
  })

  it('finds pull requests that no delivery told of', async () => {
    standIn.setWebhook(null)
    const repository = standIn.addRepository({ owner: 'untold', name: 'shop', files: healthy })
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    await completedCheck(repository, pull.head.sha, log, 'failure')
    expect(repository.checkRuns(pull.head.sha)).toHaveLength(1)
  })
})

describe('what the app writes about itself', () => {
  it('holds no token, no key, no secret and nothing of the files', () => {
    expect(app.log()).toContain('"outcome":"published"')
    expect(app.log()).not.toMatch(/ghs_|PRIVATE KEY|server_name|ECDHE|pass word/)
    expect(app.log()).not.toContain(webhookSecret)
  })

  it('counts tasks, calls and what is left of the installations’ budgets', async () => {
    const text = await (await fetch(`${app.url}/metrics`)).text()
    expect(text).toMatch(/ats_gate_attempts_total\{task="pull-request",outcome="published"\} [1-9]/)
    expect(text).toMatch(/ats_gate_api_requests_total\{status="201"\} [1-9]/)
    expect(text).toMatch(/ats_gate_api_requests_left\{installation="\d+"\} \d+/)
    expect(text).toMatch(/ats_gate_tasks\{state="parked"\} 0/)
  })
})
