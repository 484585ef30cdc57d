import { posix } from 'node:path'
import { entryOf, type PlistDict, type PlistValue } from '../../apple/plist.ts'
import type { Location } from '../../text/location.ts'
import type { Tree } from '../../text/tree.ts'
import { isUnread } from '../../text/tree.ts'
import { textOf } from '../bundle-kind.ts'
import { readPlist } from '../plist/plist-file.ts'
import type { BuildConfiguration, BuildSetting, SettingsLayer } from './build-settings.ts'
import { xcconfigSettings } from './xcconfig.ts'

/** A target of an Xcode project with its build configurations. */
export interface XcodeTarget {
  readonly name: string
  /** `com.apple.product-type.application` …; empty where the project does not say. */
  readonly productType: string
  readonly configurations: readonly BuildConfiguration[]
  /** The folder that the project's paths start from, inside the tree. */
  readonly folder: string
  /** The project file and the xcconfig files that took part. */
  readonly files: readonly string[]
  readonly at: Location
}

/** The targets of a `project.pbxproj`, which is an OpenStep list of objects that name one another by id. */
export function xcodeTargets(tree: Tree, path: string): readonly XcodeTarget[] {
  const bytes = tree.bytes(path)
  const root = bytes === undefined || isUnread(bytes) ? null : (readPlist(path, bytes)?.root ?? null)
  const objects = root?.kind === 'dict' ? dictIn(root, 'objects') : null
  const id = root?.kind === 'dict' ? textOf(root, 'rootObject') : null
  if (objects === null || id === null) return []
  const byId = new Map(
    objects.entries.flatMap(({ key, value }) => (value.kind === 'dict' ? [[key, value]] : [])),
  )
  const project = byId.get(id)
  if (project === undefined) return []
  // `App/App.xcodeproj/project.pbxproj` has its paths start at `App`.
  const projectFolder = posix.dirname(posix.dirname(path))
  const folder = posix.join(projectFolder, textOf(project, 'projectDirPath') ?? '')
  const reading: XcodeProjectReading = {
    tree,
    path,
    byId,
    parents: parentsIn(byId),
    folder,
    xcconfigs: new Map(),
  }
  return itemsIn(project, 'targets').flatMap((target) => targetOf(byId.get(target), project, reading))
}

interface XcodeProjectReading {
  readonly tree: Tree
  readonly path: string
  readonly byId: ReadonlyMap<string, PlistDict>
  readonly parents: ReadonlyMap<string, string>
  readonly folder: string
  /** Settings of xcconfig files by path, each read once. */
  readonly xcconfigs: Map<string, { readonly settings: SettingsLayer; readonly files: ReadonlySet<string> }>
}

function targetOf(
  target: PlistDict | undefined,
  project: PlistDict,
  reading: XcodeProjectReading,
): readonly XcodeTarget[] {
  const name = target && textOf(target, 'name')
  if (target === undefined || !name) return []
  const used = new Set([reading.path])
  const ofProject = configurationsOf(project, reading, used)
  const configurations = configurationsOf(target, reading, used).map(({ name: configuration, layers }) => ({
    name: configuration,
    layers: [
      ...layers,
      ...(ofProject.find((candidate) => candidate.name === configuration)?.layers ?? []),
      providedByXcode(name, configuration, reading.folder),
    ],
  }))
  const productType = textOf(target, 'productType') ?? ''
  const at = entryOf(target, 'name')?.value.at ?? target.at
  return [{ name, productType, configurations, folder: reading.folder, files: [...used], at }]
}

/** A target's or project's configurations; each has its own settings before those of its xcconfig file. */
function configurationsOf(
  owner: PlistDict,
  reading: XcodeProjectReading,
  used: Set<string>,
): readonly BuildConfiguration[] {
  const list = reading.byId.get(textOf(owner, 'buildConfigurationList') ?? '')
  return (list === undefined ? [] : itemsIn(list, 'buildConfigurations')).flatMap((id) => {
    const configuration = reading.byId.get(id)
    if (configuration === undefined) return []
    const file = xcconfigPath(configuration, reading)
    const own = settingsIn(dictIn(configuration, 'buildSettings'))
    const layers = file === null ? [own] : [own, xcconfigLayer(file, reading, used)]
    return [{ name: textOf(configuration, 'name') ?? '', layers }]
  })
}

function xcconfigLayer(path: string, reading: XcodeProjectReading, used: Set<string>): SettingsLayer {
  const files = new Set<string>()
  const known = reading.xcconfigs.get(path)
  const read = known ?? { settings: xcconfigSettings(reading.tree, path, files), files }
  reading.xcconfigs.set(path, read)
  for (const file of read.files) used.add(file)
  return read.settings
}

function settingsIn(settings: PlistDict | null): SettingsLayer {
  const pairs = (settings?.entries ?? []).map(({ key, value }): [string, BuildSetting] => [
    key,
    { value: settingText(value), at: value.at },
  ])
  return new Map(pairs)
}

function settingText(value: PlistValue): string {
  if (value.kind === 'string') return value.value
  if (value.kind !== 'array') return ''
  return value.items.map((item) => (item.kind === 'string' ? item.value : '')).join(' ')
}

function providedByXcode(target: string, configuration: string, folder: string): SettingsLayer {
  const provided = {
    TARGET_NAME: target,
    TARGETNAME: target,
    PRODUCT_NAME: target,
    CONFIGURATION: configuration,
    // Paths are joined to the folder later, where an absolute one starts again at the tree's root.
    SRCROOT: `/${folder}`,
    SOURCE_ROOT: `/${folder}`,
    PROJECT_DIR: `/${folder}`,
  }
  return new Map(Object.entries(provided).map(([key, value]) => [key, { value, at: null }]))
}

/** The file that `baseConfigurationReference` names, or since Xcode 16 an anchor folder and a path in it. */
function xcconfigPath(configuration: PlistDict, reading: XcodeProjectReading): string | null {
  const reference = textOf(configuration, 'baseConfigurationReference')
  if (reference !== null) return pathOf(reference, reading, 0)
  const anchor = textOf(configuration, 'baseConfigurationReferenceAnchor')
  const inside = textOf(configuration, 'baseConfigurationReferenceRelativePath')
  if (anchor === null || inside === null) return null
  const folder = pathOf(anchor, reading, 0)
  return folder === null ? null : posix.join(folder, inside)
}

const deepestGroup = 64

/** Where a file reference or group stands in the tree; null for files of the system or of the build. */
function pathOf(id: string, reading: XcodeProjectReading, depth: number): string | null {
  const object = reading.byId.get(id)
  if (object === undefined || depth > deepestGroup) return null
  const own = textOf(object, 'path') ?? ''
  const start = textOf(object, 'sourceTree') ?? '<group>'
  if (start === 'SOURCE_ROOT') return posix.join(reading.folder, own)
  if (start !== '<group>') return null
  const parent = reading.parents.get(id)
  if (parent === undefined) return posix.join(reading.folder, own)
  const folder = pathOf(parent, reading, depth + 1)
  return folder === null ? null : posix.join(folder, own)
}

function parentsIn(byId: ReadonlyMap<string, PlistDict>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const [id, object] of byId) {
    for (const child of itemsIn(object, 'children')) parents.set(child, id)
  }
  return parents
}

function dictIn(dict: PlistDict, key: string): PlistDict | null {
  const value = entryOf(dict, key)?.value
  return value?.kind === 'dict' ? value : null
}

function itemsIn(dict: PlistDict, key: string): readonly string[] {
  const value = entryOf(dict, key)?.value
  if (value?.kind !== 'array') return []
  return value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
}
