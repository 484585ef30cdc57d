import { type ParsedFile, parseNginx } from '../../notations/nginx-conf/parse.ts'
import type { NotAssessed, Tree } from '../../text/tree.ts'

/** The files of the tree, each read once. */
export interface ConfigurationFiles {
  /** The file, or a clause that says why it can't be read. */
  readonly parsed: (path: string) => ParsedFile | string
  /** Takes in a configuration that stands inside a file of another format, under a name of its own. */
  readonly add: (name: string, file: ParsedFile) => void
  readonly problemsOf: (path: string) => readonly NotAssessed[]
}

export function configurationFiles(tree: Tree): ConfigurationFiles {
  const files = new Map<string, ParsedFile | string>()
  const parsed = (path: string) => {
    const file = files.get(path) ?? read(tree, path)
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
      return file === undefined || typeof file === 'string' ? [] : file.problems
    },
  }
}

function read(tree: Tree, path: string): ParsedFile | string {
  const text = tree.text(path)
  if (text !== undefined) return parseNginx(path, text)
  return tree.bytes(path) === undefined ? 'could not be read' : 'is not text'
}
