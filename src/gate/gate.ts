import { pathFilter } from '../config/paths.ts'
import type { Policy } from '../config/policy.ts'
import type { SettingsProblem } from '../config/settings-file.ts'
import { compareDrafts } from '../finding/compare.ts'
import type { Report } from '../report/report.ts'
import type { Side } from '../rules/rule.ts'
import type { ParseCache } from '../text/documents.ts'
import { type FileSource, type NotAssessed, realPathOf } from '../text/tree.ts'
import { linesIn, withFixes } from './fixes.ts'
import { type Gaps, undecided } from './gaps.ts'
import { applyRules, identifyAndAssess, type ReadAndTree, rejudger, withSeverities } from './judged-sides.ts'
import type { GateOptions } from './options.ts'
import { type ReadSide, readSide } from './read-side.ts'
import {
  commentsIn,
  factsOf,
  gatekeepingOf,
  readSettings,
  rulingPolicy,
  rulingSettings,
  type SideSettings,
} from './side-settings.ts'
import { toReport } from './to-report.ts'
import { type ContentCache, type LoadableTree, openTree } from './tree.ts'
import { unjudgedExpectations } from './unjudged-expectations.ts'
import { unreadAtBase, withoutGuesses } from './unread.ts'
import { changedFormats } from './unread-formats.ts'
import { waive } from './waive.ts'

export type GateOutcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'bad-settings'; readonly problems: readonly SettingsProblem[] }

/** The main path: discover, read, simulate, rules, compare, report. */
export async function gate(options: GateOptions): Promise<GateOutcome> {
  const { now } = options
  const cache: ContentCache = new Map()
  const parsed: ParseCache = new Map()
  const found = {
    base: options.base && (await discover(options.base, options, cache)),
    head: await discover(options.head, options, cache),
  }
  const problems = [...found.head.settings.problems, ...unreadSettings(found.base?.settings)]
  if (problems.length > 0) return { kind: 'bad-settings', problems }

  const ruling = rulingSettings(found.base?.settings ?? null, found.head.settings)
  const policy = rulingPolicy(ruling)
  // The head first: of what did not change, the working tree may have the content where the base's clone lacks it.
  const head = await readDiscovered(found.head, policy, parsed)
  const read = { base: found.base && (await readDiscovered(found.base, policy, parsed)), head }
  const keeping = gatekeepingOf(found.base?.settings ?? null, found.head.settings, now)
  const sides = identifyAndAssess(read, { keeping, expectations: policy.expectations }, now)
  const drafts = {
    base: sides.base && applyRules(sides.base, null, now),
    head: applyRules(sides.head, sides.base, now),
  }
  const compared = compareDrafts(
    withSeverities(drafts.head, policy),
    drafts.base && withSeverities(drafts.base, policy),
  )
  const comments = {
    base: read.base && commentsIn(read.base.tree, read.base.used.keys()),
    head: commentsIn(read.head.tree, read.head.used.keys()),
  }
  const waived = waive(withoutGuesses(compared, { sides, read }), {
    policy,
    comments,
    endpoints: sides.head.endpoints,
    now,
  })
  const findings = await withFixes(waived, {
    lines: linesIn(read.base?.tree ?? null, read.head.tree),
    files: read.head.used.size,
    realPath: (path) => realPathOf(read.head.tree, path),
    rejudge: rejudger({ read, sides, policy, parsed, keeping: keeping.head, now }),
  })

  const gaps = {
    base: read.base && sides.base && gapsOf(read.base, sides.base, []),
    head: gapsOf(read.head, sides.head, read.base === null ? [] : await gapsOfChange(read.base, read.head)),
  }
  const change =
    read.base === null ? 'no-base' : sameContent(read.base, read.head) ? 'nothing-relevant' : 'relevant'
  return { kind: 'report', report: toReport({ options, policy, sides, findings, gaps, change }) }
}

/** The base's settings rule: where they can't be read, nobody knows by what to judge. */
function unreadSettings(base: SideSettings | undefined): readonly SettingsProblem[] {
  return base?.content === 'unread' ? base.problems : []
}

/** What only both sides together show. */
async function gapsOfChange(base: ReadAndTree, head: ReadAndTree): Promise<readonly NotAssessed[]> {
  return [...unreadAtBase(base, head), ...(await changedFormats(base, head))]
}

function gapsOf(read: ReadSide, side: Side, more: readonly NotAssessed[]): Gaps {
  const notAssessed = [...read.notAssessed, ...more, ...unjudgedExpectations(side), ...undecided(side)]
  return { notAssessed, contents: read.used }
}

interface Discovered {
  readonly tree: LoadableTree
  readonly settings: SideSettings
}

async function discover(
  source: FileSource,
  { config }: GateOptions,
  cache: ContentCache,
): Promise<Discovered> {
  const tree = await openTree(source, cache)
  return { tree, settings: await readSettings(tree, config) }
}

async function readDiscovered(found: Discovered, policy: Policy, parsed: ParseCache): Promise<ReadAndTree> {
  const tree = found.tree.within(pathFilter(policy))
  const facts = factsOf(found.settings)
  return { ...(await readSide(tree, facts, parsed)), tree, facts }
}

function sameContent({ used: a }: ReadSide, { used: b }: ReadSide): boolean {
  return a.size === b.size && [...a].every(([path, oid]) => b.get(path) === oid)
}
