import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/report/report-schema.ts'
import { textReport } from '../src/report/text-report.ts'
import { filesIn, gateOver } from './trees.ts'

/**
 * Scenario folders: base and head (without a base folder there is nothing to compare with), and what a person is
 * told. `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes expected.txt anew; read the difference.
 */
const folder = 'test/cases'

describe('cases', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const base = join(folder, name, 'base')
    const report = await gateOver(
      existsSync(base) ? filesIn(base) : null,
      filesIn(join(folder, name, 'head')),
    )
    v.parse(reportSchema, structuredClone(report))
    const text = textReport(report, { paint: (_, plain) => plain, width: 110 })
    const expected = join(folder, name, 'expected.txt')
    if (process.env.UPDATE_CASES === '1') writeFileSync(expected, text)
    expect(text).toBe(readFileSync(expected, 'utf8'))
  })
})
