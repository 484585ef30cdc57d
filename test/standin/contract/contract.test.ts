import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDescription } from '../../../standin/contract/description.ts'
import { operations } from '../../../standin/openapi/operations.data.ts'
import { openShop, type Shop } from '../shop.ts'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.close())

const check = () => ({ name: 'ats-gate', head_sha: shop.head })
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
const output = (extra: object) => ({ ...check(), output: { title: 't', summary: 's', ...extra } })
const annotated = (...annotations: readonly object[]) => output({ annotations })
const action = { label: 'Re-check', description: 'Run it again', identifier: 'recheck' }
const completed = (extra: object) => ({ ...check(), status: 'completed', ...extra })

/** Each a request that GitHub would refuse or misunderstand, with what is reported of it. */
const mutations: readonly (readonly [string, string, string, () => unknown, RegExp])[] = [
  ['an unknown field', 'POST', '/check-runs', () => ({ ...check(), titel: 1 }), /unknown field titel/],
  [
    'an unknown field deep within',
    'POST',
    '/check-runs',
    () => annotated({ ...annotation, colum: 1 }),
    /unknown field output\.annotations\[0\]\.colum/,
  ],
  [
    'an unknown query parameter',
    'GET',
    '/pulls?staate=open',
    () => undefined,
    /unknown query parameter staate/,
  ],
  ['a wrong query value', 'GET', '/pulls?state=openn', () => undefined, /query \/state must be equal/],
  ['a page that is no number', 'GET', '/pulls?page=two', () => undefined, /query \/page must be integer/],
  ['a missing field', 'POST', '/check-runs', () => ({ name: 'x' }), /required property 'head_sha'/],
  ['no body', 'POST', '/issues/1/comments', () => undefined, /no body/],
  ['a body for a GET', 'DELETE', '/issues/comments/1', () => ({ a: 1 }), /takes none/],
  ['a wrong type', 'POST', '/issues/1/comments', () => ({ body: 5 }), /\/body must be string/],
  [
    'a wrong conclusion',
    'POST',
    '/check-runs',
    () => ({ ...check(), conclusion: 'good' }),
    /conclusion must be/,
  ],
  ['completed without conclusion', 'POST', '/check-runs', () => completed({}), /conclusion is required/],
  [
    'a stale conclusion',
    'POST',
    '/check-runs',
    () => completed({ conclusion: 'stale' }),
    /set by GitHub only/,
  ],
  [
    'a conclusion in progress',
    'POST',
    '/check-runs',
    () => ({ ...check(), status: 'in_progress', conclusion: 'success' }),
    /goes with status completed/,
  ],
  [
    '51 annotations',
    'POST',
    '/check-runs',
    () => annotated(...Array.from({ length: 51 }, () => annotation)),
    /must NOT have more than 50 items/,
  ],
  [
    'a title of 256 characters',
    'POST',
    '/check-runs',
    () => annotated({ ...annotation, title: 'x'.repeat(256) }),
    /title is too long/,
  ],
  [
    'a message of more than 64 KB',
    'POST',
    '/check-runs',
    () => annotated({ ...annotation, message: 'ä'.repeat(33_000) }),
    /message is too large/,
  ],
  [
    'columns over several lines',
    'POST',
    '/check-runs',
    () => annotated({ ...annotation, end_line: 2, start_column: 1 }),
    /has columns but spans lines/,
  ],
  ['a line 0', 'POST', '/check-runs', () => annotated({ ...annotation, start_line: 0 }), /counts from 1/],
  [
    'a summary of 65,536',
    'POST',
    '/check-runs',
    () => output({ summary: 'x'.repeat(65_536) }),
    /more than 65535/,
  ],
  [
    'four actions',
    'POST',
    '/check-runs',
    () => ({ ...check(), actions: Array(4).fill(action) }),
    /more than 3/,
  ],
  [
    'a label of 21',
    'POST',
    '/check-runs',
    () => ({ ...check(), actions: [{ ...action, label: 'x'.repeat(21) }] }),
    /label must NOT have more than 20/,
  ],
  [
    'a comment of 65,537',
    'POST',
    '/issues/1/comments',
    () => ({ body: 'x'.repeat(65_537) }),
    /Body is too long \(maximum is 65536 characters\)/,
  ],
  ['an empty comment', 'POST', '/issues/1/comments', () => ({ body: ' \n' }), /cannot be blank/],
]

