import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Permissions } from '../../../standin/state/account.ts'
import { appOctokit, installationOctokit, refusedWith, tokenOctokit } from '../octokit.ts'
import { openShop, type Shop } from '../shop.ts'

let shop: Shop
let now: number

beforeEach(async () => {
  now = Date.now()
  shop = await openShop({ now: () => now, rateLimit: 20 })
})
afterEach(() => shop.github.close())

const at = { owner: 'acme', repo: 'shop' }

const withToken = (permissions: Permissions) =>
  tokenOctokit(shop.github, shop.github.issueToken(shop.github.installation('acme').id, permissions)).rest

describe('tokens', () => {
  it('expire', async () => {
    const rest = withToken({ contents: 'read' })
    expect((await rest.git.getTree({ ...at, tree_sha: 'main' })).status).toBe(200)
    now += 3600_000
    expect(await refusedWith(rest.git.getTree({ ...at, tree_sha: 'main' }))).toBe(401)
    const fresh = withToken({ contents: 'read' })
    shop.github.expireTokens()
    expect(await refusedWith(fresh.git.getTree({ ...at, tree_sha: 'main' }))).toBe(401)
  })

  it('may do what their permissions say, and are told 403 otherwise', async () => {
    const comment = { ...at, issue_number: 1, body: 'x' }
    const check = { ...at, name: 'x', head_sha: shop.head }
    expect(await refusedWith(withToken({ pull_requests: 'read' }).issues.createComment(comment))).toBe(403)
    expect((await withToken({ pull_requests: 'write' }).issues.createComment(comment)).status).toBe(201)
    expect((await withToken({ issues: 'write' }).issues.createComment(comment)).status).toBe(201)
    expect(await refusedWith(withToken({ checks: 'read' }).checks.create(check))).toBe(403)
    expect(await refusedWith(withToken({ issues: 'write' }).pulls.get({ ...at, pull_number: 1 }))).toBe(403)
    const [first] = shop.repository.comments(1)
    const reaction = { ...at, comment_id: first?.id ?? 0, content: 'eyes' as const }
    expect(
      await refusedWith(withToken({ pull_requests: 'write' }).reactions.createForIssueComment(reaction)),
    ).toBe(403)
    expect((await withToken({ issues: 'write' }).reactions.createForIssueComment(reaction)).status).toBe(201)
    shop.github.expectNoViolations()
  })

  it('lose what the installation loses', async () => {
    const rest = withToken({ pull_requests: 'write' })
    const { id } = shop.github.installation('acme')
    expect((await rest.pulls.get({ ...at, pull_number: 1 })).status).toBe(200)
    shop.github.setPermissions(id, { metadata: 'read' })
    expect(await refusedWith(rest.pulls.get({ ...at, pull_number: 1 }))).toBe(403)
    shop.github.suspend(id)
    expect(await refusedWith(rest.repos.get(at))).toBe(403)
    shop.github.uninstall(id)
    expect(await refusedWith(rest.repos.get(at))).toBe(401)
  })

  it('know nothing of private repositories elsewhere, and may read public ones', async () => {
    shop.github.addRepository({ owner: 'other', name: 'secret', files: { a: '1' } })
    shop.github.addRepository({ owner: 'other', name: 'open', files: { a: '1' }, visibility: 'public' })
    const { rest } = installationOctokit(shop.github, 'acme')
    expect(await refusedWith(rest.repos.get({ owner: 'other', repo: 'secret' }))).toBe(404)
    expect((await rest.git.getTree({ owner: 'other', repo: 'open', tree_sha: 'main' })).status).toBe(200)
    const head_sha = shop.github.repository('other', 'open').commitOf('main')
    const check = { owner: 'other', repo: 'open', name: 'x', head_sha }
    expect(await refusedWith(rest.checks.create(check))).toBe(403)
  })

  it('are given for chosen repositories and permissions, within what is granted', async () => {
    shop.github.addRepository({ owner: 'acme', name: 'site', files: { a: '1' } })
    const { rest } = appOctokit(shop.github)
    const installation_id = shop.github.installation('acme').id
    const repositories = ['site']
    const { data } = await rest.apps.createInstallationAccessToken({ installation_id, repositories })
    const narrow = tokenOctokit(shop.github, data.token).rest
    expect(await refusedWith(narrow.repos.get(at))).toBe(404)
    const ask = (more: object) => rest.apps.createInstallationAccessToken({ installation_id, ...more })
    expect(await refusedWith(ask({ permissions: { actions: 'write' } }))).toBe(422)
    expect(await refusedWith(ask({ repositories: ['nothing'] }))).toBe(422)
  })
})

