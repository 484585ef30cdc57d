import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.ts'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})
afterEach(async () => {
  shop.github.expectNoViolations()
  await shop.github.close()
})

const get = async (number = 1) => (await shop.ask('GET', `/pulls/${number}`)).body

const textAt = async (ref: string) => {
  const { body } = await shop.ask('GET', `/contents/site.conf?ref=${ref}`)
  return Buffer.from(body.content, 'base64').toString()
}

describe('the test merge', () => {
  it('is unknown at first, then a commit of base and head with the tree of both', async () => {
    expect(await get()).toMatchObject({ mergeable: null, mergeable_state: 'unknown', merge_commit_sha: null })
    const main = shop.repository.push('main', { 'docs/b.md': 'new\n' })
    await get()
    const pull = await get()
    expect(pull).toMatchObject({ mergeable: true, mergeable_state: 'clean' })
    const commit = (await shop.ask('GET', `/git/commits/${pull.merge_commit_sha}`)).body
    expect(commit.parents.map(({ sha }: { sha: string }) => sha)).toEqual([main, shop.head])
    const tree = (await shop.ask('GET', `/git/trees/${commit.tree.sha}?recursive=1`)).body.tree
    expect(tree.map(({ path }: { path: string }) => path)).toEqual([
      'docs',
      'docs/a.md',
      'docs/b.md',
      'site.conf',
    ])
    expect(await textAt(pull.merge_commit_sha)).toBe('one\n2\nthree\n')
    expect(shop.repository.commitOf('refs/pull/1/merge')).toBe(pull.merge_commit_sha)
    // What the event said of the base stays behind.
    expect(pull.base.sha).not.toBe(main)
  })

  it('keeps the commit of an earlier state while the next one is not known', async () => {
    await get()
    const { merge_commit_sha: old } = await get()
    shop.repository.push('change', { 'site.conf': 'one\n2\n3\n' })
    expect(await get()).toMatchObject({ mergeable: null, merge_commit_sha: old })
    const { merge_commit_sha: fresh } = await get()
    expect(fresh).not.toBe(old)
    expect(await textAt(fresh)).toBe('one\n2\n3\n')
  })

  it('conflicts where both changed the line', async () => {
    shop.repository.push('main', { 'site.conf': 'one\nTWO\nthree\n' })
    await get()
    expect(await get()).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    expect(() => shop.repository.mergePull(1)).toThrow('conflicts')
  })

  it('of a fork has its head in the base repository', async () => {
    const pull = shop.repository.openPull({ head: 'main', fork: 'mallory', changes: { 'docs/c.md': 'c\n' } })
    await get(pull.number)
    const seen = await get(pull.number)
    expect(seen.head.repo).toMatchObject({ full_name: 'mallory/shop', fork: true })
    expect(seen.author_association).toBe('NONE')
    expect((await shop.ask('GET', `/git/commits/${pull.head.sha}`)).status).toBe(200)
    expect(shop.repository.commitOf(`refs/pull/${pull.number}/head`)).toBe(pull.head.sha)
    const checks = await shop.ask('POST', '/check-runs', { name: 'x', head_sha: pull.head.sha })
    expect(checks.body.pull_requests).toEqual([])
    const suite = (await shop.ask('GET', `/commits/${pull.head.sha}/check-suites`)).body.check_suites[0]
    expect(suite.head_branch).toBeNull()
    const list = (await shop.ask('GET', `/commits/${pull.head.sha}/pulls`)).body
    expect(list.map(({ number }: { number: number }) => number)).toEqual([pull.number])
  })
})

