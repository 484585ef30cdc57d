import { type ParsedFile, parseNginx } from '../../notations/nginx-conf/parse.ts'
import type { Documents, Parser } from '../../text/documents.ts'
import type { NotAssessed, Tree } from '../../text/tree.ts'

/** The configuration files of the tree. */
export interface ConfigurationFiles {
  /** The file, or a clause that says why it can't be read. */
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
    return file ?? (tree.bytes(path) === undefined ? 'could not be read' : 'is not text')
  }
  return {
    parsed,
    add: (name, file) => {
      added.set(name, file)
    },
    problemsOf: (path) => {
      const file = parsed(path)
      return typeof file === 'string' ? [] : file.problems
    },
  }
}
