import { nearestKey } from '../apple/nearest-key.ts'
import type { LineAt } from './lines.ts'
import { editedLine, type Patch, type PatchSource } from './patch.ts'

/** Patches of property lists in XML. */

/** The key that was most likely meant, in place of one that does not exist. */
export function correctedKey({ finding, lines }: PatchSource): Patch | null {
  const level = /^NS(Exception|Pinned)Domains\./.exec(finding.message)?.[1] ?? 'global'
  const levels = { Exception: 'exception', Pinned: 'pinned', global: 'global' } as const
  return editedLine(finding.location, lines.head, (text) => {
    const key = /^(<key>)?(NS[A-Za-z]+)(<\/key>)?$/.exec(text)?.[2]
    const meant = key === undefined ? null : nearestKey(key, levels[level as keyof typeof levels])
    return key === undefined || meant === null ? null : text.replace(key, meant)
  })
}

/** The lines that the change takes out of the property list, put back where they stood. */
export function restoredLines({ finding, lines }: PatchSource): Patch | null {
  const { path } = finding.location
  const base = allLines(lines.base, path)
  const head = allLines(lines.head, path)
  const start = commonStart(base, head)
  const removed = base.slice(start, start + base.length - head.length)
  const before = head[start - 1]
  const isPureRemoval = head.slice(start).join('\n') === base.slice(start + removed.length).join('\n')
  if (before === undefined || !isPureRemoval || !isException(removed)) return null
  return { path, line: start, endLine: start, before: [before], after: [before, ...removed] }
}

const longestRemoval = 60

function isException(removed: readonly string[]): boolean {
  return removed.length <= longestRemoval && removed.some((line) => /<key>NS\w+<\/key>/.test(line))
}

/** A property list with more lines is no hand-made one. */
const mostLines = 5000

function allLines(lineAt: LineAt, path: string): readonly string[] {
  const found: string[] = []
  for (let line = 1; line <= mostLines; line += 1) {
    const text = lineAt(path, line)
    if (text === undefined) return found
    found.push(text)
  }
  return []
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((line, at) => line !== b[at])
  return index < 0 ? a.length : index
}
