import { closeSync, constants, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Report } from '../report/report.ts'

/** Writes the report as JSON. A symlink at that place is not followed: the change under test may have put it there. */
export function writeReport(file: string, report: Report): string | null {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
    const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644)
    writeSync(descriptor, `${JSON.stringify(report, null, 2)}\n`)
    closeSync(descriptor)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
