import examples from '@octokit/webhooks-examples' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryOf } from '../../src/app/payload.ts'

const appId = 7
const commit = 'a'.repeat(40)
const common = {
  installation: { id: 3 },
  repository: { id: 5, name: 'shop', owner: { login: 'acme' } },
  sender: { login: 'octocat', type: 'User' },
}
const repository = { id: 5, owner: 'acme', name: 'shop' }
const pull = { number: 12, base: { repo: { id: 5 } } }
const read = (event: string, payload: object) => deliveryOf(event, 'guid', { ...common, ...payload }, appId)

describe('pull requests', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft'])('%s', (action) => {
    expect(read('pull_request', { action, pull_request: { number: 12 } })).toEqual({
      id: 'guid',
      lane: '3',
      key: 'pull/5/12',
      task: { kind: 'pull-request', repository, number: 12 },
    })
  })

  it('count when they get another base branch, not when their words change', () => {
    const edited = { action: 'edited', pull_request: { number: 12 } }
    expect(read('pull_request', { ...edited, changes: { base: { ref: { from: 'main' } } } })).not.toBeNull()
    expect(read('pull_request', { ...edited, changes: { title: { from: 'a' } } })).toBeNull()
  })

  it.each(['closed', 'labeled', 'assigned', 'locked'])('%s is nothing to us', (action) => {
    expect(read('pull_request', { action, pull_request: { number: 12 } })).toBeNull()
  })
})

describe('checks', () => {
  const run = { head_sha: commit, app: { id: appId }, pull_requests: [pull] }

  it('asked for again, and buttons', () => {
    const rerequested = read('check_run', { action: 'rerequested', check_run: run })
    expect(rerequested?.task).toMatchObject({
      kind: 'request',
      number: 12,
      request: { kind: 'recheck' },
      by: 'octocat',
    })
    const press = (identifier: string) =>
      read('check_run', { action: 'requested_action', check_run: run, requested_action: { identifier } })
        ?.task
    expect(press('recheck')).toMatchObject({ request: { kind: 'recheck' } })
    expect(press('explain')).toMatchObject({ request: { kind: 'explain-findings' } })
    expect(press('accept')).toMatchObject({ request: { kind: 'how-to-accept' } })
    expect(press('format-disk')).toBeUndefined()
  })

  it('of other apps are nothing to us', () => {
    const others = { ...run, app: { id: 8 } }
    expect(read('check_run', { action: 'rerequested', check_run: others })).toBeNull()
    expect(read('check_suite', { action: 'rerequested', check_suite: others })).toBeNull()
  })

  it('of a fork’s commit are looked up', () => {
    const ofFork = { ...run, pull_requests: [] }
    const elsewhere = { ...run, pull_requests: [{ ...pull, base: { repo: { id: 6 } } }] }
    for (const check of [ofFork, elsewhere])
      expect(read('check_suite', { action: 'rerequested', check_suite: check })?.task).toMatchObject({
        kind: 'head-request',
        head: commit,
      })
  })
})

describe('comments', () => {
  const comment = (body: string, more: object = {}) =>
    read('issue_comment', {
      action: 'created',
      issue: { number: 12, pull_request: { url: '' } },
      comment: { id: 99, body, user: { login: 'octocat', type: 'User' } },
      ...more,
    })

  it('with a command in the first line count, each by itself', () => {
    expect(comment('/ats-gate recheck')).toMatchObject({
      key: 'request/guid',
      task: { kind: 'request', comment: 99, by: 'octocat', request: { kind: 'recheck' } },
    })
    expect(comment('/ats-gate dance')?.task).toMatchObject({ request: { kind: 'unknown' } })
  })

  it('count only when they are new, of people, at pull requests', () => {
    expect(comment('nice!')).toBeNull()
    expect(comment('/ats-gate recheck', { action: 'edited' })).toBeNull()
    expect(comment('/ats-gate recheck', { issue: { number: 12 } })).toBeNull()
    expect(comment('/ats-gate recheck', { sender: { login: 'a[bot]', type: 'Bot' } })).toBeNull()
  })
})

describe('any payload', () => {
  const all = examples as unknown as readonly {
    readonly name: string
    readonly examples: readonly object[]
  }[]
  const installed = all.flatMap(({ name, examples: some }) =>
    some.map((example) => [name, { ...example, installation: { id: 3 } }] as const),
  )

  it('of GitHub’s own examples is read or passed over', () => {
    expect(installed.length).toBeGreaterThan(300)
    const kinds = installed.map(
      ([name, payload]) => deliveryOf(name, 'guid', payload, 29310)?.task.kind ?? null,
    )
    expect(kinds.filter((kind) => kind === 'pull-request').length).toBeGreaterThan(7)
    expect(kinds.filter((kind) => kind === 'merge-group')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === null).length).toBeGreaterThan(250)
  })

  it('that was tampered with breaks nothing, and names nothing that could not be a name', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.constantFrom('../..', '%2e%2e', 'a/b', 'a\nb', -1, 1e300, null, '__proto__'),
    )
    const relevant = installed.filter(([name, payload]) => deliveryOf(name, 'guid', payload, 29310) !== null)
    fc.assert(
      fc.property(
        fc.constantFrom(...relevant),
        fc.array(fc.nat()),
        hostile,
        ([name, payload], path, value) => {
          const delivery = deliveryOf(name, 'guid', replaced(payload, path, value), 29310)
          if (delivery === null) return
          const { repository: named } = delivery.task
          for (const part of [named.owner, named.name]) {
            expect(part).toMatch(/^[\w.-]{1,100}$/)
            expect(['.', '..']).not.toContain(part)
          }
          expect(Number.isSafeInteger(named.id) && named.id > 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** The value with one of its fields, at any depth, replaced. */
function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...deeper] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  const key = keys[step % Math.max(keys.length, 1)]
  if (key === undefined) return by
  const copy = Array.isArray(value) ? [...value] : { ...value }
  Reflect.set(copy, key, replaced(Reflect.get(value, key), deeper, by))
  return copy
}
