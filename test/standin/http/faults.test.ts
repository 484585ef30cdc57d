import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../../standin/http/fault.ts'
import { openShop, type Shop } from '../shop.ts'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.close())

const comment = () => shop.ask('POST', '/issues/1/comments', { body: 'x' })

describe('a fault', () => {
  it.each([
    [{ kind: 'status', status: 409 }, 409, {}],
    [{ kind: 'status', status: 422 }, 422, {}],
    [{ kind: 'status', status: 429 }, 429, {}],
    [{ kind: 'status', status: 502 }, 502, {}],
    [{ kind: 'expired-token' }, 401, {}],
    [{ kind: 'secondary-limit', retryAfter: 7 }, 403, { 'retry-after': '7' }],
    [{ kind: 'secondary-limit', retryAfter: 7, status: 429 }, 429, { 'retry-after': '7' }],
    [{ kind: 'primary-limit', resetIn: 60 }, 403, { 'x-ratelimit-remaining': '0' }],
  ] as const satisfies readonly (readonly [Fault, number, Record<string, string>])[])(
    'answers in place of doing anything: %o',
    async (fault, status, headers) => {
      const injected = shop.github.inject({ on: 'issues/create-comment', fault, times: 1 })
      const answer = await comment()
      expect(answer.status).toBe(status)
      for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value)
      expect(shop.repository.comments(1)).toEqual([])
      expect([(await comment()).status, injected.hits]).toEqual([201, 1])
      shop.github.expectNoViolations()
    },
  )

  it('may cut the connection before anything is done, or after', async () => {
    shop.github.inject({ fault: { kind: 'close' }, times: 1 })
    await expect(comment()).rejects.toThrow('fetch failed')
    expect(shop.repository.comments(1)).toHaveLength(0)
    shop.github.inject({ fault: { kind: 'close-after' }, times: 1 })
    await expect(comment()).rejects.toThrow('fetch failed')
    expect(shop.repository.comments(1)).toHaveLength(1)
    shop.github.inject({ fault: { kind: 'lost-answer' }, times: 1 })
    expect((await comment()).status).toBe(502)
    expect(shop.repository.comments(1)).toHaveLength(2)
    expect(shop.github.requests().map(({ status, faulty }) => [status, faulty])).toEqual([
      [0, true],
      [0, true],
      [502, true],
    ])
  })

  it('may make an answer late', async () => {
    const asked = Promise.withResolvers<number>()
    const over = Promise.withResolvers<void>()
    const slow = await openShop({
      pause: (milliseconds) => {
        asked.resolve(milliseconds)
        return over.promise
      },
    })
    slow.github.inject({ fault: { kind: 'latency', ms: 120 }, on: 'issues/create-comment', times: 1 })
    const answer = slow.ask('POST', '/issues/1/comments', { body: 'x' })
    expect(await asked.promise).toBe(120)
    // Others are answered meanwhile, and the late one is not in the log yet.
    expect((await slow.ask('GET', '/pulls/1')).status).toBe(200)
    expect(slow.github.requests().map(({ operation }) => operation)).toEqual(['pulls/get'])
    over.resolve()
    expect((await answer).status).toBe(201)
    expect(slow.github.requests().map(({ operation }) => operation)).toEqual([
      'pulls/get',
      'issues/create-comment',
    ])
    await slow.github.close()
  })

  it('may cut a tree, or leave a merge unknown', async () => {
    shop.github.inject({ on: 'git/*', fault: { kind: 'truncated-tree', entries: 1 } })
    shop.github.inject({ on: 'pulls/get', fault: { kind: 'mergeable-unknown' }, skip: 1 })
    const tree = (await shop.ask('GET', '/git/trees/main?recursive=1')).body
    expect([tree.truncated, tree.tree.length]).toEqual([true, 1])
    await shop.ask('GET', '/pulls/1')
    expect((await shop.ask('GET', '/pulls/1')).body).toMatchObject({
      mergeable: null,
      merge_commit_sha: null,
    })
    shop.github.clearFaults()
    expect((await shop.ask('GET', '/git/trees/main?recursive=1')).body.truncated).toBe(false)
    expect((await shop.ask('GET', '/pulls/1')).body.mergeable).toBe(true)
  })

  it('strikes where, when and whom its rule says', async () => {
    const { id } = shop.github.installation('acme')
    const fault: Fault = { kind: 'status', status: 500 }
    const elsewhere = shop.github.inject({ fault, installation: id + 1 })
    const second = shop.github.inject({
      fault,
      installation: id,
      on: ['issues/*', 'checks/*'],
      skip: 1,
      times: 1,
    })
    const statuses = [await comment(), await shop.ask('GET', '/pulls'), await comment(), await comment()]
    expect(statuses.map(({ status }) => status)).toEqual([201, 200, 500, 201])
    expect([elsewhere.hits, second.hits]).toEqual([0, 1])
    const always = shop.github.inject({ fault })
    await comment()
    always.remove()
    expect([(await comment()).status, always.hits]).toEqual([201, 1])
  })

  it('is the same at random for the same seed', async () => {
    const run = async (seed: number) => {
      const other = await openShop({ seed })
      other.github.inject({ fault: { kind: 'status', status: 503 }, chance: 0.4 })
      const statuses: number[] = []
      for (let count = 0; count < 40; count++) statuses.push((await other.ask('GET', '/pulls')).status)
      await other.github.close()
      return statuses
    }
    const [first, again, other] = [await run(7), await run(7), await run(8)]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    const share = first.filter((status) => status === 503).length / 40
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.6)
  })
})
