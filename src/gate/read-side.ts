import type { App } from '../apple/app.ts'
import { mayHoldApp } from '../apps/app-files.ts'
import type { AppResult } from '../apps/app-reader.ts'
import { codeTestsIn, mayHoldCodeTest, mayNameCode } from '../apps/sources/app-sources.ts'
import { mayHoldKey, privateKeysIn } from '../certificates/certificates-reader.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Family, FamilyResult, Reading } from '../families/family.ts'
import { declaredFamily, families } from '../families/index.ts'
import type { Side } from '../rules/rule.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import { mayTellRuntime } from '../survey/runtime-files.ts'
import type { RuntimeUse } from '../survey/runtime-use.ts'
import { servedFiles } from '../survey/served-files.ts'
import type { Survey } from '../survey/survey.ts'
import { type TreeIndex, treeIndex } from '../survey/tree-index.ts'
import { type Documents, documentsOf, type ParseCache } from '../text/documents.ts'
import { wholeFile } from '../text/location.ts'
import { type FileEntry, type NotAssessed, unreadText } from '../text/tree.ts'
import { mergeDeclared } from './merge-declared.ts'
import type { LoadableTree } from './tree.ts'

/** What the readers make of one revision. */
export interface ReadSide {
  readonly endpoints: readonly Endpoint[]
  readonly apps: readonly App[]
  readonly privateKeys: Side['privateKeys']
  readonly codeTests: Side['codeTests']
  readonly notAssessed: readonly NotAssessed[]
  readonly refusals: Side['refusals']
  /** What was asked for and can't be read: path → why. Each is among `notAssessed` too. */
  readonly unread: ReadonlyMap<string, string>
  /** Path → content id of every file that took part, unread ones too. */
  readonly used: ReadonlyMap<string, string>
}

/** Loads what may matter, and lets each reader read until it asks for no further file. */
export async function readSide(
  tree: LoadableTree,
  facts: DeclaredFacts,
  cache: ParseCache,
): Promise<ReadSide> {
  const claiming = families.filter((family) => hasCandidate(tree, family))
  await tree.load(candidatePaths(tree, claiming))
  // What lies in a folder that could not be listed nobody can ask for.
  for (const { path, kind } of tree.entries) if (kind === 'folder') tree.bytes(path)
  const documents = documentsOf(tree, cache)
  const index = treeIndex(tree)
  const survey = await lazySurvey(index, documents, claiming)
  const side = { tree, facts, documents, index, survey }
  const results: FamilyReading[] = []
  for (const family of claiming) results.push(await readFamily(side, family))
  const settings = declaredFamily.isDeclared(facts) ? [await readFamily(side, declaredFamily)] : []
  const apps = await readAppsOf(tree, facts)
  const privateKeys = privateKeysIn(tree, documents)
  const merged = mergeDeclared(endpointsOf(results), endpointsOf(settings))
  const codeTests = merged.endpoints.length === 0 ? [] : await loadedCodeTests(tree)
  const read = [...results, ...settings, apps]
  const unread = new Map([...tree.unread].map(([path, why]) => [path, unreadText(why)]))
  return {
    endpoints: merged.endpoints,
    apps: apps.apps,
    refusals: read.flatMap((result) => result.notAssessed.filter(isRefusal)),
    notAssessed: [
      ...read.flatMap((result) => result.notAssessed.filter((gap) => !isRefusal(gap))),
      ...survey.notAssessed(),
      ...merged.notAssessed,
      ...[...unread].map(([path, why]) => ({ what: path, why, location: wholeFile(path) })),
    ],
    unread,
    privateKeys,
    codeTests,
    used: contentIds(tree, [
      ...read.flatMap(({ used }) => used),
      ...privateKeys.map(({ at }) => at.path),
      ...codeTests.map(({ at }) => at.path),
      ...unread.keys(),
    ]),
  }
}

function isRefusal(gap: NotAssessed): gap is Side['refusals'][number] {
  return gap.refuses !== undefined && gap.location !== null
}

