import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsOf, runnerRoom } from '../../src/report/annotations.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { textReport } from '../../src/report/text-report.ts'
import { type Files, gateOver } from '../trees.ts'
import { anyHostileText, hostileTexts, reportHolding } from './hostile-report.ts'

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
      fc.property(anyHostileText, (text) => {
        const report = reportHolding(text)
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
