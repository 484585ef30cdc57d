import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, type StandInRepository, startStandIn } from '../../standin/stand-in.ts'
import { type AppProcess, eventually, newFolder, startApp, webhookSecret } from './app-process.ts'
import { bad, completedCheck, configuration, good, healthy, quiet } from './fixtures.ts'
import { freePort } from './redis-server.ts'

let standIn: StandIn
let app: AppProcess
let repositories = 0
const folder = newFolder()

beforeAll(async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/api/github/webhooks`
  standIn = await startStandIn({
    prefix: '/api/v3',
    webhook: { url, secret: webhookSecret },
    mergeableAfter: 0,
  })
  app = await startApp({ standIn, port, environment: { DATABASE: `${folder.path}/app.db` } })
})
afterEach(() => {
  standIn.clearFaults()
  standIn.expectNoViolations()
})
afterAll(async () => {
  await app?.end('SIGKILL')
  await standIn?.close()
  folder.remove()
})

function newRepository(files = healthy): StandInRepository {
  const repository = standIn.addRepository({ owner: `team-${++repositories}`, name: 'shop', files })
  repository.setRole('maintainer', 'write')
  repository.setRole('reader', 'read')
  return repository
}

const log = () => app.log()

/** A pull request that cuts iOS off, with its finished check. */
async function brokenPull(pull: Partial<Parameters<StandInRepository['openPull']>[0]> = {}) {
  const repository = newRepository()
  const opened = repository.openPull({ head: 'tidy', changes: { [configuration]: bad() }, ...pull })
  const check = await completedCheck(repository, opened.head.sha, log)
  await eventually(() => repository.comments(opened.number).length > 0, log)
  const [comment] = repository.comments(opened.number)
  if (!comment) throw new Error('no comment')
  return { repository, number: opened.number, head: opened.head.sha, check, comment }
}

describe('a pull request', () => {
  it('that cuts clients off gets one comment and a failing check, both from the app', async () => {
    const { check, comment } = await brokenPull()
    expect(check).toMatchObject({ name: 'ats-gate', conclusion: 'failure', app: standIn.app.id })
    expect(check.annotations).toMatchObject([{ path: configuration, annotation_level: 'failure' }])
    expect(check.title).toContain('iOS 15.4 and later')
    expect(comment).toMatchObject({ viaApp: standIn.app.id })
    expect(comment.body).toContain('api.example.com')
  })

  it('has its comment edited, not repeated, as it is mended', async () => {
    const { repository, number, comment } = await brokenPull()
    const mended = repository.push('tidy', { [configuration]: good('api.example.com', 'www.example.com') })
    expect((await completedCheck(repository, mended, log)).conclusion).toBe('success')
    await eventually(() => repository.comments(number)[0]?.body !== comment.body, log)
    expect(repository.comments(number)).toHaveLength(1)
    expect(repository.comments(number)[0]?.body).toContain('✅')
  })

  it('without a relevant change succeeds at once and gets no comment', async () => {
    const repository = newRepository()
    const pull = repository.openPull({ head: 'words', changes: { 'README.md': '# The shop\n' } })
    expect((await completedCheck(repository, pull.head.sha, log)).conclusion).toBe('success')
    await quiet(standIn, app)
    expect(repository.comments(pull.number)).toEqual([])
  })

  it('of a fork is read like any other', async () => {
    const { check } = await brokenPull({ fork: 'stranger', author: 'stranger' })
    expect(check.conclusion).toBe('failure')
  })

  it.each([1, 9])('is judged also when GitHub has not tried the merge yet, %i times', async (times) => {
    standIn.inject({ fault: { kind: 'mergeable-unknown' }, on: 'pulls/get', times })
    expect((await brokenPull()).check.conclusion).toBe('failure')
  })

  it('that can not be merged is held against where it left its base', async () => {
    const repository = newRepository()
    repository.push('side', { [configuration]: bad() })
    const forkPoint = repository.commitOf('main')
    repository.push('main', { [configuration]: good().replace('AES128', 'AES256') })
    const pull = repository.openPull({ head: 'side' })
    const check = await completedCheck(repository, pull.head.sha, log)
    expect(check).toMatchObject({ conclusion: 'failure' })
    expect(check.summary).toContain(forkPoint)
  })

  it('is judged anew when its base branch is another', async () => {
    const repository = newRepository()
    repository.push('release', { [configuration]: bad() })
    const pull = repository.openPull({ head: 'words', changes: { [configuration]: bad(), 'a.txt': 'a' } })
    await completedCheck(repository, pull.head.sha, log, 'failure')
    repository.editPull(pull.number, { base: 'release' })
    await completedCheck(repository, pull.head.sha, log, 'success')
  })

  it('is judged by the policy of its base, not by its own', async () => {
    const settings = '.github/ats-gate.yml'
    const repository = newRepository({ ...healthy, [settings]: 'rules: {}\n' })
    const waiver = 'ignore:\n  - rule: client-cannot-connect\n    path: deploy/**\n    reason: hush\n'
    const changes = { [configuration]: bad(), [settings]: waiver }
    const pull = repository.openPull({ head: 'sly', changes })
    expect((await completedCheck(repository, pull.head.sha, log)).conclusion).toBe('failure')
  })

  it('with invalid settings fails and says where', async () => {
    const repository = newRepository()
    const pull = repository.openPull({ head: 'typo', changes: { '.github/ats-gate.yml': 'rulez: {}\n' } })
    const check = await completedCheck(repository, pull.head.sha, log)
    expect(check).toMatchObject({ conclusion: 'failure' })
    expect(check.annotations).toMatchObject([{ path: '.github/ats-gate.yml', start_line: 1 }])
  })

  it('with more findings than go into one request has them all, once', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `host-${index}.example.com`)
    const repository = newRepository({ [configuration]: good(...names) })
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad(...names) } })
    const check = await completedCheck(repository, pull.head.sha, log)
    expect(check.annotations).toHaveLength(120)
    expect(new Set(check.annotations.map(({ start_line: line }) => line)).size).toBe(120)
    expect(repository.checkRuns(pull.head.sha)).toHaveLength(1)
  })

  it('names what it could not read: submodules and Git LFS', async () => {
    const repository = newRepository()
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`
    const pull = repository.openPull({
      head: 'more',
      changes: {
        'deploy/more/nginx.conf': pointer,
        'deploy/lib/nginx.conf': 'events {}\nhttp { include vendor/lib/*.conf; }\n',
        'deploy/lib/vendor/lib': { submodule: 'a'.repeat(40) },
      },
    })
    const check = await completedCheck(repository, pull.head.sha, log)
    const said = `${check.summary}${check.text}`
    expect(said).toContain('vendor/lib')
    expect(said).toContain('submodule')
    expect(said).toContain('Git LFS')
  })

  it('is read folder by folder where its tree is too large for one answer', async () => {
    standIn.inject({ fault: { kind: 'truncated-tree', entries: 1 }, on: 'git/get-tree', times: 2 })
    const { check } = await brokenPull()
    expect(check.conclusion).toBe('failure')
  })
})

