import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'))
const sources = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))

/** The folders of the table in ARCHITECTURE.md, each with the folders that it may import. */
function allowedImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const page = readFileSync('ARCHITECTURE.md', 'utf8')
  const section = page.split(/^## /m).find((part) => part.startsWith('Who may import whom')) ?? ''
  const rows = section.matchAll(/^\| ([a-z]+) \|([a-z ]*)\|$/gm)
  const table = new Map(
    [...rows].map(([, folder = '', may = '']) => [folder, new Set(may.trim().split(' '))]),
  )
  table.delete('folder')
  return table
}

function importsOf(path: string): readonly string[] {
  const text = sources.get(path) ?? ''
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
}

function targetsOf(path: string): readonly string[] {
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)))
}

const folderOf = (path: string) => path.split('/')[1] ?? ''

/** Every fault found in the given files, as `path: fault`. */
function faults(paths: readonly string[], find: (path: string) => readonly string[]): readonly string[] {
  return paths.flatMap((path) => find(path).map((fault) => `${path}: ${fault}`))
}

describe('imports', () => {
  const table = allowedImports()

  it('are ruled by a table that names every folder of src', () => {
    expect(files.map(folderOf).filter((folder) => !table.has(folder))).toEqual([])
    expect(table.size).toBeGreaterThan(10)
  })

  it('run downwards only', () => {
    const forbidden = (path: string) =>
      targetsOf(path)
        .filter((target) => target.startsWith('src/') && folderOf(target) !== folderOf(path))
        .filter((target) => !table.get(folderOf(path))?.has(folderOf(target)))
    expect(faults(files, forbidden)).toEqual([])
  })

  it('go to rows above, so that the table shows what is built on what', () => {
    const order = [...table.keys()]
    const upward = [...table].flatMap(([folder, may]) =>
      [...may].filter((other) => other !== '' && !order.slice(0, order.indexOf(folder)).includes(other)),
    )
    expect(upward).toEqual([])
  })

  it('keep rules and families apart, by whatever way', () => {
    const all = new Map<string, ReadonlySet<string>>()
    for (const [folder, may] of table)
      all.set(folder, new Set([...may].flatMap((other) => [other, ...(all.get(other) ?? [])])))
    const below = (folder: string) => [...(all.get(folder) ?? [])]
    expect(below('rules')).not.toContain('families')
    expect(below('families')).not.toContain('rules')
  })

  it('let the gate ask the platform for what a client does in a handshake', () => {
    const asked = /^import (?!type )[^\n]*'\.\.\/apple\/(?:trust|clients|app-errors|ats-policy)\.ts'$/gm
    const gate = files.filter((path) => folderOf(path) === 'gate')
    expect(
      faults(gate, (path) => [...(sources.get(path) ?? '').matchAll(asked)].map(([text]) => text)),
    ).toEqual([])
  })

  it('let the handshake see no library, only their interface', () => {
    const libraries = (path: string) =>
      targetsOf(path).filter(
        (target) => folderOf(target) === 'libraries' && target !== 'src/libraries/library.ts',
      )
    const handshake = files.filter((path) => folderOf(path) === 'handshake')
    expect(handshake.length).toBeGreaterThan(2)
    expect(faults(handshake, libraries)).toEqual([])
  })

  it('make no cycle', () => {
    const done = new Set<string>()
    const visit = (path: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
      if (done.has(path)) return []
      const found = targetsOf(path)
        .filter((target) => sources.has(target))
        .map((target) => visit(target, [...trail, path]))
        .find((cycle) => cycle.length > 0)
      done.add(path)
      return found ?? []
    }
    expect(files.map((path) => visit(path, [])).find((cycle) => cycle.length > 0) ?? []).toEqual([])
  })
})

describe('what only the entries may do', () => {
  const inner = files.filter((path) => !['action', 'app', 'cli', 'github'].includes(folderOf(path)))

  it('is to import disk, network, processes and GitHub', () => {
    const outside = /^(node:(fs|net|tls|http|https|child_process|process)|@actions\/|@octokit\/|probot)/
    expect(faults(inner, (path) => importsOf(path).filter((name) => outside.test(name)))).toEqual([])
  })

  it('is to ask the process and the clock', () => {
    const globals = (path: string) => {
      const code = (sources.get(path) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return [...code.matchAll(/\bprocess\.\w+|\bDate\.now\b|new Date\(\)/g)].map(([text]) => text)
    }
    expect(faults(inner, globals)).toEqual([])
  })
})

describe('house style', () => {
  const matches = (pattern: RegExp) => (path: string) =>
    [...(sources.get(path) ?? '').matchAll(pattern)].map(([text]) => text)

  it('keeps functions out of data files', () => {
    expect(
      faults(
        files.filter((path) => path.endsWith('.data.ts')),
        matches(/=>|\bfunction\b/g),
      ),
    ).toEqual([])
  })

  it('has no default export and no enum', () => {
    expect(faults(files, matches(/^export default|^(export )?(const )?enum /gm))).toEqual([])
  })
})
