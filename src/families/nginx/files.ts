import { type ParsedFile, parseNginx } from '../../notations/nginx-conf/parse.ts'
import type { Documents, Parser } from '../../text/documents.ts'
import { wholeFile } from '../../text/location.ts'
import { isUnread, type NotAssessed, type Tree, unreadText } from '../../text/tree.ts'

/** The configuration files of the tree. */
export interface ConfigurationFiles {
  /** The file, or a clause that says why it can't be read. Its places are in the file itself, whatever link leads there. */
  readonly parsed: (path: string) => ParsedFile | string
  /** Takes in a configuration that stands inside a file of another format, under a name of its own. */
  readonly add: (name: string, file: ParsedFile) => void
  readonly problemsOf: (path: string) => readonly NotAssessed[]
}

const nginxFiles: Parser<ParsedFile> = { id: 'nginx-conf', parse: parseNginx }

export function configurationFiles(tree: Tree, documents: Documents): ConfigurationFiles {
  const added = new Map<string, ParsedFile>()
  const parsed = (path: string) => {
    const file = added.get(path) ?? documents.parsed(nginxFiles, path)
    return file ?? whyUnparsed(tree, path)
  }
  return {
    parsed,
    add: (name, file) => {
      added.set(name, file)
    },
    problemsOf: (path) => {
      const file = parsed(path)
      if (typeof file !== 'string') return file.problems
      return isNoText(tree, path)
        ? [{ what: path, why: 'the file is not text', location: wholeFile(path) }]
        : []
    },
  }
}

/** Whether a file is there and no text: what the tree can't give at all, the gate names. */
export function isNoText(tree: Tree, path: string): boolean {
  return tree.bytes(path) instanceof Uint8Array && isUnread(tree.text(path))
}

function whyUnparsed(tree: Tree, path: string): string {
  const text = tree.text(path)
  return isUnread(text) ? unreadText(text) : 'could not be read'
}
