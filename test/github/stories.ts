import { join } from 'node:path'
import { type Lines, linesOf } from '../../src/github/lines.ts'
import type { CommentPlace } from '../../src/github/place.ts'
import type { Report } from '../../src/report/report.ts'
import { type Files, filesIn, gateOver, textIn } from '../trees.ts'

export const headCommit = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
export const baseCommit = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

/** A case under test/cases as a pull request: its report, its files and the place of its comment. */
export interface Story {
  readonly name: string
  readonly base: Files
  readonly head: Files
  readonly report: Report
  readonly place: CommentPlace & { readonly lines: Lines }
}

export async function story(name: string): Promise<Story> {
  const folder = join('test/cases', name)
  const base = filesIn(join(folder, 'base'))
  const head = filesIn(join(folder, 'head'))
  const report = await gateOver(base, head)
  const at = { ...report, base: { ref: 'main', commit: baseCommit }, head: { ref: 'change', commit: null } }
  const lines = { base: linesIn(base), head: linesIn(head) }
  return { name, base, head, report: at, place: { ...placeWith(), lines } }
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

export function linesIn(files: Files): Lines['head'] {
  return linesOf(
    new Map(
      Object.keys(files)
        .filter((path) => hasText(files, path))
        .map((path) => [path, textIn(files, path)]),
    ),
  )
}

/** Whether a path is a file that can be read: no link, and not unread. */
function hasText(files: Files, path: string): boolean {
  const content = files[path]
  return typeof content === 'string' || content instanceof Uint8Array
}
