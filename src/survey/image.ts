import { rowFor } from '../text/release.ts'
import { codeNames, distributionImages, distributionReleases } from './distributions.data.ts'
import { officialAlpineImages, officialDebianImages, openrestyLibraries } from './image-versions.data.ts'

/** What an image's name tells. Null where it does not. */
export interface ImageFacts {
  /** `server`: made to run nginx; `system`: a distribution to install it on; `other`: neither is known. */
  readonly kind: 'server' | 'system' | 'other'
  readonly nginx: string | null
  readonly openssl: string | null
  /** As in `debian 12`. */
  readonly distribution: string | null
  /** Whose nginx it is: a distribution's package brings a configuration of its own. */
  readonly maker: 'distribution' | 'other'
}

/** Reads `[registry/]name[:tag][@digest]`. */
export function imageFacts(reference: string): ImageFacts {
  const { path, tag } = partsOf(reference)
  const name = path.split('/').at(-1) ?? ''
  if (name === 'openresty') return openrestyFacts(tag)
  if (/^nginx(-unprivileged|-slim)?$/.test(name)) return serverFacts(path, tag)
  const redHat = /^nginx-(\d)(\d{2})$/.exec(name)
  if (redHat) return redHatFacts(path, `${redHat[1]}.${redHat[2]}`)
  const distribution = distributionOf(name, tag)
  const release = distributionReleases.find((row) => row.name === distribution)
  return {
    kind: distributionImages[name] === undefined ? 'other' : 'system',
    nginx: release?.nginx ?? null,
    openssl: release?.openssl ?? null,
    distribution,
    maker: 'distribution',
  }
}

function partsOf(reference: string): { readonly path: string; readonly tag: string } {
  const withoutDigest = reference.split('@')[0] ?? ''
  const colon = withoutDigest.lastIndexOf(':')
  const hasTag = colon > withoutDigest.lastIndexOf('/')
  return {
    path: hasTag ? withoutDigest.slice(0, colon) : withoutDigest,
    tag: hasTag ? withoutDigest.slice(colon + 1) : '',
  }
}

/** The official image and those built on it, from its tag; another maker's, from what the tag says of its system. */
function serverFacts(path: string, tag: string): ImageFacts {
  const nginx = /^v?(\d+\.\d+(\.\d+)?)(?=$|[-_.])/.exec(tag)?.[1] ?? null
  const distribution = namedRelease(tag) ?? (nginx === null ? null : usualSystem(path, tag, nginx))
  const release = distributionReleases.find((row) => row.name === distribution)
  return { kind: 'server', nginx, openssl: release?.openssl ?? null, distribution, maker: 'other' }
}

function usualSystem(path: string, tag: string, nginx: string): string | null {
  const alpine = /alpine/.test(tag) || /linuxserver/.test(path)
  return rowFor(alpine ? officialAlpineImages : officialDebianImages, nginx)?.distribution ?? null
}

/** OpenResty N.M.P.x carries nginx N.M.P and its own OpenSSL (server-config reference: openresty util/ver). */
function openrestyFacts(tag: string): ImageFacts {
  const version = /^(\d+\.\d+\.\d+)\.\d+/.exec(tag)
  const nginx = version?.[1] ?? null
  const openssl = version ? (rowFor(openrestyLibraries, version[0])?.openssl ?? null) : null
  return { kind: 'server', nginx, openssl, distribution: null, maker: 'other' }
}

/** Red Hat's `ubi9/nginx-124`: the system's own OpenSSL. */
function redHatFacts(path: string, nginx: string): ImageFacts {
  const system = /(?:ubi|rhel)(\d+)/.exec(path)?.[1]
  const distribution = system === undefined ? null : `rhel ${system}`
  const release = distributionReleases.find((row) => row.name === distribution)
  return { kind: 'server', nginx, openssl: release?.openssl ?? null, distribution, maker: 'other' }
}

function distributionOf(name: string, tag: string): string | null {
  const known = distributionImages[name]
  const named = namedRelease(tag)
  if (named !== null) return named
  if (known === undefined) return null
  if (/\d/.test(known)) return known
  const number = /^\d+(\.\d+)?/.exec(tag)?.[0]
  if (number === undefined) return null
  const major = known === 'debian' || known === 'rhel' || known === 'amazon linux'
  return `${known} ${major ? number.split('.')[0] : number}`
}

/** A code name or `alpine3.20` inside a tag, as in `20-bookworm-slim`. */
function namedRelease(tag: string): string | null {
  const alpine = /alpine(\d+\.\d+)/.exec(tag)
  if (alpine) return `alpine ${alpine[1]}`
  const word = tag.split(/[-_.]/).find((part) => Object.hasOwn(codeNames, part))
  return word === undefined ? null : (codeNames[word] ?? null)
}
