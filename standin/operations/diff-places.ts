import { fileHunks } from '../git/changed-files.ts'
import { type Hunk, hunkText } from '../git/patch.ts'
import type { JsonObject } from '../resources/json.ts'
import { pullFiles } from '../resources/pull.ts'
import type { ReviewComment } from '../state/conversation.ts'
import type { Pull } from '../state/repository.ts'
import { repositoryOf, type World } from '../state/world.ts'

export type PlaceInDiff = Pick<
  ReviewComment,
  'path' | 'line' | 'side' | 'startLine' | 'startSide' | 'diffHunk'
>

type Side = ReviewComment['side']

/** Where a review comment stands in the pull request's diff; GitHub's words where it can't stand there. */
export function placeInDiff(
  world: World,
  pull: Pull,
  commit: string,
  given: JsonObject,
): PlaceInDiff | string {
  if (commit !== pull.head.sha) return `commit_id ${commit} is not the head of the pull request`
  const file = pullFiles(world, pull).find(({ path }) => path === given.path)
  if (file === undefined) return 'Path could not be resolved'
  const side = (given.side ?? 'RIGHT') as Side
  const whole = { path: file.path, line: null, side, startLine: null, startSide: null, diffHunk: '' }
  if (given.subject_type === 'file') return whole
  const line = Number(given.line)
  const hunks = fileHunks(repositoryOf(world, pull.repository).objects, file) ?? []
  const hunk = hunks.find((one) => covers(one, side, line))
  if (hunk === undefined) return 'Line could not be resolved'
  const start = startOf(given, side)
  if (start !== null && !(covers(hunk, start.startSide, start.startLine) && start.startLine < line))
    return 'Start line must precede the end line and be part of the same hunk'
  return { ...whole, line, ...start, diffHunk: hunkText(hunk) }
}

function startOf(given: JsonObject, side: Side): { startLine: number; startSide: Side } | null {
  if (given.start_line === undefined || given.start_line === null) return null
  return { startLine: Number(given.start_line), startSide: (given.start_side ?? side) as Side }
}

function covers({ oldStart, oldCount, newStart, newCount }: Hunk, side: Side, line: number): boolean {
  const [start, count] = side === 'RIGHT' ? [newStart, newCount] : [oldStart, oldCount]
  return line >= start && line < start + count
}
