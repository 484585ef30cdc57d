import type { FileEntry } from '../text/tree.ts'

/** Links that lead to links, at most. */
const mostHops = 8

/**
 * Entries with the target of each symlink that stays inside the tree and ends at a regular file. `texts` holds what
 * each link says, by its path. Folders that are links are followed on the way, as the file system does.
 */
export function withLinkTargets(
  entries: readonly FileEntry[],
  texts: ReadonlyMap<string, string>,
): readonly FileEntry[] {
  if (texts.size === 0) return entries
  const files = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path))
  return entries.map((entry) => {
    if (entry.kind !== 'symlink') return entry
    const target = resolve(entry.path, texts)
    return target !== null && files.has(target) ? { ...entry, target } : entry
  })
}

/** The path that a path leads to, part by part; null once it leaves the tree or never ends. */
function resolve(path: string, texts: ReadonlyMap<string, string>): string | null {
  const pending = path.split('/')
  const done: string[] = []
  let hops = 0
  while (pending.length > 0) {
    const part = pending.shift()
    if (part === undefined || part === '' || part === '.') continue
    if (part === '..') {
      if (done.pop() === undefined) return null
      continue
    }
    const link = texts.get([...done, part].join('/'))
    if (link === undefined) {
      done.push(part)
      continue
    }
    if (link.startsWith('/') || ++hops > mostHops) return null
    pending.unshift(...link.split('/'))
  }
  return done.join('/')
}
