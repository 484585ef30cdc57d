import type { Changes, FileContent } from './files.ts'
import { type ObjectStore, readObject, writeObject } from './objects.ts'

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000'

/** One line of a tree object. `name` has no slash. */
export interface TreeEntry {
  readonly mode: Mode
  readonly name: string
  readonly oid: string
}

/** What stands at a path: never a folder. */
export interface Leaf {
  readonly mode: Exclude<Mode, '040000'>
  readonly oid: string
}

/** Every file of a tree by its whole path. */
export type Leaves = ReadonlyMap<string, Leaf>

/** Writes the tree objects for these files, folders first, and returns the root's id. */
export function writeTree(store: ObjectStore, leaves: Leaves): string {
  const folders = new Map<string, Map<string, Leaf>>()
  const entries: TreeEntry[] = []
  for (const [path, leaf] of leaves) {
    const slash = path.indexOf('/')
    if (slash < 0) entries.push({ ...leaf, name: path })
    else folderOf(folders, path.slice(0, slash)).set(path.slice(slash + 1), leaf)
  }
  for (const [name, inside] of folders) entries.push({ mode: '040000', name, oid: writeTree(store, inside) })
  return writeObject(store, 'tree', encodeTree(entries))
}

function folderOf(folders: Map<string, Map<string, Leaf>>, name: string): Map<string, Leaf> {
  const folder = folders.get(name) ?? new Map<string, Leaf>()
  folders.set(name, folder)
  return folder
}

/** Git sorts by bytes, a folder as if its name ended in a slash, and writes a folder's mode without the leading zero. */
function encodeTree(entries: readonly TreeEntry[]): Buffer {
  const key = ({ mode, name }: TreeEntry) => Buffer.from(mode === '040000' ? `${name}/` : name)
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  return Buffer.concat(
    sorted.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  )
}

/** The entries of one tree object, in git's order; undefined where there is no such tree. */
export function treeEntries(store: ObjectStore, oid: string): readonly TreeEntry[] | undefined {
  const bytes = readObject(store, 'tree', oid)
  if (bytes === undefined) return undefined
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, space)
    const mode = bytes.toString('latin1', at, space).padStart(6, '0') as Mode
    const oidAt = end + 1
    entries.push({
      mode,
      name: bytes.toString('utf8', space + 1, end),
      oid: bytes.toString('hex', oidAt, oidAt + 20),
    })
    at = oidAt + 20
  }
  return entries
}

/** Everything below a tree with whole paths, each folder before its files, as `git ls-tree -r -t` lists it. */
export function* walkTree(
  store: ObjectStore,
  oid: string,
  above = '',
): Generator<TreeEntry & { readonly path: string }> {
  for (const entry of treeEntries(store, oid) ?? []) {
    const path = above + entry.name
    yield { ...entry, path }
    if (entry.mode === '040000') yield* walkTree(store, entry.oid, `${path}/`)
  }
}

export function leavesOf(store: ObjectStore, tree: string): Leaves {
  const leaves = new Map<string, Leaf>()
  for (const { mode, path, oid } of walkTree(store, tree))
    if (mode !== '040000') leaves.set(path, { mode, oid })
  return leaves
}

/** The tree or leaf at a path of a tree; the tree itself for the empty path. */
export function entryAt(store: ObjectStore, tree: string, path: string): Omit<TreeEntry, 'name'> | undefined {
  let found: Omit<TreeEntry, 'name'> | undefined = { mode: '040000', oid: tree }
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (found?.mode !== '040000') return undefined
    found = treeEntries(store, found.oid)?.find((entry) => entry.name === name)
  }
  return found
}

/** A tree with the changes on top. A file that takes the place of a folder removes what was in it, and the reverse. */
export function changeLeaves(store: ObjectStore, leaves: Leaves, changes: Changes): Leaves {
  const changed = new Map(leaves)
  for (const [path, content] of Object.entries(changes)) {
    checkPath(path)
    changed.delete(path)
    if (content === null) continue
    for (const other of changed.keys())
      if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) changed.delete(other)
    changed.set(path, writeLeaf(store, content))
  }
  return changed
}

function checkPath(path: string): void {
  const parts = path.split('/')
  if (
    parts.some(
      (part) => part === '' || part === '.' || part === '..' || part === '.git' || part.includes('\0'),
    )
  )
    throw new Error(`git keeps no path like ${JSON.stringify(path)}`)
}

function writeLeaf(store: ObjectStore, content: FileContent): Leaf {
  const blob = (bytes: string | Uint8Array) => writeObject(store, 'blob', Buffer.from(bytes))
  if (typeof content === 'string' || content instanceof Uint8Array)
    return { mode: '100644', oid: blob(content) }
  if ('executable' in content) return { mode: '100755', oid: blob(content.executable) }
  if ('symlink' in content) return { mode: '120000', oid: blob(content.symlink) }
  return { mode: '160000', oid: content.submodule }
}
