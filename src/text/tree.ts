/** One path of a revision. `oid` identifies the content: equal ids are equal bytes. */
export interface FileEntry {
  readonly path: string
  readonly oid: string
  /** In bytes; null where the source does not tell before reading. */
  readonly size: number | null
  /** `folder`: one whose files could not be listed; any other folder is told by its files alone. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'folder'
  /** Where the file itself lies, for one that is reached through a symbolic link: `path` is the way through the link. */
  readonly realPath?: string
  /** The absolute path that a symbolic link leads to; only for one that leads out of the tree by such a path. */
  readonly target?: string
  /** Why the content can't be had, where that is known before anybody asks: as in `Unread`. */
  readonly unread?: string
}

/** Content that is there and can't be had; the reason is a clause: `in Git LFS`, `permission denied`. */
export interface Unread {
  readonly unread: string
}

export function isUnread(content: unknown): content is Unread {
  return typeof content === 'object' && content !== null && 'unread' in content
}

/** What is said of a file that can't be read: a clause that can follow its name. */
export function unreadText({ unread }: Unread): string {
  return `could not be read: ${unread}`
}

/** Where the file of a path itself lies: where it is edited, and what a place in it names. */
export function realPathOf(tree: Pick<Tree, 'entry'>, path: string): string {
  return tree.entry(path)?.realPath ?? path
}

/**
 * The files that a reader finds by their names, each once: what a link gives another name counts under that name only
 * where its own does not show what it is.
 */
export function namedFiles(
  { entries }: Pick<Tree, 'entries'>,
  isNamed: (entry: FileEntry) => boolean,
): readonly FileEntry[] {
  return entries.filter((entry) => {
    const { realPath } = entry
    return isNamed(entry) && (realPath === undefined || !isNamed({ ...entry, path: realPath }))
  })
}

/**
 * The files of one side as the readers see them, symbolic links resolved. Reading is synchronous and repeatable: a file
 * that is listed but not loaded yet reads as undefined, is remembered, and the gate loads it and calls the reader again.
 */
export interface Tree {
  readonly entries: readonly FileEntry[]
  has(path: string): boolean
  entry(path: string): FileEntry | undefined
  /** Undefined: not in the tree, or still to be loaded. Never the text of a link. */
  bytes(path: string): Uint8Array | Unread | undefined
  /** As `bytes`, decoded: UTF-8, or UTF-16 with a byte order mark; anything else is unread. */
  text(path: string): string | Unread | undefined
}

/** Where the files of a revision come from: a git revision, a folder, the GitHub API, a test case. */
export interface FileSource {
  /** The name people know it by: a ref, a folder. */
  readonly ref: string
  /** Full commit id; null outside git. */
  readonly commit: string | null
  /** @throws Error when the files can't be listed: an empty list means that there are none. */
  list(): Promise<readonly FileEntry[]>
  /**
   * The content of every entry that is asked for, of a symlink its target as it is written, or why it can't be had.
   *
   * @throws Error when nothing can be had because the source itself is out of reach, with what to do about it.
   */
  read(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array | Unread>>
}

/** Something relevant that was met and could not be judged, with its reason. */
export interface NotAssessed {
  readonly what: string
  readonly why: string
  readonly location: import('./location.ts').Location | null
  /** Whoever found it knows that the change brought it. Absent: the gate compares both sides. */
  readonly changed?: 'yes'
  /**
   * The root file of a configuration that its server certainly does not start with, for this reason: knowledge, and no gap.
   */
  readonly refuses?: string
}
