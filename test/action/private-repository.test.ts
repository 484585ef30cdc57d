import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pullRequest } from '../github/pull-request.ts'
import { repository } from '../github/repository.ts'
import { gitServer } from './git-server.ts'
import { runStep } from './runner.ts'

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

/** A checkout with `persist-credentials: false` of a repository that wants credentials. */
async function privateCheckout() {
  const pull = pullRequest({ a: '1' }, { b: '2' }, { c: '3' })
  const server = await gitServer(pull.origin, token)
  const { git } = repository(pull.workspace)
  git('remote', 'set-url', 'origin', `${server.url}/${basename(pull.origin)}`)
  const event = { name: 'pull_request', payload: pull.payload }
  const environment = { GITHUB_SERVER_URL: server.url }
  return { server, git, pull, step: { workspace: pull.workspace, event, environment } }
}

describe('the base of a private repository', () => {
  it('is fetched with the token, which is kept nowhere', async () => {
    const { server, git, pull, step } = await privateCheckout()
    const { exitCode } = await runStep({ ...step, token })
    expect(exitCode).toBe(0)
    expect(git('cat-file', '-t', pull.base)).toBe('commit')
    expect(server.authorizations.filter((header) => header !== undefined).length).toBeGreaterThan(0)
    expect(git('config', '--list', '--local')).not.toMatch(/extraheader|ghs_/)
  })

  it('can not be had without one, and that fails the step', async () => {
    const { exitCode, annotations } = await runStep((await privateCheckout()).step)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain("can't be fetched")
  })

  it('is not asked for with a token that belongs to another server', async () => {
    const { server, step } = await privateCheckout()
    const environment = { GITHUB_SERVER_URL: 'https://github.example' }
    const { exitCode } = await runStep({ ...step, environment, token })
    expect(exitCode).toBe(1)
    expect(server.authorizations.every((header) => header === undefined)).toBe(true)
  })

  it('is fetched once with the credentials that the checkout kept', async () => {
    const { server, git, step } = await privateCheckout()
    const kept = Buffer.from(`x-access-token:${token}`).toString('base64')
    git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: basic ${kept}`)
    expect((await runStep({ ...step, token })).exitCode).toBe(0)
    expect(server.authorizations.every((header) => header === `basic ${kept}`)).toBe(true)
  })
})
