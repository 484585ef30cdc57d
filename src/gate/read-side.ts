import type { App } from '../apple/app.ts'
import { codeTestsIn, mayHoldCodeTest, mayNameCode } from '../apps/sources/app-sources.ts'
import { mayHoldKey, privateKeysIn } from '../certificates/certificates-reader.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { declaredReader } from '../families/declared/declared-reader.ts'
import type { Side } from '../rules/rule.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import { wholeFile } from '../text/location.ts'
import { type FileEntry, type NotAssessed, unreadText } from '../text/tree.ts'
import { mergeDeclared } from './merge-declared.ts'
import { readers } from './readers.ts'
import type { LoadableTree } from './tree.ts'

/** What the readers make of one revision. */
export interface ReadSide {
  readonly endpoints: readonly Endpoint[]
  readonly apps: readonly App[]
  readonly privateKeys: Side['privateKeys']
  readonly codeTests: Side['codeTests']
  readonly notAssessed: readonly NotAssessed[]
  /** What was asked for and can't be read: path → why. Each is among `notAssessed` too. */
  readonly unread: ReadonlyMap<string, string>
  /** Path → content id of every file that took part, unread ones too. */
  readonly used: ReadonlyMap<string, string>
}

/** A chain of includes deeper than this is not followed by further loading. */
const mostPasses = 32

/** Loads what may matter, and lets the readers read until they ask for no further file. */
export async function readSide(tree: LoadableTree, facts: DeclaredFacts): Promise<ReadSide> {
  const candidates = tree.entries.filter(isCandidate).map(({ path }) => path)
  await tree.load(candidates)
  // What lies in a folder that could not be listed nobody can ask for.
  for (const { path, kind } of tree.entries) if (kind === 'folder') tree.bytes(path)
  for (let pass = 1; ; pass++) {
    const results = readers.map((reader) => reader.read(tree, facts))
    const settings = declaredReader.read(tree, facts)
    const privateKeys = privateKeysIn(tree)
    if (tree.wanted.size > 0 && pass < mostPasses) {
      await tree.load([...tree.wanted])
      continue
    }
    const deep = [...tree.wanted].map(beyondDepth)
    const ofTree = results.flatMap((result) => result.endpoints)
    const { endpoints, notAssessed } = mergeDeclared(ofTree, settings.endpoints)
    const codeTests = endpoints.length === 0 ? [] : await loadedCodeTests(tree)
    const unread = new Map([...tree.unread].map(([path, why]) => [path, unreadText(why)]))
    return {
      endpoints,
      apps: results.flatMap(({ apps }) => apps),
      notAssessed: [
        ...results.flatMap((result) => result.notAssessed),
        ...notAssessed,
        ...[...unread].map(([path, why]) => ({ what: path, why, location: wholeFile(path) })),
        ...deep,
      ],
      unread,
      privateKeys,
      codeTests,
      used: contentIds(tree, [
        ...results.flatMap(({ used }) => used),
        ...settings.used,
        ...privateKeys.map(({ at }) => at.path),
        ...codeTests.map(({ at }) => at.path),
        ...unread.keys(),
      ]),
    }
  }
}

function beyondDepth(path: string): NotAssessed {
  return { what: path, why: 'it is included too deeply to be loaded', location: wholeFile(path) }
}

/** The app's sources are many, and without a server nothing can be said of what they ask for. */
async function loadedCodeTests(tree: LoadableTree): Promise<Side['codeTests']> {
  const candidates = tree.entries.filter(mayHoldCodeTest).map(({ path }) => path)
  return codeTestsIn(tree, await tree.loadWhere(candidates, mayNameCode))
}

function isCandidate(entry: FileEntry): boolean {
  return entry.kind === 'file' && (mayHoldKey(entry) || readers.some((reader) => reader.mayHold(entry)))
}

function contentIds(tree: LoadableTree, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, tree.entry(path)?.oid ?? '']))
}
