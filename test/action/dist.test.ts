import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { action } from '../../rolldown.config.ts'
import { temporaryFolder } from '../github/repository.ts'
import { project } from './runner.ts'

const dist = join(project, 'dist')

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** The pieces that are loaded with one, itself included, through imports that stand in its text. */
function importedFrom(first: string): readonly string[] {
  const found = new Set([first])
  for (const name of found) {
    const text = readFileSync(join(dist, name), 'utf8')
    for (const [, imported = ''] of text.matchAll(/^(?:import|export)\b[^;\n]*["']\.\/([^"']+)["']/gm))
      found.add(imported)
  }
  return [...found]
}

describe('dist', () => {
  it('is what its sources give, byte for byte, in any folder', async () => {
    const folder = temporaryFolder()
    const bundle = await rolldown(action)
    await bundle.write({ ...action.output, dir: folder })
    await bundle.close()
    const [built, committed] = [contents(folder), contents(dist)]
    expect(Object.keys(committed)).toEqual(Object.keys(built))
    for (const [name, content] of Object.entries(built))
      expect(committed[name] === content, `dist/${name} is not what its sources give: npm run build`).toBe(
        true,
      )
  })

  it('holds pieces that can be opened: none above 150 kB but a parser library, 3 MB in all', () => {
    const sizes = readdirSync(dist).map((name) => [name, statSync(join(dist, name)).size] as const)
    const own = sizes.filter(([name]) => !name.startsWith('vendor-'))
    expect(own.filter(([, size]) => size > 150_000)).toEqual([])
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(3_000_000)
  })

  it('loads a family, the apps and the survey only when there is something to read', () => {
    const lazy = ['family-nginx.js', 'family-declared.js', 'apps.js', 'survey.js']
    const loaded = importedFrom('action.js')
    expect(readdirSync(dist)).toEqual(expect.arrayContaining(lazy))
    expect(loaded).toContain('rules.js')
    for (const name of [...lazy, 'vendor-dockerfile.js', 'vendor-xml.js', 'vendor-yaml.js'])
      expect(loaded).not.toContain(name)
  })

  it('has no piece that imports the entry, which may wait for it', () => {
    const pieces = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'action.js')
    expect(pieces.filter((name) => importedFrom(name).includes('action.js'))).toEqual([])
  })

  it('is readable, knows no path of the machine that built it, and brings no HTTP client', () => {
    for (const name of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(join(dist, name), 'utf8')
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(20_000)
      expect(text).not.toContain(project)
      expect(text).not.toMatch(/undici|from "(node:)?https?"|require\("(node:)?https?"\)/)
    }
  })

  it('names the licence of each package that is in it', async () => {
    const bundle = await rolldown({ ...action, plugins: [] })
    const { output } = await bundle.generate(action.output)
    await bundle.close()
    const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
    const packages = modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
    const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8')
    expect(packages.length).toBeGreaterThan(5)
    for (const name of new Set(packages)) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
