import type { Software } from '../endpoint/endpoint.ts'
import { distributionDefaults, libraryDefaults, type VersionFloor } from '../libraries/openssl/defaults.ts'
import { nearestVersion } from '../libraries/openssl/version.ts'
import type { Known } from '../text/fact.ts'
import { known } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import { isAtLeast, rowFor } from '../text/release.ts'
import type { NotAssessed } from '../text/tree.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { opensslOf, type SystemFacts } from './image.ts'
import { containerPaths, type Mount } from './mounts.ts'
import type { Program } from './program.ts'
import type { RuntimeUse } from './runtime-use.ts'
import { split } from './tree-index.ts'

/** A program and its library as one configuration meets them. */
export interface Runtime {
  readonly software: Software
  /** As exact as it is known: 1.1.0 has no TLS 1.3, which its family's name 1.1.1 does not tell. */
  readonly library: string
  /** As in `debian 12`; null where it is not known. */
  readonly distribution: string | null
  /** The distribution whose own main configuration surrounds one that brings none. */
  readonly stockOf: string | null
  /** The level in force where the configuration names none. */
  readonly securityLevel: Known<number>
  /** Versions that the library's build refuses at a level, whatever the configuration says. */
  readonly versionFloor: VersionFloor | null
}

export interface RuntimeChoice {
  readonly main: Runtime
  /** Other versions that the tree does not rule out; empty when the version is known. */
  readonly alternatives: readonly Runtime[]
  readonly mounts: readonly Mount[]
  /** The files that told it. */
  readonly used: readonly string[]
  /** Images that can't be placed, and what they bring besides the files of the tree. */
  readonly notAssessed: readonly NotAssessed[]
}

/**
 * The software for the configuration at a path: what the settings say, else the place of the tree that puts the
 * file into an image, else the nearest at or above its folder, else the only one in the tree, else an assumption.
 */
export function findRuntimes(
  program: Program,
  uses: readonly RuntimeUse[],
  facts: DeclaredFacts,
  configPath: string,
): RuntimeChoice {
  const found = usesFor(program, uses, configPath)
  const mounts = found.length === 1 && found[0] ? found[0].mounts : found.flatMap((use) => use.mounts)
  const used = [...new Set(found.map((use) => use.path))]
  const runtimes = distinct(found.flatMap((use) => runtimesOf(program, use, facts)))
  const [main, ...alternatives] =
    runtimes.length > 0
      ? runtimes
      : (declared(program, facts) ?? assumed(program, facts, 'nothing in the tree tells the version'))
  const notAssessed = found.flatMap((use) => [...unplaced(program, use, facts), ...use.unseen])
  return { main: main as Runtime, alternatives, mounts, used, notAssessed }
}

/** An image that is not known brings a version and a library that can only be assumed. */
function unplaced(
  program: Program,
  { facts, image, wording }: RuntimeUse,
  declared: DeclaredFacts,
): readonly NotAssessed[] {
  if (facts.unplaced === null || declared.runtimes[program.id] !== undefined) return []
  return [
    { what: wording, why: `${facts.unplaced}: the version of ${program.id} is assumed`, location: image.at },
  ]
}

function usesFor(program: Program, uses: readonly RuntimeUse[], configPath: string): readonly RuntimeUse[] {
  const isServed = (container: string) => program.serverPath.test(container)
  const copying = uses.filter((use) => containerPaths(use.mounts, configPath).some(isServed))
  if (copying.length > 0) return copying
  const nearest = nearestUses(uses, split(configPath).folder)
  if (nearest.length > 0) return nearest
  return new Set(uses.map((use) => use.image.value)).size === 1 ? uses : []
}

function nearestUses(uses: readonly RuntimeUse[], folder: string): readonly RuntimeUse[] {
  const here = uses.filter((use) => split(use.path).folder === folder)
  if (here.length > 0 || folder === '') return here
  return nearestUses(uses, split(folder).folder)
}

function runtimesOf(program: Program, use: RuntimeUse, facts: DeclaredFacts): readonly Runtime[] {
  const fromSettings = declared(program, facts, use)
  if (fromSettings) return fromSettings
  const { version, maker } = use.facts
  if (version === null) return assumed(program, facts, `${use.wording} names no version`)
  const systems = use.facts.systems.length > 0 ? use.facts.systems : [nowhere]
  return systems.flatMap(({ openssl, distribution }) =>
    onLevels({
      program: program.id,
      version,
      library: openssl ?? libraryFor(program, version),
      distribution,
      stockOf: maker === 'distribution' ? distribution : null,
      basis: 'tree',
      at: use.image.at,
      because: openssl === null ? `${use.wording}; OpenSSL as in the official image` : use.wording,
      levels: 'stated',
    }),
  )
}

