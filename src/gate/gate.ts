import type { App } from '../apple/app.ts'
import { applePlatform } from '../apple/platform.ts'
import { pathFilter } from '../config/paths.ts'
import type { Policy } from '../config/policy.ts'
import type { SettingsProblem } from '../config/settings-file.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { compareDrafts } from '../finding/compare.ts'
import type { Draft } from '../finding/finding.ts'
import type { Report } from '../report/report.ts'
import { isNamed, type ScopedExpectation, scopedExpectations } from '../rules/expectation-scope.ts'
import { rules } from '../rules/index.ts'
import type { Side, View } from '../rules/rule.ts'
import type { ParseCache } from '../text/documents.ts'
import { editedText } from '../text/edit.ts'
import { knownValue } from '../text/fact.ts'
import { type FileSource, isUnread, type NotAssessed, realPathOf } from '../text/tree.ts'
import { assessSide } from './assess.ts'
import { changedEndpoints, connectsIn, narrowed } from './edited-side.ts'
import { type FixInputs, linesIn, withFixes } from './fixes.ts'
import { type Gaps, undecided } from './gaps.ts'
import { identifyApps, identifyEndpoints } from './identify.ts'
import type { GateOptions } from './options.ts'
import { type ReadSide, readSide } from './read-side.ts'
import { handshakeKey } from './report-handshakes.ts'
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

type ReadAndTree = ReadSide & { readonly tree: LoadableTree; readonly facts: ReturnType<typeof factsOf> }

async function readDiscovered(found: Discovered, policy: Policy, parsed: ParseCache): Promise<ReadAndTree> {
  const tree = found.tree.within(pathFilter(policy))
  const facts = factsOf(found.settings)
  return { ...(await readSide(tree, facts, parsed)), tree, facts }
}

interface Ruling {
  readonly keeping: ReturnType<typeof gatekeepingOf>
  readonly expectations: Policy['expectations']
}

interface AssessedSides {
  readonly base: Side | null
  readonly head: Side
}

function identifyAndAssess(
  read: { readonly base: ReadAndTree | null; readonly head: ReadAndTree },
  { keeping, expectations }: Ruling,
  now: Date,
): AssessedSides {
  const endpoints = { base: identifyEndpoints(read.base?.endpoints ?? [], []) }
  const head = {
    ...read.head,
    endpoints: identifyEndpoints(read.head.endpoints, endpoints.base),
    apps: identifyApps(read.head.apps, read.base?.apps ?? []),
  }
  const base = read.base && { ...read.base, endpoints: endpoints.base }
  const assess = (
    side: typeof head,
    other: typeof head | null,
    gatekeeping: Side['gatekeeping'],
    absentApps: readonly App[],
  ) => {
    const expectedTls = tlsIds(other?.endpoints ?? [])
    const asked = { absentApps, expectedTls, expectations, gatekeeping, now }
    return assessSide({ ...side, ...asked, platform: applePlatform })
  }
  const added = head.apps.filter((app) => base?.apps.every(({ id }) => id !== app.id))
  return {
    base: base && assess(base, null, keeping.base, added),
    head: assess(head, base, keeping.head, []),
  }
}

interface Judging {
  readonly read: { readonly base: ReadAndTree | null; readonly head: ReadAndTree }
  readonly sides: AssessedSides
  readonly policy: Policy
  readonly parsed: ParseCache
  readonly keeping: Side['gatekeeping']
  readonly now: Date
}

/** Reads the head with an edit made, and judges what it changes as the gate does. */
function rejudger({ read, sides, policy, parsed, keeping, now }: Judging): FixInputs['rejudge'] {
  const { tree, facts } = read.head
  return async (edit, wanted) => {
    const text = tree.text(edit.path)
    const edited = text === undefined || isUnread(text) ? null : editedText(text, [edit])
    if (edited === null) return null
    const made = await readSide(tree.with(edit.path, edited), facts, parsed)
    const { ids, endpoints } = changedEndpoints(made.endpoints, sides, wanted)
    const base = sides.base && narrowed(sides.base, ids)
    const head = assessSide({
      ...made,
      ...{ endpoints, facts, absentApps: [], expectations: policy.expectations, gatekeeping: keeping, now },
      apps: identifyApps(made.apps, read.base?.apps ?? []),
      expectedTls: tlsIds(sides.base?.endpoints ?? []),
      platform: applePlatform,
    })
    const before = base && withSeverities(applyRules(base, null, now), policy)
    const findings = compareDrafts(withSeverities(applyRules(head, base, now), policy), before)
    return { findings, connects: connectsIn(head) }
  }
}

function tlsIds(endpoints: readonly Endpoint[]): ReadonlySet<string> {
  return new Set(endpoints.filter((one) => knownValue(one.transport) === 'tls').map(({ id }) => id))
}

/** Every rule's answer about one side. */
function applyRules(side: Side, before: Side | null, now: Date): readonly Draft[] {
  const earlier = new Map((before?.handshakes ?? []).map((handshake) => [handshakeKey(handshake), handshake]))
  const view: View = { side, before, earlier: (handshake) => earlier.get(handshakeKey(handshake)), now }
  return rules.flatMap((rule) => rule.check(view))
}

/** The team's own severities; what a rule itself plays down to a note (clients too old to count) stays one. */
function withSeverities(drafts: readonly Draft[], { rules: wanted }: Policy): readonly Draft[] {
  const notes = new Set(rules.flatMap(({ id, severity }) => (severity === 'note' ? [id] : [])))
  return drafts.flatMap((draft) => {
    const severity = wanted.get(draft.rule)
    if (severity === 'off') return []
    const playedDown = draft.severity === 'note' && !notes.has(draft.rule)
    return severity === undefined || playedDown ? [draft] : [{ ...draft, severity }]
  })
}

function sameContent({ used: a }: ReadSide, { used: b }: ReadSide): boolean {
  return a.size === b.size && [...a].every(([path, oid]) => b.get(path) === oid)
}

/** Expectations whose endpoint is not in the tree, or whose server's answers can't be known. */
function unjudgedExpectations(side: Side): readonly NotAssessed[] {
  const scoped = [...scopedExpectations('tell-apart', side, null), ...scopedExpectations('exact', side, null)]
  return [...namingNothing(side), ...scoped.flatMap(unanswered)]
}

const what = 'an expectation under `alerts`'

function namingNothing({ expectations, endpoints }: Side): readonly NotAssessed[] {
  return expectations.flatMap(({ endpoint: name, at }) =>
    name === null || endpoints.some((endpoint) => isNamed(endpoint, name))
      ? []
      : [{ what, why: `nothing in the tree serves ${name}`, location: at }],
  )
}

/** Once for each reason. */
function unanswered({ expectation, endpoint, judgements }: ScopedExpectation): readonly NotAssessed[] {
  const reasons = new Set(
    judgements
      .values()
      .flatMap((judgement) => (judgement.status === 'unknown' ? [judgement.why.unknown] : [])),
  )
  return [...reasons].map((reason) => ({
    what: `${what} of ${endpoint.id}`,
    why: reason,
    location: expectation.at,
  }))
}
