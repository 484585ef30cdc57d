import type { App } from '../apple/app.ts'
import { applePlatform } from '../apple/platform.ts'
import type { Policy } from '../config/policy.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { compareDrafts } from '../finding/compare.ts'
import type { Draft } from '../finding/finding.ts'
import { rules } from '../rules/index.ts'
import type { Side, View } from '../rules/rule.ts'
import type { ParseCache } from '../text/documents.ts'
import { editedText } from '../text/edit.ts'
import { knownValue } from '../text/fact.ts'
import { isUnread } from '../text/tree.ts'
import { assessSide } from './assess.ts'
import { changedEndpoints, connectsIn, narrowed } from './edited-side.ts'
import type { FixInputs } from './fixes.ts'
import { identifyApps, identifyEndpoints, splitOff } from './identify.ts'
import { type ReadSide, readSide } from './read-side.ts'
import { handshakeKey } from './report-handshakes.ts'
import type { factsOf, gatekeepingOf } from './side-settings.ts'
import type { LoadableTree } from './tree.ts'

/** One side as it was read, with the tree and the facts that it was read from. */
export type ReadAndTree = ReadSide & {
  readonly tree: LoadableTree
  readonly facts: ReturnType<typeof factsOf>
}

interface Ruling {
  readonly keeping: ReturnType<typeof gatekeepingOf>
  readonly expectations: Policy['expectations']
}

export interface AssessedSides {
  readonly base: Side | null
  readonly head: Side
}

/** Both sides with their endpoints and apps known by identities that survive edits, and every handshake judged. */
export function identifyAndAssess(
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
  const split = splitOff(added, base?.apps ?? [])
  const absent = added.filter(({ id }) => split.every((app) => app.id !== id))
  return {
    base: base && assess({ ...base, apps: [...base.apps, ...split] }, null, keeping.base, absent),
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
export function rejudger({ read, sides, policy, parsed, keeping, now }: Judging): FixInputs['rejudge'] {
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
export function applyRules(side: Side, before: Side | null, now: Date): readonly Draft[] {
  const earlier = new Map((before?.handshakes ?? []).map((handshake) => [handshakeKey(handshake), handshake]))
  const view: View = { side, before, earlier: (handshake) => earlier.get(handshakeKey(handshake)), now }
  return rules.flatMap((rule) => rule.check(view))
}

/** The team's own severities; what a rule itself plays down to a note (clients too old to count) stays one. */
export function withSeverities(drafts: readonly Draft[], { rules: wanted }: Policy): readonly Draft[] {
  const notes = new Set(rules.flatMap(({ id, severity }) => (severity === 'note' ? [id] : [])))
  return drafts.flatMap((draft) => {
    const severity = wanted.get(draft.rule)
    if (severity === 'off') return []
    const playedDown = draft.severity === 'note' && !notes.has(draft.rule)
    return severity === undefined || playedDown ? [draft] : [{ ...draft, severity }]
  })
}
