import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as octokitExamples from '@octokit/webhooks-examples'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appOctokit, installationOctokit } from '../octokit.ts'
import { openShop, type Shop } from '../shop.ts'

interface Received {
  readonly event: string
  readonly guid: string
  readonly headers: Readonly<Record<string, string>>
  readonly raw: string
  // biome-ignore lint/suspicious/noExplicitAny: payloads of every event
  readonly payload: any
}

const secret = 'a secret for tests'
let shop: Shop
let server: Server
let received: Received[]
let status: number
let url: string

beforeEach(async () => {
  received = []
  status = 202
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const raw = Buffer.concat(parts).toString('utf8')
    const headers = request.headers as Record<string, string>
    const guid = headers['x-github-delivery'] ?? ''
    received.push({ event: headers['x-github-event'] ?? '', guid, headers, raw, payload: JSON.parse(raw) })
    response.writeHead(status).end('taken')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  shop = await openShop({ webhook: { url, secret } })
  await shop.github.settled()
})
afterEach(async () => {
  await shop.github.settled()
  shop.github.expectNoViolations()
  await shop.github.close()
  server.closeAllConnections()
  server.close()
})

/** What has come since this was last asked, in any order, as `event.action`. */
async function news(): Promise<readonly string[]> {
  await shop.github.settled()
  const names = received.map(({ event, payload }) => [event, payload.action].filter(Boolean).join('.'))
  received.length = 0
  return names.toSorted()
}

const last = async (event: string) => {
  await shop.github.settled()
  return received.findLast((one) => one.event === event)?.payload
}

