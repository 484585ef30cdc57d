import { posix } from 'node:path'
import type { Location } from '../../text/location.ts'
import type { NotAssessed, Tree } from '../../text/tree.ts'
import { type BundleKind, type Platform, productKind } from '../bundle-kind.ts'
import { type BuildConfiguration, expandedText, resolvedSetting } from './build-settings.ts'
import type { WrittenMinimum } from './minimum-os.ts'
import { type XcodeTarget, xcodeTargets } from './xcode-project.ts'
import { type XcodegenProject, type XcodegenTarget, xcodegenProject } from './xcodegen.ts'

/** What one target says of the Info.plist that it is built with, one entry per build configuration. */
export interface PlistUse {
  readonly kind: BundleKind
  readonly minimum: WrittenMinimum | null
  /** `Release`, `Debug` …; empty where the project has no configurations. */
  readonly configuration: string
  /** Text with the target's build settings in place of `$(…)`; null where one is not known. */
  readonly expand: (text: string) => string | null
  /** The files that say all this. */
  readonly files: readonly string[]
}

/** An app target without an Info.plist of its own: Xcode writes one, which has no ATS dictionary. */
export interface GeneratedPlist {
  readonly id: string
  /** One per build configuration. */
  readonly uses: readonly PlistUse[]
  readonly at: Location
}

/** What the projects of a tree say of its Info.plists. */
export interface Projects {
  readonly uses: ReadonlyMap<string, readonly PlistUse[]>
  readonly generated: readonly GeneratedPlist[]
  readonly xcodegen: readonly XcodegenProject[]
  readonly notAssessed: readonly NotAssessed[]
}

/** Reads every Xcode and XcodeGen project among the paths. */
export function readProjects(tree: Tree, paths: readonly string[]): Projects {
  const targets = paths
    .filter((path) => path.endsWith('.pbxproj'))
    .flatMap((path) => xcodeTargets(tree, path))
  const xcodegen = paths
    .filter((path) => !path.endsWith('.pbxproj'))
    .flatMap((path) => xcodegenProject(tree, path) ?? [])
  const uses = [...targets.flatMap(usesOf), ...xcodegen.flatMap(xcodegenUses)]
  return {
    uses: Map.groupBy(uses, ({ plist }) => plist),
    generated: targets.flatMap(generatedPlist),
    xcodegen,
    notAssessed: [
      ...targets.flatMap((target) => missingPlists(tree, target)),
      ...xcodegen.flatMap(({ targets: described }) => described.flatMap(overwrittenAts)),
    ],
  }
}

/** The minimum of the nearest XcodeGen project above a plist that no target names. */
export function enclosingMinimum({ xcodegen }: Projects, plistPath: string): WrittenMinimum | null {
  const above = xcodegen.filter(({ path }) => isAbove(posix.dirname(path), plistPath))
  return above.toSorted((a, b) => b.path.length - a.path.length)[0]?.minimum ?? null
}

type NamedUse = PlistUse & { readonly plist: string }

function usesOf(target: XcodeTarget): readonly NamedUse[] {
  return target.configurations.flatMap((configuration) => {
    const plist = plistPath(target, configuration)
    return plist === null ? [] : [{ plist, ...useOf(target, configuration) }]
  })
}

function useOf(target: XcodeTarget, configuration: BuildConfiguration): PlistUse {
  const platform = platformOf(configuration)
  return {
    kind: productKind(target.productType, platform),
    minimum: minimumOf(target, configuration, platform),
    configuration: configuration.name,
    expand: (text) => expandedText(configuration, text),
    files: target.files,
  }
}

