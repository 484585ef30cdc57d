import { type Located, wholeFile } from '../text/location.ts'
import { type FileEntry, isUnread, realPathOf, type Tree, unreadText } from '../text/tree.ts'
import { readCompose, type Service } from './compose.ts'
import { readDockerfile, type Stage } from './dockerfile.ts'
import { type ImageFacts, imageFacts } from './image.ts'
import { imageLines } from './image-lines.ts'
import { type Mount, mountsOf } from './mounts.ts'
import { joined, split, type TreeIndex } from './tree-index.ts'

/** A place of the tree that says what software serves: a build stage, a service, a container of a manifest. */
export interface RuntimeUse {
  readonly path: string
  /** The image as written, with its place. */
  readonly image: Located<string>
  /** For people: `FROM nginx:1.27 in Dockerfile`. */
  readonly wording: string
  readonly facts: ImageFacts
  readonly mounts: readonly Mount[]
  /** Whether a path of the tree's own is bound to it at all. */
  readonly files: 'some' | 'none'
}

/** Whether a file may say what software serves; judged by its name. */
export function mayTellRuntime(entry: FileEntry): boolean {
  if (entry.kind === 'submodule' || entry.kind === 'folder' || (entry.size ?? 0) > largest) return false
  return isDockerfile(entry.path) || /\.ya?ml$/.test(entry.path)
}

const largest = 1_000_000

/** As much of a stage's commands as is searched, in UTF-16 units. */
const longestCommands = 100_000

function isDockerfile(path: string): boolean {
  const { name } = split(path)
  return /^(Docker|Container)file(\.|$)/i.test(name) || /\.(docker|container)file$/i.test(name)
}

/** Every place of the tree that names nginx's image or installs nginx, in path order. */
export function surveyRuntimes(index: TreeIndex): readonly RuntimeUse[] {
  const texts = candidateTexts(index.tree)
  const services = texts
    .filter(({ path }) => !isDockerfile(path))
    .map((file) => ({ ...file, services: isCompose(file.text) ? readCompose(file.at, file.text) : [] }))
  const built = services.flatMap(({ path, services: all }) => all.map((service) => ({ path, service })))
  const stages = texts
    .filter(({ path }) => isDockerfile(path))
    .flatMap(({ path, at, text }) => stageUses(index, path, readDockerfile(at, text), built))
  const others = services.flatMap(({ path, at, text, services: all }) =>
    all.length > 0
      ? all.flatMap((service) => serviceUses(index, path, service))
      : manifestUses(at, text).map((use) => ({ ...use, path })),
  )
  return [...stages, ...others, ...unreadUses(index.tree)].filter(({ facts }) => facts.kind !== 'other')
}

/** `at`: the file itself, where `path` leads there through a link. */
interface Candidate {
  readonly path: string
  readonly at: string
  readonly text: string
}

function candidateTexts(tree: Tree): readonly Candidate[] {
  return tree.entries
    .filter(mayTellRuntime)
    .flatMap(({ path }) => {
      const text = tree.text(path)
      return text === undefined || isUnread(text) ? [] : [{ path, at: realPathOf(tree, path), text }]
    })
    .filter(
      ({ path, text }) =>
        isDockerfile(path) || (/image:|build:/.test(text) && /nginx|openresty|build:/.test(text)),
    )
}

/** A Dockerfile or compose file that can't be read may run any version. */
function unreadUses(tree: Tree): readonly RuntimeUse[] {
  const tells = (entry: FileEntry) => isDockerfile(entry.path) || /compose/i.test(split(entry.path).name)
  return tree.entries
    .filter((entry) => mayTellRuntime(entry) && tells(entry))
    .flatMap(({ path }) => {
      const text = tree.text(path)
      if (!isUnread(text)) return []
      const image = { value: '', at: wholeFile(path) }
      const wording = `${path} (${unreadText(text)})`
      return [{ path, image, wording, facts: anyServer, mounts: [], files: 'none' }]
    })
}

const anyServer: ImageFacts = {
  kind: 'server',
  nginx: null,
  openssl: null,
  distribution: null,
  maker: 'other',
}

const isCompose = (text: string) => /^services:/m.test(text)

