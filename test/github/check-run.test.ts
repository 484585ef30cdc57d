import { describe, expect, it } from 'vitest'
import { checkRunOutput } from '../../src/github/check-run.ts'
import type { ReportFinding } from '../../src/report/report.ts'
import { appWith, findingWith, handshakesWith, reportWith } from '../report/report-fixture.ts'
import { headCommit, placeWith, story } from './stories.ts'

const fingerprint = '0123456789abcdef0123456789abcdef'
const blocking = findingWith({ fingerprint })
const acceptance = {
  ...{ fingerprint, commit: headCommit, by: 'octocat', at: '2026-11-24T10:15:00Z' },
  reason: 'gone by Friday',
}
const failing = (findings: readonly ReportFinding[]) =>
  reportWith({ verdict: 'fail', findings, handshakes: handshakesWith(() => '+>-') })

describe('the conclusion', () => {
  const conclusion = (...args: Parameters<typeof checkRunOutput>) => checkRunOutput(...args).conclusion

  it('is failure while something blocks', () => {
    expect(conclusion(failing([blocking]), placeWith())).toBe('failure')
  })

  it('is success once all of it is accepted for this commit', () => {
    expect(conclusion(failing([blocking]), placeWith({ accepted: [acceptance] }))).toBe('success')
    const other = findingWith({ fingerprint: 'f'.repeat(32) })
    expect(conclusion(failing([blocking, other]), placeWith({ accepted: [acceptance] }))).toBe('failure')
    const earlier = { ...acceptance, commit: 'd'.repeat(40) }
    expect(conclusion(failing([blocking]), placeWith({ accepted: [earlier] }))).toBe('failure')
  })

  it('is success where nothing relevant changed, and where apps or handshakes could be judged', () => {
    expect(conclusion(reportWith({ change: 'nothing-relevant' }), placeWith())).toBe('success')
    expect(conclusion(reportWith({ handshakes: handshakesWith(() => '+>+') }), placeWith())).toBe('success')
    expect(conclusion(reportWith({ apps: [appWith('a', null, '15.0')] }), placeWith())).toBe('success')
  })

  it('is neutral where nothing could be judged', () => {
    expect(conclusion(reportWith(), placeWith())).toBe('neutral')
    expect(conclusion(reportWith({ handshakes: handshakesWith(() => '?>?') }), placeWith())).toBe('neutral')
  })
})

describe('acceptances', () => {
  it('are recorded in the summary: who, when, why', () => {
    const { summary, title } = checkRunOutput(failing([blocking]), placeWith({ accepted: [acceptance] }))
    expect(summary).toContain('- accepted by `octocat` on 2026-11-24: `gone by Friday`')
    expect(title).toMatch(/; that is accepted\.$/)
  })

  it('cover no finding that does not block', () => {
    const note = { ...blocking, severity: 'note', blocks: false } as const
    const { summary } = checkRunOutput(failing([note]), placeWith({ accepted: [acceptance] }))
    expect(summary).not.toContain('octocat')
  })
})

describe('annotations', () => {
  it('have the level that the finding has for the merge', () => {
    const findings = [
      findingWith({ rule: 'a', fingerprint }),
      findingWith({ rule: 'b' }),
      findingWith({ rule: 'c', severity: 'error', confidence: 'assumed' }),
      findingWith({ rule: 'd', severity: 'warning' }),
      findingWith({ rule: 'e', severity: 'warning', blocks: true }),
      findingWith({ rule: 'f', severity: 'note' }),
      findingWith({ rule: 'g', status: 'existing' }),
      findingWith({ rule: 'h', status: 'existing', blocks: true }),
    ]
    const { annotations } = checkRunOutput(failing(findings), placeWith({ accepted: [acceptance] }))
    const levels = annotations.map(({ title, annotation_level }) => `${title} ${annotation_level}`)
    expect(levels).toEqual([
      'b failure',
      'h failure',
      'e failure',
      'c (assumed) warning',
      'd warning',
      'a notice',
      'f notice',
    ])
  })

  it('have columns within one line only', () => {
    const [over, within] = [
      { path: 'a', line: 1, column: 3, endLine: 4, endColumn: 2 },
      { path: 'b', line: 2, column: 3, endLine: 2, endColumn: 9 },
    ]
    const report = failing([findingWith({ location: over }), findingWith({ location: within })])
    const [first, second] = checkRunOutput(report, placeWith()).annotations
    expect(first).toMatchObject({ path: 'a', start_line: 1, end_line: 4 })
    expect(first).not.toHaveProperty('start_column')
    expect(second).toMatchObject({ start_line: 2, end_line: 2, start_column: 3, end_column: 9 })
  })

  it('of a lone surrogate half and long texts keep the limits', () => {
    const report = failing([findingWith({ rule: 'x'.repeat(400), message: `${'é'.repeat(100_000)}\ud800` })])
    const [annotation] = checkRunOutput(report, placeWith()).annotations
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(64 * 1024)
    expect(annotation?.title.length).toBeLessThanOrEqual(255)
  })
})

describe('buttons', () => {
  it('keep the limits of the API', async () => {
    const { report, place } = await story('static-rsa-only')
    const { actions } = checkRunOutput(report, place)
    expect(actions.map(({ identifier }) => identifier)).toEqual(['recheck', 'explain', 'accept'])
    for (const { label, description, identifier } of actions) {
      expect(label.length).toBeLessThanOrEqual(20)
      expect(description.length).toBeLessThanOrEqual(40)
      expect(identifier.length).toBeLessThanOrEqual(20)
    }
  })

  it('are what there is to do', () => {
    const { actions } = checkRunOutput(reportWith(), placeWith())
    expect(actions.map(({ identifier }) => identifier)).toEqual(['recheck'])
  })
})
