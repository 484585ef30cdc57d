import { type Location, wholeFile } from '../text/location.ts'
import { pointerTo } from '../text/pointer.ts'
import type { SettingsValues } from './settings-schema.ts'

/** Where a repository keeps its settings; the first that exists counts. */
export const settingsPaths = ['.github/ats-gate.yml', '.github/ats-gate.yaml'] as const

/** A settings file as read: checked values, and the place of each value and key by its JSON pointer (RFC 6901). */
export interface Settings {
  readonly path: string
  readonly values: SettingsValues
  readonly places: ReadonlyMap<string, Location>
  readonly keyPlaces: ReadonlyMap<string, Location>
}

export interface SettingsProblem {
  readonly message: string
  readonly location: Location
}

/** What a repository without a settings file has. */
export function noSettings(path: string = settingsPaths[0]): Settings {
  return { path, values: {}, places: new Map(), keyPlaces: new Map() }
}

/** The place of a value; the whole file's for one that the file does not have. */
export function placeOf(settings: Settings, ...keys: readonly (string | number)[]): Location {
  return settings.places.get(pointerTo(keys)) ?? wholeFile(settings.path)
}

/** The place of a key. */
export function keyPlaceOf(settings: Settings, ...keys: readonly (string | number)[]): Location {
  return settings.keyPlaces.get(pointerTo(keys)) ?? placeOf(settings, ...keys)
}