function stageUses(
  index: TreeIndex,
  path: string,
  stages: readonly Stage[],
  built: readonly { readonly path: string; readonly service: Service }[],
): readonly RuntimeUse[] {
  const builders = built.filter(({ path: compose, service }) => buildsFrom(compose, service, path))
  const contexts = [
    ...builders.map((one) => contextOf(one.path, one.service)),
    ...foldersUpFrom(split(path).folder),
  ]
  const volumes = builders.flatMap((one) => volumeMounts(index, one.path, one.service))
  return stages.map((stage) => {
    const chain = stageChain(stages, stage)
    const mounts = chain.flatMap((one) => one.copies.flatMap((copy) => copyMounts(index, contexts, copy)))
    const base = chain.at(-1) ?? stage
    return {
      path,
      image: base.base,
      wording: `FROM ${base.image ?? base.base.value} in ${path}`,
      facts: stageFacts(chain, base, [...volumes, ...mounts]),
      mounts: [...volumes, ...mounts],
      files: mounts.length + volumes.length > 0 ? 'some' : 'none',
    }
  })
}

/** The stage and those it is built on, itself first. */
function stageChain(stages: readonly Stage[], stage: Stage): readonly Stage[] {
  const chain = [stage]
  for (;;) {
    const last = chain.at(-1) as Stage
    const below = stages
      .slice(0, stages.indexOf(last))
      .find((one) => one.name !== null && one.name === last.image)
    if (below === undefined) return chain
    chain.push(below)
  }
}

/** A distribution counts when nginx is installed on it, or when files are put where nginx reads its own. */
function stageFacts(chain: readonly Stage[], base: Stage, mounts: readonly Mount[]): ImageFacts {
  const facts = imageFacts(base.image ?? base.base.value)
  if (facts.kind === 'server') return facts
  const commands = chain
    .map((one) => one.commands)
    .join('\n')
    .slice(0, longestCommands)
  const built = /\bnginx-(\d+\.\d+\.\d+)\.tar/.exec(commands)?.[1]
  if (built !== undefined) return { ...facts, kind: 'server', nginx: built, maker: 'other' }
  const installed =
    /\b(?:install|add)\b[^\n]{0,1000}?[\s"']nginx(?:-[a-z]+)*(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/.exec(
      commands,
    )
  const used = mounts.some((mount) => /^\/etc\/nginx(\/|$)/.test(mount.container))
  if (!installed && !used) return { ...facts, kind: 'other' }
  const foreign = /nginx\.org\/(packages|keys)|ppa:[\w.-]*nginx/.test(commands)
  const nginx = installed?.[1] ?? (foreign ? null : facts.nginx)
  return { ...facts, kind: 'server', nginx, maker: foreign ? 'other' : facts.maker }
}

function copyMounts(
  index: TreeIndex,
  contexts: readonly string[],
  copy: Stage['copies'][number],
): readonly Mount[] {
  const several = copy.sources.length > 1 ? '/' : ''
  return copy.sources.flatMap((source) => {
    const destination = `${copy.destination}${several}`
    const found = contexts.map((context) => mountsOf(index, context, source, destination))
    return found.find((mounts) => mounts.length > 0) ?? []
  })
}

/** A folder, the one above it … and the root: the likely build contexts of a Dockerfile in it. */
function foldersUpFrom(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...foldersUpFrom(split(folder).folder)]
}

function buildsFrom(compose: string, { build }: Service, dockerfile: string): boolean {
  if (build === null) return false
  const context = joined(split(compose).folder, build.context)
  return context !== null && joined(context, build.dockerfile) === dockerfile
}

function contextOf(compose: string, { build }: Service): string {
  return joined(split(compose).folder, build?.context ?? '.') ?? ''
}

function volumeMounts(index: TreeIndex, compose: string, service: Service): readonly Mount[] {
  const { folder } = split(compose)
  return service.volumes.flatMap(({ source, target }) => mountsOf(index, folder, source, target))
}

/** A service that is built counts through its Dockerfile. */
function serviceUses(index: TreeIndex, path: string, service: Service): readonly RuntimeUse[] {
  const { image } = service
  if (image === null || service.build !== null) return []
  const facts = imageFacts(image.value)
  if (facts.kind !== 'server') return []
  const mounts = volumeMounts(index, path, service)
  const files = mounts.length > 0 ? 'some' : 'none'
  return [{ path, image, wording: `image: ${image.value} in ${path}`, facts, mounts, files }]
}

function manifestUses(path: string, text: string): readonly RuntimeUse[] {
  return imageLines(path, text)
    .map((image) => ({ image, facts: imageFacts(image.value) }))
    .filter(({ facts }) => facts.kind === 'server')
    .map(({ image, facts }) => {
      const wording = `image: ${image.value} in ${path}`
      return { path, image, wording, facts, mounts: [], files: 'none' }
    })
}
