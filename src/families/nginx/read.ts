import { treePaths } from '../../survey/mounts.ts'
import { findRuntimes, type RuntimeChoice } from '../../survey/runtimes.ts'
import { insideConfiguration, type PathMap, pathMap } from '../../survey/server-paths.ts'
import { split } from '../../survey/tree-index.ts'
import type { Documents } from '../../text/documents.ts'
import { wholeFile } from '../../text/location.ts'
import {
  type FileEntry,
  isUnread,
  type NotAssessed,
  namedFiles,
  realPathOf,
  type Tree,
} from '../../text/tree.ts'
import type { FamilyReader, Reading as FamilyReading, FamilyResult } from '../family.ts'
import { assessServers } from './assess-servers.ts'
import { largestFile, mayBeNginx, mayEmbed } from './claims.ts'
import {
  type Contents,
  folderOfFragment,
  fragmentContents,
  fragmentGroups,
  httpLevel,
  mainContents,
} from './configurations.ts'
import { embeddedFiles, realPath } from './embedded.ts'
import { type ConfigurationFiles, configurationFiles, isNoText } from './files.ts'
import type { Levels } from './levels.ts'
import { configurationFolders, sharedFolders } from './paths.data.ts'
import { nginxProgram } from './program.data.ts'
import { type FileRole, mayHoldNginx, roleOf } from './recognise.ts'
import { type Expander, expander, unreadGap } from './scope.ts'

/** What the reader was given, and the tree's configuration files by what they are. */
interface Reading extends FamilyReading {
  readonly files: ConfigurationFiles
  readonly roles: ReadonlyMap<string, FileRole>
}

/** One configuration: a main file, or fragments that share a context. */
interface Configuration {
  readonly root: string
  readonly kind: 'main' | 'fragments'
  readonly paths: PathMap
  readonly choice: RuntimeChoice
  readonly expander: Expander
  readonly contents: Contents
  readonly roots: readonly string[]
  /** A main file's http block is known around the fragments. */
  readonly around: Levels
}

/**
 * nginx configurations of the tree, resolved to the endpoints that nginx would serve, in the version that the
 * Dockerfiles, compose files and manifests give it.
 */
export const read: FamilyReader['read'] = (given) => {
  const files = configurationFiles(given.tree, given.documents)
  const reading: Reading = { ...given, files, roles: rolesOf(given, files) }
  const mains = pathsWith(reading.roles, 'main').map((path) => mainConfiguration(reading, path))
  const included = new Set(mains.flatMap(({ expander: { included: paths } }) => [...paths]))
  const roots = mains.filter(({ root }) => !included.has(root))
  const fragments = fragmentConfigurations(reading, included)
  return combined(reading, [...roots, ...fragments])
}

function rolesOf(
  { tree, documents }: FamilyReading,
  files: ConfigurationFiles,
): ReadonlyMap<string, FileRole> {
  const roles = new Map<string, FileRole>()
  for (const { path } of namedFiles(tree, mayEmbed)) addEmbedded(documents, path, files, roles)
  const enabled = new Set<string>()
  for (const entry of tree.entries) {
    if (!mayBeNginx(entry) || (entry.size ?? 0) > largestFile) continue
    const real = fileBehind(tree, entry)
    const counts = real === entry.path || isEnabled(entry.path) || !mayBeNginx({ ...entry, path: real })
    if (!counts) continue
    const role = roleIn(tree, real, files)
    if (role === null) continue
    if (real !== entry.path) {
      const file = files.parsed(real)
      if (typeof file !== 'string') files.add(entry.path, file)
      if (isEnabled(entry.path)) enabled.add(real)
    }
    roles.set(entry.path, role)
  }
  for (const path of enabled) if (!isEnabled(path)) roles.delete(path)
  return roles
}

/** The file that nginx reads under an entry's name: an absolute link is one into its own configuration folder. */
function fileBehind(tree: Tree, { path, realPath, target }: FileEntry): string {
  const inside =
    target === undefined ? null : insideConfiguration(target, folderOfFragment(path), configurationFolders)
  return realPath ?? (inside !== null && tree.has(inside) ? realPathOf(tree, inside) : path)
}

