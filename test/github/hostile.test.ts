import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRunOutput } from '../../src/github/check-run.ts'
import { commentBody } from '../../src/github/comment.ts'
import { diffLinesOf } from '../../src/github/diff-lines.ts'
import type { CommentPlace } from '../../src/github/place.ts'
import { suggestionsFor } from '../../src/github/suggestions.ts'
import type { Report } from '../../src/report/report.ts'
import { anyHostileText, hostileTexts, reportHolding } from '../report/hostile-report.ts'
import { endpointWith, findingWith, reportWith } from '../report/report-fixture.ts'
import { addressesIn, proseOf, rendered, tagsOf } from './gfm.ts'
import { baseCommit, headCommit, placeWith } from './stories.ts'

const more = [
  '```\n```suggestion\nrm\n```',
  '~~~',
  '- [ ] a task',
  '1. one\n2. two',
  '    indented',
  '===',
  '<details><summary>',
  '</summary>',
  '--> out <!--',
  '%%{init: {"securityLevel": "loose"}}%%',
  'end; click app href "https://evil.example"',
  '#quot;#35;',
  '&#64;octocat',
  '[x]: https://evil.example',
  '[^1]',
  'mailto:a@evil.example',
  'harbour/backend#1 harbour/backend@0123456',
  '$`x`$',
  '\u2066\u2069\u200e',
  '\\',
  '  ',
]

const anyText = fc
  .array(fc.oneof(anyHostileText, fc.constantFrom(...more)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '' && text.length < 100)

const place = (text: string): CommentPlace => ({
  ...placeWith(),
  accepted: [
    { fingerprint: 'accepted', commit: headCommit, by: text, at: '2026-11-24T10:00:00Z', reason: text },
  ],
})

function report(text: string): Report {
  const held = reportHolding(text)
  const accepted = held.findings.slice(0, 1).map((one) => ({ ...one, fingerprint: 'accepted' }))
  return {
    ...held,
    base: { ref: text, commit: baseCommit },
    findings: [...held.findings, ...accepted],
  }
}

const harmless = 'harmless'
const ourAddresses = [
  `https://github.com/harbour/backend/blob/${headCommit}/`,
  `https://github.com/harbour/backend/blob/${baseCommit}/`,
  `https://github.com/harbour/backend/commit/${headCommit}`,
  `https://github.com/harbour/backend/commit/${baseCommit}`,
  'https://github.com/ats-gate/ats-gate/blob/main/docs/rules/plain-http.md',
]

/** The same tags in the same order as for harmless text, no address but ours, nothing to link in what is read. */
function expectNothingGotOut(markdown: string, tags: readonly string[]): void {
  const html = rendered(markdown)
  expect(markdown).not.toMatch(/[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\0]/u)
  expect(withoutDollars(tagsOf(html))).toEqual(tags)
  for (const address of addressesIn(html))
    expect(
      ourAddresses.some((ours) => address.startsWith(ours)),
      address,
    ).toBe(true)
  const prose = proseOf(html)
  expect(prose).not.toMatch(/@[a-z\d]|#\d|\bgh-\d|[\da-f]{7}|:\/\/|www\.|mailto:[^\u200b]*@[^\u200b]/i)
  expect(prose).not.toMatch(/\$[^\0]|:[a-z_+-]+:/)
  for (const line of markdown.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
}

/** A dollar stands in a span of its own. */
function withoutDollars(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => !/^<\/?span>$/.test(tag))
}

/** Every page that is made of a report. */
function pagesOf(text: string): Readonly<Record<string, string>> {
  const { summary, text: details } = checkRunOutput(report(text), place(text))
  const passing = { ...report(text), verdict: 'pass' as const }
  const quiet = { ...passing, findings: passing.findings.filter(({ status }) => status !== 'regression') }
  return {
    comment: commentBody(report(text), place(text)),
    'one line': commentBody(quiet, place(text)),
    summary,
    details,
  }
}

describe('text of the tree on GitHub', () => {
  const ofHarmless = new Map(
    Object.entries(pagesOf(harmless)).map(([name, page]) => [name, withoutDollars(tagsOf(rendered(page)))]),
  )

  it.each([...hostileTexts, ...more])('%j gets nothing out', (text) => {
    for (const [name, page] of Object.entries(pagesOf(text)))
      expectNothingGotOut(page, ofHarmless.get(name) ?? [])
  })

  it('gets nothing out whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [name, page] of Object.entries(pagesOf(text)))
          expectNothingGotOut(page, ofHarmless.get(name) ?? [])
      }),
      { numRuns: 100 },
    )
  })

  it('is one plain line in titles and annotations', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { title, annotations } = checkRunOutput(report(text), place(text))
        expect(title).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(title.length).toBeLessThanOrEqual(255)
        for (const { message } of annotations)
          for (const line of message.split('\n')) expect(line).not.toMatch(/[\p{Cc}\p{Cs}]|^\s*::/u)
      }),
    )
  })
})

describe('lines of the tree in fixes', () => {
  const line = (text: string) => `ssl_protocols TLSv1 TLSv1.2; # ${text}`
  const fixedLine = (text: string) => `ssl_protocols TLSv1.2; # ${text}`
  /** A version list that a fix narrows, with the text behind it on its line. */
  const reportWithFix = (text: string): Report => {
    const fix = {
      ...{ path: 'nginx.conf', startLine: 3, endLine: 3 },
      ...{ before: [line(text)], replacement: [fixedLine(text)] },
    }
    const finding = findingWith({ rule: 'legacy-protocol', severity: 'warning', blocks: false, fix })
    return reportWith({ endpoints: [endpointWith()], findings: [finding] })
  }
  const printable = anyText.filter((text) => !/[^\P{C}\t]/u.test(text))

  it('stay inside their code block', () => {
    const page = (text: string) => commentBody(reportWithFix(text), placeWith())
    const plain = tagsOf(rendered(page(harmless)))
    expect(plain).toContain('<code class="language-diff">')
    fc.assert(
      fc.property(printable, (text) => {
        expect(tagsOf(rendered(page(text)))).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('are suggested as they are', () => {
    fc.assert(
      fc.property(printable, (text) => {
        const patch = `@@ -1,3 +1,3 @@\n a\n b\n+${line(text)}`
        const diff = diffLinesOf([{ filename: 'nginx.conf', patch }])
        const [suggestion, ...others] = suggestionsFor(reportWithFix(text), diff)
        expect(others).toEqual([])
        const html = rendered(suggestion?.body ?? '')
        const [, code = ''] = /<code class="language-suggestion">(.*)\n<\/code>/s.exec(html) ?? []
        expect(proseOf(code)).toBe(fixedLine(text))
        expect(tagsOf(html)).toEqual(tagsOf(rendered('**a**: b\n\n```suggestion\nx\n```\n')))
      }),
    )
  })
})
