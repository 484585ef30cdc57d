/**
 * What the survey has to know of a program in order to find it in images, packages and mounts: data of its family's
 * record. The survey takes these as an argument and knows no family.
 */
export interface Program {
  /** The family's id, which is what the program is called in reports and settings. */
  readonly id: string
  readonly images: readonly ImageRow[]
  /** Matches text that may speak of it: files without such a word are not read for it. */
  readonly words: RegExp
  /** Matches a command that installs its package; the first group is the version, where the command states one. */
  readonly installed: RegExp
  /** Matches a command that fetches its sources to build it; the first group is the version. */
  readonly built: RegExp
  /** Package sources of the program's own makers, whose versions are not the distribution's. */
  readonly ownRepository: RegExp
  /** The version that a distribution's package has, by names such as `debian 12`. */
  readonly packages: Readonly<Record<string, string>>
  /** Folders of the server that hold its main configuration; the first is the usual one. */
  readonly configurationFolders: readonly string[]
  /** Matches the server's paths at which it reads configurations: `COPY . /app` copies one too, but not there. */
  readonly serverPath: RegExp
  /** Versions that a configuration may meet where nothing tells: the first is the main one. */
  readonly assumed: readonly AssumedRelease[]
}

export interface ImageRow {
  /** The last part of the image's name. Its groups, joined by a dot, are the version where the tag states none. */
  readonly name: RegExp
  /** The version in a tag: the first group. Null where the name holds it. */
  readonly release: RegExp | null
  /** What the tags stand on: the first row whose pattern matches `name:tag`. Other makers' images are taken to follow. */
  readonly bases: readonly { readonly reference: RegExp; readonly rows: readonly ImageBase[] }[]
  /** For images that build an OpenSSL of their own, by the whole number of the tag. */
  readonly libraries: readonly BundledLibrary[]
}

/** The releases of a distribution that the images of a version were built on, the last build first. */
export interface ImageBase {
  readonly from: string
  readonly on: readonly string[]
}

export interface BundledLibrary {
  readonly from: string
  readonly openssl: string
}

export interface AssumedRelease {
  readonly version: string
  readonly openssl: string
  readonly on: string
}

/** Whether a path of the server lies where the program has its configuration. */
export function isConfiguration({ configurationFolders }: Program, path: string): boolean {
  return configurationFolders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}
