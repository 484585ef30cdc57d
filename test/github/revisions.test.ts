import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitOf, defaultBase, ensureCommit, parentsOf, workTreeOf } from '../../src/github/revisions.ts'
import { pullRequest } from './pull-request.ts'
import { repository, temporaryFolder } from './repository.ts'

describe('a merge commit in a shallow checkout', () => {
  it('tells its parents, which are not there', async () => {
    const { workspace, base, head, merge } = pullRequest({ a: '1' }, { b: '2' })
    expect(await parentsOf(workspace, 'HEAD')).toEqual([base, head])
    expect(await commitOf(workspace, 'HEAD')).toBe(merge)
    expect(await commitOf(workspace, base)).toBeNull()
  })

  it('gets its base by one fetch, and stays an ordinary shallow clone', async () => {
    const { workspace, base } = pullRequest({ a: '1', big: 'x'.repeat(100_000) }, { b: '2' }, { c: '3' })
    const { git } = repository(workspace)
    expect(await ensureCommit(workspace, base, null)).toEqual({ commit: base })
    expect(git('show', `${base}:c`)).toBe('3')
    expect(() => git('config', '--get', 'remote.origin.promisor')).toThrow()
    expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/remotes/pull/1/merge')
  })

  it('says why a commit can not be had', async () => {
    const { workspace } = pullRequest({ a: '1' }, { b: '2' })
    const nothing = '0123456789012345678901234567890123456789'
    expect(await ensureCommit(workspace, nothing, null)).toEqual({
      missing: expect.stringContaining(nothing),
    })
    expect(await ensureCommit(workspace, '--upload-pack=x', null)).toEqual({
      missing: expect.stringContaining('no full commit id'),
    })
  })

  it('leaves a full history whole', async () => {
    const { origin, base } = pullRequest({ a: '1' }, { b: '2' })
    const { folder, git } = repository()
    git('remote', 'add', 'origin', `file://${origin}`)
    expect(await ensureCommit(folder, base, null)).toEqual({ commit: base })
    expect(git('rev-parse', '--is-shallow-repository')).toBe('false')
  })
})

describe('the default base', () => {
  it('is where HEAD left the default branch', async () => {
    const { folder, git, commit } = repository()
    const fork = commit({ a: '1' })
    git('checkout', '-q', '-b', 'feature')
    commit({ b: '2' })
    git('checkout', '-q', 'main')
    commit({ c: '3' })
    git('checkout', '-q', 'feature')
    expect(await defaultBase(folder)).toEqual({ ref: 'main', commit: fork })
  })

  it('is the remote one where there is one', async () => {
    const { folder, git, commit } = repository()
    const pushed = commit({ a: '1' })
    git('update-ref', 'refs/remotes/origin/master', pushed)
    commit({ b: '2' })
    expect(await defaultBase(folder)).toEqual({ ref: 'origin/master', commit: pushed })
  })

  it('is unknown without one', async () => {
    const { folder, git, commit } = repository()
    git('checkout', '-q', '-b', 'only')
    commit({ a: '1' })
    expect(await defaultBase(folder)).toBeNull()
    expect(await defaultBase(temporaryFolder())).toBeNull()
  })
})

describe('a work tree', () => {
  it('is found from below, and not outside', async () => {
    const { folder, commit } = repository()
    commit({ 'a/b': '1' })
    expect(await workTreeOf(join(folder, 'a'))).toBe(folder)
    expect(await workTreeOf(temporaryFolder())).toBeNull()
  })

  it('does not follow what a hook has set', async () => {
    const { folder, commit } = repository()
    commit({ a: '1' })
    process.env.GIT_DIR = '/nowhere'
    try {
      expect(await workTreeOf(folder)).toBe(folder)
    } finally {
      delete process.env.GIT_DIR
    }
  })
})
