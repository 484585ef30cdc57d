import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'))
const sources = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))

/** The folders of the table in ARCHITECTURE.md, each with the folders that it may import. */
function allowedImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| ([a-z]+) \|([a-z ]*)\|$/gm)
  const table = new Map([...rows].map(([, folder = '', may = '']) => [folder, new Set(may.trim().split(' '))]))
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

describe('imports', () => {
  const table = allowedImports()

  it('the table names every folder of src', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !table.has(folder))).toEqual([])
  })

  it.each(files)('%s imports only what the table allows', (path) => {
    const forbidden = targetsOf(path)
      .filter((target) => target.startsWith('src/'))
      .filter((target) => folderOf(target) !== folderOf(path) && !table.get(folderOf(path))?.has(folderOf(target)))
    expect(forbidden).toEqual([])
  })

  it('makes no cycle', () => {
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
    const valueImports = files.map((path) => visit(path, [])).find((cycle) => cycle.length > 0)
    expect(valueImports ?? []).toEqual([])
  })
})

describe('what only the entries may do', () => {
  const inner = files.filter((path) => !['action', 'app', 'cli', 'github'].includes(folderOf(path)))

  it.each(inner)('%s touches neither disk, network, processes nor the clock', (path) => {
    const modules = importsOf(path).filter((name) =>
      /^(node:(fs|net|tls|http|https|child_process|process)|@actions\/|@octokit\/|probot)/.test(name),
    )
    const code = (sources.get(path) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const globals = [...code.matchAll(/\bprocess\.\w+|\bDate\.now\b|new Date\(\)/g)].map(([text]) => text)
    expect([...modules, ...globals]).toEqual([])
  })

  it.each(files.filter((path) => path.endsWith('.data.ts')))('%s holds data and no function', (path) => {
    expect(sources.get(path)).not.toMatch(/=>|\bfunction\b/)
  })

  it.each(files)('%s has no default export and no enum', (path) => {
    expect(sources.get(path)).not.toMatch(/^export default|^(export )?(const )?enum /m)
  })
})
