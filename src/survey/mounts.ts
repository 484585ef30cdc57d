import { globFiles, holdsGlob } from './glob.ts'
import { joined, split, type TreeIndex } from './tree-index.ts'

/** A path of the server (absolute, without a trailing slash) that a file or folder of the tree stands for. */
export interface Mount {
  readonly container: string
  readonly tree: string
}

/** The tree's paths for one of the server, the most exact mount first. They need not exist. */
export function treePaths(mounts: readonly Mount[], container: string): readonly string[] {
  return mounts
    .filter((mount) => below(mount.container, container))
    .sort((a, b) => b.container.length - a.container.length)
    .map((mount) => joined(mount.tree, container.slice(mount.container.length)))
    .filter((path) => path !== null)
}

/** The server's paths that a file of the tree is put at. */
export function containerPaths(mounts: readonly Mount[], path: string): readonly string[] {
  return mounts
    .filter((mount) => mount.tree === '' || below(mount.tree, path))
    .map((mount) => `${mount.container}/${mount.tree === '' ? path : path.slice(mount.tree.length + 1)}`)
    .map((container) => container.replace(/\/+$/, ''))
}

function below(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** What a COPY, ADD or volume of `source` (relative to a folder of the tree) to `destination` makes of the tree. */
export function mountsOf(
  index: TreeIndex,
  context: string,
  source: string,
  destination: string,
): readonly Mount[] {
  const path = joined(context, source)
  const target = destination.replace(/\/+$/, '')
  if (path === null) return []
  if (holdsGlob(path)) return globFiles(index, path).map((file) => intoFolder(file, target))
  if (index.tree.has(path)) return fileMounts(path, destination)
  return index.hasFolder(path) ? [{ container: target, tree: path }] : []
}

/** Without a trailing slash the destination may be the file's new name or a folder that is there already. */
function fileMounts(path: string, destination: string): readonly Mount[] {
  const target = destination.replace(/\/+$/, '')
  const inside = intoFolder(path, target)
  return destination.endsWith('/') ? [inside] : [{ container: target, tree: path }, inside]
}

function intoFolder(path: string, target: string): Mount {
  return { container: `${target}/${split(path).name}`, tree: path }
}
