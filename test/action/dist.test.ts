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

  it('holds one megabyte at most', () => {
    const bytes = readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
    expect(bytes).toBeLessThanOrEqual(1_000_000)
  })

  it('is readable, knows no path of the machine that built it, and brings no HTTP client', () => {
    const action = readFileSync(join(dist, 'action.js'), 'utf8')
    expect(Math.max(...action.split('\n').map((line) => line.length))).toBeLessThan(20_000)
    expect(action).not.toContain(project)
    expect(action).not.toMatch(/undici|from "(node:)?https?"|require\("(node:)?https?"\)/)
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
