import { type ParsedFile, parseRange } from '../../notations/nginx-conf/parse.ts'
import type { Parser } from '../../text/documents.ts'
import type { Range } from '../../text/range.ts'
import { sourceOf } from '../../text/source.ts'
import { mayHoldNginx } from './recognise.ts'

/** A configuration that is the value of a key in a YAML file: a ConfigMap, an inline config of a compose file. */
export interface Embedded {
  /** `file.yaml#key`. */
  readonly name: string
  readonly file: ParsedFile
}

/**
 * The block scalars of a YAML file that look like nginx's. Found by their indentation, not by a YAML parser: charts
 * are templates and no YAML. Places are those of the YAML file.
 */
function embeddedConfigurations(path: string, text: string): readonly Embedded[] {
  if (!/\b(server|http|stream)[ \t]*\{/.test(text)) return []
  const source = sourceOf(path, text)
  return blockScalars(text)
    .filter(({ range }) => mayHoldNginx(text.slice(range.start, range.end)))
    .map(({ key, range }) => ({ name: `${path}#${key}`, file: parseRange(source, range) }))
}

export const embeddedFiles: Parser<readonly Embedded[]> = {
  id: 'nginx-conf in YAML',
  parse: embeddedConfigurations,
}

/** The path of the file that a name belongs to. */
export function realPath(name: string): string {
  const mark = name.indexOf('#')
  return mark < 0 ? name : name.slice(0, mark)
}

interface BlockScalar {
  readonly key: string
  readonly range: Range
}

interface OpenScalar {
  readonly key: string
  readonly indent: number
  readonly start: number
}

const header = /^([ \t]*(?:- )?)["']?([\w./-]+)["']?:[ \t]*[|>][-+\d]*[ \t]*(#.*)?\r?$/

function blockScalars(text: string): readonly BlockScalar[] {
  const found: BlockScalar[] = []
  let open: OpenScalar | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    const blank = line.trim() === ''
    const indent = line.length - line.trimStart().length
    if (open !== null && !blank && indent <= open.indent) {
      found.push({ key: open.key, range: { start: open.start, end: offset } })
      open = null
    }
    const start: RegExpExecArray | null = open === null ? header.exec(line) : null
    if (start)
      open = { key: start[2] ?? '', indent: (start[1] ?? '').length, start: offset + line.length + 1 }
    offset += line.length + 1
  }
  if (open !== null && open.start <= text.length)
    found.push({ key: open.key, range: { start: open.start, end: text.length } })
  return found
}