/** A folder that nginx takes as a whole: what is linked there is served from there, not from where it is kept. */
function isEnabled(path: string): boolean {
  const { name } = split(split(path).folder)
  return sharedFolders.has(name) && name !== 'sites-available'
}

/** Null for what is no configuration, and for what is still to be loaded. */
function roleIn(tree: Tree, path: string, files: ConfigurationFiles): FileRole | null {
  const text = tree.text(path)
  if (isUnread(text)) return 'unread'
  if (text === undefined || !mayHoldNginx(text)) return null
  const file = files.parsed(path)
  return typeof file === 'string' ? null : roleOf(file)
}

function addEmbedded(
  documents: Documents,
  path: string,
  files: ConfigurationFiles,
  roles: Map<string, FileRole>,
): void {
  for (const { name, file } of documents.parsed(embeddedFiles, path) ?? []) {
    const role = roleOf(file)
    if (role !== 'main' && role !== 'servers') continue
    files.add(name, file)
    roles.set(name, role)
  }
}

function pathsWith(roles: ReadonlyMap<string, FileRole>, wanted: FileRole): readonly string[] {
  return [...roles].filter(([, role]) => role === wanted).map(([path]) => path)
}

function mainConfiguration(reading: Reading, path: string): Configuration {
  const choice = findRuntimes(nginxProgram, reading.uses(), reading.facts, realPath(path))
  const paths = mapFor(reading, choice, split(path).folder)
  const expansion = expander(reading.files, paths)
  const contents = mainContents(directivesOf(reading, path), expansion)
  return { root: path, kind: 'main', paths, choice, expander: expansion, contents, roots: [path], around: [] }
}

function mapFor({ index, facts }: Reading, { mounts }: RuntimeChoice, folder: string): PathMap {
  return pathMap({ index, declared: facts.files, mounts, folder, configurationFolders })
}

function directivesOf({ files }: Reading, path: string) {
  const file = files.parsed(path)
  return typeof file === 'string' ? [] : file.directives
}

/** Fragments that no main file includes; first read to learn which of them others include. */
function fragmentConfigurations(reading: Reading, included: ReadonlySet<string>): readonly Configuration[] {
  const free = fragmentPaths(reading, included)
  const first = fragmentGroups(free).map((group) => fragmentConfiguration(reading, group))
  const inner = new Set(first.flatMap((one) => [...one.expander.included]))
  if (!free.some((path) => inner.has(path))) return first
  const outer = fragmentPaths(reading, new Set([...included, ...inner]))
  return fragmentGroups(outer).map((group) => fragmentConfiguration(reading, group))
}

/** Files with servers, and the settings files of the folders that they share. */
function fragmentPaths({ files, roles }: Reading, included: ReadonlySet<string>): readonly string[] {
  const free = (['servers', 'settings', 'unread'] as const).flatMap((role) => pathsWith(roles, role))
  const isIncluded = (path: string) => {
    const file = files.parsed(path)
    return included.has(path) || (typeof file !== 'string' && included.has(file.source.path))
  }
  const groups = fragmentGroups(free.filter((path) => !isIncluded(path)))
  return groups.filter((group) => group.some((path) => roles.get(path) === 'servers')).flat()
}

function fragmentConfiguration(reading: Reading, group: readonly string[]): Configuration {
  const root = group.find((path) => reading.roles.get(path) === 'servers') ?? group[0] ?? ''
  const choice = findRuntimes(nginxProgram, reading.uses(), reading.facts, realPath(root))
  const main = mainAround(reading, choice, split(root).folder)
  const unread = group.filter((path) => reading.roles.get(path) === 'unread')
  const paths = mapFor(reading, choice, main === null ? folderOfFragment(root) : split(main).folder)
  const expansion = expander(reading.files, paths)
  const around = main === null ? [] : httpLevelOf(reading, main, paths)
  const contents = fragmentContents(
    {
      read: group.map((path) => directivesOf(reading, path)),
      unread: unread.map((path) => unreadGap(path, whyUnread(reading, path))),
    },
    expansion,
    around,
  )
  return { root, kind: 'fragments', paths, choice, expander: expansion, contents, roots: group, around }
}

