import { describe, expect, it } from 'vitest'
import { checkRunOutput } from '../../src/github/check-run.ts'
import { commentBody } from '../../src/github/comment.ts'
import type { CommentPlace } from '../../src/github/place.ts'
import { headCommit, type Story, story } from './stories.ts'

/** Kept as files to be read as a person reads them on GitHub; `vitest -u` writes them anew. */

const comments = [
  'cbc-sha256-only-breaks-from-ios-15.4',
  'exception-removed',
  'exception-misspelt',
  'tls12-dropped-with-app-for-ios12',
  'curve-x448-only',
  'client-certificate-required',
  'certificate-becomes-self-signed',
  'ssl-on-removed-without-listen-ssl',
  'became-unknown-by-a-template',
  'settings-weakened-by-the-change',
  'ignore-active',
  'certificate-renewed',
  'nothing-relevant-changed',
]

const checks = [
  'cbc-sha256-only-breaks-from-ios-15.4',
  'exception-removed',
  'became-unknown-by-a-template',
  'private-key-committed',
  'certificate-renewed',
  'nothing-relevant-changed',
]

/** Every finding that blocks, accepted by somebody. */
function accepted({ report, place }: Story): CommentPlace {
  const facts = { commit: headCommit, by: 'octocat', at: '2026-11-24T10:15:00Z' }
  const reason = 'The ticket machines are replaced on Friday.'
  const blocking = report.findings.filter(({ blocks }) => blocks)
  return { ...place, accepted: blocking.map(({ fingerprint }) => ({ ...facts, fingerprint, reason })) }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('comments', () => {
  it.each(comments)('%s', async (name) => {
    const { report, place } = await story(name)
    await expect(commentBody(report, place)).toMatchFileSnapshot(`../golden/comments/${name}.md`)
  })

  it('static-rsa-only, accepted', async () => {
    const one = await story('static-rsa-only')
    const body = commentBody(one.report, accepted(one))
    await expect(body).toMatchFileSnapshot('../golden/comments/static-rsa-only-accepted.md')
  })
})

describe('check runs', () => {
  it.each(checks)('%s', async (name) => {
    const { report, place } = await story(name)
    const file = `../golden/checks/${name}.json`
    await expect(json(checkRunOutput(report, place))).toMatchFileSnapshot(file)
  })

  it('static-rsa-only, accepted', async () => {
    const one = await story('static-rsa-only')
    const output = checkRunOutput(one.report, accepted(one))
    await expect(json(output)).toMatchFileSnapshot('../golden/checks/static-rsa-only-accepted.json')
  })
})