describe('the newest head', () => {
  it('is what is shown after pushes in quick succession', async () => {
    const { repository, number } = await brokenPull()
    for (let round = 0; round < 6; round++)
      repository.push('tidy', {
        [configuration]: round % 2 ? bad() : good('api.example.com', `v${round}.example.com`),
      })
    const last = repository.push('tidy', { [configuration]: good('api.example.com', 'last.example.com') })
    await completedCheck(repository, last, log, 'success')
    await quiet(standIn, app)
    expect(repository.comments(number)).toHaveLength(1)
    expect(repository.comments(number)[0]?.body).toContain('✅')
  })

  it('is shown however late and often the deliveries of others come', async () => {
    const { repository, number, head } = await brokenPull()
    const old = standIn
      .deliveries()
      .filter(({ event, repository: id }) => event === 'pull_request' && id === repository.id)
    const mended = repository.push('tidy', { [configuration]: good('api.example.com', 'b.example.com') })
    await completedCheck(repository, mended, log, 'success')
    await quiet(standIn, app)
    for (const { event, payload, guid } of old) {
      await standIn.deliver(event, payload, { guid })
      await standIn.deliver(event, payload)
    }
    await quiet(standIn, app)
    expect(repository.comments(number)[0]?.body).toContain('✅')
    expect(repository.checkRuns(mended)).toHaveLength(1)
    expect(repository.checkRuns(head)).toHaveLength(1)
  })
})

