import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { sidesOf } from '../../src/action/sides.ts'
import { checkout, pullRequest } from '../github/pull-request.ts'
import { repository, temporaryFolder } from '../github/repository.ts'

const none = { base: null, head: null }
const at = (folder: string) => ({ repository: folder, credentials: null })
const event = (name: string, payload: object = {}) => readEvent(name, JSON.stringify(payload))
const problem = (text: string) => ({ problem: expect.stringContaining(text) })

describe('on pull_request', () => {
  it('the base is the first parent of the merge commit, not the older one that the event tells', async () => {
    const { workspace, base, merge, payload } = pullRequest({ a: '1' }, { b: '2' }, { c: '3' })
    const sides = await sidesOf(event('pull_request', payload), none, at(workspace))
    expect(sides).toEqual({ base, head: merge })
  })

  it('the event tells the base where the head itself is checked out', async () => {
    const { workspace, origin, base, head, payload } = pullRequest({ a: '1' }, { b: '2' })
    const folder = checkout(join(workspace, '../head'), `file://${origin}`, head)
    expect(await sidesOf(event('pull_request', payload), none, at(folder))).toEqual({ base, head })
  })

  it.each(['pull_request', 'pull_request_target'])(
    '%s with the base checked out is refused',
    async (name) => {
      const { workspace, origin, base, payload } = pullRequest({ a: '1' }, { b: '2' })
      const folder = checkout(join(workspace, '../base'), `file://${origin}`, base)
      expect(await sidesOf(event(name, payload), none, at(folder))).toEqual(
        problem("not this pull request's merge commit"),
      )
    },
  )

  it('a base that can not be had is a problem, after the event was asked too', async () => {
    const { workspace, payload } = pullRequest({ a: '1' }, { b: '2' })
    repository(workspace).git('remote', 'set-url', 'origin', 'file:///nowhere')
    expect(await sidesOf(event('pull_request', payload), none, at(workspace))).toEqual(
      problem("can't be fetched"),
    )
  })

  it('inputs come first', async () => {
    const { workspace, base, head, payload } = pullRequest({ a: '1' }, { b: '2' })
    const sides = await sidesOf(event('pull_request', payload), { base, head }, at(workspace))
    expect(sides).toEqual({ base, head })
    expect(
      await sidesOf(event('pull_request', payload), { base: '--all', head: null }, at(workspace)),
    ).toEqual(problem('--all is not in the checkout'))
  })
})

describe('on other events', () => {
  it('merge_group compares with its base', async () => {
    const { workspace, base, merge } = pullRequest({ a: '1' }, { b: '2' }, { c: '3' })
    const payload = { merge_group: { base_sha: base, head_sha: merge } }
    expect(await sidesOf(event('merge_group', payload), none, at(workspace))).toEqual({ base, head: merge })
  })

  it('push compares with what was there before, else with the parent', async () => {
    const { folder, commit } = repository()
    const [first, second, third] = [commit({ a: '1' }), commit({ a: '2' }), commit({ a: '3' })]
    expect(await sidesOf(event('push', { before: first }), none, at(folder))).toEqual({
      base: first,
      head: third,
    })
    const created = event('push', { before: '0'.repeat(40) })
    expect(await sidesOf(created, none, at(folder))).toEqual({ base: second, head: third })
    const forced = event('push', { before: 'a'.repeat(40) })
    expect(await sidesOf(forced, none, at(folder))).toEqual({ base: second, head: third })
  })

  it('workflow_dispatch compares with nothing, or with what it is told', async () => {
    const { folder, commit } = repository()
    const [first, second] = [commit({ a: '1' }), commit({ a: '2' })]
    expect(await sidesOf(event('workflow_dispatch'), none, at(folder))).toEqual({ base: null, head: second })
    const told = { base: first, head: null }
    expect(await sidesOf(event('workflow_dispatch'), told, at(folder))).toEqual({ base: first, head: second })
  })

  it('an event without a base says so', async () => {
    const { folder, commit } = repository()
    commit({ a: '1' })
    expect(await sidesOf(event('issues'), none, at(folder))).toEqual(problem('set the input base'))
    expect(await sidesOf(readEvent('', 'no JSON'), none, at(folder))).toEqual(problem('(none)'))
  })

  it('no checkout is a problem', async () => {
    const sides = await sidesOf(event('pull_request'), none, at(temporaryFolder()))
    expect(sides).toEqual(problem('run actions/checkout'))
  })
})
