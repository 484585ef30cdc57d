import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { httpServer } from '../../src/app/http-server.ts'
import type { Enqueued } from '../../src/app/inbox.ts'
import { jsonLog } from '../../src/app/log.ts'
import { metrics } from '../../src/app/metrics.ts'
import { receiver } from '../../src/app/receiver.ts'
import type { Delivery } from '../../src/app/task.ts'

const secret = 'the secret'
const counts = { waiting: 0, running: 0, parked: 0, oldest: null }
const taken: Delivery[] = []
const logged: string[] = []
let outcome: Enqueued = 'queued'
let server: Server
let origin: string
let phase: 'starting' | 'running' | 'draining' = 'running'

beforeEach(async () => {
  taken.length = 0
  logged.length = 0
  outcome = 'queued'
  phase = 'running'
  const enqueue = async (delivery: Delivery) => {
    taken.push(delivery)
    return outcome
  }
  server = httpServer({
    settings: { status: null, webhookPath: '/hooks', role: 'all' },
    receiver: receiver({ inbox: { enqueue }, secret, appId: 7 }),
    state: { inbox: { counts: async () => counts } as never, store: {} as never },
    metrics: metrics({ counts: async () => counts }, Date.now),
    log: jsonLog('debug', (line) => logged.push(line), Date.now),
    phase: () => phase,
    now: Date.now,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const payload = {
  action: 'opened',
  installation: { id: 3 },
  repository: { id: 5, name: 'shop', owner: { login: 'acme' } },
  pull_request: { number: 12 },
}

const sign = (body: string | Uint8Array, key = secret) =>
  `sha256=${createHmac('sha256', key).update(body).digest('hex')}`

function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${origin}/hooks`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': 'guid-1',
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  })
}

describe('a delivery', () => {
  it('is answered with 202 once it is in the inbox', async () => {
    expect((await post(JSON.stringify(payload))).status).toBe(202)
    expect(taken).toEqual([
      {
        id: 'guid-1',
        lane: '3',
        key: 'pull/5/12',
        task: { kind: 'pull-request', repository: { id: 5, owner: 'acme', name: 'shop' }, number: 12 },
      },
    ])
  })

  it.each<readonly [string, number, Readonly<Record<string, string>>]>([
    ['another secret', 401, { 'x-hub-signature-256': sign(JSON.stringify(payload), 'guess') }],
    ['the old digest', 401, { 'x-hub-signature-256': 'sha1=0000' }],
    ['an empty signature', 401, { 'x-hub-signature-256': '' }],
    ['no JSON type', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a strange id', 400, { 'x-github-delivery': '../../etc' }],
    ['no event', 400, { 'x-github-event': '' }],
  ])('is refused with %s: %i', async (_, status, headers) => {
    expect((await post(JSON.stringify(payload), headers)).status).toBe(status)
    expect(taken).toEqual([])
  })

  it('is refused where the body was changed, is no JSON, or has no signature', async () => {
    const body = JSON.stringify(payload)
    expect((await post(`${body} `, { 'x-hub-signature-256': sign(body) })).status).toBe(401)
    expect((await post('{')).status).toBe(400)
    const unsigned = await fetch(`${origin}/hooks`, {
      method: 'POST',
      body,
      headers: { 'x-github-event': 'push', 'x-github-delivery': 'a' },
    })
    expect(unsigned.status).toBe(401)
  })

  it('has to come again while there is no room, and while the app is shutting down', async () => {
    outcome = 'full'
    expect((await post(JSON.stringify(payload))).status).toBe(503)
    phase = 'draining'
    expect((await post(JSON.stringify(payload))).status).toBe(503)
    expect(taken).toHaveLength(1)
  })

  it('of 25 MB is taken, and not one byte more', async () => {
    const largest = 25 * 1024 * 1024
    const body = JSON.stringify({
      ...payload,
      filler: 'x'.repeat(largest - JSON.stringify({ ...payload, filler: '' }).length),
    })
    expect(body.length).toBe(largest)
    expect((await post(body)).status).toBe(202)
    expect((await post(`${body} `)).status).toBe(413)
  })

  it('that lies about its length is cut off, without filling the memory', async () => {
    const before = process.memoryUsage.rss()
    const end = await new Promise<number | 'cut'>((resolve) => {
      const outgoing = httpRequest(
        `${origin}/hooks`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-github-event': 'push',
            'x-github-delivery': 'a',
            'x-hub-signature-256': 'sha256=00',
            'transfer-encoding': 'chunked',
          },
        },
        (answer) => resolve(answer.statusCode ?? 0),
      )
      // Whether the answer is read before the connection ends is up to the network.
      outgoing.on('error', () => resolve('cut'))
      const chunk = randomBytes(1024 * 1024)
      let sent = 0
      const more = () => {
        while (sent++ < 200) if (!outgoing.write(chunk)) return outgoing.once('drain', more)
        outgoing.end()
      }
      more()
    })
    expect([413, 'cut']).toContain(end)
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024)
  })

  it('that breaks off hurts nobody', async () => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    socket.write(
      'POST /hooks HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-github-event: push\r\nx-github-delivery: a\r\nx-hub-signature-256: b\r\ncontent-length: 100\r\n\r\n{',
    )
    const [request] = (await once(server, 'request')) as [IncomingMessage]
    const closed = new Promise((resolve) => request.once('close', resolve))
    socket.destroy()
    await closed
    expect((await post(JSON.stringify(payload))).status).toBe(202)
  })
})

describe('what an operator asks for', () => {
  it('is answered: alive, ready, metrics; the page only with an operator', async () => {
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
    phase = 'starting'
    expect((await fetch(`${origin}/readyz`)).status).toBe(503)
    await post(JSON.stringify(payload))
    const text = await (await fetch(`${origin}/metrics`)).text()
    expect(text).toContain('ats_gate_deliveries_total{outcome="queued",status="202"} 1')
    expect(text).toContain('ats_gate_tasks{state="waiting"} 0')
    expect((await fetch(origin)).status).toBe(404)
  })

  it('is never told what a payload holds', async () => {
    await post(JSON.stringify({ ...payload, pull_request: { number: 12, title: 'a private title' } }))
    await post(JSON.stringify(payload), {
      'x-hub-signature-256': 'sha256=ghs_0123456789abcdefghijABCDEFGHIJ012345',
    })
    expect(logged.join('')).not.toMatch(/private title|ghs_|acme/)
  })
})
