import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gate } from '../src/gate/gate.ts'
import type { GateOptions } from '../src/gate/options.ts'
import type { Report } from '../src/report/report.ts'
import type { FileEntry, FileSource, Unread } from '../src/text/tree.ts'

/** Files by path; `{ link }` is a symbolic link, `{ unread }` a file whose content can't be had. */
export type Files = Readonly<Record<string, Content>>
type Content = string | Uint8Array | { readonly link: string } | Unread

/** A revision made of the given files. */
export function filesSource(files: Files, ref = 'test'): FileSource {
  return {
    ref,
    commit: null,
    list: async () => Object.entries(files).map(([path, content]) => entryOf(path, content)),
    read: async (entries) => new Map(entries.map(({ path }) => [path, readOf(files[path])])),
  }
}

function entryOf(path: string, content: Content): FileEntry {
  const bytes = readOf(content)
  const kind = typeof content === 'object' && 'link' in content ? 'symlink' : 'file'
  if ('unread' in bytes) return { path, oid: `${path}: ${bytes.unread}`, size: null, kind }
  return { path, oid: createHash('sha1').update(bytes).digest('hex'), size: bytes.length, kind }
}

function readOf(content: Content | undefined): Uint8Array | Unread {
  if (content === undefined) throw new Error('only what was listed is asked for')
  if (typeof content === 'string' || content instanceof Uint8Array)
    return new Uint8Array(Buffer.from(content))
  return 'unread' in content ? content : new Uint8Array(Buffer.from(content.link))
}

/** The files and symbolic links of a folder on the disk. */
export function filesIn(folder: string): Files {
  return Object.fromEntries(contentsIn(folder, ''))
}

/** By hand: `readdirSync` would follow links to folders. */
function contentsIn(folder: string, prefix: string): readonly (readonly [string, Content])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [file, path] = [join(folder, entry.name), `${prefix}${entry.name}`]
    if (entry.isDirectory()) return contentsIn(file, `${path}/`)
    if (entry.isSymbolicLink()) return [[path, { link: readlinkSync(file) }] as const]
    return entry.isFile() ? [[path, new Uint8Array(readFileSync(file))] as const] : []
  })
}

/** The text of a file that is none of links or unread. */
export function textIn(files: Files, path: string): string {
  const content = files[path] ?? ''
  if (typeof content === 'string') return content
  if (content instanceof Uint8Array) return Buffer.from(content).toString()
  throw new Error(`${path} has no text`)
}

/** Runs the gate over two sets of files; settings problems are errors here. */
export async function gateOver(
  base: Files | null,
  head: Files,
  options: Partial<GateOptions> = {},
): Promise<Report> {
  const outcome = await gate({
    base: base && filesSource(base, 'base'),
    head: filesSource(head, 'head'),
    now: new Date('2026-11-24T00:00:00Z'),
    paths: [],
    config: null,
    failOn: null,
    minSeverity: null,
    ...options,
  })
  if (outcome.kind === 'bad-settings')
    throw new Error(outcome.problems.map(({ message }) => message).join('\n'))
  return outcome.report
}
