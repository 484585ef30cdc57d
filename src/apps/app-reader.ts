import { posix } from 'node:path'
import type { App } from '../apple/app.ts'
import { entryOf } from '../apple/plist.ts'
import type { DeclaredApp, DeclaredFacts } from '../survey/declared-facts.ts'
import { wholeFile } from '../text/location.ts'
import {
  type FileEntry,
  isUnread,
  type NotAssessed,
  namedFiles,
  realPathOf,
  type Tree,
  unreadText,
} from '../text/tree.ts'
import { isAppFile, isPlistPath, isProjectFile, largestPlist } from './app-files.ts'
import { type BundleKind, bundleKind } from './bundle-kind.ts'
import {
  type AppSources,
  declaredApp,
  generatedApp,
  placesOf,
  plistApp,
  unreadApp,
} from './plist/info-plist.ts'
import { decodedText, readPlist } from './plist/plist-file.ts'
import { type PlistFile, plistProblem } from './plist/plist-result.ts'
import { type PlistUse, type Projects, readProjects } from './xcode/project-facts.ts'

export interface AppResult {
  readonly apps: readonly App[]
  readonly notAssessed: readonly NotAssessed[]
  /** Paths whose content took part. */
  readonly used: readonly string[]
}

/** Info.plists, found by content, and what Xcode, XcodeGen and CocoaPods projects say of them → apps. Repeatable. */
export function readApps(tree: Tree, facts: DeclaredFacts): AppResult {
  const projects = readProjects(tree, pathsOf(namedFiles(tree, isProject)))
  const declared = new Map(
    facts.apps.flatMap((app) => (app.plist === null ? [] : [[inTree(app.plist), app]])),
  )
  const named = new Set([...projects.uses.keys(), ...declared.keys()].filter((path) => tree.has(path)))
  const plists = new Set([...plistPaths(tree, named), ...declared.keys()])
  const results = [...plists].map((path) =>
    readInfoPlist(path, { tree, projects, declared: declared.get(path) }),
  )
  const generated = projects.generated.map((plist) => ({
    app: generatedApp(plist),
    files: filesOf(plist.uses),
  }))
  const inline = facts.apps.filter(({ plist }) => plist === null).map(declaredApp)
  const apps = [...results.flatMap(({ app }) => app ?? []), ...generated.map(({ app }) => app), ...inline]
  const used = new Set([
    ...results.flatMap((result) => result.used),
    ...generated.flatMap(({ files }) => files),
    ...projects.notAssessed.flatMap(({ location }) => location?.path ?? []),
    ...apps.flatMap(placesOf).map((place) => place.path),
  ])
  return {
    apps,
    notAssessed: [...results.flatMap((result) => result.notAssessed), ...projects.notAssessed],
    used: [...used],
  }
}

const pathsOf = (entries: readonly FileEntry[]) => entries.map(({ path }) => path)
const isPlist = (entry: FileEntry) => isAppFile(entry) && isPlistPath(entry.path)
const isProject = (entry: FileEntry) => isAppFile(entry) && isProjectFile(entry.path)

/** The property lists of a tree, each under the path that a project or the settings name it by, else its own. */
function plistPaths(tree: Tree, named: ReadonlySet<string>): readonly string[] {
  const reached = new Set([...named].map((path) => realPathOf(tree, path)))
  const others = pathsOf(namedFiles(tree, isPlist)).filter((path) => !reached.has(realPathOf(tree, path)))
  const listed = new Set(pathsOf(tree.entries.filter(isPlist)))
  return [...[...named].filter((path) => listed.has(path)), ...others].toSorted()
}

/** A path of the settings as the tree writes it. */
function inTree(path: string): string {
  return posix.normalize(path).replace(/^\/+/, '')
}

interface Context {
  readonly tree: Tree
  readonly projects: Projects
  readonly declared: DeclaredApp | undefined
}

interface InfoPlistResult {
  readonly app: App | null
  readonly notAssessed: readonly NotAssessed[]
  readonly used: readonly string[]
}

const irrelevant: InfoPlistResult = { app: null, notAssessed: [], used: [] }