describe('webhooks', () => {
  it('are signed as GitHub signs', async () => {
    await shop.github.settled()
    const opened = received.find(({ payload }) => payload.action === 'opened')
    const digest = createHmac('sha256', secret)
      .update(opened?.raw ?? '')
      .digest('hex')
    expect(opened?.headers['x-hub-signature-256']).toBe(`sha256=${digest}`)
    expect(opened?.headers['x-github-hook-installation-target-id']).toBe(String(shop.github.app.id))
    expect(opened?.guid).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('tell what people do', async () => {
    const { repository, github } = shop
    expect(await news()).toEqual(['check_suite.requested', 'pull_request.opened', 'push'])
    repository.push('change', { 'site.conf': 'new\n' })
    expect(await news()).toEqual(['check_suite.requested', 'pull_request.synchronize', 'push'])
    repository.editPull(1, { base: 'main', title: 'New' })
    repository.convertToDraft(1)
    repository.markReady(1)
    repository.closePull(1)
    repository.reopenPull(1)
    expect(await news()).toEqual(
      ['closed', 'converted_to_draft', 'edited', 'ready_for_review', 'reopened'].map(
        (one) => `pull_request.${one}`,
      ),
    )
    const { id } = repository.comment(1, 'bob', '/ats-gate help')
    repository.editComment(id, 'no', 'bob')
    repository.deleteComment(id, 'bob')
    expect(await news()).toEqual(['created', 'deleted', 'edited'].map((one) => `issue_comment.${one}`))
    const { headSha, headRef } = repository.queueMerge(1)
    expect((await last('merge_group')).merge_group).toMatchObject({ head_sha: headSha, head_ref: headRef })
    expect(await news()).toEqual(['check_suite.requested', 'merge_group.checks_requested'])
    repository.mergePull(1)
    expect(await news()).toEqual(['check_suite.requested', 'pull_request.closed', 'push'])
    expect(github.deliveries().every(({ status: text }) => text === 'OK')).toBe(true)
  })

  it('tell what the app does, by the app', async () => {
    const { rest } = installationOctokit(shop.github, 'acme')
    const at = { owner: 'acme', repo: 'shop' }
    await news()
    const run = await rest.checks.create({
      ...at,
      name: 'ats-gate',
      head_sha: shop.repository.pull(1).head.sha,
    })
    const check_run_id = run.data.id
    await rest.issues.createComment({ ...at, issue_number: 1, body: 'x' })
    expect((await last('issue_comment')).sender).toMatchObject({ login: 'ats-gate[bot]', type: 'Bot' })
    await rest.checks.update({ ...at, check_run_id, conclusion: 'success' })
    shop.repository.requestAction(check_run_id, 'recheck', 'alice')
    expect((await last('check_run')).requested_action).toEqual({ identifier: 'recheck' })
    shop.repository.rerequestCheckRun(check_run_id, 'alice')
    shop.repository.rerequestCheckSuite(run.data.check_suite?.id ?? 0, 'alice')
    expect(await news()).toEqual([
      'check_run.completed',
      'check_run.created',
      'check_run.requested_action',
      'check_run.rerequested',
      'check_suite.rerequested',
      'issue_comment.created',
    ])
  })

  it('tell nothing of forks, of what may not be known, or to a suspended installation', async () => {
    const { repository, github } = shop
    const { id } = github.installation('acme')
    await news()
    repository.pushToFork('mallory', 'x', { a: '1' })
    expect(await news()).toEqual([])
    repository.openPull({ head: 'x', fork: 'mallory' })
    expect(await news()).toEqual(['pull_request.opened'])
    github.setPermissions(id, { contents: 'read' })
    repository.comment(1, 'bob', 'x')
    repository.push('main', { a: '1' })
    expect(await news()).toEqual(['push'])
    github.suspend(id)
    repository.push('main', { a: '2' })
    expect(await news()).toEqual([])
  })

  it('can be held back, reordered, repeated, forged, and sent as any bytes', async () => {
    const { github, repository } = shop
    await news()
    github.setWebhook({ url, secret, sending: 'held' })
    const one = repository.comment(1, 'bob', 'one')
    const two = repository.comment(1, 'bob', 'two')
    await github.settled()
    expect([received.length, github.held().length]).toEqual([0, 2])
    const [first, second] = github.held()
    await github.release(second?.guid)
    await github.release()
    expect(received.map(({ payload }) => payload.comment.id)).toEqual([two.id, one.id])
    received.length = 0
    const guid = first?.guid ?? ''
    await github.deliver('issue_comment', first?.payload ?? {}, { guid })
    await github.deliver(
      'issue_comment',
      {},
      { guid, rawBody: '{"broken":1}', signWith: { secret: 'wrong' } },
    )
    await github.deliver('ping', {}, { signWith: 'none' })
    expect(received.map(({ guid: id }) => id).slice(0, 2)).toEqual([guid, guid])
    expect(received[1]?.raw).toBe('{"broken":1}')
    const wrong = createHmac('sha256', 'wrong').update('{"broken":1}').digest('hex')
    expect(received[1]?.headers['x-hub-signature-256']).toBe(`sha256=${wrong}`)
    expect(received[2]?.headers['x-hub-signature-256']).toBeUndefined()
  })

  it('are recorded, listed by the API and redelivered with the same guid', async () => {
    const { github, repository } = shop
    status = 500
    repository.comment(1, 'bob', 'lost')
    await github.settled()
    const { rest, paginate } = appOctokit(github)
    const listed = await paginate(rest.apps.listWebhookDeliveries, { per_page: 2 })
    expect(listed.map(({ id }) => id)).toEqual(
      github
        .deliveries()
        .map(({ id }) => id)
        .toReversed(),
    )
    const failed = (await rest.apps.listWebhookDeliveries({ status: 'failure' })).data
    expect(failed).toMatchObject([
      { status_code: 500, status: 'Invalid HTTP Response: 500', event: 'issue_comment' },
    ])
    status = 202
    received.length = 0
    await rest.apps.redeliverWebhookDelivery({ delivery_id: failed[0]?.id ?? 0 })
    await github.settled()
    expect(received).toMatchObject([{ guid: failed[0]?.guid, payload: { comment: { body: 'lost' } } }])
    const [again] = (await rest.apps.listWebhookDeliveries({ per_page: 1 })).data
    expect(again).toMatchObject({ redelivery: true, guid: failed[0]?.guid, status: 'OK' })
    const whole = await rest.apps.getWebhookDelivery({ delivery_id: again?.id ?? 0 })
    expect(whole.data.response.payload).toBe('taken')
  })

  it('to nobody fail, and say so', async () => {
    const outcome = await shop.github.deliver('ping', {}, { url: 'http://127.0.0.1:1/' })
    expect(outcome).toMatchObject({ statusCode: 0, status: 'failed to connect to host' })
  })
})

/** A check run has it only where it is a deployment's. */
const leftOut = ['deployment']

/** Typed as a namespace, though it is the list itself. */
const examples = octokitExamples.default as unknown as readonly {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}[]

describe('payloads', () => {
  /** Every field that any of the examples has there. */
  const fieldsOf = (event: string, action: string | undefined, field: string) => {
    const all = examples.find(({ name }) => name === event)?.examples ?? []
    const parts = all.filter((one) => one.action === action).map((one) => Object.keys(one[field] ?? {}))
    return [...new Set(parts.flat())]
  }

  it.each([
    ['pull_request', 'opened', 'pull_request'],
    ['pull_request', 'opened', 'repository'],
    ['pull_request', 'opened', 'sender'],
    ['issue_comment', 'created', 'comment'],
    ['issue_comment', 'created', 'issue'],
    ['check_suite', 'requested', 'check_suite'],
    ['check_run', 'created', 'check_run'],
    ['merge_group', 'checks_requested', 'merge_group'],
    ['push', undefined, 'head_commit'],
  ])("of %s.%s have what GitHub's examples have in %s", async (event, action, field) => {
    const { repository } = shop
    repository.comment(1, 'bob', 'x')
    repository.queueMerge(1)
    await shop.ask('POST', '/check-runs', { name: 'x', head_sha: shop.head })
    await shop.github.settled()
    const own = received.find((one) => one.event === event && one.payload.action === action)?.payload[field]
    const fields = fieldsOf(event, action, field)
    expect(fields.length).toBeGreaterThan(3)
    const missing = fields.filter((key) => !(key in (own ?? {})) && !leftOut.includes(key))
    expect(missing).toEqual([])
  })
})
