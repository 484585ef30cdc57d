import type { FileEntry, Tree } from '../text/tree.ts'

/** The folders of a tree, which its entries only imply. Paths as in the entries; `` is the root. */
export interface TreeIndex {
  readonly tree: Tree
  readonly hasFolder: (path: string) => boolean
  /** Names of the files and folders in a folder, in byte order as glob(3) gives them. */
  readonly namesIn: (path: string) => readonly string[]
  /** Entries with a given last segment. */
  readonly named: (name: string) => readonly FileEntry[]
  /** Folders with a given last segment; those that only links make, where there are no others. */
  readonly foldersNamed: (name: string) => readonly string[]
}

export function treeIndex(tree: Tree): TreeIndex {
  const children = new Map<string, Set<string>>([['', new Set()]])
  const byName = new Map<string, FileEntry[]>()
  const foldersByName = new Map<string, string[]>()
  const linkedFolders = new Map<string, string[]>()
  const add = (entry: FileEntry, folders: Map<string, string[]>) => {
    const { folder, name } = split(entry.path)
    appendTo(byName, name, entry)
    addFolder(folder, children, folders)
    children.get(folder)?.add(name)
  }
  for (const entry of tree.entries) if (entry.realPath === undefined) add(entry, foldersByName)
  for (const entry of tree.entries) if (entry.realPath !== undefined) add(entry, linkedFolders)
  const sorted = new Map<string, readonly string[]>()
  const namesIn = (path: string) => {
    const known = sorted.get(path) ?? [...(children.get(path) ?? [])].sort(byteOrder)
    sorted.set(path, known)
    return known
  }
  return {
    tree,
    hasFolder: (path) => children.has(path),
    namesIn,
    named: (name) => byName.get(name) ?? [],
    foldersNamed: (name) => foldersByName.get(name) ?? linkedFolders.get(name) ?? [],
  }
}

/** Adds a folder and those above it that are not there yet. */
function addFolder(path: string, children: Map<string, Set<string>>, byName: Map<string, string[]>): void {
  let [current, below] = [path, null as string | null]
  for (;;) {
    const known = children.get(current)
    const names = known ?? new Set<string>()
    if (below !== null) names.add(below)
    if (known) return
    children.set(current, names)
    const { folder, name } = split(current)
    appendTo(byName, name, current)
    ;[current, below] = [folder, name]
  }
}

function appendTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

export function split(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) }
}

/** `/etc/nginx//` as `/etc/nginx`. In one pass: a pattern would try each slash of a long row. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 0 && path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** `a/./b/../c` as `a/c`; null where `..` leaves the tree. */
export function normalised(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

export function joined(folder: string, path: string): string | null {
  return normalised(`${folder}/${path}`)
}

const byteOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