function readInfoPlist(path: string, { declared, projects, tree }: Context): InfoPlistResult {
  const bytes = tree.bytes(path)
  const uses = projects.uses.get(path) ?? []
  if (isUnread(bytes))
    return closedPlist(path, unreadText(bytes), { tree, projects, uses, declared: declared ?? null })
  const file = bytes === undefined ? null : readPlist(realPathOf(tree, path), bytes)
  if (bytes === undefined || file === null) return unreadPlist(path, tree, declared)
  const kind = declared === undefined ? kindOf(path, file, uses, bytes) : 'app'
  const used = [path, ...filesOf(uses)]
  const notAssessed = file.problems.map((problem) => ({ ...problem, what: 'Info.plist' }))
  if (kind === 'app') {
    const app = plistApp(path, file, { tree, projects, uses, declared: declared ?? null })
    return { app, notAssessed, used }
  }
  if (kind === 'other-system' && holdsAts(file)) return { app: null, notAssessed: [otherSystem(path)], used }
  return file.problems.length > 0 && mayConcernAts(path, bytes)
    ? { app: null, notAssessed, used }
    : irrelevant
}

/** The target's word before the plist's own; a broken list is an app where its text says so. */
function kindOf(path: string, file: PlistFile, uses: readonly PlistUse[], bytes: Uint8Array): BundleKind {
  const ofUses = kindOfUses(uses)
  if (ofUses !== undefined) return ofUses
  if (file.root?.kind === 'dict') return bundleKind(path, file.root)
  const text = file.root === null ? (decodedText(bytes) ?? '') : ''
  return /LSRequiresIPhoneOS|UILaunch|UIApplicationScene|NSAppTransportSecurity|>APPL</.test(text)
    ? 'app'
    : 'no-bundle'
}

/**
 * A property list whose content can't be had is an app where its name or a target says so, since its facts are unknown
 * then; the gate names the file itself.
 */
function closedPlist(path: string, why: string, sources: AppSources): InfoPlistResult {
  const { uses, declared } = sources
  const file: PlistFile = {
    format: 'xml',
    root: null,
    problems: [plistProblem(wholeFile(path), `${path} ${why}`)],
  }
  const isApp = declared !== null || (uses.length > 0 ? kindOfUses(uses) === 'app' : isLikelyApp(path))
  const used = [path, ...filesOf(uses)]
  return { app: isApp ? plistApp(path, file, sources) : null, notAssessed: [], used }
}

/** By its name alone; Firebase's file is named like one. */
function isLikelyApp(path: string): boolean {
  return isInfoName(path) && !/GoogleService-Info/i.test(path)
}

function kindOfUses(uses: readonly PlistUse[]): BundleKind | undefined {
  return uses.some(({ kind }) => kind === 'app') ? 'app' : uses[0]?.kind
}

function unreadPlist(path: string, tree: Tree, declared: DeclaredApp | undefined): InfoPlistResult {
  const isThere = tree.has(path)
  const why = isThere ? `${path} is no property list` : `${path} is not in the tree`
  if (declared !== undefined) return { ...irrelevant, app: unreadApp(path, why, declared), used: [path] }
  const isTooLarge = (tree.entry(path)?.size ?? 0) > largestPlist
  if (!isTooLarge || !isInfoName(path)) return irrelevant
  const problem = { what: 'Info.plist', why: 'it is too large to be read', location: wholeFile(path) }
  return { app: null, notAssessed: [problem], used: [path] }
}

function otherSystem(path: string): NotAssessed {
  const why = 'it belongs to an app for another system than iOS, whose clients are not known here'
  return { what: 'NSAppTransportSecurity', why, location: wholeFile(path) }
}

function holdsAts({ root }: PlistFile): boolean {
  return root?.kind === 'dict' && entryOf(root, 'NSAppTransportSecurity') !== undefined
}

function mayConcernAts(path: string, bytes: Uint8Array): boolean {
  return isInfoName(path) || Buffer.from(bytes).includes('NSAppTransportSecurity')
}

function isInfoName(path: string): boolean {
  return /Info[^/]*\.plist/i.test(path)
}

function filesOf(uses: readonly PlistUse[]): readonly string[] {
  return uses.flatMap(({ files }) => files)
}
