import type { Software } from '../endpoint/endpoint.ts'
import { distributionSecurityLevel, libraryDefaults } from '../libraries/openssl/defaults.ts'
import { nearestVersion } from '../libraries/openssl/version.ts'
import type { Known } from '../text/fact.ts'
import { known } from '../text/fact.ts'
import type { Located, Location } from '../text/location.ts'
import { isAtLeast, rowFor } from '../text/release.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { assumedRuntimes, distributionReleases } from './distributions.data.ts'
import { officialDebianImages } from './image-versions.data.ts'
import { containerPaths, type Mount } from './mounts.ts'
import type { RuntimeUse } from './survey.ts'
import { split } from './tree-index.ts'

/** nginx and its library as one configuration meets them. */
export interface Runtime {
  readonly software: Software
  /** As exact as it is known: 1.1.0 has no TLS 1.3, which its family's name 1.1.1 does not tell. */
  readonly library: string
  /** As in `debian 12`; null where it is not known. */
  readonly distribution: string | null
  /** The distribution whose own nginx.conf surrounds a configuration that brings none. */
  readonly stockOf: string | null
  /** The level in force where the configuration names none. */
  readonly securityLevel: Known<number>
}

export interface RuntimeChoice {
  readonly main: Runtime
  /** Other versions that the tree does not rule out; empty when the version is known. */
  readonly alternatives: readonly Runtime[]
  readonly mounts: readonly Mount[]
  /** The files that told it. */
  readonly used: readonly string[]
}

/**
 * The software for the configuration at a path: what the settings say, else the place of the tree that puts the
 * file into an image, else the nearest at or above its folder, else the only one in the tree, else an assumption.
 */
export function findRuntimes(
  uses: readonly RuntimeUse[],
  facts: DeclaredFacts,
  configPath: string,
): RuntimeChoice {
  const found = usesFor(uses, configPath)
  const mounts = found.flatMap((use) => use.mounts)
  const used = [...new Set(found.map((use) => use.path))]
  const [first, ...others] = distinct(found.flatMap((use) => runtimesOf(use, facts)))
  if (first) return { main: first, alternatives: others, mounts, used }
  const [main, ...alternatives] = declared(facts) ?? assumed(facts, 'nothing in the tree tells the version')
  return { main, alternatives, mounts, used }
}

type Several<T> = readonly [T, ...T[]]

function usesFor(uses: readonly RuntimeUse[], configPath: string): readonly RuntimeUse[] {
  const copying = uses.filter((use) => containerPaths(use.mounts, configPath).some(isServerPath))
  if (copying.length > 0) return copying
  const nearest = nearestUses(uses, split(configPath).folder)
  if (nearest.length > 0) return nearest
  return new Set(uses.map((use) => use.image.value)).size === 1 ? uses : []
}

/** `COPY . /app` copies a configuration too, but not to a place where nginx reads it. */
function isServerPath(container: string): boolean {
  return /nginx|openresty|conf\.d|sites-|vhost|\/templates\//.test(container)
}

function nearestUses(uses: readonly RuntimeUse[], folder: string): readonly RuntimeUse[] {
  const here = uses.filter((use) => split(use.path).folder === folder)
  if (here.length > 0 || folder === '') return here
  return nearestUses(uses, split(folder).folder)
}

function runtimesOf(use: RuntimeUse, facts: DeclaredFacts): readonly Runtime[] {
  const fromSettings = declared(facts, use)
  if (fromSettings) return fromSettings
  const { nginx, openssl, distribution } = use.facts
  if (nginx === null) return assumed(facts, `${use.wording} names no version`)
  const library = openssl ?? libraryFor(nginx)
  const wording = openssl === null ? `${use.wording}; OpenSSL as in the official image` : use.wording
  const stockOf = use.facts.maker === 'distribution' ? distribution : null
  const { at } = use.image
  return [runtime({ nginx, library, distribution, stockOf, basis: 'tree', at, because: wording })]
}

/** What the settings say wins; the half that they leave out comes from the tree, else from a table. */
function declared({ runtimes }: DeclaredFacts, use?: RuntimeUse): Several<Runtime> | null {
  if (runtimes.nginx === null && (runtimes.openssl === null || use?.facts.nginx == null)) return null
  const nginx = runtimes.nginx?.value ?? use?.facts.nginx ?? ''
  const library = runtimes.openssl?.value ?? use?.facts.openssl ?? libraryFor(nginx)
  const distribution = use?.facts.distribution ?? null
  const place = (runtimes.nginx ?? runtimes.openssl) as Located<string>
  const because = 'the settings'
  return [runtime({ nginx, library, distribution, stockOf: null, basis: 'settings', at: place.at, because })]
}

function assumed({ runtimes }: DeclaredFacts, reason: string): Several<Runtime> {
  const [first, ...others] = assumedRuntimes.map(({ nginx, openssl, on }) =>
    runtime({
      nginx,
      library: runtimes.openssl?.value ?? openssl,
      distribution: on,
      stockOf: null,
      basis: 'assumed',
      at: null,
      because: `assumed: ${reason}`,
    }),
  )
  return [first as Runtime, ...others]
}

/** The library of the official image of that version. */
function libraryFor(nginx: string): string {
  const distribution = rowFor(officialDebianImages, nginx)?.distribution
  return distributionReleases.find((row) => row.name === distribution)?.openssl ?? '1.0.2'
}

interface RuntimeParts {
  readonly nginx: string
  readonly library: string
  readonly distribution: string | null
  readonly stockOf: string | null
  readonly basis: Software['basis']
  readonly at: Location | null
  readonly because: string
}

function runtime(parts: RuntimeParts): Runtime {
  const { nginx, library, distribution, stockOf, basis, at, because } = parts
  const family = nearestVersion(library)
  const software: Software = {
    name: 'nginx',
    version: nginx,
    tlsLibrary: { name: 'openssl', version: family },
    basis,
    at,
    because,
  }
  return { software, library, distribution, stockOf, securityLevel: securityLevel(library, distribution) }
}

function securityLevel(library: string, distribution: string | null): Known<number> {
  const family = nearestVersion(library)
  const level = distribution === null ? undefined : distributionSecurityLevel(distribution)
  if (level !== undefined) return known(level, null, `default of OpenSSL ${library} on ${distribution}`)
  return known(libraryDefaults(family).securityLevel, null, `default of OpenSSL ${library}`)
}

/** Equal software once, in order. */
function distinct(runtimes: readonly Runtime[]): readonly Runtime[] {
  const byVersion = new Map<string, Runtime>()
  for (const one of runtimes) {
    const key = `${one.software.version} ${one.library} ${one.securityLevel.value}`
    if (!byVersion.has(key)) byVersion.set(key, one)
  }
  return [...byVersion.values()]
}

/** Whether the library can speak TLS 1.3: OpenSSL 1.1.1 and later. */
export function speaksTls13({ library }: Runtime): boolean {
  return isAtLeast(library, '1.1.1')
}

/** Whether the nginx is at least of a release. */
export function nginxIsAtLeast({ software }: Runtime, release: string): boolean {
  return isAtLeast(software.version, release)
}