describe('the comment', () => {
  it('is never somebody else’s that has the marker', async () => {
    const repository = newRepository()
    standIn.setWebhook(null)
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad() } })
    const planted = repository.comment(pull.number, 'stranger', '<!-- ats-gate:v1 -->\nAll is well.')
    standIn.setWebhook({ url: `${app.url}/api/github/webhooks`, secret: webhookSecret })
    repository.push('tidy', { 'a.txt': 'a' })
    await eventually(() => repository.comments(pull.number).length === 2, log)
    expect(repository.comments(pull.number)[0]).toMatchObject({ body: planted.body, edits: [] })
  })

  it('is not written when its text is the same', async () => {
    const { repository, number, head } = await brokenPull()
    const before = repository.comments(number)[0]
    repository.convertToDraft(number)
    repository.markReady(number)
    await quiet(standIn, app)
    expect(repository.comments(number)).toEqual([before])
    expect(repository.checkRuns(head)).toHaveLength(1)
  })
})

describe('GitHub in trouble', () => {
  it('does not make it write anything twice: answers that get lost', async () => {
    standIn.inject({ fault: { kind: 'lost-answer' }, on: 'checks/create', times: 1 })
    standIn.inject({ fault: { kind: 'close-after' }, on: 'issues/create-comment', times: 1 })
    const { repository, number, head } = await brokenPull()
    await quiet(standIn, app)
    expect(repository.checkRuns(head)).toHaveLength(1)
    expect(repository.comments(number)).toHaveLength(1)
  })

  it('does not stop it: errors, broken connections, expired tokens, limits', async () => {
    standIn.inject({ fault: { kind: 'status', status: 502 }, on: 'git/*', times: 2 })
    standIn.inject({ fault: { kind: 'close' }, on: 'pulls/get', times: 1 })
    standIn.inject({
      fault: { kind: 'secondary-limit', retryAfter: 1 },
      on: 'issues/create-comment',
      times: 1,
    })
    standIn.inject({ fault: { kind: 'primary-limit', resetIn: 1 }, on: 'issues/list-comments', times: 1 })
    standIn.expireTokens()
    const { repository, number, head } = await brokenPull()
    await quiet(standIn, app)
    expect(repository.checkRuns(head)).toHaveLength(1)
    expect(repository.comments(number)).toHaveLength(1)
  })

  it('does not keep it from a repository whose token is not taken any more', async () => {
    const { repository } = await brokenPull()
    standIn.expireTokens()
    const next = repository.push('tidy', { [configuration]: good('a.example.com', 'api.example.com') })
    await completedCheck(repository, next, log, 'success')
  })

  it('finds a check that was left half done, and ends it without annotations twice', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `host-${index}.example.com`)
    const repository = newRepository({ [configuration]: good(...names) })
    standIn.inject({ fault: { kind: 'lost-answer' }, on: 'checks/update', times: 1 })
    standIn.inject({ fault: { kind: 'close' }, on: 'checks/update', skip: 1, times: 1 })
    const pull = repository.openPull({ head: 'tidy', changes: { [configuration]: bad(...names) } })
    const check = await completedCheck(repository, pull.head.sha, log)
    expect(check.annotations).toHaveLength(120)
    expect(repository.checkRuns(pull.head.sha)).toHaveLength(1)
  })
})

