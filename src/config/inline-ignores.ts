import { families } from '../families/index.ts'
import { type Notation, notations } from '../notations/notations.data.ts'
import type { Location } from '../text/location.ts'

/** A comment in the configuration itself: `# ats-gate-ignore: weak-key the old terminal needs it`. */
export interface InlineIgnore {
  readonly rule: string
  /** Empty when the comment gives none; it is then without effect. */
  readonly reason: string
  /** The line it is about: its own where something stands before it, else the next with content. */
  readonly line: number
  readonly at: Location
}

/** The ignore comments of a file, by the comment signs of its format; none where the format has no comments. */
export function inlineIgnores(path: string, text: string): readonly InlineIgnore[] {
  if (!text.includes(mark)) return []
  const signs = commentSigns(path)
  const lines = text.split(/\r\n|\n|\r/)
  const following = followingContent(lines, signs)
  return lines.flatMap((line, index) => {
    const comment = commentIn(line, signs)
    if (!comment) return []
    const { start, rule, reason } = comment
    const own = index + 1
    const at = { path, line: own, column: start + 1, endLine: own, endColumn: line.length + 1 }
    const alone = line.slice(0, start).trim() === ''
    return [{ rule, reason, line: alone ? (following[index] ?? own) : own, at }]
  })
}

/** Whether a comment in the file of a location speaks about it: it names the rule, gives a reason and is about its line. */
export function inlineIgnoreFor(
  rule: string,
  location: Location,
  ignores: readonly InlineIgnore[],
): InlineIgnore | null {
  const fitting = ignores.find(
    (ignore) =>
      ignore.rule === rule &&
      ignore.reason !== '' &&
      ignore.at.path === location.path &&
      ignore.line === location.line,
  )
  return fitting ?? null
}

const mark = 'ats-gate-ignore:'

/** The signs of the notation that the file's name tells, else of that which a family claims the file in. */
function commentSigns(path: string): readonly string[] {
  const rows: readonly Notation[] = Object.values(notations)
  const named = rows.find((row) => row.path?.test(path))
  if (named !== undefined) return named.comments
  const entry = { path, oid: '', size: null, kind: 'file' } as const
  const claim = families.flatMap(({ claims }) => claims).find(({ mayHold }) => mayHold(entry))
  return claim === undefined ? usualSigns : notations[claim.notation].comments
}

/** `#` opens a comment in Apache, HAProxy, TOML and shells too. */
const usualSigns: readonly string[] = ['#']

/** The comment starts at a sign that opens the line or follows white space or `;`, `{`, `}`. */
function commentIn(
  line: string,
  signs: readonly string[],
): { readonly start: number; readonly rule: string; readonly reason: string } | null {
  const at = line.indexOf(mark)
  if (at < 0) return null
  const before = line.slice(0, at).trimEnd()
  const sign = signs.find((each) => before.endsWith(each))
  if (sign === undefined) return null
  const start = before.length - sign.length
  if (start > 0 && !/[\s;{}>]/.test(line[start - 1] ?? '')) return null
  const [rule = '', ...reason] = line
    .slice(at + mark.length)
    .replace(/(-->|\*\/)\s*$/, '')
    .trim()
    .split(/\s+/)
  return rule === '' ? null : { start, rule, reason: reason.join(' ') }
}

/** For each line the number of the next one that is neither empty nor only a comment; its own where none follows. */
function followingContent(lines: readonly string[], signs: readonly string[]): readonly number[] {
  const following = new Array<number>(lines.length)
  let next = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    following[index] = next === 0 ? index + 1 : next
    const line = lines[index]?.trim() ?? ''
    if (line !== '' && !signs.some((sign) => line.startsWith(sign))) next = index + 1
  }
  return following
}
