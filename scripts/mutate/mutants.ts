import { createHash } from 'node:crypto'
import { parseAst } from 'rolldown/parseAst'

/** One edit of one source file that some test ought to notice. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly was: string
  readonly becomes: string
}

/** A node of the syntax tree, as loosely as a walk over all of its kinds needs it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

type Edit = readonly [at: Node, becomes: string]
type Mutator = (node: Node, text: (node: Node) => string) => readonly Edit[]

/** Every mutant of a file, in the order of the text. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const text = ({ start, end }: Node) => source.slice(start, end)
  const program = parseAst(source, { lang: 'ts' }, file) as unknown as Node
  return [...nodesOf(program)].flatMap((node) =>
    (mutators[node.type]?.(node, text) ?? []).map(([at, becomes]) => ({
      file,
      line: source.slice(0, at.start).split('\n').length,
      start: at.start,
      end: at.end,
      was: text(at),
      becomes,
    })),
  )
}

/**
 * As many mutants as asked for, the same ones for the same seed: each goes by a hash of its own edit, so that a change
 * elsewhere in the sources leaves the rest of the sample as it was.
 */
export function sampled(mutants: readonly Mutant[], most: number, seed: number): readonly Mutant[] {
  const seen = new Map<string, number>()
  const keyed = mutants.map((mutant) => {
    const edit = `${seed} ${mutant.file} ${mutant.was} ${mutant.becomes}`
    const nth = seen.get(edit) ?? 0
    seen.set(edit, nth + 1)
    return { mutant, key: createHash('sha256').update(`${edit} ${nth}`).digest('hex') }
  })
  return keyed
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .slice(0, most)
    .map(({ mutant }) => mutant)
}

/** Whether what an edit makes of a source still is a program: else any test would seem to notice it. */
export function isProgram(file: string, mutated: string): boolean {
  try {
    parseAst(mutated, { lang: 'ts' }, file)
    return true
  } catch {
    return false
  }
}

/** The source with the edit made. */
export function edited(source: string, { start, end, becomes }: Mutant): string {
  return source.slice(0, start) + becomes + source.slice(end)
}

/** Kinds of nodes below which nothing runs; the expression of `as` and `satisfies` does. */
const typesOnly = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^ImportDeclaration$/
const typeKeys = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType'])

function* nodesOf(node: Node): Iterable<Node> {
  if (typesOnly.test(node.type)) return
  yield node
  for (const [key, value] of Object.entries(node)) {
    if (typeKeys.has(key) || isPlainKey(node, key)) continue
    for (const child of [value].flat()) if (isNode(child)) yield* nodesOf(child)
  }
}

/** Whether this is the name of a property: another name there is no edit that the types would let pass. */
function isPlainKey(node: Node, key: string): boolean {
  return key === 'key' && node.computed !== true
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

const turned: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
}

const turnedCalls: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  find: 'findLast',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}

/** Calls that can be left out: the list as it was takes their place. */
const optionalCalls = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'toLowerCase', 'trim'])

const mutators: Readonly<Record<string, Mutator>> = {
  LogicalExpression: (node, text) => [
    [node, text(node.left as Node)],
    [node, text(node.right as Node)],
  ],
  BinaryExpression: (node, text) => {
    const [left, right] = [node.left as Node, node.right as Node]
    const operator = turned[node.operator as string]
    const joinsText = node.operator === '+' && [left, right].some(isText)
    return operator === undefined || joinsText ? [] : [[node, `${text(left)} ${operator} ${text(right)}`]]
  },
  UnaryExpression: (node, text) => (node.operator === '!' ? [[node, text(node.argument as Node)]] : []),
  ConditionalExpression: (node, text) => [
    [node, text(node.consequent as Node)],
    [node, text(node.alternate as Node)],
  ],
  IfStatement: (node) => [[node.test as Node, 'false']],
  Literal: (node, text) => literalEdits(node, text(node)),
  TemplateLiteral: (node, text) =>
    (node.quasis as readonly Node[])
      .filter((quasi) => / \w+ /.test(text(quasi)))
      .map((quasi) => [quasi, text(quasi).replace(/^[`}]?[\s\S]*?(?=`?$|\$\{$)/, otherWords)]),
  ArrayExpression: (node, text) =>
    withoutOne(node.elements as readonly Node[], text).map((rest) => [node, `[${rest}]`]),
  ObjectExpression: (node, text) =>
    (node.properties as readonly Node[])
      .filter(({ type }) => type === 'SpreadElement')
      .map((spread) => [spread, `/* ${text(spread).slice(0, 20).replaceAll('*/', '')} */ ...{}`]),
  CallExpression: (node, text) => {
    const callee = node.callee as Node
    if (callee.type !== 'MemberExpression') return []
    const property = callee.property as Node
    const name = text(property)
    if (optionalCalls.has(name)) return [[node, text(callee.object as Node)]]
    const other = turnedCalls[name]
    return other === undefined ? [] : [[property, other]]
  },
}

/** A part of a template, whose span takes in the signs around it. */
const otherWords = (part: string) => `${/^[`}]/.exec(part)?.[0] ?? ''}Call your mother. `

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || typeof value === 'string'
}

function literalEdits(node: Node, raw: string): readonly Edit[] {
  const { value } = node
  if (typeof value === 'boolean') return [[node, String(!value)]]
  if (typeof value === 'number') return [value + 1, value - 1].map((other) => [node, String(other)])
  if (typeof value === 'string' && value !== '') return [[node, `${raw[0]}mutated ${raw.slice(1)}`]]
  return []
}

function withoutOne(elements: readonly Node[], text: (node: Node) => string): readonly string[] {
  return elements.map((_, left) =>
    elements
      .filter((_, index) => index !== left)
      .map(text)
      .join(', '),
  )
}