const nowhere: SystemFacts = { openssl: null, distribution: null }

/**
 * What the settings say wins; the half that they leave out comes from the tree, else from a table. They name no
 * distribution: where its builds have another level than upstream's, both stand.
 */
function declared(
  program: Program,
  { runtimes }: DeclaredFacts,
  use?: RuntimeUse,
): readonly Runtime[] | null {
  const [own, openssl] = [runtimes[program.id], runtimes.openssl]
  const version = own?.value ?? use?.facts.version ?? null
  const place = own ?? openssl
  if (place === undefined || version === null) return null
  const [system = nowhere] = use?.facts.systems ?? []
  return onLevels({
    program: program.id,
    version,
    library: openssl?.value ?? system.openssl ?? libraryFor(program, version),
    distribution: system.distribution,
    stockOf: null,
    basis: 'settings',
    at: place.at,
    because: 'the settings',
    levels: system.distribution === null ? 'open' : 'stated',
  })
}

function assumed(program: Program, { runtimes }: DeclaredFacts, reason: string): readonly Runtime[] {
  return program.assumed.flatMap(({ version, openssl, on }) =>
    onLevels({
      program: program.id,
      version,
      library: runtimes.openssl?.value ?? openssl,
      distribution: on,
      stockOf: null,
      basis: 'assumed',
      at: null,
      because: `assumed: ${reason}`,
      levels: 'stated',
    }),
  )
}

/** The library of the official image of that version. */
function libraryFor(program: Program, version: string): string {
  const rows = program.images.flatMap(({ bases }) => bases.at(-1)?.rows ?? [])
  return opensslOf(rowFor(rows, version)?.on[0] ?? '') ?? '1.0.2'
}

interface RuntimeParts {
  readonly program: string
  readonly version: string
  readonly library: string
  readonly distribution: string | null
  readonly stockOf: string | null
  readonly basis: Software['basis']
  readonly at: Location | null
  readonly because: string
  /** `open`: nothing tells whose build of OpenSSL it is. */
  readonly levels: 'stated' | 'open'
}

/** The runtime, and the same with the level of the distributions' builds where that is left open. */
function onLevels(parts: RuntimeParts): readonly Runtime[] {
  const { program, version, library, distribution, stockOf, basis, at, because } = parts
  const family = nearestVersion(library)
  const software: Software = {
    name: program,
    version,
    tlsLibrary: { name: 'openssl', version: family },
    basis,
    at,
    because,
  }
  const row = distribution === null ? undefined : distributionDefaults(distribution)
  const build = row?.openssl === family ? row : undefined
  const upstream = libraryDefaults(family).securityLevel
  const on = build === undefined ? '' : ` on ${distribution}`
  const own: Runtime = {
    software,
    library,
    distribution,
    stockOf,
    securityLevel: known(build?.securityLevel ?? upstream, null, `default of OpenSSL ${library}${on}`),
    versionFloor: build?.versionFloor ?? null,
  }
  const packaged = libraryDefaults(family).packagedLevel
  if (parts.levels === 'stated' || packaged === upstream) return [own]
  const because2 = `default of OpenSSL ${library} as Debian, Ubuntu and Red Hat build it`
  return [own, { ...own, securityLevel: known(packaged, null, because2) }]
}

/** Equal software once, in order. */
function distinct(runtimes: readonly Runtime[]): readonly Runtime[] {
  return [...Map.groupBy(runtimes, sameBehaviour).values()].flatMap(([first]) => first ?? [])
}

/** Two releases of one family of OpenSSL negotiate alike, but for TLS 1.3, which 1.1.0 has not. */
function sameBehaviour(runtime: Runtime): string {
  const { software, securityLevel, versionFloor } = runtime
  const tls13 = speaksTls13(runtime) ? 'TLS 1.3' : ''
  return `${software.version} ${software.tlsLibrary.version} ${tls13} ${securityLevel.value} ${versionFloor?.level} ${runtime.stockOf}`
}

/** Whether the library can speak TLS 1.3: OpenSSL 1.1.1 and later. */
export function speaksTls13({ library }: Runtime): boolean {
  return isAtLeast(library, '1.1.1')
}

/** Whether the program is at least of a release. */
export function softwareIsAtLeast({ software }: Runtime, release: string): boolean {
  return isAtLeast(software.version, release)
}
