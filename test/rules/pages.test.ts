import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadSettings } from '../../src/config/settings.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { type Files, filesIn, gateOver } from '../trees.ts'

/**
 * The pages of docs/rules are executed. The good example has none of the rule's findings; the change from the good
 * to the bad one brings one. A block with `path=` is a file; an `sh` block makes certificates with openssl, in the
 * folder of its example, with keys kept outside of it. Files of the good example that the bad one does not name stay.
 */
const folder = mkdtempSync(join(tmpdir(), 'ats-gate-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md')

describe('docs/rules', () => {
  it('has a page for every rule and no other', () => {
    expect(pages.toSorted()).toEqual(rules.map(({ id }) => `${id}.md`).toSorted())
  })

  it.each(rules)('$id: what its page says', ({ id, severity, summary, sources }) => {
    const text = readFileSync(`docs/rules/${id}.md`, 'utf8')
    expect(text.split('\n')[0]).toBe(`# ${id}`)
    expect(text).toContain(summary)
    expect(text).toContain(`Severity: ${severity}`)
    for (const title of ['What', 'Why', 'Which iOS', 'Bad', 'Good', 'Sources'])
      expect(text).toMatch(new RegExp(`^## ${title}$`, 'm'))
    for (const source of sources) expect(sectionOf(text, 'Sources')).toContain(source)
  })

  it.each(rules)('$id: its waiver', ({ id }) => {
    const { problems, settings } = settingsOn(id)
    expect(problems).toEqual([])
    const { ignore = [], rules: severities = {} } = settings.values
    expect([...ignore.map(({ rule }) => rule), ...Object.keys(severities)]).toEqual([id])
  })

  it.each(rules)('$id: its examples', async (rule) => {
    const { good, bad, now } = examplesOf(rule)
    const clean = await gateOver(null, good, { now })
    expect(clean.findings.filter((finding) => finding.rule === rule.id)).toEqual([])
    const change = await gateOver(good, bad, { now })
    const brought = change.findings.filter(
      (finding) => finding.rule === rule.id && finding.status === 'regression',
    )
    expect(brought.map(({ severity }) => severity)).toContain(rule.severity)
    expect(brought.every(({ message }) => !/undefined|null|NaN/.test(message))).toBe(true)
  })
})

/** What the settings make of a page's advice. */
function settingsOn(id: string) {
  const text = sectionOf(readFileSync(`docs/rules/${id}.md`, 'utf8'), 'Waive it')
  const block = text.match(/^```yaml\n([\s\S]*?)^```$/m)?.[1] ?? ''
  return loadSettings(
    '.github/ats-gate.yml',
    block,
    rules.map((rule) => rule.id),
  )
}

interface Examples {
  readonly good: Files
  readonly bad: Files
  readonly now: Date
}

function examplesOf({ id }: Rule): Examples {
  const text = readFileSync(`docs/rules/${id}.md`, 'utf8')
  const good = build(join(folder, id, 'good'), sectionOf(text, 'Good'))
  const bad = build(join(folder, id, 'bad'), sectionOf(text, 'Bad'))
  return { good, bad: { ...good, ...bad }, now: clockOf(text) }
}

const day = 86_400_000

/** `<!-- now: 2026-11-24T00:00:00Z -->`, or days from when the certificates are made: `<!-- now: +60 days -->`. */
function clockOf(text: string): Date {
  const [, later, fixed] = text.match(/^<!-- now: (?:\+(\d+) days|(\S+)) -->$/m) ?? []
  return fixed === undefined ? new Date(Date.now() + Number(later ?? 0) * day) : new Date(fixed)
}

function sectionOf(text: string, title: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

function build(where: string, section: string): Files {
  mkdirSync(where, { recursive: true })
  for (const [, info = '', body = ''] of section.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const path = info.match(/path=(\S+)/)?.[1]
    if (path !== undefined) writeExample(join(where, path), body)
    else if (info === 'sh') makeCertificates(where, body)
    else throw new Error(`the block \`${info}\` is neither a file nor a script`)
  }
  return filesIn(where)
}

function writeExample(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, body)
}

/** Lines of `openssl` and `mkdir` alone: a page can't run anything else. */
function makeCertificates(where: string, script: string): void {
  const lines = script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  for (const line of lines) {
    if (!/^\s*(openssl|mkdir -p|cat) /.test(line)) throw new Error(`only openssl, mkdir -p and cat: ${line}`)
  }
  execFileSync('bash', ['-euc', lines.join('\n')], { cwd: where, stdio: ['ignore', 'ignore', 'pipe'] })
}
