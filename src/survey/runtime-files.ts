import type { FileEntry } from '../text/tree.ts'
import { split } from './tree-index.ts'

/** Whether a file may say what software serves; judged by its name. */
export function mayTellRuntime(entry: FileEntry): boolean {
  if (entry.kind !== 'file' || (entry.size ?? 0) > largest) return false
  return isDockerfile(entry.path) || /\.ya?ml$/.test(entry.path)
}

const largest = 1_000_000

export function isDockerfile(path: string): boolean {
  const { name } = split(path)
  return /^(Docker|Container)file(\.|$)/i.test(name) || /\.(docker|container)file$/i.test(name)
}
