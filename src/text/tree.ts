/** One path of a revision. `oid` identifies the content: equal ids are equal bytes. */
export interface FileEntry {
  readonly path: string
  readonly oid: string
  /** In bytes; null where the source does not tell before reading. */
  readonly size: number | null
  readonly kind: 'file' | 'symlink' | 'submodule'
}

/**
 * The files of one side as the readers see them. Reading is synchronous and pure: a file that is listed but not
 * loaded yet reads as undefined, is remembered, and the gate loads it and calls the reader again.
 */
export interface Tree {
  readonly entries: readonly FileEntry[]
  has(path: string): boolean
  entry(path: string): FileEntry | undefined
  bytes(path: string): Uint8Array | undefined
  /** The file as text; undefined where it is absent or not UTF-8 (or UTF-16 with a byte order mark). */
  text(path: string): string | undefined
}

/** Where the files of a revision come from: a git revision, a folder, the GitHub API, a test case. */
export interface FileSource {
  /** The name people know it by: a ref, a folder. */
  readonly ref: string
  /** Full commit id; null outside git. */
  readonly commit: string | null
  list(): Promise<readonly FileEntry[]>
  /** The bytes of regular files, and of a symlink its target as it is written; what can't be read is left out. */
  read(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** Something relevant that was met and could not be judged, with its reason. */
export interface NotAssessed {
  readonly what: string
  readonly why: string
  readonly location: import('./location.ts').Location | null
}
