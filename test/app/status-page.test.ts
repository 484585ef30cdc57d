import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusPage } from '../../src/app/status-page.ts'

const counts = { waiting: 1, running: 2, parked: 3, oldest: 0 }

describe('the operator’s page', () => {
  it('shows whatever it is given as text', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>alert(1)</script>', '" onload="x', "'><img src=x>", 'javascript:alert(1)'),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, (error, title, url) => {
        const html = statusPage({
          counts,
          now: 100_000,
          formToken: 'token',
          parked: [
            {
              key: error,
              lane: title,
              error,
              parkedAt: 0,
              task: { kind: 'pull-request', repository: { id: 1, owner: title, name: url }, number: 1 },
            },
          ],
          results: [{ key: 'k', title, url, head: error, conclusion: title, receivedAt: 0, finishedAt: 1 }],
        })
        const tags = [...html.matchAll(/<([a-z]+)/gi)].map(([, tag = '']) => tag.toLowerCase())
        expect(new Set(tags).isSubsetOf(known)).toBe(true)
        expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[a-z]+ [^>]*\bon\w+=/i)
        expect(html).not.toMatch(/href="(?!https?:|#)/)
      }),
    )
  })
})

const known = new Set(
  'html head meta title style body main h dl div dt dd p table thead tbody tr th td time form input button span a code'.split(
    ' ',
  ),
)
