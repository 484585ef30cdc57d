import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../standin/openapi/operations.data.ts'
import { type StandIn, type StandInRepository, startStandIn } from '../../standin/stand-in.ts'
import { appOctokit, installationOctokit } from './octokit.ts'

const files = {
  'nginx/site.conf': 'server {\n  listen 443 ssl;\n  ssl_protocols TLSv1.2;\n}\n',
  'App/Info.plist': '<plist/>\n',
  'tools/run.sh': { executable: '#!/bin/sh\n' },
  current: { symlink: 'nginx/site.conf' },
  vendor: { submodule: 'a'.repeat(40) },
  '.gitmodules': '[submodule "v"]\n\tpath = vendor\n\turl = https://git.example/v.git\n',
}

describe.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'] as const)('every operation, %s', (version) => {
  let github: StandIn
  let shop: StandInRepository

  beforeEach(async () => {
    github = await startStandIn({ version })
    shop = github.addRepository({ owner: 'acme', name: 'shop', files })
  })
  afterEach(() => github.close())

  it('answers octokit as GitHub describes it', async () => {
    const pull = shop.openPull({
      head: 'tls13',
      author: 'alice',
      changes: { 'nginx/site.conf': 'server {\n  listen 443 ssl;\n  ssl_protocols TLSv1.3;\n}\n' },
    })
    shop.setRole('alice', 'maintain')
    await appOperations()
    await gitOperations(pull.head.sha)
    await pullOperations(pull.head.sha)
    await commentOperations()
    await checkOperations(pull.head.sha)
    github.expectNoViolations()
    const used = new Set(github.requests().map(({ operation }) => operation))
    expect(operations.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  async function appOperations(): Promise<void> {
    const { rest } = appOctokit(github)
    const { id } = github.installation('acme')
    expect((await rest.apps.getAuthenticated()).data?.slug).toBe('ats-gate')
    expect((await rest.apps.listInstallations()).data.map((one) => one.id)).toEqual([id])
    expect((await rest.apps.getInstallation({ installation_id: id })).data.app_id).toBe(github.app.id)
    expect((await rest.apps.getRepoInstallation({ owner: 'acme', repo: 'shop' })).data.id).toBe(id)
    const token = await rest.apps.createInstallationAccessToken({
      installation_id: id,
      repositories: ['shop'],
      permissions: { contents: 'read' },
    })
    expect(token.data.permissions).toEqual({ contents: 'read' })
    await github.deliver('ping', { zen: 'Keep it short' }, { url: `${github.url}/nowhere` })
    const [delivery] = (await rest.apps.listWebhookDeliveries()).data
    const delivery_id = delivery?.id ?? 0
    expect((await rest.apps.getWebhookDelivery({ delivery_id })).data.event).toBe('ping')
    expect((await rest.apps.redeliverWebhookDelivery({ delivery_id })).status).toBe(202)
    await github.settled()
    github.takeViolations()
  }

  async function gitOperations(head: string): Promise<void> {
    const octokit = installationOctokit(github, 'acme')
    const { rest } = octokit
    const at = { owner: 'acme', repo: 'shop' }
    expect((await rest.rateLimit.get()).data.rate.limit).toBe(5000)
    expect((await rest.apps.listReposAccessibleToInstallation()).data.total_count).toBe(1)
    expect((await rest.repos.get(at)).data.default_branch).toBe('main')
    expect((await rest.repos.getBranch({ ...at, branch: 'tls13' })).data.commit.sha).toBe(head)
    const level = await rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'alice' })
    expect([level.data.permission, level.data.role_name]).toEqual(['write', 'maintain'])
    const tree = (await rest.git.getTree({ ...at, tree_sha: head, recursive: '1' })).data
    expect(tree.tree.map(({ path, type, mode }) => `${mode} ${type} ${path}`)).toEqual([
      '100644 blob .gitmodules',
      '040000 tree App',
      '100644 blob App/Info.plist',
      '120000 blob current',
      '040000 tree nginx',
      '100644 blob nginx/site.conf',
      '040000 tree tools',
      '100755 blob tools/run.sh',
      '160000 commit vendor',
    ])
    const file_sha = tree.tree.find(({ path }) => path === 'nginx/site.conf')?.sha ?? ''
    const blob = (await rest.git.getBlob({ ...at, file_sha })).data
    expect(Buffer.from(blob.content, 'base64').toString()).toContain('TLSv1.3')
    const raw = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...at,
      file_sha,
      mediaType: { format: 'raw' },
    })
    expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toContain('TLSv1.3')
    expect((await rest.git.getCommit({ ...at, commit_sha: head })).data.tree.sha).toBe(tree.sha)
    expect((await rest.git.getRef({ ...at, ref: 'heads/tls13' })).data.object.sha).toBe(head)
    const refs = await rest.git.listMatchingRefs({ ...at, ref: 'pull/1/' })
    expect(refs.data.map(({ ref }) => ref)).toEqual(['refs/pull/1/head'])
    const content = (await rest.repos.getContent({ ...at, path: 'nginx/site.conf', ref: 'main' })).data
    expect('content' in content && Buffer.from(content.content, 'base64').toString()).toContain('TLSv1.2')
    expect((await rest.repos.getContent({ ...at, path: 'nginx' })).data).toHaveLength(1)
    const vendor = (await rest.repos.getContent({ ...at, path: 'vendor' })).data
    expect(vendor).toMatchObject({ type: 'submodule', submodule_git_url: 'https://git.example/v.git' })
    expect((await rest.repos.getContent({ ...at, path: 'current' })).data).toMatchObject({ type: 'file' })
    const commit = (await rest.repos.getCommit({ ...at, ref: 'tls13' })).data
    expect(commit.files?.map(({ filename, status }) => [filename, status])).toEqual([
      ['nginx/site.conf', 'modified'],
    ])
    expect((await rest.repos.listCommits({ ...at, sha: 'tls13' })).data).toHaveLength(2)
    const comparison = await rest.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...tls13' })
    expect(comparison.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
    const pulls = await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head })
    expect(pulls.data.map(({ number }) => number)).toEqual([1])
  }

  async function pullOperations(head: string): Promise<void> {
    const { rest } = installationOctokit(github, 'acme')
    const at = { owner: 'acme', repo: 'shop', pull_number: 1 }
    expect((await rest.pulls.list({ owner: 'acme', repo: 'shop', head: 'acme:tls13' })).data).toHaveLength(1)
    expect((await rest.pulls.get(at)).data.head.sha).toBe(head)
    const [file] = (await rest.pulls.listFiles(at)).data
    expect(file).toMatchObject({ filename: 'nginx/site.conf', additions: 1, deletions: 1 })
    expect((await rest.pulls.listCommits(at)).data.map(({ sha }) => sha)).toEqual([head])
    const place = { path: 'nginx/site.conf', line: 3, side: 'RIGHT' as const }
    const suggestion = '```suggestion\n  ssl_protocols TLSv1.2 TLSv1.3;\n```'
    await rest.pulls.createReview({
      ...at,
      commit_id: head,
      event: 'COMMENT',
      comments: [{ ...place, body: suggestion }],
    })
    const comment = await rest.pulls.createReviewComment({ ...at, ...place, commit_id: head, body: 'here' })
    const comment_id = comment.data.id
    const own = { owner: 'acme', repo: 'shop', comment_id }
    expect((await rest.pulls.getReviewComment(own)).data.line).toBe(3)
    expect((await rest.pulls.updateReviewComment({ ...own, body: 'there' })).data.body).toBe('there')
    expect((await rest.pulls.listReviewComments(at)).data.map(({ body }) => body)).toEqual([
      suggestion,
      'there',
    ])
    expect((await rest.pulls.listReviews(at)).data.map(({ state }) => state)).toEqual(['COMMENTED'])
    await rest.pulls.deleteReviewComment(own)
    expect(shop.reviewComments(1)).toHaveLength(1)
  }

  async function commentOperations(): Promise<void> {
    const { rest } = installationOctokit(github, 'acme')
    const at = { owner: 'acme', repo: 'shop' }
    expect((await rest.issues.get({ ...at, issue_number: 1 })).data.pull_request).toBeDefined()
    const comment_id = (await rest.issues.createComment({ ...at, issue_number: 1, body: 'one' })).data.id
    expect((await rest.issues.getComment({ ...at, comment_id })).data.user?.type).toBe('Bot')
    await rest.issues.updateComment({ ...at, comment_id, body: 'two' })
    const listed = (await rest.issues.listComments({ ...at, issue_number: 1 })).data
    expect(listed.map(({ body }) => body)).toEqual(['two'])
    expect(listed[0]?.performed_via_github_app?.id).toBe(github.app.id)
    const reaction = await rest.reactions.createForIssueComment({ ...at, comment_id, content: 'eyes' })
    expect((await rest.reactions.createForIssueComment({ ...at, comment_id, content: 'eyes' })).status).toBe(
      200,
    )
    expect((await rest.reactions.listForIssueComment({ ...at, comment_id })).data).toHaveLength(1)
    await rest.reactions.deleteForIssueComment({ ...at, comment_id, reaction_id: reaction.data.id })
    expect(shop.reactions(comment_id)).toEqual([])
    await rest.issues.deleteComment({ ...at, comment_id })
    expect(shop.comments(1)).toEqual([])
  }

  async function checkOperations(head_sha: string): Promise<void> {
    const { rest } = installationOctokit(github, 'acme')
    const at = { owner: 'acme', repo: 'shop' }
    const annotation = { path: 'nginx/site.conf', start_line: 3, end_line: 3, message: 'gone' }
    const annotations = [{ ...annotation, annotation_level: 'failure' as const }]
    const made = await rest.checks.create({ ...at, name: 'ats-gate', head_sha, status: 'in_progress' })
    const check_run_id = made.data.id
    const check_suite_id = made.data.check_suite?.id ?? 0
    await rest.checks.update({
      ...at,
      check_run_id,
      conclusion: 'failure',
      output: { title: 'One regression', summary: 'iOS 15', annotations },
      actions: [{ label: 'Re-check', description: 'Run it again', identifier: 'recheck' }],
    })
    await rest.checks.update({ ...at, check_run_id, output: { summary: 'iOS 15', annotations } })
    expect((await rest.checks.get({ ...at, check_run_id })).data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'One regression', annotations_count: 2 },
    })
    expect((await rest.checks.listAnnotations({ ...at, check_run_id })).data).toHaveLength(2)
    expect(
      (await rest.checks.listForRef({ ...at, ref: 'tls13', app_id: github.app.id })).data.total_count,
    ).toBe(1)
    expect((await rest.checks.listForSuite({ ...at, check_suite_id })).data.total_count).toBe(1)
    expect((await rest.checks.listSuitesForRef({ ...at, ref: head_sha })).data.total_count).toBe(1)
    expect((await rest.checks.getSuite({ ...at, check_suite_id })).data.conclusion).toBe('failure')
    expect((await rest.checks.createSuite({ ...at, head_sha })).status).toBe(200)
    await rest.checks.rerequestRun({ ...at, check_run_id })
    expect((await rest.checks.getSuite({ ...at, check_suite_id })).data.status).toBe('queued')
    expect((await rest.checks.get({ ...at, check_run_id })).data.status).toBe('completed')
    await rest.checks.rerequestSuite({ ...at, check_suite_id })
  }
})
