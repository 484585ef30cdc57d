import type { Documents, Parser } from '../text/documents.ts'
import { type Located, wholeFile } from '../text/location.ts'
import { sourceOf } from '../text/source.ts'
import { isUnread, type NotAssessed, type Tree } from '../text/tree.ts'
import { readCompose, type Service } from './compose.ts'
import { type Dockerfile, readDockerfile } from './dockerfile.ts'
import { type ImageFacts, imageFacts } from './image.ts'
import { type Mount, mountsOf } from './mounts.ts'
import { isConfiguration, type Program } from './program.ts'
import { isDockerfile, mayTellRuntime, whyUnread } from './runtime-files.ts'
import type { RuntimeUse } from './runtime-use.ts'
import { type BuildPlace, stageUses } from './stages.ts'
import { joined, split, type TreeIndex } from './tree-index.ts'
import { writesOf } from './writes.ts'

/** What the tree says of every program. */
export interface Survey {
  /** By the program's id. */
  readonly uses: ReadonlyMap<string, readonly RuntimeUse[]>
  /** Files that may say what software serves and could not be read as a whole. */
  readonly notAssessed: readonly NotAssessed[]
}

/** In one Dockerfile: more are not written by people, and each may hold all copies of those below it. */
const mostStages = 100

const dockerfiles: Parser<Dockerfile> = { id: 'dockerfile', parse: readDockerfile }
const composeFiles: Parser<readonly Service[]> = { id: 'compose', parse: readCompose }
const manifests: Parser<readonly Located<string>[]> = { id: 'image-lines', parse: imageLines }

/** The files that say what software serves, each read once for all programs. */
interface Sources {
  readonly dockerfiles: readonly (Dockerfile & { readonly path: string })[]
  readonly services: readonly { readonly path: string; readonly service: Service }[]
  readonly images: readonly Located<string>[]
}

/** Every place of the tree that names a program's image, installs it or brings its configuration, in path order. */
export function surveyOf(index: TreeIndex, documents: Documents, programs: readonly Program[]): Survey {
  const sources = sourcesOf(index, documents, programs)
  return {
    uses: new Map(programs.map((program) => [program.id, usesOf(index, sources, program)])),
    notAssessed: [
      ...index.tree.entries.flatMap((entry) => gapAt(entry.path, whyUnread(entry, index.tree))),
      ...sources.dockerfiles.flatMap(({ path, stages, problem }) =>
        gapAt(path, stages.length > mostStages ? `it has more than ${mostStages} stages` : problem),
      ),
    ],
  }
}

function sourcesOf({ tree }: TreeIndex, documents: Documents, programs: readonly Program[]): Sources {
  const mayName = (text: string) =>
    /image:|build:/.test(text) && programs.some(({ words }) => words.test(text))
  const paths = tree.entries.filter(mayTellRuntime).map(({ path }) => path)
  const yaml = paths
    .filter((path) => !isDockerfile(path))
    .flatMap((path) => {
      const text = tree.text(path)
      return text === undefined || isUnread(text) ? [] : [{ path, text }]
    })
    .filter(({ text }) => mayName(text) || text.includes('build:'))
    .map(({ path, text }) => ({
      path,
      services: isCompose(text) ? documents.parsed(composeFiles, path) : [],
    }))
  return {
    dockerfiles: paths.filter(isDockerfile).flatMap((path) => ({
      path,
      ...(documents.parsed(dockerfiles, path) ?? { stages: [], problem: null }),
    })),
    services: yaml.flatMap(({ path, services = [] }) => services.map((service) => ({ path, service }))),
    images: yaml.flatMap(({ path, services = [] }) =>
      services.length > 0 ? [] : (documents.parsed(manifests, path) ?? []),
    ),
  }
}

const isCompose = (text: string) => /^services:/m.test(text)

function gapAt(path: string, why: string | null): readonly NotAssessed[] {
  return why === null ? [] : [{ what: path, why, location: wholeFile(path) }]
}

function usesOf(index: TreeIndex, sources: Sources, program: Program): readonly RuntimeUse[] {
  const stages = sources.dockerfiles.flatMap(({ path, stages }) => {
    const builders = sources.services.filter(({ path: compose, service }) =>
      buildsFrom(compose, service, path),
    )
    const place: BuildPlace = {
      path,
      contexts: builders.map((one) => contextOf(one.path, one.service)),
      volumes: builders.flatMap((one) => volumeMounts(index, one.path, one.service)),
    }
    const started = builders.flatMap(({ service }) => service.command ?? [])
    return stageUses(index, program, stages.slice(0, mostStages), place).map((use) => ({
      ...use,
      unseen: [...use.unseen, ...writesOf(program, started)],
    }))
  })
  const services = sources.services.flatMap(({ path, service }) => serviceUses(index, program, path, service))
  return [...stages, ...services, ...manifestUses(program, sources.images), ...unreadUses(index.tree)]
}

/** A Dockerfile or compose file that can't be read may run any version. */
function unreadUses(tree: Tree): readonly RuntimeUse[] {
  return tree.entries.flatMap((entry) => {
    const why = whyUnread(entry, tree)
    if (why === null) return []
    const { path } = entry
    const image = { value: '', at: wholeFile(path) }
    return [{ path, image, wording: `${path}, which ${why},`, facts: anyServer, mounts: [], unseen: [] }]
  })
}

const anyServer: ImageFacts = {
  kind: 'server',
  version: null,
  systems: [],
  maker: 'other',
  unplaced: null,
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
function serviceUses(
  index: TreeIndex,
  program: Program,
  path: string,
  service: Service,
): readonly RuntimeUse[] {
  const { image } = service
  if (image === null || service.build !== null) return []
  const facts = imageFacts(program, image.value)
  const mounts = volumeMounts(index, path, service)
  if (facts.kind !== 'server' && !mounts.some(({ container }) => isConfiguration(program, container)))
    return []
  const wording = `image: ${image.value} in ${path}`
  const unseen = writesOf(program, service.command === null ? [] : [service.command])
  return [{ path, image, wording, facts: { ...facts, kind: 'server' }, mounts, unseen }]
}

function manifestUses(program: Program, images: readonly Located<string>[]): readonly RuntimeUse[] {
  return images
    .map((image) => ({ image, facts: imageFacts(program, image.value) }))
    .filter(({ facts }) => facts.kind === 'server')
    .map(({ image, facts }) => {
      const { path } = image.at
      return { path, image, wording: `image: ${image.value} in ${path}`, facts, mounts: [], unseen: [] }
    })
}

/** The images that a Kubernetes manifest names, by its lines: a chart's templates are no YAML. */
function imageLines(path: string, text: string): readonly Located<string>[] {
  const source = sourceOf(path, text)
  return [...text.matchAll(/^[ \t-]*image:[ \t]*["']?([\w./:@-]+)/gm)].map((found) => {
    const value = found[1] ?? ''
    const end = found.index + found[0].length
    return { value, at: source.locate(end - value.length, end) }
  })
}
