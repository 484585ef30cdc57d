import type { Expectation } from '../alerts/expectation.ts'
import type { Severity } from '../finding/finding.ts'
import type { Location } from '../text/location.ts'
import { expectationsOf } from './expectations.ts'
import { keyPlaceOf, placeOf, type Settings } from './settings-file.ts'

/** The part of the settings that could weaken the gate; read from the base revision where it has a settings file. */
export interface Policy {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  readonly ignores: readonly Ignore[]
  readonly expectations: readonly Expectation[]
  /** Globs; empty for all paths. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Null where the settings don't say. */
  readonly failOn: FailOn | null
  readonly minSeverity: Severity | null
}

export type FailOn = 'regression' | 'any' | 'never'

/** A finding that the team accepts: of one rule, at paths or at an endpoint, for a reason. */
export interface Ignore {
  readonly rule: string
  /** A glob; null for any path. */
  readonly path: string | null
  /** A name of the endpoint; null for any. */
  readonly endpoint: string | null
  readonly reason: string
  /** Last day on which it holds, `2027-01-31`, in UTC; null for no end. */
  readonly expires: string | null
  readonly at: Location
}

/** What a change to the settings does to the policy. */
export interface PolicyChange {
  /** `rules.weak-key`, `ignore`, `exclude`, `fail-on` … */
  readonly key: string
  /** As compact JSON, without the quotes of a plain text; null for absent. */
  readonly before: string | null
  readonly after: string | null
  /** In the head's settings where the key stands there, else in the base's. */
  readonly at: Location
}

export function policyOf(settings: Settings): Policy {
  const { values } = settings
  return {
    rules: new Map(Object.entries(values.rules ?? {})),
    ignores: (values.ignore ?? []).map((ignore, index) => ({
      rule: ignore.rule,
      path: ignore.path ?? null,
      endpoint: ignore.endpoint ?? null,
      reason: ignore.reason,
      expires: ignore.expires ?? null,
      at: placeOf(settings, 'ignore', index),
    })),
    expectations: expectationsOf(settings),
    include: values.include ?? [],
    exclude: values.exclude ?? [],
    failOn: values['fail-on'] ?? null,
    minSeverity: values['min-severity'] ?? null,
  }
}

/** Every change of the policy between two settings files, in the head's order; a change of facts is none. */
export function compareSettings(base: Settings, head: Settings): readonly PolicyChange[] {
  const before = policyItems(base)
  const after = policyItems(head)
  const added = [...after]
    .filter(([id, item]) => before.get(id)?.text !== item.text)
    .map(([id, { key, text, at }]) => ({ key, before: before.get(id)?.text ?? null, after: text, at }))
  const removed = [...before]
    .filter(([id]) => !after.has(id))
    .map(([, { key, text, at }]) => ({ key, before: text, after: null, at }))
  return [...added, ...removed]
}

interface PolicyItem {
  readonly key: string
  readonly text: string
  readonly at: Location
}

/** Single values are told apart by their key, members of a list by their text: order is no change. */
function policyItems(settings: Settings): ReadonlyMap<string, PolicyItem> {
  const { values } = settings
  const items = new Map<string, PolicyItem>()
  for (const [rule, severity] of Object.entries(values.rules ?? {})) {
    const key = `rules.${rule}`
    items.set(key, { key, text: severity, at: keyPlaceOf(settings, 'rules', rule) })
  }
  for (const list of ['ignore', 'alerts', 'include', 'exclude'] as const) {
    for (const [index, member] of (values[list] ?? []).entries()) {
      const text = typeof member === 'string' ? member : JSON.stringify(member)
      items.set(`${list}\n${text}`, { key: list, text, at: placeOf(settings, list, index) })
    }
  }
  for (const key of ['fail-on', 'min-severity'] as const) {
    const text = values[key]
    if (text !== undefined) items.set(key, { key, text, at: keyPlaceOf(settings, key) })
  }
  return items
}