/** The path that INFOPLIST_FILE gives, inside the tree; null where there is none or it can't be worked out. */
function plistPath(target: XcodeTarget, configuration: BuildConfiguration): string | null {
  const value = resolvedSetting(configuration, 'INFOPLIST_FILE')?.value
  if (!value) return null
  // `$(SRCROOT)` stands as `/folder`: a path that starts there is already complete.
  return posix.join(value.startsWith('/') ? '' : target.folder, value).replace(/^\//, '')
}

function minimumOf(
  target: XcodeTarget,
  configuration: BuildConfiguration,
  platform: Platform,
): WrittenMinimum | null {
  const system = platform === 'watchos' ? 'watchos' : 'ios'
  const key = system === 'ios' ? 'IPHONEOS_DEPLOYMENT_TARGET' : 'WATCHOS_DEPLOYMENT_TARGET'
  const setting = resolvedSetting(configuration, key)
  if (setting === null) return null
  const because = `${key} of target ${target.name}`
  return { text: setting.value ?? setting.written, system, at: setting.at, because }
}

/** The system that a configuration builds for, by SDK and supported platforms. */
function platformOf(configuration: BuildConfiguration): Platform {
  const sdk = resolvedSetting(configuration, 'SDKROOT')?.value ?? ''
  const supported = resolvedSetting(configuration, 'SUPPORTED_PLATFORMS')?.value ?? ''
  if (/\biphoneos/.test(`${sdk} ${supported}`)) return 'ios'
  if (/\bwatchos/.test(`${sdk} ${supported}`)) return 'watchos'
  if (/^(?:macosx|appletvos|xros|driverkit)/.test(sdk)) return 'other'
  return resolvedSetting(configuration, 'IPHONEOS_DEPLOYMENT_TARGET') === null ? 'other' : 'ios'
}

function generatedPlist(target: XcodeTarget): readonly GeneratedPlist[] {
  const generated = target.configurations.filter(
    (configuration) =>
      resolvedSetting(configuration, 'GENERATE_INFOPLIST_FILE')?.value === 'YES' &&
      resolvedSetting(configuration, 'INFOPLIST_FILE') === null,
  )
  const uses = generated.map((configuration) => useOf(target, configuration))
  const isApp = uses.some(({ kind }) => kind === 'app')
  return isApp ? [{ id: `${target.files[0]}#${target.name}`, uses, at: target.at }] : []
}

/** App targets whose Info.plist is not in the tree, or whose path holds a variable. */
function missingPlists(tree: Tree, target: XcodeTarget): readonly NotAssessed[] {
  const missing = target.configurations.flatMap((configuration) => {
    const setting = resolvedSetting(configuration, 'INFOPLIST_FILE')
    const path = plistPath(target, configuration)
    const isThere = setting === null || setting.written === '' || (path !== null && tree.has(path))
    if (isThere || useOf(target, configuration).kind !== 'app') return []
    const why = `its Info.plist, ${setting.written}, is not in the tree; name it under \`apps\` in the settings`
    return [{ what: `app target ${target.name}`, why, location: setting.at }]
  })
  return missing.slice(0, 1)
}

function xcodegenUses(project: XcodegenProject): readonly NamedUse[] {
  return project.targets.flatMap((target) => {
    if (target.infoPlist === null) return []
    return [
      {
        plist: target.infoPlist,
        kind: productKind(target.type, xcodegenPlatform(target)),
        minimum: target.minimum ?? project.minimum,
        configuration: '',
        expand: (text: string) => (text.includes('$') ? null : text),
        files: [project.path],
      },
    ]
  })
}

/** XcodeGen's `platform`, also in its list form and as `auto`. */
function xcodegenPlatform({ platform }: XcodegenTarget): Platform {
  if (platform === 'watchOS') return 'watchos'
  return /^(?:macOS|tvOS|visionOS)$/.test(platform) ? 'other' : 'ios'
}

/** XcodeGen writes the plist anew from `info.properties`, so that a committed one may be stale. */
function overwrittenAts(target: XcodegenTarget): readonly NotAssessed[] {
  if (target.generatedAts === null) return []
  const why =
    'XcodeGen writes NSAppTransportSecurity from `info.properties` over the Info.plist; the committed Info.plist was judged'
  return [{ what: `app target ${target.name}`, why, location: target.generatedAts }]
}

function isAbove(folder: string, path: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}