describe('commands', () => {
  it('are seen, and a recheck is a new run of the same result', async () => {
    const { repository, number, head, check } = await brokenPull()
    const asked = repository.comment(number, 'reader', '/ats-gate recheck')
    await eventually(() => repository.checkRuns(head).length === 2, log)
    const again = await completedCheck(repository, head, log)
    expect(again).toMatchObject({ conclusion: check.conclusion, summary: check.summary })
    expect(repository.reactions(asked.id)).toContain('eyes')
    expect(repository.comments(number)).toHaveLength(2)
  })

  it('explain a code, and a log that was pasted', async () => {
    const { repository, number } = await brokenPull()
    repository.comment(number, 'reader', '/ats-gate explain -9802')
    await eventually(() => repository.comments(number).length === 3, log)
    expect(repository.comments(number)[2]).toMatchObject({ viaApp: standIn.app.id })
    expect(repository.comments(number)[2]?.body).toContain('App Transport Security')
    repository.comment(
      number,
      'reader',
      '/ats-gate explain\n```\nNSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9824)\n```',
    )
    await eventually(() => repository.comments(number).length === 5, log)
    expect(repository.comments(number)[4]?.body).toContain('−9824')
  })

  it('help whoever asks, or has mistyped', async () => {
    const { repository, number } = await brokenPull()
    repository.comment(number, 'reader', '/ats-gate help')
    repository.comment(number, 'reader', '/ats-gate rechekc')
    await eventually(() => repository.comments(number).length === 5, log)
    const answers = repository
      .comments(number)
      .slice(3)
      .map(({ body }) => body)
    for (const body of answers) expect(body).toContain('`/ats-gate recheck`')
    expect(answers.some((body) => body.includes('rechekc'))).toBe(true)
  })

  it('that are none, below the first line or of a bot are passed over', async () => {
    const { repository, number, head } = await brokenPull()
    repository.comment(number, 'reader', 'Please see:\n/ats-gate recheck')
    repository.comment(number, 'reader', '> /ats-gate recheck')
    repository.comment(number, 'robot[bot]', '/ats-gate recheck')
    await quiet(standIn, app)
    expect(repository.comments(number)).toHaveLength(4)
    expect(repository.checkRuns(head)).toHaveLength(1)
  })

  it('answer once, also when the answer got lost', async () => {
    const { repository, number } = await brokenPull()
    standIn.inject({ fault: { kind: 'lost-answer' }, on: 'issues/create-comment', times: 1 })
    repository.comment(number, 'reader', '/ats-gate help')
    await eventually(() => repository.comments(number).length === 3, log)
    await quiet(standIn, app)
    expect(repository.comments(number)).toHaveLength(3)
  })

  it('suggest the patches on the lines', async () => {
    const { repository, number, head } = await brokenPull()
    repository.comment(number, 'reader', '/ats-gate suggest')
    await eventually(() => repository.reviewComments(number).length > 0, log)
    expect(repository.reviewComments(number)).toMatchObject([
      { path: configuration, commit: head, side: 'RIGHT' },
    ])
    expect(repository.reviewComments(number)[0]?.body).toContain('```suggestion')
    expect(repository.reviews(number)).toMatchObject([{ state: 'COMMENTED' }])
  })
})

