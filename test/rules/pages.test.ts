import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadSettings } from '../../src/config/settings.ts'
import { rules } from '../../src/rules/index.ts'
import { gateOver } from '../trees.ts'
import { examplesOf, sectionOf } from './examples.ts'

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
    const { good, bad, now } = examplesOf(rule.id, folder)
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