describe('a request that breaks the contract', () => {
  it.each(mutations)('is refused and reported: %s', async (_, method, path, body, message) => {
    const { status } = await shop.ask(method, path, body())
    expect(status).toBe(422)
    const [violation, ...others] = shop.github.takeViolations()
    expect([violation, ...others].map((one) => one?.message).join('\n')).toMatch(message)
    expect(violation).toMatchObject({ side: 'request', method })
    expect(shop.repository.comments(1)).toEqual([])
    expect(shop.repository.checkRuns()).toEqual([])
  })

  it('fails the test that looks', async () => {
    await shop.ask('POST', '/check-runs', { ...check(), titel: 1 })
    expect(() => shop.github.expectNoViolations()).toThrow('request checks/create: unknown field titel')
  })

  it('may be one that the stand-in does not know', async () => {
    expect((await shop.ask('GET', '/stargazers')).status).toBe(404)
    expect((await shop.ask('POST', '//graphql', { query: '{}' })).status).toBe(404)
    expect(shop.github.takeViolations().map(({ kind }) => kind)).toEqual(['unknown-route', 'unknown-route'])
  })

  it('may be one without a user agent', async () => {
    expect((await shop.ask('GET', '/pulls', undefined, { 'user-agent': '' })).status).toBe(403)
    expect(shop.github.takeViolations().map(({ kind }) => kind)).toEqual(['header'])
  })
})

describe('limits that are kept', () => {
  it('allow what lies at them', async () => {
    const fifty = Array.from({ length: 50 }, () => ({ ...annotation, title: 'x'.repeat(255) }))
    expect((await shop.ask('POST', '/check-runs', annotated(...fifty))).status).toBe(201)
    expect((await shop.ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
    // Characters, not UTF-16 units.
    expect((await shop.ask('POST', '/issues/1/comments', { body: '🔒'.repeat(65_536) })).status).toBe(201)
    shop.github.expectNoViolations()
  })
})

describe.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'])('the description of %s', (version) => {
  it('has the operations that the stand-in answers, and finds them by their paths', () => {
    const description = loadDescription(version)
    const paths = {
      'checks/create': ['POST', '/repos/o/r/check-runs'],
      'git/get-ref': ['GET', '/repos/o/r/git/ref/heads/a%2Fb'],
      'checks/list-for-ref': ['GET', '/repos/o/r/commits/a/b/check-runs'],
      'repos/get-content': ['GET', '/repos/o/r/contents/deep/er/file.txt'],
    } as const
    for (const [id, [method, path]] of Object.entries(paths))
      expect(description.find(method, path)?.operation.id).toBe(id)
    expect(description.find('GET', '/repos/o/r/git/ref/heads/a%2Fb')?.params.ref).toBe('heads/a/b')
    expect(description.find('GET', '/repos/o/r/commits/a/b/check-runs')?.params.ref).toBe('a/b')
    const file = new URL(`../../../standin/openapi/${version}.json`, import.meta.url)
    const ids = [...readFileSync(file, 'utf8').matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids.toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  })

  it('refuses answers that lack what GitHub gives', () => {
    const found = loadDescription(version).find('GET', '/repos/o/r/issues/comments/1')
    const faults = found?.operation.answerFaults(200, { id: 'one', body: 'x' }) ?? []
    expect(faults).toContain('/id must be integer')
    expect(faults).toContain("/ must have required property 'user'")
  })
})
