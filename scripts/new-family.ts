// `npm run new:family -- <id>`: the skeleton of a family, its line in the list, and tests that fail until it is filled.
import { readFileSync } from 'node:fs'
import { camelCase, change, idFrom, withEntry, withImport, writeNew } from './new-piece.ts'

const id = idFrom(process.argv, 'new:family')
const name = camelCase(id)
const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
const folder = `src/families/${id}`

writeNew({
  [`${folder}/claims.ts`]: `import type { FileEntry } from '../../text/tree.ts'

/** A bigger file is not read. In bytes. */
const largestFile = 8_000_000

/** Whether a file may be a configuration of ${id}, by its path and size: its content decides later. */
export function mayBe${title}({ path, kind, size }: FileEntry): boolean {
  return kind === 'file' && (size ?? 0) <= largestFile && /(^|\\/)${id}\\.conf$/.test(path)
}
`,
  [`${folder}/program.data.ts`]: `import type { Program } from '../../survey/program.ts'

/** TODO: the package indexes, image histories and documents that the rows come from, and their evidence. */
export const ${name}Program: Program = {
  id: '${id}',
  words: /${id}/,
  images: [],
  installed: /\\b(?:install|add)\\b[^\\n]{0,1000}?[\\s"']${id}(?:=(\\d+\\.\\d+(?:\\.\\d+)?))?/,
  built: /\\b${id}-(\\d+\\.\\d+\\.\\d+)\\.tar/,
  ownRepository: /(?!)/,
  packages: {},
  configurationFolders: ['/etc/${id}'],
  serverPath: /${id}/,
  assumed: [],
}
`,
  [`${folder}/read.ts`]: `import { isUnread } from '../../text/tree.ts'
import type { FamilyReader } from '../family.ts'
import { mayBe${title} } from './claims.ts'

/** The endpoints of ${id}'s configurations. What is not read yet is told, so that nobody takes it for green. */
export const read: FamilyReader['read'] = ({ tree, notAssessed }) => {
  const used = tree.entries.filter(mayBe${title}).map(({ path }) => path)
  for (const path of used) {
    const text = tree.text(path)
    const why = isUnread(text) ? text.unread : 'TODO: ats-gate does not read it yet'
    notAssessed({
      what: 'configuration of ${id}',
      why,
      location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    })
  }
  return { endpoints: [], used }
}
`,
  [`test/families/${id}/read.test.ts`]: `import { expect, test } from 'vitest'
import { gateOver } from '../../trees.ts'

test('the smallest configuration of ${id} is one endpoint, and all of it is read', async () => {
  const report = await gateOver(null, { 'deploy/${id}.conf': 'TODO' })
  expect(report.endpoints.map(({ id }) => id)).toEqual(['api.example.com:443'])
  expect(report.notAssessed).toEqual([])
})
`,
  [`test/cases/${id}-loses-a-version/base/deploy/${id}.conf`]:
    'TODO: a configuration that every client can use\n',
  [`test/cases/${id}-loses-a-version/head/deploy/${id}.conf`]: 'TODO: one that cuts clients off\n',
  [`test/cases/${id}-loses-a-version/expected.txt`]:
    'TODO: what a person is to be told; write it before you run it\n',
})
change('src/families/index.ts', (text) => {
  const imports = [
    `import { mayBe${title} } from './${id}/claims.ts'`,
    `import { ${name}Program } from './${id}/program.data.ts'`,
  ]
  return withEntry(
    imports.reduce(withImport, text),
    'export const families: readonly Family[] = [',
    `  {
    id: '${id}',
    program: ${name}Program,
    claims: [{ mayHold: mayBe${title}, notation: 'nginx-conf' }],
    isDeclared: () => false,
    load: () => import('./${id}/read.ts'),
  },`,
  )
})
if (!new RegExp(`^  '?${id}'?: \\[`, 'm').test(readFileSync('src/endpoint/programs.data.ts', 'utf8')))
  change('src/endpoint/programs.data.ts', (text) =>
    text.replace('\n} as const', `\n  ${name === id ? id : `'${id}'`}: ['${id}'],\n} as const`),
  )
console.log(`
Now:
1. ${folder}/program.data.ts: images, packages and versions, each with its source; claims.ts: which files may be its own.
   The notation that stands in src/families/index.ts is a guess: take one of src/notations/, or write one.
2. ${folder}/read.ts: text to endpoints; what it can't read is a gap with place and reason.
3. npx vitest run test/families.test.ts test/families/${id} test/cases.test.ts -t ${id} fails until that is done.
4. An oracle under test/oracle/servers/, examples in docs/rules/, npm run generate, npm run build, CHANGELOG.md.
   The recipe in ARCHITECTURE.md says more.`)
