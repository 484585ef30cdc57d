import * as v from 'valibot'
import type { Location } from '../text/location.ts'
import { nearest } from '../text/nearest.ts'
import { contradictions } from './contradictions.ts'
import { noSettings, type Settings, type SettingsProblem } from './settings-file.ts'
import { settingsSchema } from './settings-schema.ts'
import { unknownKeys } from './unknown-keys.ts'
import { pointerTo, readYaml, type YamlTree } from './yaml-tree.ts'

export interface LoadedSettings {
  /** Without any values when there are problems. */
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
}

/** More would hide the first ones. */
const mostProblems = 20

/**
 * Reads and checks a settings file. All problems come at once, in file order, each with its line, the key and, for
 * a mistyped one, the nearest valid word. `ruleIds` are the rules that exist; null leaves them unchecked. Never throws.
 */
export function loadSettings(
  path: string,
  text: string,
  ruleIds: readonly string[] | null = null,
): LoadedSettings {
  const { tree, problems } = readYaml(path, text)
  if (problems.length > 0) return refused(path, problems)
  const given = withoutEmptyKeys(tree.value)
  const checked = v.safeParse(settingsSchema, given)
  const found = [...keyProblems(tree, given), ...valueProblems(tree, checked.issues ?? [])]
  if (!checked.success || found.length > 0) return refused(path, found)
  const settings = { path, values: checked.output, places: tree.places, keyPlaces: tree.keyPlaces }
  const contradicting = contradictions(settings, ruleIds)
  return contradicting.length > 0 ? refused(path, contradicting) : { settings, problems: [] }
}

function refused(path: string, problems: readonly SettingsProblem[]): LoadedSettings {
  const inOrder = [...problems].sort(
    ({ location: a }, { location: b }) => a.line - b.line || a.column - b.column,
  )
  return { settings: noSettings(path), problems: inOrder.slice(0, mostProblems) }
}

/** A top-level key with nothing after it (its lines commented out) and an empty file say nothing. */
function withoutEmptyKeys(value: unknown): unknown {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
}

function keyProblems(tree: YamlTree, value: unknown): readonly SettingsProblem[] {
  return unknownKeys(settingsSchema, value).map(({ path, validKeys }) => {
    const key = String(path.at(-1))
    const meant = nearest(key, validKeys)
    const hint = meant ? `did you mean \`${meant}\`?` : `valid here: ${validKeys.join(', ')}`
    const pointer = pointerTo(path)
    return {
      message: `unknown key \`${key}\`; ${hint}`,
      location: tree.keyPlaces.get(pointer) ?? nearestPlace(tree, path),
    }
  })
}

type Issue = v.BaseIssue<unknown>

function valueProblems(tree: YamlTree, issues: readonly Issue[]): readonly SettingsProblem[] {
  return issues.flatMap(innermost).flatMap((issue) => {
    if (issue.expected === 'never') return []
    const path = (issue.path ?? []).map((step) => step.key as string | number)
    return [{ message: issueMessage(issue, path), location: nearestPlace(tree, path) }]
  })
}

/** Of a union's issues, those of the alternative that came furthest. */
function innermost(issue: Issue): readonly Issue[] {
  const within = (issue.issues ?? []).filter((inner) => inner.path && inner.path.length > 0)
  if (within.length === 0) return [issue]
  return within.flatMap((inner) =>
    innermost({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] } as Issue),
  )
}

function issueMessage(issue: Issue, path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === 'string') ?? 'the file'
  if (issue.kind === 'validation') return `\`${key}\` ${issue.message}`
  if (issue.received === 'undefined') return `\`${key}\` is missing`
  const options = (issue as { requirement?: unknown }).requirement ?? optionsOf(issue)
  if (Array.isArray(options) && typeof issue.input === 'string') {
    const meant = nearest(issue.input, options)
    return `\`${key}\` is ${issue.received}, not one of ${options.join(', ')}${meant ? `; did you mean \`${meant}\`?` : ''}`
  }
  return `\`${key}\` must be ${kindNames[issue.type] ?? issue.expected ?? 'something else'}`
}

function optionsOf(issue: Issue): readonly string[] | null {
  if (issue.type !== 'picklist') return null
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option]) => option ?? '')
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  strict_object: 'a mapping',
  record: 'a mapping',
  union: 'a text or a list',
}

/** The place of a value, or of the nearest enclosing one that the file holds. */
function nearestPlace(tree: YamlTree, path: readonly (string | number)[]): Location {
  for (let length = path.length; length > 0; length--) {
    const place = tree.places.get(pointerTo(path.slice(0, length)))
    if (place) return place
  }
  return tree.places.get('') as Location
}
