import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar } from 'yaml'
import { type Location, wholeFile } from '../../text/location.ts'
import { pointerTo } from '../../text/pointer.ts'

/** A YAML document as plain data, with the place of each value and key by its JSON pointer (RFC 6901). */
export interface YamlTree {
  readonly value: unknown
  readonly places: ReadonlyMap<string, Location>
  readonly keyPlaces: ReadonlyMap<string, Location>
}

export interface YamlProblem {
  readonly message: string
  readonly location: Location
}

/** Above these a settings file is refused: some checks of the YAML library are quadratic, and aliases multiply. */
const largestText = 64 * 1024
const mostNodes = 10_000
const deepest = 32

/**
 * Reads one YAML document. A number becomes the text it is written as, since `1.10` is a version and not 1.1.
 * Merge keys (`<<`) are keys like others, tags are not applied. Never throws.
 */
export function readYaml(path: string, text: string): { tree: YamlTree; problems: readonly YamlProblem[] } {
  if (text.length > largestText) {
    return {
      tree: emptyTree,
      problems: [{ message: 'the file is larger than 64 KiB', location: wholeFile(path) }],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = document.errors.map(({ message, pos: [start, end] }) => ({
    message: message.replace(/^Map keys must be unique$/, 'this key stands twice'),
    location: between(path, lines, start, end),
  }))
  return problems.length > 0 ? { tree: emptyTree, problems } : collect(path, lines, document.contents)
}

export const emptyTree: YamlTree = { value: null, places: new Map(), keyPlaces: new Map() }

function between(path: string, lines: LineCounter, start: number, end: number): Location {
  const first = lines.linePos(start)
  const last = lines.linePos(Math.max(start, end))
  return { path, line: first.line, column: first.col, endLine: last.line, endColumn: last.col }
}

/** Walks the nodes with its own bounds: an alias counts as all that it stands for. */
function collect(
  path: string,
  lines: LineCounter,
  root: unknown,
): { tree: YamlTree; problems: YamlProblem[] } {
  const places = new Map<string, Location>()
  const keyPlaces = new Map<string, Location>()
  const anchors = new Map<string, unknown>()
  const problems: YamlProblem[] = []
  let nodes = 0

  const placeOf = (node: unknown): Location => {
    const range = (node as { range?: readonly number[] | null } | null)?.range
    return range ? between(path, lines, range[0] ?? 0, range[1] ?? 0) : wholeFile(path)
  }
  const refuse = (message: string, node: unknown): null => {
    if (problems.length === 0) problems.push({ message, location: placeOf(node) })
    return null
  }
  const visit = (node: unknown, pointer: string, depth: number): unknown => {
    if (problems.length > 0) return null
    if (++nodes > mostNodes) return refuse(`more than ${mostNodes} values, aliases counted`, node)
    if (depth > deepest) return refuse(`nested more than ${deepest} levels deep`, node)
    if (isAlias(node)) {
      return anchors.has(node.source)
        ? visit(anchors.get(node.source), pointer, depth + 1)
        : refuse(`no anchor &${node.source} before this alias`, node)
    }
    if (!places.has(pointer)) places.set(pointer, placeOf(node))
    rememberAnchor(anchors, node)
    if (isMap(node)) return members(node.items, pointer, depth)
    if (isSeq(node)) return node.items.map((item, index) => visit(item, `${pointer}/${index}`, depth + 1))
    return isScalar(node) ? scalarValue(node) : null
  }
  const members = (pairs: readonly Pair[], pointer: string, depth: number): Record<string, unknown> => {
    const entries = pairs.map(({ key, value }): [string, unknown] => {
      const name = isScalar(key)
        ? String(scalarValue(key) ?? '')
        : String(refuse('a key must be a plain text', key))
      const member = pointer + pointerTo([name])
      keyPlaces.set(member, placeOf(key))
      if (value === null) places.set(member, placeOf(key))
      return [name, visit(value, member, depth + 1)]
    })
    return Object.fromEntries(entries)
  }

  const value = visit(root, '', 0)
  return { tree: { value, places, keyPlaces }, problems }
}

function rememberAnchor(anchors: Map<string, unknown>, node: unknown): void {
  const anchor = (node as { anchor?: string } | null)?.anchor
  if (anchor) anchors.set(anchor, node)
}

function scalarValue(scalar: Scalar): unknown {
  const { value } = scalar
  return typeof value === 'number' || typeof value === 'bigint' ? (scalar.source ?? String(value)) : value
}