describe('accept', () => {
  const accept = (body: string) => /\/ats-gate accept ([\da-f]{8})/.exec(body)?.[1] ?? ''

  it('lets a finding pass for this head, at the word of somebody who may write', async () => {
    const { repository, number, head, comment } = await brokenPull()
    const asked = repository.comment(
      number,
      'maintainer',
      `/ats-gate accept ${accept(comment.body)} old phones are gone`,
    )
    const check = await completedCheck(repository, head, log, 'success')
    expect(`${check.title}${check.summary}`).toContain('old phones are gone')
    expect(check.summary).toContain('maintainer')
    expect(repository.reactions(asked.id)).toContain('+1')
    await eventually(() => repository.comments(number)[0]?.body.includes('old phones are gone') === true, log)

    const next = repository.push('tidy', { 'a.txt': 'a' })
    await completedCheck(repository, next, log, 'failure')
  })

  it('is refused to people who may not write, and to words that came before the result', async () => {
    const { repository, number, head, comment } = await brokenPull()
    const asked = repository.comment(number, 'reader', `/ats-gate accept ${accept(comment.body)} trust me`)
    await eventually(() => repository.comments(number).length === 3, log)
    expect(repository.comments(number)[2]?.body).toContain('may write')
    expect(repository.reactions(asked.id)).toContain('-1')
    const next = repository.push('tidy', { 'a.txt': 'a' })
    repository.comment(number, 'maintainer', `/ats-gate accept ${accept(comment.body)} fine`)
    await eventually(() => repository.comments(number).length === 5, log)
    expect(repository.comments(number)[4]?.body).toContain('was not there yet')
    for (const commit of [head, next]) await completedCheck(repository, commit, log, 'failure')
  })

  it('is refused to the author of a pull request from a fork, who may write here too', async () => {
    const { repository, number, head, comment } = await brokenPull({
      fork: 'maintainer',
      author: 'maintainer',
    })
    repository.comment(number, 'maintainer', `/ats-gate accept ${accept(comment.body)} mine`)
    await eventually(() => repository.comments(number).length === 3, log)
    expect(repository.comments(number)[2]?.body).toContain('fork')
    await completedCheck(repository, head, log, 'failure')
  })

  it('names no finding that is not there', async () => {
    const { repository, number } = await brokenPull()
    repository.comment(number, 'maintainer', '/ats-gate accept 00000000 why not')
    await eventually(() => repository.comments(number).length === 3, log)
    expect(repository.comments(number)[2]?.body).toContain('no finding that blocks')
  })
})

describe('the check', () => {
  it('has buttons that explain, tell how to accept, and judge again', async () => {
    const { repository, number, head, check } = await brokenPull()
    repository.requestAction(check.id, 'explain', 'reader')
    await eventually(() => repository.comments(number).length === 2, log)
    expect(repository.comments(number)[1]?.body).toContain('Refused by')
    repository.requestAction(check.id, 'accept', 'reader')
    await eventually(() => repository.comments(number).length === 3, log)
    expect(repository.comments(number)[2]?.body).toContain('/ats-gate accept')
    repository.requestAction(check.id, 'recheck', 'reader')
    await eventually(() => repository.checkRuns(head).length === 2, log)
  })

  it.each([
    ['a branch', {}],
    ['a fork', { fork: 'another-stranger', author: 'another-stranger' }],
  ])('is made anew when it is asked for again, on %s', async (_, pull) => {
    const { repository, head, check } = await brokenPull(pull)
    repository.rerequestCheckRun(check.id, 'reader')
    await eventually(() => repository.checkRuns(head).length === 2, log)
    repository.rerequestCheckSuite(check.suite, 'reader')
    await eventually(() => repository.checkRuns(head).length === 3, log)
    expect((await completedCheck(repository, head, log)).conclusion).toBe('failure')
  })

  it('is there for a merge group, with what was accepted for the pull request in it', async () => {
    const { repository, number, head, comment } = await brokenPull()
    const first = repository.queueMerge(number)
    expect((await completedCheck(repository, first.headSha, log)).conclusion).toBe('failure')
    const finding = /accept ([\da-f]{8})/.exec(comment.body)?.[1]
    repository.comment(number, 'maintainer', `/ats-gate accept ${finding} agreed`)
    await completedCheck(repository, head, log, 'success')
    const [group] = repository.checkRuns(first.headSha)
    if (group) repository.rerequestCheckRun(group.id, 'maintainer')
    await completedCheck(repository, first.headSha, log, 'success')
  })
})
