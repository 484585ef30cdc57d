/**
 * Where a path of the server's configuration lies in the tree. In this order, the first that is there:
 *   1. the settings' `files:` prefixes;
 *   2. what the Dockerfile or compose file copies or mounts there;
 *   3. the folder of the main configuration file stands for the program's configuration folder (/etc/nginx,
 *      /usr/local/nginx/conf … ), which relative paths start from too;
 *   4. the one file whose path ends with the most of the wanted path's segments, two at least.
 * Nothing outside the tree is ever named: a path that `..` or a symbolic link leads out of it is not followed.
 */

import type { FileEntry } from '../text/tree.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { globFiles, holdsGlob } from './glob.ts'
import { type Mount, treePaths } from './mounts.ts'
import { joined, normalised, split, type TreeIndex, withoutTrailingSlashes } from './tree-index.ts'

export interface PathMap {
  /** One path, as the configuration writes it. */
  readonly find: (path: string) => Finding
  /** All files that a pattern names, in glob(3)'s order. */
  readonly findAll: (pattern: string) => readonly string[]
}

export type Finding =
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

const notThere: Finding = { status: 'missing', why: 'is not in the tree' }

export function pathMap(parts: PathMapParts): PathMap {
  const found = new Map<string, Finding>()
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

function findOne(parts: PathMapParts, path: string): Finding {
  const wanted = candidates(parts, path)
  if (wanted === null) return { status: 'missing', why: 'leads out of the tree' }
  const direct = wanted.find((one) => parts.index.tree.has(one)) ?? longestSuffix(parts.index, path)
  const entry = direct === null ? undefined : parts.index.tree.entry(direct)
  if (entry === undefined) return notThere
  return entry.kind === 'symlink' ? throughLink(parts, entry) : { status: 'found', path: entry.path }
}

function findPattern(parts: PathMapParts, pattern: string): readonly string[] {
  for (const candidate of candidates(parts, pattern) ?? []) {
    const files = globFiles(parts.index, candidate)
    if (files.length > 0) return files
  }
  const folder = suffixFolder(parts.index, pattern)
  return folder === null ? [] : globFiles(parts.index, `${folder}/${split(pattern).name}`)
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
  const matches = index.named(wanted.at(-1) ?? '').map((entry) => entry.path)
  return uniqueBest(matches, wanted, 2)
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

/** A link's text is its target. One that the source of the tree does not give can't be followed. */
function throughLink({ index, folder, configurationFolders }: PathMapParts, link: FileEntry): Finding {
  let entry: FileEntry | undefined = link
  for (let hops = 0; entry?.kind === 'symlink'; hops++) {
    const target: string | undefined = index.tree.text(entry.path)?.trim()
    if (target === undefined || target === '' || target.includes('\n') || hops >= mostLinks) {
      return { status: 'missing', why: 'is a symbolic link that could not be followed' }
    }
    const path: string | null = target.startsWith('/')
      ? insideConfiguration(target, folder, configurationFolders)
      : joined(split(entry.path).folder, target)
    if (path === null) return { status: 'missing', why: 'is a symbolic link out of the tree' }
    entry = index.tree.entry(path)
  }
  return entry === undefined ? notThere : { status: 'found', path: entry.path }
}

function insideConfiguration(
  target: string,
  folder: string,
  configurationFolders: readonly string[],
): string | null {
  const root = configurationFolders.find((one) => target.startsWith(`${one}/`))
  return root === undefined ? null : joined(folder, target.slice(root.length))
}
