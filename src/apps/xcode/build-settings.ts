import type { Location } from '../../text/location.ts'

/** A build setting as one file writes it; no place for those that Xcode provides. */
export interface BuildSetting {
  readonly value: string
  readonly at: Location | null
}

/** The settings of one file or level. */
export type SettingsLayer = ReadonlyMap<string, BuildSetting>

/** A build configuration of a target (`Debug`, `Release`), its layers from the nearest to the farthest. */
export interface BuildConfiguration {
  readonly name: string
  readonly layers: readonly SettingsLayer[]
}

/** A setting after expansion; `value` null where a variable in it is defined nowhere in the tree. */
export interface ResolvedSetting {
  readonly value: string | null
  readonly written: string
  readonly at: Location | null
}

/** Expansions per setting, which keeps settings that name one another from growing without end. */
const mostExpansions = 100

/** The value that the configuration gives a setting on iOS devices; null where none does. */
export function resolvedSetting(configuration: BuildConfiguration, key: string): ResolvedSetting | null {
  const found = lookedUp(configuration, key, 0)
  if (found === null) return null
  const { setting, level } = found
  const value = expanded(setting.value, { configuration, key, level, budget: { left: mostExpansions } })
  return { value, written: setting.value, at: setting.at }
}

/** Text with the build settings in it replaced; null where one is not known. */
export function expandedText(configuration: BuildConfiguration, text: string): string | null {
  return expanded(text, { configuration, key: '', level: 0, budget: { left: mostExpansions } })
}

interface Expansion {
  readonly configuration: BuildConfiguration
  /** The setting that is being expanded and its layer, for `$(inherited)`. */
  readonly key: string
  readonly level: number
  readonly budget: { left: number }
}

function lookedUp(
  { layers }: BuildConfiguration,
  key: string,
  from: number,
): { setting: BuildSetting; level: number } | null {
  for (let level = from; level < layers.length; level += 1) {
    const layer = layers[level]
    const setting = layer?.get(`${key}[sdk=iphoneos*]`) ?? layer?.get(key)
    if (setting !== undefined) return { setting, level }
  }
  return null
}

const reference = /\$(?:\(([\w.]+)((?::[\w=.-]*)*)\)|\{([\w.]+)((?::[\w=.-]*)*)\})/g

function expanded(text: string, expansion: Expansion): string | null {
  let complete = true
  const result = text.replace(reference, (_, name, operators, bracedName, bracedOperators) => {
    const value = complete ? valueOfReference(name ?? bracedName, expansion) : null
    if (value === null) complete = false
    return withOperators(value ?? '', operators ?? bracedOperators ?? '')
  })
  return complete && !result.includes('$(') && !result.includes('${') ? result : null
}

function valueOfReference(name: string, expansion: Expansion): string | null {
  expansion.budget.left -= 1
  if (expansion.budget.left < 0) return null
  const inherited = name === 'inherited'
  const key = inherited ? expansion.key : name
  const found = lookedUp(expansion.configuration, key, inherited ? expansion.level + 1 : 0)
  if (found === null) return inherited ? '' : null
  return expanded(found.setting.value, { ...expansion, key, level: found.level })
}

/** The operators that bundle identifiers and paths use (Xcode help, "Build setting evaluation"). */
function withOperators(value: string, operators: string): string {
  return operators
    .split(':')
    .slice(1)
    .reduce((text, operator) => {
      if (operator === 'rfc1034identifier') return text.replace(/[^A-Za-z0-9.-]/g, '-')
      if (operator === 'c99extidentifier') return text.replace(/[^A-Za-z0-9_]/g, '_')
      if (operator === 'lower') return text.toLowerCase()
      return operator === 'upper' ? text.toUpperCase() : text
    }, value)
}