describe('a pull request', () => {
  it('shows what it changed since it left its base, whatever came there since', async () => {
    shop.repository.push('main', { 'docs/a.md': 'other\n' })
    const files = (await shop.ask('GET', '/pulls/1/files')).body
    expect(files.map(({ filename }: { filename: string }) => filename)).toEqual(['site.conf'])
    expect(files[0].patch).toBe('@@ -1,3 +1,3 @@\n one\n-two\n+2\n three')
    const comparison = (await shop.ask('GET', '/compare/main...change')).body
    expect(comparison).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(comparison.files.map(({ filename }: { filename: string }) => filename)).toEqual(['site.conf'])
  })

  it('follows a force push, and merges', async () => {
    const rewritten = shop.repository.push('change', { 'site.conf': 'one\nII\nthree\n' }, { from: 'main' })
    expect(shop.repository.pull(1).head.sha).toBe(rewritten)
    expect((await shop.ask('GET', '/pulls/1/commits')).body).toHaveLength(1)
    shop.repository.mergePull(1)
    expect(await textAt('main')).toBe('one\nII\nthree\n')
    expect(await get()).toMatchObject({ state: 'closed', merged: true })
    expect((await shop.ask('GET', '/pulls')).body).toEqual([])
    expect((await shop.ask('GET', '/pulls?state=closed')).body).toHaveLength(1)
  })

  it('takes review comments on lines of its diff only', async () => {
    const place = { path: 'site.conf', commit_id: shop.head, body: 'here', side: 'RIGHT' }
    const at = (more: object) => shop.ask('POST', '/pulls/1/comments', { ...place, ...more })
    expect((await at({ line: 2 })).body.diff_hunk).toContain('+2')
    expect((await at({ line: 3, start_line: 1, start_side: 'RIGHT' })).status).toBe(201)
    expect((await at({ line: 9 })).status).toBe(422)
    expect((await at({ line: 1, start_line: 2, start_side: 'RIGHT' })).status).toBe(422)
    expect((await at({ line: 1, path: 'docs/a.md' })).status).toBe(422)
    expect((await at({ line: 1, commit_id: shop.repository.commitOf('main') })).status).toBe(422)
    const comments = [{ path: 'site.conf', line: 9, side: 'RIGHT', body: 'x' }]
    expect((await shop.ask('POST', '/pulls/1/reviews', { event: 'COMMENT', comments })).status).toBe(422)
    expect(shop.repository.reviewComments(1)).toHaveLength(2)
    expect(shop.repository.reviews(1)).toEqual([])
  })

  it('has a page that shows its comments and checks, and runs nothing of them', async () => {
    const script = '<script>alert(1)</script>'
    await shop.ask('POST', '/issues/1/comments', { body: `### ats-gate\n${script}` })
    await shop.ask('POST', '/check-runs', {
      name: 'ats-gate',
      head_sha: shop.head,
      conclusion: 'failure',
      output: { title: 'One regression', summary: 'iOS 15.4 and later' },
    })
    const page = await (await fetch(`${shop.repository.url}/pull/1`)).text()
    expect(page).toContain('check ats-gate: failure')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
    expect(shop.repository.pageText(1)).toContain(script)
    expect((await fetch(`${shop.repository.url}/pull/2`)).status).toBe(404)
    shop.github.takeViolations()
  })
})

describe('trees and blobs', () => {
  it('are told one level at a time when not asked otherwise', async () => {
    const top = (await shop.ask('GET', '/git/trees/change')).body
    expect(top.tree.map(({ path, type }: Record<string, string>) => `${type} ${path}`)).toEqual([
      'tree docs',
      'blob site.conf',
    ])
    const docs = (await shop.ask('GET', `/git/trees/${top.tree[0].sha}`)).body
    expect(docs.tree.map(({ path }: { path: string }) => path)).toEqual(['a.md'])
    // Any value asks for all of it.
    expect((await shop.ask('GET', '/git/trees/change?recursive=0')).body.tree).toHaveLength(3)
  })

  it('that are not there are 404, and names that are none 422', async () => {
    const nothing = '0'.repeat(40)
    expect((await shop.ask('GET', `/git/trees/${nothing}`)).status).toBe(404)
    expect((await shop.ask('GET', `/git/blobs/${nothing}`)).status).toBe(404)
    expect((await shop.ask('GET', '/git/blobs/main')).status).toBe(422)
    expect((await shop.ask('POST', '/check-runs', { name: 'x', head_sha: nothing })).status).toBe(422)
    expect((await shop.ask('GET', '/contents/nothing.txt')).status).toBe(404)
    expect((await shop.ask('GET', '/pulls/99')).status).toBe(404)
  })

  it('of a megabyte come without content from contents, and whole from blobs', async () => {
    shop.repository.push('big', { 'big.txt': 'x'.repeat(1_200_000) })
    const { body } = await shop.ask('GET', '/contents/big.txt?ref=big')
    expect([body.encoding, body.content, body.size]).toEqual(['none', '', 1_200_000])
    const blob = (await shop.ask('GET', `/git/blobs/${body.sha}`)).body
    expect(Buffer.from(blob.content, 'base64')).toHaveLength(1_200_000)
    const accept = { accept: 'application/vnd.github.raw+json' }
    expect((await shop.ask('GET', '/contents/big.txt?ref=big', undefined, accept)).body).toHaveLength(
      1_200_000,
    )
  })
})
