import type { FileEntry, Tree } from '../text/tree.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { globFiles, holdsGlob } from './glob.ts'
import { type Mount, treePaths } from './mounts.ts'
import { joined, normalised, split, type TreeIndex, withoutTrailingSlashes } from './tree-index.ts'
/**
 * Where a path of the server's configuration lies in the tree. In this order, the first that is there:
 *   1. the settings' `files:` prefixes;
 *   2. what the Dockerfile or compose file copies or mounts there;
 *   3. the folder of the main configuration file stands for the program's configuration folder (/etc/nginx,
 *      /usr/local/nginx/conf … ), which relative paths start from too;
 *   4. the one file whose path ends with the most of the wanted path's segments, two at least.
 * Nothing outside the tree is ever named: a path that `..` leads out of it is not followed, and a symbolic link by an
 * absolute path is read as a path of the server by rule 3. A path that a link out of the tree, a submodule or a folder
 * that can't be opened stops is found there, so that whoever reads it learns why it can't be read.
 */

export interface PathMap {
  /** One path, as the configuration writes it. */
  readonly find: (path: string) => FoundPath
  /** All files that a pattern names, in glob(3)'s order. */
  readonly findAll: (pattern: string) => readonly string[]
}

export type FoundPath =
  | { readonly status: 'found'; readonly path: string }
  /** `why` is a clause that can follow the wanted path. */
  | { readonly status: 'missing'; readonly why: string }

export interface PathMapParts {
  readonly index: TreeIndex
  readonly declared: DeclaredFacts['files']
  readonly mounts: readonly Mount[]
  /** The folder of the tree that stands for the program's configuration folder. */
  readonly folder: string
  /** The program's configuration folders on the server; the first is the usual one. */
  readonly configurationFolders: readonly string[]
}

const notThere: FoundPath = { status: 'missing', why: 'is not in the tree' }

export function pathMap(parts: PathMapParts): PathMap {
  const found = new Map<string, FoundPath>()
  const lists = new Map<string, readonly string[]>()
  return {
    find: (path) => remembered(found, path, () => findOne(parts, path)),
    findAll: (pattern) => remembered(lists, pattern, () => findPattern(parts, pattern)),
  }
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const value = memory.get(key) ?? make()
  memory.set(key, value)
  return value
}

function findOne(parts: PathMapParts, path: string): FoundPath {
  const wanted = candidates(parts, path)
  if (wanted === null) return { status: 'missing', why: 'leads out of the tree' }
  const { tree } = parts.index
  const ends = wanted.map((one) => followed(parts, one))
  const direct = ends.find((one) => tree.has(one)) ?? longestSuffix(parts.index, path)
  return direct === null ? notThere : { status: 'found', path: followed(parts, direct) }
}

function findPattern(parts: PathMapParts, pattern: string): readonly string[] {
  for (const candidate of candidates(parts, pattern) ?? []) {
    const files = filesOf(parts, candidate)
    if (files.length > 0) return files
  }
  const folder = suffixFolder(parts.index, pattern)
  return folder === null ? [] : filesOf(parts, `${folder}/${split(pattern).name}`)
}

function filesOf(parts: PathMapParts, pattern: string): readonly string[] {
  const within = followed(parts, pattern)
  const stopped = within !== pattern && parts.index.tree.has(within)
  return stopped ? [within] : globFiles(parts.index, within).map((file) => followed(parts, file))
}

/** Rules 1 to 3. Null where the path climbs out of where it starts. */
function candidates(
  { declared, mounts, folder, configurationFolders }: PathMapParts,
  path: string,
): readonly string[] | null {
  if (!path.startsWith('/')) {
    const relative = joined(folder, path)
    const absolute = normalised(`${configurationFolders[0]}/${path}`)
    if (relative === null) return null
    return absolute === null ? [relative] : [relative, ...treePaths(mounts, `/${absolute}`)]
  }
  const clean = normalised(path)
  if (clean === null) return null
  const absolute = `/${clean}`
  const stated = declared
    .filter(({ from }) => absolute === from || absolute.startsWith(`${withoutTrailingSlashes(from)}/`))
    .map(({ from, to }) => joined(to, absolute.slice(withoutTrailingSlashes(from).length)))
  const inFolder = configurationFolders
    .filter((root) => absolute.startsWith(`${root}/`))
    .map((root) => joined(folder, absolute.slice(root.length)))
  return [...stated, ...treePaths(mounts, absolute), ...inFolder].filter((one) => one !== null)
}

/** Rule 4 for a file: null where none or several match best. */
function longestSuffix(index: TreeIndex, path: string): string | null {
  const wanted = path.split('/').filter((part) => part !== '' && part !== '.')
  const matches = index.named(wanted.at(-1) ?? '')
  const own = matches.filter(({ realPath }) => realPath === undefined)
  const best = (entries: readonly FileEntry[]) =>
    uniqueBest(
      entries.map((entry) => entry.path),
      wanted,
      2,
    )
  return best(own) ?? best(matches)
}

/** Rule 4 for a pattern: the folder before its last segment; that segment is the second. */
function suffixFolder(index: TreeIndex, pattern: string): string | null {
  const { folder } = split(pattern)
  if (!pattern.startsWith('/') || holdsGlob(folder)) return null
  const wanted = folder.split('/').filter((part) => part !== '')
  return uniqueBest(index.foldersNamed(wanted.at(-1) ?? ''), wanted, 1)
}

function uniqueBest(paths: readonly string[], wanted: readonly string[], least: number): string | null {
  let [best, length, count] = [null as string | null, 0, 0]
  for (const path of paths) {
    const common = commonTail(path.split('/'), wanted)
    if (common > length) [best, length, count] = [path, common, 1]
    else if (common === length) count++
  }
  return count === 1 && length >= least ? best : null
}

function commonTail(path: readonly string[], wanted: readonly string[]): number {
  let count = 0
  while (count < Math.min(path.length, wanted.length) && path.at(-1 - count) === wanted.at(-1 - count))
    count++
  return count
}

const mostLinks = 10

/**
 * A path of the tree with the links in it that name a folder of the program's followed, as far as its first wildcard; or the
 * entry that stops it on the way.
 */
function followed({ index: { tree }, folder, configurationFolders }: PathMapParts, path: string): string {
  let current = path
  for (let hops = 0; hops < mostLinks; hops++) {
    const stop = stopIn(tree, current)
    if (stop === null) return current
    const target =
      stop.target === undefined ? null : insideConfiguration(stop.target, folder, configurationFolders)
    const rest = current.slice(stop.path.length)
    const next: string | null = target === null ? null : joined(target, rest)
    if (next === null || (rest === '' && !tree.has(next))) return stop.path
    current = next
  }
  return stopIn(tree, current)?.path ?? current
}

/** The first entry on the way that is no file: a link out of the tree, a submodule, a folder that can't be opened. */
function stopIn(tree: Tree, path: string): FileEntry | null {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const part = end < 0 ? path : path.slice(0, end)
    if (holdsGlob(split(part).name)) return null
    const entry = tree.entry(part)
    if (entry !== undefined && entry.kind !== 'file') return entry
    if (end < 0) return null
  }
}

/** Where a path of the server that lies in one of the program's configuration folders is in the tree. */
export function insideConfiguration(
  target: string,
  folder: string,
  configurationFolders: readonly string[],
): string | null {
  const root = configurationFolders.find((one) => target.startsWith(`${one}/`))
  return root === undefined ? null : joined(folder, target.slice(root.length))
}
