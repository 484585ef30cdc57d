/** What stands at one path: content (a string is UTF-8), an executable, a symbolic link, or a submodule's commit. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly executable: string | Uint8Array }
  | { readonly symlink: string }
  | { readonly submodule: string }

/** A whole tree: its files by path, with `/` between folders. */
export type Files = Readonly<Record<string, FileContent>>

/** A commit's changes by path; null deletes the file. */
export type Changes = Readonly<Record<string, FileContent | null>>