const endpointsOf = (results: readonly FamilyReading[]) => results.flatMap(({ endpoints }) => endpoints)

const claims = ({ claims }: Family, entry: FileEntry) => claims.some(({ mayHold }) => mayHold(entry))

const hasCandidate = ({ entries }: LoadableTree, family: Family) =>
  entries.some((entry) => claims(family, entry))

/** Files that say which software serves matter only beside files that it would read. */
function candidatePaths({ entries }: LoadableTree, claiming: readonly Family[]): readonly string[] {
  const isCandidate = (entry: FileEntry) =>
    mayHoldKey(entry) ||
    mayHoldApp(entry) ||
    (claiming.length > 0 && mayTellRuntime(entry)) ||
    claiming.some((family) => claims(family, entry))
  return entries.filter(isCandidate).map(({ path }) => path)
}

/** The survey of the whole tree for all families, made when the first of them asks. */
interface LazySurvey {
  readonly uses: (program: string) => readonly RuntimeUse[]
  /** What the survey could not read; nothing where nobody asked. */
  readonly notAssessed: () => readonly NotAssessed[]
}

async function lazySurvey(
  index: TreeIndex,
  documents: Documents,
  claiming: readonly Family[],
): Promise<LazySurvey> {
  const programs = claiming.flatMap(({ program }) => program ?? [])
  if (programs.length === 0 || !index.tree.entries.some(mayTellRuntime))
    return { uses: () => [], notAssessed: () => [] }
  const { surveyOf } = await import('../survey/survey.ts')
  let survey: Survey | undefined
  return {
    uses: (program) => {
      survey ??= surveyOf(index, documents, programs)
      return survey.uses.get(program) ?? []
    },
    notAssessed: () => survey?.notAssessed ?? [],
  }
}

interface SideInputs extends Pick<Reading, 'facts' | 'documents' | 'index'> {
  readonly tree: LoadableTree
  readonly survey: LazySurvey
}

interface FamilyReading extends FamilyResult {
  readonly notAssessed: readonly NotAssessed[]
}

/** A chain of includes deeper than this is not followed by further loading. */
const mostPasses = 32

/** Only the reader that asks for a further file is run again. */
async function readFamily({ survey, ...side }: SideInputs, family: Family): Promise<FamilyReading> {
  const { read } = await family.load()
  for (let pass = 1; ; pass++) {
    const notAssessed: NotAssessed[] = []
    const result = read({
      ...side,
      served: servedFiles(side.tree, side.documents),
      uses: () => survey.uses(family.id),
      notAssessed: (gap) => notAssessed.push(gap),
    })
    const wanted = [...side.tree.wanted]
    if (wanted.length === 0) return { ...result, notAssessed }
    if (pass === mostPasses) return { ...result, notAssessed: [...notAssessed, ...wanted.map(notFollowed)] }
    await side.tree.load(wanted)
  }
}

function notFollowed(path: string): NotAssessed {
  const why = `it is asked for after ${mostPasses} rounds of loading, and was not loaded`
  return { what: path, why, location: wholeFile(path) }
}

async function readAppsOf(tree: LoadableTree, facts: DeclaredFacts): Promise<AppResult> {
  if (facts.apps.length === 0 && !tree.entries.some(mayHoldApp))
    return { apps: [], notAssessed: [], used: [] }
  const { readApps } = await import('../apps/app-reader.ts')
  for (let pass = 1; ; pass++) {
    const result = readApps(tree, facts)
    if (tree.wanted.size === 0 || pass === mostPasses) return result
    await tree.load([...tree.wanted])
  }
}

/** The app's sources are many, and without a server nothing can be said of what they ask for. */
async function loadedCodeTests(tree: LoadableTree): Promise<Side['codeTests']> {
  const candidates = tree.entries.filter(mayHoldCodeTest).map(({ path }) => path)
  return codeTestsIn(tree, await tree.loadWhere(candidates, mayNameCode))
}

function contentIds(tree: LoadableTree, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, tree.entry(path)?.oid ?? '']))
}
