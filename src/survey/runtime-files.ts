import { type FileEntry, isUnread, type Tree, unreadText } from '../text/tree.ts'
import { split } from './tree-index.ts'

/** Whether a file may say what software serves; judged by its name. */
export function mayTellRuntime(entry: FileEntry): boolean {
  if (entry.kind === 'submodule' || entry.kind === 'folder' || (entry.size ?? 0) > largest) return false
  return isDockerfile(entry.path) || /\.ya?ml$/.test(entry.path)
}

/** In bytes. */
const largest = 1_000_000

/** Why a file whose name leaves no doubt tells nothing; null for any other, and for one that can be read. */
export function whyUnread({ path, kind, size }: FileEntry, tree: Tree): string | null {
  if (kind === 'submodule' || kind === 'folder' || !(isDockerfile(path) || isComposeFile(path))) return null
  if ((size ?? 0) > largest) return `the file is larger than ${largest / 1_000_000} MB`
  const text = tree.text(path)
  if (isUnread(text)) return unreadText(text)
  return text === undefined ? 'the file could not be read' : null
}

function isComposeFile(path: string): boolean {
  return /^(docker-)?compose([.-][^/]*)?\.ya?ml$/i.test(split(path).name)
}

export function isDockerfile(path: string): boolean {
  const { name } = split(path)
  return /^(Docker|Container)file(\.|$)/i.test(name) || /\.(docker|container)file$/i.test(name)
}
