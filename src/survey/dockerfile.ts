import type { Located } from '../text/location.ts'
import { sourceOf } from '../text/source.ts'

/** One build stage: its base, what it copies out of the build context, and the text of its commands. */
export interface Stage {
  readonly name: string | null
  /** Arguments filled in where the file gives them a default; null where it does not. */
  readonly image: string | null
  /** The image's words after FROM as the file writes them. */
  readonly base: Located<string>
  readonly copies: readonly Copy[]
  readonly commands: string
}

export interface Copy {
  readonly sources: readonly string[]
  /** Absolute in the container. */
  readonly destination: string
}

interface Instruction {
  readonly name: string
  readonly text: string
  /** Offset of the arguments in the file. */
  readonly start: number
}

/** Reads a Dockerfile's stages in order. Unknown instructions are passed over; never throws. */
export function readDockerfile(path: string, text: string): readonly Stage[] {
  const source = sourceOf(path, text)
  const values = new Map<string, string>()
  const stages: { -readonly [K in keyof Stage]: Stage[K] }[] = []
  let directory = '/'
  for (const { name, text: words, start } of instructions(text)) {
    const stage = stages.at(-1)
    if (name === 'FROM') {
      const from = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(words)
      if (!from?.[1]) continue
      const offset = start + words.indexOf(from[1])
      const at = source.locate(offset, offset + from[1].length)
      const base = { value: from[1], at }
      stages.push({ name: from[2] ?? null, image: filledIn(from[1], values), base, copies: [], commands: '' })
      directory = '/'
    } else if (name === 'ARG' || name === 'ENV') remember(words, values)
    else if (stage === undefined) continue
    else if (name === 'WORKDIR') directory = absolute(filledIn(words, values) ?? words, directory)
    else if (name === 'RUN') stage.commands += `${filledIn(words, values) ?? words}\n`
    else if (name === 'COPY' || name === 'ADD') {
      const copy = copyOf(filledIn(words, values) ?? words, directory)
      if (copy) stage.copies = [...stage.copies, copy]
      if (/\bnginx-\d/.test(words)) stage.commands += `${words}\n`
    }
  }
  return stages
}

/** Instructions with their continuation lines joined and comment lines left out. */
function instructions(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  let [pending, start, offset] = ['', 0, 0]
  for (const line of text.split('\n')) {
    const content = line.replace(/\r$/, '')
    const skip = /^\s*(#|$)/.test(content)
    if (!skip) {
      if (pending === '') start = offset
      const continued = /\\\s*$/.test(content)
      pending += continued ? `${content.replace(/\\\s*$/, '')} ` : content
      if (!continued) {
        pushInstruction(found, pending, start)
        pending = ''
      }
    }
    offset += line.length + 1
  }
  pushInstruction(found, pending, start)
  return found
}

function pushInstruction(found: Instruction[], line: string, start: number): void {
  const parts = /^(\s*([A-Za-z]+)\s+)(.*)$/.exec(line)
  if (!parts) return
  const [, head = '', name = '', text = ''] = parts
  found.push({ name: name.toUpperCase(), text, start: start + head.length })
}

/** `ARG NAME=default`, `ENV NAME=value OTHER=value`, `ENV NAME value`. */
function remember(words: string, values: Map<string, string>): void {
  const pairs = [...words.matchAll(/\b([A-Za-z_]\w{0,100})=("[^"]*"|'[^']*'|\S*)/g)]
  for (const [, name = '', value = ''] of pairs) {
    const filled = filledIn(value.replace(/^(["'])(.*)\1$/, '$2'), values)
    if (filled !== null) values.set(name, filled)
  }
  const spaced = /^([A-Za-z_]\w*)\s+(\S+)$/.exec(words.trim())
  if (pairs.length === 0 && spaced?.[1] && spaced[2]) values.set(spaced[1], spaced[2])
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`; null when a name has no value. */
function filledIn(text: string, values: ReadonlyMap<string, string>): string | null {
  let missing = false
  const filled = text.replace(
    /\$\{([A-Za-z_]\w*)(?::?-([^}]{0,200}))?\}|\$([A-Za-z_]\w*)/g,
    (whole, braced: string | undefined, fallback: string | undefined, plain: string | undefined) => {
      const value = values.get(braced ?? plain ?? '') ?? fallback
      if (value === undefined) missing = true
      return value ?? whole
    },
  )
  return missing ? null : filled
}

/** Null for a copy out of another stage, and for forms that name no file (here-documents). */
function copyOf(words: string, directory: string): Copy | null {
  if (/^(--\S+\s+)*--from=/.test(words)) return null
  const rest = words.replace(/^(--\S+\s+)*/, '').trim()
  if (rest.startsWith('<<')) return null
  const parts = rest.startsWith('[') ? jsonWords(rest) : rest.split(/\s+/)
  const destination = parts.at(-1)
  if (parts.length < 2 || destination === undefined) return null
  const sources = parts.slice(0, -1).filter((source) => !/^[a-z]+:\/\//.test(source))
  const end = destination.endsWith('/') || destination === '.' ? '/' : ''
  return { sources, destination: `${absolute(destination, directory)}${end}`.replace(/\/+$/, '/') }
}

function jsonWords(text: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(text)
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
  } catch {
    return []
  }
}

function absolute(path: string, directory: string): string {
  const parts = path.startsWith('/') ? path.split('/') : [...directory.split('/'), ...path.split('/')]
  return `/${parts.filter((part) => part !== '' && part !== '.').join('/')}`
}
