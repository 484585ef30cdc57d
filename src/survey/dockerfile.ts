import { type Copy as CopyInstruction, DockerfileParser, type From, type Instruction } from 'dockerfile-ast'
import type { Located, Location } from '../text/location.ts'
import { expansion } from './expansion.ts'
import { withoutTrailingSlashes } from './tree-index.ts'

/** One build stage: its base, what it copies, and its commands. */
export interface Stage {
  readonly name: string | null
  /** Arguments filled in where the file gives them a default; null where it does not. */
  readonly image: string | null
  /** The image's words after FROM as the file writes them. */
  readonly base: Located<string>
  readonly copies: readonly Copy[]
  /** RUN and what sets the environment, variables filled in, here-documents included. */
  readonly commands: readonly Located<string>[]
}

export interface Copy {
  readonly sources: readonly string[]
  /** Absolute in the container; with a slash at its end where it names a folder. */
  readonly destination: string
  /** `context`: files of the tree; `text`: a here-document or an address; else the stage or image that they come from. */
  readonly from: 'context' | 'text' | { readonly stage: string }
  readonly at: Location
}

export interface Dockerfile {
  readonly stages: readonly Stage[]
  /** Why it could not be read, as a clause; null where it was. */
  readonly problem: string | null
}

/** Reads a Dockerfile's stages in order. Unknown instructions are passed over; never throws. */
export function readDockerfile(path: string, text: string): Dockerfile {
  try {
    return { stages: stagesOf(path, DockerfileParser.parse(text).getInstructions()), problem: null }
  } catch {
    return { stages: [], problem: 'could not be read as a Dockerfile' }
  }
}

interface OpenStage {
  readonly stage: Omit<Stage, 'copies' | 'commands'>
  readonly copies: Copy[]
  readonly commands: Located<string>[]
  readonly values: Map<string, string>
  directory: string
}

/** Values before the first FROM hold in every stage, those of a stage in it and in stages that are built on it. */
function stagesOf(path: string, instructions: readonly Instruction[]): readonly Stage[] {
  const fill = expansion()
  const globals = new Map<string, string>()
  const stages: OpenStage[] = []
  const byName = new Map<string, OpenStage>()
  for (const instruction of instructions) {
    const open = stages.at(-1)
    const values = open?.values ?? globals
    const words = instruction.getArgumentsContent() ?? ''
    const at = placeOf(path, instruction)
    switch (instruction.getKeyword()) {
      case 'FROM': {
        const next = openStage(path, instruction as From, byName, { fill, globals })
        if (next === null) break
        stages.push(next)
        if (next.stage.name !== null) byName.set(next.stage.name, next)
        break
      }
      case 'ARG':
      case 'ENV':
        fill.remember(words, values)
        if (/OPENSSL_CONF/.test(words)) open?.commands.push({ value: words, at })
        break
      case 'WORKDIR':
        if (open) open.directory = absolute(fill.text(words, values) ?? words, open.directory)
        break
      case 'RUN':
        open?.commands.push({ value: fill.text(words, values) ?? words, at })
        break
      case 'COPY':
      case 'ADD':
        if (open) addCopy(open, instruction as CopyInstruction, at, (text) => fill.text(text, values) ?? text)
    }
  }
  return stages.map(({ stage, copies, commands }) => ({ ...stage, copies, commands }))
}

function openStage(
  path: string,
  from: From,
  byName: ReadonlyMap<string, OpenStage>,
  {
    fill,
    globals,
  }: { readonly fill: ReturnType<typeof expansion>; readonly globals: ReadonlyMap<string, string> },
): OpenStage | null {
  const [written, range] = [from.getImage(), from.getImageRange()]
  if (written === null || range === null) return null
  const image = fill.text(written, globals)
  const below = byName.get(image ?? '')
  return {
    stage: { name: from.getBuildStage(), image, base: { value: written, at: locationOf(path, range) } },
    copies: [],
    commands: [],
    values: new Map(below?.values ?? globals),
    directory: below?.directory ?? '/',
  }
}

/** An ADD that brings sources along tells a version as well as a command does. */
function addCopy(
  open: OpenStage,
  instruction: CopyInstruction,
  at: Location,
  filled: (text: string) => string,
): void {
  const from = instruction
    .getFlags()
    .find((flag) => flag.getName() === 'from')
    ?.getValue()
  const [line = ''] = (instruction.getArgumentsContent() ?? '').split('\n', 1)
  const words = wordsOf(line).map(filled)
  const destination = words.at(-1)
  if (words.length < 2 || destination === undefined) return
  const isFolder = destination.endsWith('/') || destination === '.'
  const target = absolute(destination, open.directory)
  const push = (sources: readonly string[], origin: Copy['from']) => {
    if (sources.length > 0)
      open.copies.push({
        sources,
        destination: isFolder && target !== '/' ? `${target}/` : target,
        from: origin,
        at,
      })
  }
  const sources = words.slice(0, -1)
  push(sources.filter(isFile), from ? { stage: filled(from) } : 'context')
  push(sources.filter((source) => !isFile(source)).map(nameOf), 'text')
  if (sources.some(isAddress)) open.commands.push({ value: words.join(' '), at })
}

/** The list form holds JSON; its words may have spaces. */
function wordsOf(line: string): readonly string[] {
  if (!line.trimStart().startsWith('[')) return line.split(/\s+/).filter((word) => word !== '')
  try {
    const words: unknown = JSON.parse(line)
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
  } catch {
    return []
  }
}

const isAddress = (source: string) => /^[a-z]+:\/\//.test(source)
const isFile = (source: string) => !isAddress(source) && !source.startsWith('<<')

/** `<<EOF` is a file EOF, an address the file at its end. */
function nameOf(source: string): string {
  if (source.startsWith('<<')) return source.replace(/^<<-?["']?([^"']*)["']?$/, '$1')
  return withoutTrailingSlashes(source).split('/').at(-1) ?? ''
}

function placeOf(path: string, instruction: Instruction): Location {
  return locationOf(path, instruction.getRange())
}

type Range = ReturnType<Instruction['getRange']>

function locationOf(path: string, { start, end }: Range): Location {
  return {
    path,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

function absolute(path: string, directory: string): string {
  const parts = path.startsWith('/') ? path.split('/') : [...directory.split('/'), ...path.split('/')]
  return `/${parts.filter((part) => part !== '' && part !== '.').join('/')}`
}
