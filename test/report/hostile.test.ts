import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsOf, runnerRoom } from '../../src/report/annotations.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { textReport } from '../../src/report/text-report.ts'
import { type Files, gateOver } from '../trees.ts'
import { findingWith, handshakesWith, reportWith } from './report-fixture.ts'

/** Text as somebody who opens a pull request may choose it, in names, paths and values. */
const hostileTexts = [
  '::error::forged',
  '\n::set-output name=verdict::pass',
  '\r\n##[error]forged',
  '\u001b[2J\u001b[31mPASS',
  '\u202egnp.exe',
  '@everyone closes #1',
  'GH-1 and $x$ :smile: 0123456789abcdef0123456789abcdef01234567',
  '`` ` ```',
  '</code></details><img src=x onerror=alert(1)>',
  '](https://evil.example) [x',
  '| a | b |\n|---|---|',
  '\\`\\|\\\\',
  '<!-- hidden -->',
  'https://evil.example/www.evil.example',
  '**bold** _it_ ~~gone~~ &lt;',
  '\ud800',
] as const

const anyText = fc.array(
  fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 5,
  },
)

/** A report that holds the text wherever text of the tree can stand. */
function reportHolding(text: string): Report {
  const location = { path: `deploy/${text}.conf`, line: 3, column: 5, endLine: 3, endColumn: 9 }
  const endpoint = `${text}:443`
  const finding = findingWith({
    message: `${endpoint} accepts ${text}.`,
    location,
    related: [{ location, message: `served from ${text}` }],
    endpoint,
  })
  return reportWith({
    verdict: 'fail',
    apps: [
      {
        id: text,
        bundleId: text,
        minimumOs: { value: '15.0', because: `assumed: ${text}` },
        ats: {},
        pins: [],
        location,
      },
    ],
    handshakes: handshakesWith((client) => (client === 'ios-17' ? '+>?' : '+>-'), endpoint, text).map(
      (one) => ({
        ...one,
        unknown: one.unknown === null ? null : text,
      }),
    ),
    findings: [
      finding,
      { ...finding, severity: 'note' },
      { ...finding, status: 'existing', ignored: { reason: text, location } },
      { ...finding, status: 'fixed' },
    ],
    notAssessed: [{ what: text, why: text, location }],
  })
}

/** Nothing but line feeds that breaks a line, hides text or turns it round. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

function expectPlainLines(output: string): void {
  for (const line of output.split('\n')) {
    expect(line).not.toMatch(invisible)
    expect(line).not.toMatch(/^\s*::/)
    expect(line).not.toContain('##[')
  }
}

/** What GitHub would read as Markdown: the text without code spans and escaped characters (CommonMark 2.4 and 6.1). */
function liveMarkdown(markdown: string): string {
  let live = ''
  for (let at = 0; at < markdown.length; ) {
    const rest = markdown.slice(at)
    const [run = ''] = rest.match(/^`+/) ?? []
    const end = run === '' ? null : rest.slice(run.length).match(new RegExp(`(?<!\`)${run}(?!\`)`))
    if (/^\\[!-/:-@[-`{-~]/.test(rest)) at += 2
    else if (end != null) at += run.length * 2 + (end.index ?? 0)
    else {
      live += rest[0]
      at += 1
    }
  }
  return live
}

const ours =
  /<\/?(details|summary)>|<span>\$<\/span>|\]\(https:\/\/github\.com\/ats-gate\/ats-gate\/blob\/main\/docs\/rules\/[a-z-]+\.md\)/g

function expectHarmlessMarkdown(markdown: string): void {
  expectPlainLines(markdown)
  for (const line of markdown.split('\n')) {
    const live = liveMarkdown(line).replaceAll(ours, '')
    expect(live).not.toMatch(/[<`]|\]\(|!\[|https?:\/\/|www\.[a-z]/i)
    expect(live).not.toMatch(/@[\w-]|#\d|\bGH-\d|\$|:smile:|[\da-f]{40}/i)
    if (line.startsWith('| ')) expect(cellsIn(line)).toBe(5)
  }
}

/** As cmark-gfm cuts a row: a backslash before a punctuation mark takes it along, also inside code. */
function cellsIn(row: string): number {
  return row.replaceAll(/\\[!-/:-@[-`{-~]/g, '').split('|').length - 2
}

describe('text of the tree in reports', () => {
  it.each(hostileTexts)('%j', (text) => {
    const report = reportHolding(text)
    expectPlainLines(textReport(report, { paint: (_, plain) => plain, width: 100 }))
    expectHarmlessMarkdown(markdownReport(report))
  })

  it('whatever it is', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const report = reportHolding(parts.join(''))
        expectPlainLines(textReport(report, { paint: (_, plain) => plain, width: 100 }))
        expectHarmlessMarkdown(markdownReport(report))
        for (const { title, message } of annotationsOf(report, runnerRoom).shown) {
          expect(title).not.toMatch(invisible)
          expectPlainLines(message)
          expect(message.length).toBeLessThanOrEqual(4096)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('from a tree: names and values of a configuration, paths, settings', async () => {
    const name = '"::error::@x<img>`|.test"'
    const configuration = (protocols: string) =>
      `events {} http { server { listen 443 ssl; server_name ${name} a.test; ssl_certificate "/x/\u202e<b>.pem"; ssl_protocols ${protocols}; } }`
    const tree = (protocols: string): Files => ({
      'deploy/\u202e@team <script>/nginx.conf': configuration(protocols),
      Dockerfile: 'FROM nginx:1.28-bookworm\n',
    })
    const report = await gateOver(tree('TLSv1.2'), tree('"::warning::`<b>"'))
    expect(report.endpoints.length).toBeGreaterThan(0)
    expectPlainLines(textReport(report, { paint: (_, plain) => plain, width: 100 }))
    expectHarmlessMarkdown(markdownReport(report))
  })
})