describe('the app itself', () => {
  const jwt = (claims: object, key: Parameters<typeof sign>[2] | 'hmac') => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const text = `${part({ alg: key === 'hmac' ? 'HS256' : 'RS256', typ: 'JWT' })}.${part(claims)}`
    const signature =
      key === 'hmac'
        ? createHmac('sha256', 'x').update(text).digest('base64url')
        : sign('sha256', Buffer.from(text), key).toString('base64url')
    return `${text}.${signature}`
  }
  const asApp = async (token: string) =>
    (await shop.ask('GET', '//app', undefined, { authorization: `bearer ${token}` })).status
  const seconds = Math.floor(Date.now() / 1000)
  const claims = () => ({ iat: seconds - 30, exp: seconds + 500, iss: shop.github.app.id })

  it('signs with its key and for ten minutes at most', async () => {
    const key = shop.github.appPrivateKey()
    expect(await asApp(jwt(claims(), key))).toBe(200)
    expect(await asApp(jwt({ ...claims(), iss: shop.github.app.clientId }, key))).toBe(200)
    expect(await asApp(jwt({ ...claims(), iss: 5 }, key))).toBe(401)
    expect(await asApp(jwt({ ...claims(), exp: seconds - 100 }, key))).toBe(401)
    expect(await asApp(jwt({ ...claims(), exp: seconds + 3600 }, key))).toBe(401)
    expect(await asApp(jwt({ ...claims(), iat: seconds + 300 }, key))).toBe(401)
    expect(await asApp(jwt(claims(), 'hmac'))).toBe(401)
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(await asApp(jwt(claims(), privateKey))).toBe(401)
    expect(await asApp('not.a.token')).toBe(401)
  })

  it('and an installation are not taken for one another, nor is nobody for either', async () => {
    expect((await shop.ask('GET', '//app')).status).toBe(401)
    const key = shop.github.appPrivateKey()
    const authorization = `bearer ${jwt(claims(), key)}`
    expect((await shop.ask('GET', '/pulls', undefined, { authorization })).status).toBe(403)
    expect((await fetch(`${shop.github.apiUrl}/repos/acme/shop`)).status).toBe(401)
  })
})

describe('answers', () => {
  it('tell the budget, refuse beyond it, and start anew after an hour', async () => {
    const first = await shop.ask('GET', '/pulls')
    expect(first.headers.get('x-ratelimit-limit')).toBe('20')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('19')
    for (let count = 0; count < 19; count++) await shop.ask('GET', '/pulls')
    const beyond = await shop.ask('GET', '/pulls')
    expect([beyond.status, beyond.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    const reset = Number(beyond.headers.get('x-ratelimit-reset'))
    expect((await shop.ask('GET', '//rate_limit')).body.rate.remaining).toBe(0)
    now = reset * 1000
    const { rest } = installationOctokit(shop.github, 'acme')
    expect((await rest.rateLimit.get()).data.rate.remaining).toBe(20)
  })

  it('carry an entity tag, and 304 for whoever has it', async () => {
    const first = await shop.ask('GET', '/pulls')
    const etag = first.headers.get('etag') ?? ''
    expect((await shop.ask('GET', '/pulls', undefined, { 'if-none-match': etag })).status).toBe(304)
    shop.repository.editPull(1, { title: 'Other' })
    expect((await shop.ask('GET', '/pulls', undefined, { 'if-none-match': etag })).status).toBe(200)
  })

  it('come in pages that octokit can follow', async () => {
    for (let count = 0; count < 70; count++) shop.repository.comment(1, 'bob', `number ${count}`)
    const octokit = installationOctokit(shop.github, 'acme')
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: 1 })
    expect(all.map(({ body }) => body)).toEqual(shop.repository.comments(1).map(({ body }) => body))
    const second = await shop.ask('GET', '/issues/1/comments?per_page=50&page=2')
    expect(second.body).toHaveLength(20)
    expect(second.headers.get('link')).toMatch(/page=1>; rel="prev".*page=1>; rel="first"$/)
    // More than a hundred a page there never is.
    expect((await shop.ask('GET', '/issues/1/comments?per_page=500')).body).toHaveLength(70)
  })

  it('list 3,000 files of a pull request and no more', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3100 }, (_, index) => [`many/${index}`, `${index}`]),
    )
    const pull = shop.repository.openPull({ head: 'many', changes: files })
    const last = await shop.ask('GET', `/pulls/${pull.number}/files?per_page=100&page=30`)
    expect(last.body).toHaveLength(100)
    expect(last.headers.get('link')).not.toContain('rel="next"')
    expect((await shop.ask('GET', `/pulls/${pull.number}/files?per_page=100&page=31`)).body).toEqual([])
    expect((await shop.ask('GET', `/pulls/${pull.number}`)).body.changed_files).toBe(3100)
  })
})
