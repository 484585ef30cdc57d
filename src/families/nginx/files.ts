import { type ParsedFile, parseNginx } from '../../notations/nginx-conf/parse.ts'
import { wholeFile } from '../../text/location.ts'
import { isUnread, type NotAssessed, realPathOf, type Tree, unreadText } from '../../text/tree.ts'

/** The files of the tree, each read once. */
export interface ConfigurationFiles {
  /** The file, or a clause that says why it can't be read. Its places are in the file itself, whatever link leads there. */
  readonly parsed: (path: string) => ParsedFile | string
  /** Takes in a configuration that stands inside a file of another format, under a name of its own. */
  readonly add: (name: string, file: ParsedFile) => void
  readonly problemsOf: (path: string) => readonly NotAssessed[]
}

export function configurationFiles(tree: Tree): ConfigurationFiles {
  const files = new Map<string, ParsedFile | string>()
  const parsed = (path: string) => {
    const real = realPathOf(tree, path)
    const file = files.get(path) ?? files.get(real) ?? read(tree, real, path)
    files.set(real, file)
    files.set(path, file)
    return file
  }
  return {
    parsed,
    add: (name, file) => {
      files.set(name, file)
    },
    problemsOf: (path) => {
      const file = files.get(path)
      if (file === undefined) return []
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

function read(tree: Tree, real: string, path: string): ParsedFile | string {
  const text = tree.text(path)
  if (isUnread(text)) return unreadText(text)
  return text === undefined ? 'could not be read' : parseNginx(real, text)
}
