import { describe, expect, it } from 'vitest'
import { referencedFinding } from '../../src/github/finding-reference.ts'
import { findingWith, reportWith } from '../report/report-fixture.ts'

const one = findingWith({ rule: 'plain-http', fingerprint: '0123456789abcdef0123456789abcdef' })
const two = findingWith({ rule: 'client-cannot-connect', fingerprint: '0123456777777777777777777777777a' })
const three = findingWith({ rule: 'client-cannot-connect', fingerprint: 'fedcba98fedcba98fedcba98fedcba98' })
const note = findingWith({ rule: 'legacy-suite', severity: 'note', fingerprint: 'a'.repeat(32) })
const report = reportWith({ findings: [one, { ...one, clients: ['ios-9'] }, two, three, note] })

describe('a finding by its reference', () => {
  it.each([
    ['012345678', one],
    ['0123456789abcdef0123456789abcdef', one],
    ['plain-http', one],
    ['fedcba98', three],
  ])('%s', (reference, finding) => {
    expect(referencedFinding(report, reference)).toMatchObject({
      kind: 'found',
      finding: { fingerprint: finding.fingerprint },
    })
  })

  it.each(['01234567890', 'fedcba9', 'nothing', 'legacy-suite', 'aaaaaaaa', ''])(
    '%j is none',
    (reference) => {
      expect(referencedFinding(report, reference)).toEqual({ kind: 'none' })
    },
  )

  it.each([
    ['01234567', [one, two]],
    ['client-cannot-connect', [two, three]],
  ])('%s may be several', (reference, findings) => {
    expect(referencedFinding(report, reference)).toMatchObject({
      kind: 'several',
      findings: findings.map(({ fingerprint }) => ({ fingerprint })),
    })
  })
})
