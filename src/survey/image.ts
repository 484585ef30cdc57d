import { rowFor } from '../text/release.ts'
import { codeNames, distributionImages, distributionReleases } from './distributions.data.ts'
import type { ImageRow, Program } from './program.ts'

/** What an image's name tells of a program. Null where it does not. */
export interface ImageFacts {
  /** `server`: made to run it; `system`: a distribution to install it on; `other`: neither is known. */
  readonly kind: 'server' | 'system' | 'other'
  readonly version: string | null
  /** What the tag stands on or stood on, the likeliest first; empty where nothing tells. */
  readonly systems: readonly SystemFacts[]
  /** Whose build of the program it is: a distribution's package brings a configuration of its own. */
  readonly maker: 'distribution' | 'other'
  /** Why the image can't be placed, as a clause; null where its name tells enough or leaves an open tag only. */
  readonly unplaced: string | null
}

export interface SystemFacts {
  readonly openssl: string | null
  /** As in `debian 12`. */
  readonly distribution: string | null
}

/** Reads `[registry/]name[:tag][@digest]`. */
export function imageFacts(program: Program, reference: string): ImageFacts {
  const { path, tag } = partsOf(reference)
  const name = path.split('/').at(-1) ?? ''
  for (const row of program.images) {
    const named = row.name.exec(name)
    if (named) return serverFacts(row, { path, tag, reference, inName: named.slice(1).join('.') })
  }
  const distribution = distributionOf(path, name, tag)
  const kind = distributionImages[name] === undefined ? 'other' : 'system'
  return {
    kind,
    version: (kind === 'system' && distribution !== null ? program.packages[distribution] : null) ?? null,
    systems: distribution === null ? [] : [systemOf(distribution)],
    maker: 'distribution',
    unplaced: whyUnplaced(reference) ?? whyUnknown(kind, distribution),
  }
}

interface Reference {
  readonly path: string
  readonly tag: string
  readonly reference: string
  readonly inName: string
}

/** A program's own image and those built like it, from the tag; another maker's, from what the tag says of its system. */
function serverFacts(row: ImageRow, { path, tag, reference, inName }: Reference): ImageFacts {
  const version = row.release === null ? inName || null : (row.release.exec(tag)?.[1] ?? null)
  const unplaced = version === null ? whyUnplaced(reference) : null
  return { kind: 'server', version, systems: systemsOf(row, path, tag, version), maker: 'other', unplaced }
}

function systemsOf(row: ImageRow, path: string, tag: string, version: string | null): readonly SystemFacts[] {
  if (row.libraries.length > 0) {
    const whole = /^\d+(?:\.\d+)*/.exec(tag)?.[0]
    const openssl = whole === undefined ? null : (rowFor(row.libraries, whole)?.openssl ?? null)
    return version === null ? [] : [{ openssl, distribution: null }]
  }
  const named = namedRelease(tag) ?? systemInPath(path)
  if (named !== null) return [systemOf(named)]
  const base = row.bases.find(({ reference }) => reference.test(`${path}:${tag}`))
  if (version === null || base === undefined) return []
  return (rowFor(base.rows, version)?.on ?? []).map(systemOf)
}

function systemOf(distribution: string): SystemFacts {
  return { openssl: opensslOf(distribution), distribution }
}

/** The OpenSSL of a distribution's release; null for one that is not in the table. */
export function opensslOf(distribution: string): string | null {
  return distributionReleases.find((row) => row.name === distribution)?.openssl ?? null
}

/** Tags such as `latest` and `stable` are open, and name an image all the same; these don't. */
function whyUnplaced(reference: string): string | null {
  if (/[$%{<]/.test(reference)) return 'a part of its name is filled in elsewhere'
  if (reference.includes('@') && partsOf(reference).tag === '') return 'it is pinned by a digest alone'
  return null
}

function whyUnknown(kind: 'system' | 'other', distribution: string | null): string | null {
  if (kind === 'other') return 'nothing is known of that image'
  if (distribution === null) return null
  return opensslOf(distribution) === null ? `${distribution} is not in the table of releases` : null
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

function distributionOf(path: string, name: string, tag: string): string | null {
  const known = distributionImages[name]
  const named = namedRelease(tag)
  if (named !== null) return named
  if (known === undefined) return systemInPath(path)
  if (/\d/.test(known)) return known
  const number = /\d+(\.\d+)?/.exec(tag)?.[0]
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

/** `ubi9/nodejs-20` stands on RHEL 9. */
function systemInPath(path: string): string | null {
  const system = /(?:^|\/)(?:ubi|rhel)(\d{1,2})(?:[-/]|$)/.exec(path)?.[1]
  return system === undefined ? null : `rhel ${system}`
}
