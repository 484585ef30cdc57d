import { toDeclaredFacts } from '../config/declared-facts.ts'
import { ignoreState } from '../config/ignores.ts'
import { type InlineIgnore, inlineIgnores } from '../config/inline-ignores.ts'
import { compareSettings, type Policy, policyOf } from '../config/policy.ts'
import { noSettings, type Settings, type SettingsProblem, settingsPaths } from '../config/settings-file.ts'
import { rules } from '../rules/index.ts'
import type { Gatekeeping } from '../rules/rule.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import { wholeFile } from '../text/location.ts'
import { isUnread, realPathOf, unreadText } from '../text/tree.ts'
import type { LoadableTree } from './tree.ts'

/** The settings of one side, as far as they could be read. */
export interface SideSettings {
  readonly settings: Settings
  readonly presence: 'present' | 'absent'
  readonly problems: readonly SettingsProblem[]
  /** Whether the file's content could be had at all. */
  readonly content: 'read' | 'unread'
}

/** Reads the settings file of one side; `path` names another one than the usual. */
export async function readSettings(tree: LoadableTree, path: string | null): Promise<SideSettings> {
  const paths = path === null ? settingsPaths : [path]
  const found = paths.find((candidate) => tree.has(candidate))
  if (found === undefined)
    return { settings: noSettings(), presence: 'absent', problems: missing(path), content: 'read' }
  await tree.load([found])
  const text = tree.text(found)
  if (text === undefined || isUnread(text)) {
    const message = `the settings file ${unreadText(text ?? { unread: 'not loaded' })}`
    const problems = [{ message, location: wholeFile(found) }]
    return { settings: noSettings(found), presence: 'present', problems, content: 'unread' }
  }
  const ids = rules.map(({ id }) => id)
  const { loadSettings } = await import('../config/settings.ts')
  return { ...loadSettings(found, text, ids), presence: 'present', content: 'read' }
}

/** A file that somebody names has to be there; the usual places may be empty. */
function missing(path: string | null): readonly SettingsProblem[] {
  if (path === null) return []
  return [{ message: 'there is no such settings file in the tree', location: wholeFile(path) }]
}

/**
 * What the head is judged by: the base's policy where the base has a readable settings file, so that a change can't
 * waive its own findings; else the head's.
 */
export function rulingSettings(base: SideSettings | null, head: SideSettings): SideSettings {
  return base !== null && base.presence === 'present' && base.problems.length === 0 ? base : head
}

export function gatekeepingOf(
  base: SideSettings | null,
  head: SideSettings,
  now: Date,
): { readonly base: Gatekeeping; readonly head: Gatekeeping } {
  const changes = base === null ? [] : compareSettings(base.settings, head.settings)
  const ruledBy = rulingSettings(base, head) === head ? 'head' : 'base'
  return {
    base: { changes: [], ruledBy, expiredIgnores: base === null ? [] : expiredIgnores(base, now) },
    head: { changes, ruledBy, expiredIgnores: expiredIgnores(head, now) },
  }
}

/** Each side's own: a date that the change sets anew is mended, one that it lets lapse is brought. */
function expiredIgnores(side: SideSettings, now: Date): Gatekeeping['expiredIgnores'] {
  return policyOf(side.settings).ignores.flatMap((ignore) => {
    const { rule, reason, expires, at } = ignore
    return expires !== null && ignoreState(ignore, now) === 'expired' ? [{ rule, reason, expires, at }] : []
  })
}

export const factsOf = (side: SideSettings): DeclaredFacts => toDeclaredFacts(side.settings)
export const rulingPolicy = (side: SideSettings): Policy => policyOf(side.settings)

/** The comments of one side that waive findings, by path. */
export function commentsIn(tree: LoadableTree, paths: Iterable<string>): readonly InlineIgnore[] {
  return [...paths].flatMap((path) => {
    const text = tree.text(path)
    return text === undefined || isUnread(text) ? [] : inlineIgnores(realPathOf(tree, path), text)
  })
}
