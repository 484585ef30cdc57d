import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Test files that start programs of this machine or whole servers, or read captures: too slow for each mutant. */
const slow = /^test\/(oracle|cli|action|app|github|explain|standin)\//

/** Scenarios and pages: a person's view of the whole, which reaches nearly everything and takes its time. */
const wide = ['test/cases.test.ts', 'test/rules/pages.test.ts']

/** Where a folder is tested besides its namesake: what OpenSSL chooses shows in handshakes. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'src/libraries/openssl': ['test/libraries/', 'test/handshake/'],
}

/**
 * The test files that reach a module by their imports, in groups to be asked one after the other: those of the folder
 * of the same name, then the nearest of the others, at most `further` of them, and the wide ones.
 */
export function relatedTests(module: string, further: number): readonly (readonly string[])[] {
  const folder = dirname(module)
  const homes = [`${folder.replace(/^src/, 'test')}/`, ...(besides[folder] ?? [])]
  const reaching = testFiles()
    .map((test) => ({ test, far: distance(test, module) }))
    .filter(({ far }) => far < Infinity)
    .toSorted((one, other) => one.far - other.far || (one.test < other.test ? -1 : 1))
    .map(({ test }) => test)
  const isNear = (test: string) => homes.some((home) => test.startsWith(home))
  const narrow = reaching.filter((test) => !wide.includes(test))
  const others = narrow.filter((test) => !isNear(test)).slice(0, further)
  const last = reaching.filter((test) => wide.includes(test)).map((test) => [test])
  return [narrow.filter(isNear), others, ...last].filter((group) => group.length > 0)
}

function testFiles(): readonly string[] {
  return globSync('test/**/*.test.ts').filter((path) => !slow.test(path))
}

const importsByFile = new Map<string, readonly string[]>()

function importsOf(path: string): readonly string[] {
  const known = importsByFile.get(path)
  if (known !== undefined) return known
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g)].map(([, name = '']) =>
    normalize(join(dirname(path), name)),
  )
  importsByFile.set(path, imports)
  return imports
}

/** How many imports lead from one file to another; infinite where none do. */
function distance(from: string, to: string): number {
  const seen = new Set([from])
  let edge = [from]
  for (let far = 0; edge.length > 0; far++) {
    if (edge.includes(to)) return far
    edge = edge.flatMap(importsOf).filter((path) => !seen.has(path) && seen.add(path))
    edge = [...new Set(edge)]
  }
  return Infinity
}
