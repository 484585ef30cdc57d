import * as v from 'valibot'
import { readYaml, type YamlTree } from '../notations/yaml/yaml-tree.ts'
import type { Location } from '../text/location.ts'
import { nearest } from '../text/nearest.ts'
import { pointerTo } from '../text/pointer.ts'
import { contradictions } from './contradictions.ts'
import { type Misfit, misfits } from './misfits.ts'
import { noSettings, type Settings, type SettingsProblem } from './settings-file.ts'
import { settingsSchema } from './settings-schema.ts'

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
  const misplaced = misfits(settingsSchema, given)
  const found = [
    ...misplaced.map((misfit) => misfitProblem(tree, misfit)),
    ...valueProblems(tree, checked.issues ?? [], misplaced),
  ]
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

type Pointer = readonly (string | number)[]

function misfitProblem(tree: YamlTree, { path, validKeys }: Misfit): SettingsProblem {
  const key = String(path.at(-1) ?? 'the file')
  if (validKeys === null)
    return { message: `\`${key}\` must be a mapping, not a list`, location: nearestPlace(tree, path) }
  const meant = nearest(key, validKeys)
  const hint = meant ? `did you mean \`${meant}\`?` : `valid here: ${validKeys.join(', ')}`
  const location = tree.keyPlaces.get(pointerTo(path)) ?? nearestPlace(tree, path)
  return { message: `unknown key \`${key}\`; ${hint}`, location }
}

type Issue = v.BaseIssue<unknown>

/** What valibot has to say beyond the misfits. */
function valueProblems(
  tree: YamlTree,
  issues: readonly Issue[],
  misplaced: readonly Misfit[],
): readonly SettingsProblem[] {
  const pointers = misplaced.map(({ path }) => pointerTo(path))
  return issues.flatMap(innermost).flatMap((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number)
    const within = pointers.some((pointer) => `${pointerTo(path)}/`.startsWith(`${pointer}/`))
    return within ? [] : [{ message: issueMessage(issue, path), location: nearestPlace(tree, path) }]
  })
}

/** Of a union's issues, those of the alternative that the value was meant for. */
function innermost(issue: Issue): readonly Issue[] {
  const shape = Array.isArray(issue.input) ? 'array' : 'object'
  const within = (issue.issues ?? []).filter((inner) => inner.path?.[0]?.type === shape)
  if (within.length === 0) return [issue]
  return within.flatMap((inner) =>
    innermost({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] } as Issue),
  )
}

function issueMessage(issue: Issue, path: Pointer): string {
  const key = path.findLast((step) => typeof step === 'string') ?? 'the file'
  if (issue.kind === 'validation') return `\`${key}\` ${issue.message}`
  if (issue.received === 'undefined') return `\`${key}\` is missing`
  const options = optionsOf(issue)
  if (options !== null) {
    const meant = typeof issue.input === 'string' ? nearest(issue.input, options) : null
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
function nearestPlace(tree: YamlTree, path: Pointer): Location {
  for (let length = path.length; length > 0; length--) {
    const place = tree.places.get(pointerTo(path.slice(0, length)))
    if (place) return place
  }
  return tree.places.get('') as Location
}