/** Of a main file that can't be read nothing is known. */
function httpLevelOf(reading: Reading, main: string, paths: PathMap): Levels {
  if (reading.roles.get(main) === 'unread')
    return [{ byName: new Map(), gaps: [unreadGap(main, whyUnread(reading, main))] }]
  return httpLevel(directivesOf(reading, main), expander(reading.files, paths))
}

function whyUnread({ files }: Reading, path: string): string {
  const file = files.parsed(path)
  return typeof file === 'string' ? file : 'could not be read'
}

/**
 * The main file whose http block surrounds a fragment that it does not include by name: the one that the image
 * puts at /etc/nginx/nginx.conf, else that of the fragment's folder or one of the two above it.
 */
function mainAround({ roles }: Reading, { mounts }: RuntimeChoice, folder: string): string | null {
  const isMain = (path: string) => roles.get(path) === 'main' || roles.get(path) === 'unread'
  const mounted = treePaths(mounts, '/etc/nginx/nginx.conf').find(isMain)
  if (mounted !== undefined) return mounted
  const above = split(folder).folder
  const mains = [...pathsWith(roles, 'main'), ...pathsWith(roles, 'unread')].filter((path) =>
    /^nginx\.conf(\.\w+)*$/.test(split(path).name),
  )
  for (const one of new Set([folder, above, split(above).folder])) {
    const here = mains.filter((path) => split(path).folder === one)
    const plain = here.find((path) => path.endsWith('nginx.conf'))
    if (plain !== undefined || here.length === 1) return plain ?? here[0] ?? null
  }
  return null
}

function combined(reading: Reading, configurations: readonly Configuration[]): FamilyResult {
  const results = configurations.map((one) => ({
    one,
    ...assessServers({ ...one, root: realPath(one.root) }, reading.served),
  }))
  const took = new Set(configurations.flatMap(({ roots, expander: { included } }) => [...roots, ...included]))
  const notAssessed = [
    ...unreadable(reading.tree),
    ...[...took].flatMap((path) => reading.files.problemsOf(path)),
    ...results.flatMap(({ one, notAssessed: found }) => [
      ...one.expander.notAssessed,
      ...one.contents.notAssessed,
      ...one.choice.notAssessed,
      ...found,
    ]),
  ]
  const used = [
    ...[...took].map(realPath),
    ...configurations.flatMap(({ choice }) => choice.used),
    ...reading.served.used,
  ]
  for (const gap of distinctly(notAssessed)) reading.notAssessed(gap)
  return { endpoints: results.flatMap(({ endpoints }) => endpoints), used: [...new Set(used)] }
}

/**
 * Files that are too big or not text, where the name leaves little doubt that nginx would read them. What the tree can't
 * give at all, the gate names.
 */
function unreadable(tree: Tree): readonly NotAssessed[] {
  const isLikely = (entry: FileEntry) =>
    entry.kind === 'file' && mayBeNginx(entry) && /nginx|\.conf$/.test(entry.path)
  return namedFiles(tree, isLikely).flatMap(({ path, size }) => {
    const why = whyUnreadable(tree, path, size)
    return why === null ? [] : [{ what: path, why, location: wholeFile(path) }]
  })
}

function whyUnreadable(tree: Tree, path: string, size: number | null): string | null {
  if ((size ?? 0) > largestFile) return `the file is larger than ${largestFile / 1_000_000} MB`
  return isNoText(tree, path) ? 'the file is not text' : null
}

function distinctly(items: readonly NotAssessed[]): readonly NotAssessed[] {
  const seen = new Set<string>()
  return items.filter(({ what, why, location }) => {
    const key = `${what} ${why} ${location?.path}:${location?.line}:${location?.column}`
    return !seen.has(key) && seen.add(key)
  })
}
