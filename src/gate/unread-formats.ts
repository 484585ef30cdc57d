import { changedSettings, mayBeRecognised } from '../recogniser/recognise.ts'
import { type Location, wholeFile } from '../text/location.ts'
import { type FileEntry, isUnread, type NotAssessed, type Tree } from '../text/tree.ts'
import type { ReadSide } from './read-side.ts'
import type { LoadableTree } from './tree.ts'

type Side = Pick<ReadSide, 'used'> & { readonly tree: LoadableTree }

/** In bytes: nobody writes settings longer than this. */
const largest = 1024 * 1024

/**
 * Gaps for every file that the change touched, that nothing read, and whose TLS settings differ: relevant is what
 * changed, not what a reader reached.
 */
export async function changedFormats(base: Side, head: Side): Promise<readonly NotAssessed[]> {
  const candidates = [...new Set([...changedPaths(head, base), ...changedPaths(base, head)])].toSorted()
  await base.tree.load(candidates)
  await head.tree.load(candidates)
  return candidates.flatMap((path) => {
    const [before, after] = [textOf(base.tree, path), textOf(head.tree, path)]
    const changed = changedSettings(path, before, after)
    return changed === null ? [] : [gapOf(path, changed)]
  })
}

/** Files of one side that the other has not so, and that neither read. */
function changedPaths({ tree, used }: Side, other: Side): readonly string[] {
  return tree.entries
    .filter((entry) => isCandidate(entry, other.tree))
    .flatMap(({ path }) => (used.has(path) || other.used.has(path) ? [] : [path]))
}

function isCandidate({ path, kind, oid, size }: FileEntry, other: Tree): boolean {
  return kind === 'file' && (size ?? 0) <= largest && other.entry(path)?.oid !== oid && mayBeRecognised(path)
}

function textOf(tree: Tree, path: string): string | null {
  const text = tree.text(path)
  return text === undefined || isUnread(text) ? null : text
}

function gapOf(
  path: string,
  { format, hasFamily, added, removed }: NonNullable<ReturnType<typeof changedSettings>>,
): NotAssessed {
  const [first] = [...added, ...removed]
  const count = added.length + removed.length
  const more = count > 1 ? ` and ${count - 1} more` : ''
  const shown = (first?.text ?? '').slice(0, 80)
  const verb = added.length > 0 ? 'changed' : 'taken out'
  return {
    what: `TLS settings of ${format}`,
    why: `${hasFamily ? 'no configuration of the tree takes this file' : 'this format is not read'}, and the change touches its TLS settings: ${shown}${more} (${verb})`,
    location: added[0] === undefined ? wholeFile(path) : lineAt(path, added[0].line),
    changed: 'yes',
  }
}

function lineAt(path: string, line: number): Location {
  return { path, line, column: 1, endLine: line, endColumn: 1 }
}
