import type { App } from '../../apple/app.ts'
import type { OsVersion } from '../../apple/client-id.ts'
import { entryOf, type PlistDict } from '../../apple/plist.ts'
import type { DeclaredApp } from '../../survey/declared-facts.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import { type Location, wholeFile } from '../../text/location.ts'
import type { Tree } from '../../text/tree.ts'
import { lowestMinimum, osVersionIn, podfileMinimum } from '../xcode/minimum-os.ts'
import {
  enclosingMinimum,
  type GeneratedPlist,
  type PlistUse,
  type Projects,
} from '../xcode/project-facts.ts'
import type { PlistFile } from './plist-result.ts'

/** Where the facts of one app come from, besides its plist. */
export interface AppSources {
  readonly tree: Tree
  readonly projects: Projects
  /** The targets that are built with this plist. */
  readonly uses: readonly PlistUse[]
  /** What the settings say of this plist. */
  readonly declared: DeclaredApp | null
}

/** The app of an Info.plist. A list with problems leaves its ATS dictionary unknown: none of it would be built. */
export function plistApp(path: string, file: PlistFile, sources: AppSources): App {
  const info = file.root?.kind === 'dict' ? file.root : noInfo
  const ats = declaredAts(sources.declared) ?? atsIn(path, info, file)
  return {
    id: path,
    bundleId: bundleId(info, sources.uses),
    minimumOs: minimumOs(path, info, sources),
    ats,
    location: ats.at ?? wholeFile(path),
  }
}

/** An app whose Info.plist the settings name and the tree does not hold, or not as a property list. */
export function unreadApp(path: string, why: string, declared: DeclaredApp): App {
  return {
    id: path,
    bundleId: unknown(why, declared.at),
    minimumOs: declaredMinimum(declared) ?? unknown(noMinimum, declared.at),
    ats: declaredAts(declared) ?? unknown(why, declared.at),
    location: declared.at,
  }
}

/** An app whose Info.plist Xcode writes at build time. */
export function generatedApp({ id, uses, at }: GeneratedPlist): App {
  return {
    id,
    bundleId: bundleId(noInfo, uses),
    minimumOs: lowestMinimum(minimaOf(uses)) ?? unknown(noMinimum, at),
    ats: known(null, at, 'Xcode generates its Info.plist, without NSAppTransportSecurity'),
    location: at,
  }
}

/** An app that the settings describe without a plist. */
export function declaredApp(declared: DeclaredApp, index: number): App {
  return {
    id: declared.name ?? `app ${index + 1} of the settings`,
    bundleId: unknown('the settings describe the app without its Info.plist', declared.at),
    minimumOs: declaredMinimum(declared) ?? unknown(noMinimum, declared.at),
    ats: declaredAts(declared) ?? known(null, declared.at, 'the settings give no ATS dictionary'),
    location: declared.at,
  }
}

const noInfo: PlistDict = { kind: 'dict', entries: [], at: wholeFile('') }
const noMinimum = 'neither the settings nor its Info.plist nor a project in the tree says its oldest iOS'

function declaredAts(declared: DeclaredApp | null): App['ats'] | null {
  return declared?.ats ? known(declared.ats, declared.ats.at) : null
}

function declaredMinimum(declared: DeclaredApp | null): Fact<OsVersion> | null {
  return declared?.minimumOs ? known(declared.minimumOs, declared.at, 'the settings') : null
}

function atsIn(path: string, info: PlistDict, { problems }: PlistFile): App['ats'] {
  const [problem] = problems
  if (problem !== undefined) return unknown(problem.why, problem.location)
  const entry = entryOf(info, 'NSAppTransportSecurity')
  if (entry === undefined) return known(null, null, `no NSAppTransportSecurity in ${path}`)
  if (entry.value.kind === 'dict') return known(entry.value, entry.keyAt)
  if (entry.value.kind === 'string' && isVariable(entry.value.value)) {
    return unknown(`NSAppTransportSecurity is the build setting ${entry.value.value}`, entry.value.at)
  }
  return known(null, entry.keyAt, 'NSAppTransportSecurity is no dictionary, so that the system ignores it')
}

function bundleId(info: PlistDict, uses: readonly PlistUse[]): Fact<string> {
  const entry = entryOf(info, 'CFBundleIdentifier')
  const at = entry?.value.at ?? null
  // Xcode fills in the identifier where the plist leaves it out.
  const text = entry?.value.kind === 'string' ? entry.value.value : '$(PRODUCT_BUNDLE_IDENTIFIER)'
  if (!isVariable(text)) return known(text, at)
  const value = expandedBy(uses, text)
  return value === null
    ? unknown(`${text} is set by no project in the tree`, at)
    : known(value, at, 'build settings')
}

/**
 * The oldest iOS of an app. In this order: the settings, MinimumOSVersion, the deployment target of the targets
 * that are built with the plist (the lowest of their configurations), an XcodeGen project around it, the pods.
 */
function minimumOs(
  path: string,
  info: PlistDict,
  { declared, projects, tree, uses }: AppSources,
): App['minimumOs'] {
  const enclosing = uses.length > 0 ? null : enclosingMinimum(projects, path)
  return (
    declaredMinimum(declared) ??
    plistMinimum(info, uses) ??
    lowestMinimum(minimaOf(uses)) ??
    (enclosing && lowestMinimum([enclosing])) ??
    podsMinimum(tree, path) ??
    unknown(noMinimum)
  )
}

function podsMinimum(tree: Tree, path: string): Fact<OsVersion> | null {
  const minimum = podfileMinimum(tree, path)
  return minimum && lowestMinimum([minimum])
}

function minimaOf(uses: readonly PlistUse[]) {
  return uses.filter(({ kind }) => kind === 'app').flatMap(({ minimum }) => minimum ?? [])
}

function plistMinimum(info: PlistDict, uses: readonly PlistUse[]): Fact<OsVersion> | null {
  const value = entryOf(info, 'MinimumOSVersion')?.value
  if (value?.kind !== 'string') return null
  const text = isVariable(value.value) ? expandedBy(uses, value.value) : value.value
  const version = text === null ? null : osVersionIn(text)
  return version && known(version, value.at, 'MinimumOSVersion')
}

/** The text as the release build has it, else as any build has it. */
function expandedBy(uses: readonly PlistUse[], text: string): string | null {
  const values = uses.map(({ configuration, expand }) => ({ configuration, value: expand(text) }))
  const complete = values.filter(({ value }) => value !== null)
  return (complete.find(({ configuration }) => configuration === 'Release') ?? complete[0])?.value ?? null
}

function isVariable(text: string): boolean {
  return /\$[({]/.test(text)
}

/** The place of a fact, for the files that took part. */
export function placesOf(app: App): readonly Location[] {
  return [app.minimumOs.at, app.ats.at, app.location].filter((at) => at !== null)
}
