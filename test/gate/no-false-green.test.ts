import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report, ReportHandshake } from '../../src/report/report.ts'
import { gatingClients } from '../../src/report/report-apps.ts'
import { type Files, filesIn, gateOver } from '../trees.ts'

/** Every scenario, in both directions: what the change breaks one way, it mends the other. */
const scenarios = readdirSync('test/cases').flatMap((name) => {
  const folder = join('test/cases', name)
  if (!existsSync(join(folder, 'base'))) return []
  const sides = { base: filesIn(join(folder, 'base')), head: filesIn(join(folder, 'head')) }
  return [
    { name, ...sides },
    { name: `${name}, backwards`, base: sides.head, head: sides.base },
  ]
})

describe('the first promise', () => {
  it.each(scenarios)('$name: no failure passes silently', async ({ base, head }) => {
    const report = await gateOver(base, head)
    const gating = gatingClients(report)
    for (const handshake of report.handshakes.filter((one) => gating(one) === 'counts')) {
      if (handshake.status === 'fails') expect(tellingOf(report, handshake)).not.toEqual([])
      if (handshake.status === 'unknown')
        expect(report.notAssessed.map(({ what }) => what)).toContain(`handshakes with ${handshake.endpoint}`)
    }
  })

  it.each(scenarios)('$name: what is lost is a regression', async ({ base, head }) => {
    const report = await gateOver(base, head)
    const gating = gatingClients(report)
    const lost = report.handshakes.filter(
      (one) => gating(one) === 'counts' && one.base === 'connects' && one.status !== 'connects',
    )
    for (const handshake of lost) {
      const told = tellingOf(report, handshake).map(({ status }) => status)
      expect(told).toContain('regression')
    }
  })

  it.each(scenarios)('$name: nothing changed, nothing brought', async ({ head }) => {
    const report = await gateOver(head, head)
    expect(report.findings.filter(({ status }) => status !== 'existing')).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  it.each(scenarios)('$name: the order of the files changes nothing', async ({ base, head }) => {
    const reversed = (files: Files): Files => Object.fromEntries(Object.entries(files).toReversed())
    const fingerprints = async (one: Files, other: Files) =>
      (await gateOver(one, other)).findings
        .map(({ fingerprint, status }) => `${status} ${fingerprint}`)
        .toSorted()
    expect(await fingerprints(reversed(base), reversed(head))).toEqual(await fingerprints(base, head))
  })
})

const ofEndpoint = new Set(['plain-http', 'client-certificate-required'])

/** The findings that speak of a handshake: of its client, or of its endpoint as a whole. */
function tellingOf({ findings }: Report, { endpoint, app, client }: ReportHandshake) {
  return findings.filter(
    (finding) =>
      finding.status !== 'fixed' &&
      finding.endpoint === endpoint &&
      (finding.app === app || finding.app === null) &&
      (finding.clients.includes(client) || ofEndpoint.has(finding.rule)),
  )
}
