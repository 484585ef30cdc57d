import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gate } from '../src/gate/gate.ts'
import type { GateOptions } from '../src/gate/options.ts'
import type { Report } from '../src/report/report.ts'
import type { FileSource } from '../src/text/tree.ts'

/** Files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A revision made of the given files. */
export function filesSource(files: Files, ref = 'test'): FileSource {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const),
  )
  const oid = (content: Uint8Array) => createHash('sha1').update(content).digest('hex')
  return {
    ref,
    commit: null,
    list: async () =>
      [...contents].map(([path, content]) => ({
        path,
        oid: oid(content),
        size: content.length,
        kind: 'file' as const,
      })),
    read: async (entries) =>
      new Map(
        entries.flatMap(({ path }) => {
          const content = contents.get(path)
          return content === undefined ? [] : [[path, new Uint8Array(content)] as const]
        }),
      ),
  }
}

/** The files of a folder on the disk. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]
    }),
  )
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
