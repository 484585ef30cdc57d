import { describe, expect, it } from 'vitest'
import { checkRunOutput } from '../../src/github/check-run.ts'
import { commentBody } from '../../src/github/comment.ts'
import type { Report } from '../../src/report/report.ts'
import { endpointWith, findingWith, handshakesWith, reportWith } from '../report/report-fixture.ts'
import { addressesIn, rendered, tagsOf } from './gfm.ts'
import { baseCommit, headCommit, placeWith, story } from './stories.ts'

const blob = (commit: string) => `https://github.com/harbour/backend/blob/${commit}`

function locatedAt(path: string, line: number, endLine = line) {
  return { path, line, column: 1, endLine, endColumn: 1 }
}

/** Of everything so many, each with long texts. */
function longReport(count: number): Report {
  const ids = Array.from({ length: count }, (_, index) => index)
  const message = `${'Long words. '.repeat(100)}😀`
  const location = locatedAt(`deploy/${'dir/'.repeat(20)}😀.conf`, 3)
  const kinds = [
    {},
    { severity: 'warning' },
    { severity: 'note' },
    { status: 'existing' },
    { status: 'fixed' },
  ] as const
  return reportWith({
    verdict: 'fail',
    base: { ref: 'main', commit: baseCommit },
    endpoints: ids.map((id) => endpointWith({ id: `${id}.test:443` })),
    assumptions: ids.map((id) => ({ id: `${id}`, words: message, pin: null })),
    handshakes: ids.flatMap((id) => handshakesWith(() => (id % 2 === 0 ? '+>-' : '+>+'), `${id}.test:443`)),
    findings: kinds.flatMap((kind) =>
      ids.map((id) =>
        findingWith({
          ...kind,
          message,
          location,
          fingerprint: `${id}`.padStart(32, '0'),
          endpoint: `${id}.test:443`,
        }),
      ),
    ),
    notAssessed: ids.map((id) => ({ what: `${id}`, why: message, location, changed: false })),
  })
}

describe('a comment', () => {
  it('begins with its marker and a plain sentence', async () => {
    const { report, place } = await story('static-rsa-only')
    const [marker, title] = commentBody(report, place).split('\n')
    expect(marker).toBe('<!-- ats-gate:v1 -->')
    expect(title).toBe(
      '### ❌ ats-gate: This change cuts off iOS 15 and later from api.harbour.example.com:443.',
    )
  })

  it('is one line when all is well, with the rest folded into it', async () => {
    const { report, place } = await story('certificate-renewed')
    const html = rendered(commentBody(report, place))
    expect(html.match(/<details>/g)?.length).toBe(1)
    expect(html.indexOf('<details>')).toBeLessThan(html.indexOf('<table>'))
  })

  it('says in its one line what is not assessed', () => {
    const entry = { what: 'a', why: 'b', location: null, changed: false }
    const body = commentBody(reportWith({ notAssessed: [entry, entry] }), placeWith())
    expect(body.split('\n')[1]).toMatch(
      /^<details><summary>✅ ats-gate: .*\. 2 points not assessed\.<\/summary>$/,
    )
  })

  it('links places at the commit of their side, encoded', () => {
    const location = locatedAt('a dir/(x) #1?.conf', 10, 12)
    const findings = [
      findingWith({ location, related: [{ location: locatedAt('ünï%.plist', 2), message: 'here' }] }),
      findingWith({ location, status: 'fixed' }),
      findingWith({ location: locatedAt('gone.conf', 7), endpoint: 'gone.test:443', severity: 'warning' }),
    ]
    const base = { ref: 'main', commit: baseCommit }
    const report = reportWith({ verdict: 'fail', base, findings, endpoints: [endpointWith()] })
    const addresses = addressesIn(rendered(commentBody(report, placeWith())))
    expect(addresses.filter((address) => address.includes('/blob/') && !address.includes('/rules/'))).toEqual(
      [
        `${blob(headCommit)}/a%20dir/%28x%29%20%231%3F.conf#L10-L12`,
        `${blob(headCommit)}/%C3%BCn%C3%AF%25.plist#L2`,
        `${blob(baseCommit)}/gone.conf#L7`,
        `${blob(baseCommit)}/a%20dir/%28x%29%20%231%3F.conf#L10-L12`,
      ],
    )
  })

  it('names places of a base without a commit and ends there', () => {
    const report = reportWith({
      verdict: 'fail',
      findings: [findingWith(), findingWith({ status: 'fixed' })],
    })
    const body = commentBody({ ...report, endpoints: [endpointWith()] }, placeWith())
    expect(body).toContain(`[\`nginx.conf:3\`](${blob(headCommit)}/nginx.conf#L3)`)
    expect(body).toContain('at `nginx.conf:3`\\')
  })
})

describe('room', () => {
  it.each([1, 20, 60, 400])('is kept with %i of everything', (count) => {
    const report = longReport(count)
    const { summary, text, annotations, title } = checkRunOutput(report, placeWith())
    const body = commentBody(report, placeWith())
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(summary.length).toBeLessThanOrEqual(65_535)
    expect(text.length).toBeLessThanOrEqual(65_535)
    expect(title.length).toBeLessThanOrEqual(255)
    expect(annotations.length).toBe(3 * count)
    for (const page of [body, summary, text]) {
      const tags = tagsOf(rendered(page))
      for (const name of ['details', 'table', 'ul'])
        expect(tags.filter((tag) => tag === `<${name}>`).length).toBe(
          tags.filter((tag) => tag === `</${name}>`).length,
        )
    }
  })

  it('goes to what blocks, and what is left out is counted', () => {
    const body = commentBody(longReport(60), placeWith())
    const shown = body.split('/ats-gate accept').length - 1
    expect(body).toContain('#### Blocks the merge (60)')
    expect(body).not.toContain('There before')
    expect(body).toMatch(/\*Left out for want of room: .*60 older findings.*60 mended findings.*\*/)
    expect(shown).toBeGreaterThan(20)
    if (shown < 60) expect(body).toContain(`${60 - shown} blocking finding`)
  })
})
