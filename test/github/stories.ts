import { join } from 'node:path'
import type { CommentPlace } from '../../src/github/place.ts'
import type { Report } from '../../src/report/report.ts'
import { type Files, filesIn, gateOver } from '../trees.ts'

export const headCommit = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
export const baseCommit = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

/** A case under test/cases as a pull request: its report, its files and the place of its comment. */
export interface Story {
  readonly name: string
  readonly base: Files
  readonly head: Files
  readonly report: Report
  readonly place: CommentPlace
}

export async function story(name: string): Promise<Story> {
  const folder = join('test/cases', name)
  const base = filesIn(join(folder, 'base'))
  const head = filesIn(join(folder, 'head'))
  const report = await gateOver(base, head)
  const at = { ...report, base: { ref: 'main', commit: baseCommit }, head: { ref: 'change', commit: null } }
  return { name, base, head, report: at, place: placeWith() }
}

export function placeWith(facts: Partial<CommentPlace> = {}): CommentPlace {
  return {
    repositoryUrl: 'https://github.com/harbour/backend',
    headCommit,
    marker: '<!-- ats-gate:v1 -->',
    accepted: [],
    ...facts,
  }
}
