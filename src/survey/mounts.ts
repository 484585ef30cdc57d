import { globFiles, holdsGlob } from './glob.ts'
import { joined, split, type TreeIndex, withoutTrailingSlashes } from './tree-index.ts'

/** A path of the server (absolute, without a trailing slash) that a file or folder of the tree stands for. */
export interface Mount {
  readonly container: string
  readonly tree: string
}

/** The tree's paths for one of the server, the most exact mount first. They need not exist. */
export function treePaths(mounts: readonly Mount[], container: string): readonly string[] {
  const { byContainer } = indexOf(mounts)
  return [container, ...foldersAbove(container)].flatMap((folder) =>
    (byContainer.get(folder) ?? []).flatMap(
      (mount) => joined(mount.tree, container.slice(folder.length)) ?? [],
    ),
  )
}

/** The server's paths that a file of the tree is put at. */
export function containerPaths(mounts: readonly Mount[], path: string): readonly string[] {
  const { byTree } = indexOf(mounts)
  const folders = [...new Set([path, ...foldersAbove(path), ''])]
  return folders.flatMap((folder) =>
    (byTree.get(folder) ?? []).map((mount) =>
      withoutTrailingSlashes(`${mount.container}/${folder === '' ? path : path.slice(folder.length + 1)}`),
    ),
  )
}

interface MountIndex {
  readonly byContainer: ReadonlyMap<string, readonly Mount[]>
  readonly byTree: ReadonlyMap<string, readonly Mount[]>
}

/** Mounts are asked once for each path: a Dockerfile may have thousands. */
const indices = new WeakMap<readonly Mount[], MountIndex>()

function indexOf(mounts: readonly Mount[]): MountIndex {
  const known = indices.get(mounts)
  if (known !== undefined) return known
  const made = {
    byContainer: Map.groupBy(mounts, ({ container }) => container),
    byTree: Map.groupBy(mounts, ({ tree }) => tree),
  }
  indices.set(mounts, made)
  return made
}

/** `/a/b` → `/a`, ``; the nearest first. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
    folders.push(path.slice(0, at))
    if (at === 0) break
  }
  return folders
}

/** What a COPY, ADD or volume of `source` (relative to a folder of the tree) to `destination` makes of the tree. */
export function mountsOf(
  index: TreeIndex,
  context: string,
  source: string,
  destination: string,
): readonly Mount[] {
  const path = joined(context, source)
  const target = withoutTrailingSlashes(destination)
  if (path === null) return []
  if (holdsGlob(path)) return globFiles(index, path).map((file) => intoFolder(file, target))
  if (index.tree.has(path)) return fileMounts(path, destination)
  return index.hasFolder(path) ? [{ container: target, tree: path }] : []
}

/** Without a trailing slash the destination may be the file's new name or a folder that is there already. */
function fileMounts(path: string, destination: string): readonly Mount[] {
  const target = withoutTrailingSlashes(destination)
  const inside = intoFolder(path, target)
  return destination.endsWith('/') ? [inside] : [{ container: target, tree: path }, inside]
}

function intoFolder(path: string, target: string): Mount {
  return { container: `${target}/${split(path).name}`, tree: path }
}
