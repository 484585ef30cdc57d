import type { NotAssessed } from '../text/tree.ts'
import type { Copy, Stage } from './dockerfile.ts'
import { type ImageFacts, imageFacts } from './image.ts'
import { type Mount, mountsOf, treePaths } from './mounts.ts'
import { isConfiguration, type Program } from './program.ts'
import type { RuntimeUse } from './runtime-use.ts'
import { split, type TreeIndex } from './tree-index.ts'
import { unreadCopy, writesOf } from './writes.ts'

/** Where a Dockerfile is built, as far as compose files tell. */
export interface BuildPlace {
  readonly path: string
  /** Folders of the tree that are its build context, the likeliest first. */
  readonly contexts: readonly string[]
  /** What the services that are built from it mount. */
  readonly volumes: readonly Mount[]
}

/** The stages of a Dockerfile that serve with a program: made to, or with it installed, or with its files put there. */
export function stageUses(
  index: TreeIndex,
  program: Program,
  stages: readonly Stage[],
  place: BuildPlace,
): readonly RuntimeUse[] {
  const contexts = [...place.contexts, ...foldersUpFrom(split(place.path).folder)]
  const built: BuiltStages = new Map()
  return stages.flatMap((stage, number) => {
    const content = contentOf(index, stage, contexts, built)
    const below = built.get(stage.image ?? '')
    const chain = below === undefined ? [content] : [content, ...below].slice(0, deepestChain)
    built.set(String(number), chain)
    if (stage.name !== null) built.set(stage.name, chain)
    return useOf(program, chain, place)
  })
}

/** A stage that is built on more stages is read as far as these. */
const deepestChain = 32

/** A stage and those that it is built on, itself first, by name and number. */
type BuiltStages = Map<string, readonly StageContent[]>

interface StageContent {
  readonly stage: Stage
  readonly mounts: readonly Mount[]
  /** Copies whose files can't be found in the tree. */
  readonly unread: readonly Copy[]
}

function contentOf(
  index: TreeIndex,
  stage: Stage,
  contexts: readonly string[],
  built: BuiltStages,
): StageContent {
  const mounts: Mount[] = []
  const unread: Copy[] = []
  for (const copy of stage.copies) {
    const found = copyMounts(index, copy, contexts, built)
    if (found.length === 0 && copy.from !== 'context') unread.push(copy)
    for (const mount of found) mounts.push(mount)
  }
  return { stage, mounts, unread }
}

/** Files of the build context, or those that an earlier stage took from it. */
function copyMounts(
  index: TreeIndex,
  { sources, destination, from }: Copy,
  contexts: readonly string[],
  built: BuiltStages,
): readonly Mount[] {
  if (from === 'text') return []
  const target = sources.length > 1 && !destination.endsWith('/') ? `${destination}/` : destination
  const earlier = from === 'context' ? [] : (built.get(from.stage) ?? []).flatMap(({ mounts }) => mounts)
  return sources.flatMap((source) => {
    const found =
      from === 'context'
        ? contexts.map((context) => mountsOf(index, context, source, target))
        : treePaths(earlier, source.startsWith('/') ? source : `/${source}`).map((path) =>
            mountsOf(index, '', path, target),
          )
    return found.find((mounts) => mounts.length > 0) ?? []
  })
}

/** A folder, the one above it … and the root: the likely build contexts of a Dockerfile in it. */
function foldersUpFrom(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...foldersUpFrom(split(folder).folder)]
}

function useOf(
  program: Program,
  chain: readonly StageContent[],
  { path, volumes }: BuildPlace,
): readonly RuntimeUse[] {
  const base = (chain.at(-1) as StageContent).stage
  const [first] = chain
  const mounts =
    chain.length === 1 && volumes.length === 0 && first !== undefined
      ? first.mounts
      : [...volumes, ...chain.flatMap((one) => one.mounts)]
  const unread = chain
    .flatMap((one) => one.unread)
    .filter((copy) => isConfiguration(program, copy.destination))
  const facts = stageFacts(program, chain, [
    ...mounts.map(({ container }) => container),
    ...unread.map((copy) => copy.destination),
  ])
  if (facts.kind === 'other') return []
  const unseen: readonly NotAssessed[] = [
    ...unread.map(unreadCopy),
    ...writesOf(
      program,
      chain.flatMap(({ stage }) => stage.commands),
    ),
  ]
  const wording = `FROM ${base.image ?? base.base.value} in ${path}`
  return [{ path, image: base.base, wording, facts, mounts, unseen }]
}

/** As much of a stage's commands as is searched, in UTF-16 units. */
const longestCommands = 100_000

/** A distribution counts when the program is installed on it, or when files are put where it reads its own. */
function stageFacts(
  program: Program,
  chain: readonly StageContent[],
  containers: readonly string[],
): ImageFacts {
  const base = (chain.at(-1) as StageContent).stage
  const facts = imageFacts(program, base.image ?? base.base.value)
  if (facts.kind === 'server') return facts
  const commands = commandsText(chain)
  const built = program.built.exec(commands)?.[1]
  if (built !== undefined) return { ...facts, kind: 'server', version: built, maker: 'other', unplaced: null }
  const installed = program.installed.exec(commands)
  const used = containers.some((container) => isConfiguration(program, container))
  if (!installed && !used) return { ...facts, kind: 'other' }
  const foreign = program.ownRepository.test(commands)
  const [system] = facts.systems
  const packaged = foreign || system?.distribution == null ? null : program.packages[system.distribution]
  const version = installed?.[1] ?? (installed || facts.kind === 'system' ? packaged : null) ?? null
  const unplaced = version === null && !foreign ? facts.unplaced : null
  return { ...facts, kind: 'server', version, maker: foreign ? 'other' : facts.maker, unplaced }
}

function commandsText(chain: readonly StageContent[]): string {
  const texts: string[] = []
  let length = 0
  for (const { value } of chain.flatMap(({ stage }) => stage.commands)) {
    if (length >= longestCommands) break
    texts.push(value)
    length += value.length + 1
  }
  return texts.join('\n').slice(0, longestCommands)
}
