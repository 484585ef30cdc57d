import { describe, expect, it } from 'vitest'
import { explainReport } from '../../src/explain/explain-report.ts'
import { gate } from '../../src/gate/gate.ts'
import { folderFiles } from '../../src/github/folder-files.ts'
import type { Report } from '../../src/report/report.ts'

async function demoReport(): Promise<Report> {
  const outcome = await gate({
    base: await folderFiles('examples/base'),
    head: await folderFiles('examples/head'),
    config: null,
    paths: [],
    failOn: null,
    minSeverity: null,
    now: new Date('2026-11-24T00:00:00Z'),
  })
  if (outcome.kind !== 'report') throw new Error('the examples have bad settings')
  return outcome.report
}

describe('a report of ours', () => {
  it('has an answer for each group of handshakes that fail alike', async () => {
    const report = await demoReport()
    const explanation = explainReport(JSON.parse(JSON.stringify(report)))
    const failing = report.handshakes.filter(({ status }) => status === 'fails')
    expect(failing.length).toBeGreaterThan(0)
    expect(explanation?.input).toBe('report')
    expect(explanation?.failures.reduce((sum, { count }) => sum + count, 0)).toBe(failing.length)
    for (const answer of explanation?.failures ?? []) {
      const same = failing.find(({ failure }) =>
        answer.what.includes(failure?.reason.replace(/\.$/, '') ?? '?'),
      )
      expect(answer.refusedBy.end).toBe(same?.failure?.by)
      expect(answer.alert?.code ?? null).toBe(same?.failure?.alert?.code ?? null)
      expect(answer.here[0]?.location.path).toBeTruthy()
    }
  })

  it('puts the finding and its line first among the causes', async () => {
    const report = await demoReport()
    const blamed = report.findings.find(({ rule }) => rule === 'client-cannot-connect')
    const sources = explainReport(report)?.failures.map(({ causes }) => causes[0]?.source)
    expect(sources).toContain(`${blamed?.location.path}:${blamed?.location.line}:${blamed?.location.column}`)
  })

  it.each([[null], [{}], [[]], ['text'], [{ schemaVersion: 2 }], [{ schemaVersion: 1, handshakes: [] }]])(
    '%j is none',
    (json) => {
      expect(explainReport(json)).toBeNull()
    },
  )
})
