import { haproxyProgram } from '../../../src/families/haproxy/program.data.ts'
import { read } from '../../../src/families/haproxy/read.ts'
import { type DeclaredFacts, noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { servedFiles } from '../../../src/survey/served-files.ts'
import { surveyOf } from '../../../src/survey/survey.ts'
import { treeIndex } from '../../../src/survey/tree-index.ts'
import { documentsOf } from '../../../src/text/documents.ts'
import type { NotAssessed } from '../../../src/text/tree.ts'
import { type ReadResult, treeOf } from '../nginx/reading.ts'

const at = { path: '.github/ats-gate.yml', line: 1, column: 1, endLine: 1, endColumn: 2 }

/** Settings that name the versions. */
export function versions(haproxy: string, openssl: string): DeclaredFacts {
  const located = (value: string) => ({ value, at })
  return { ...noDeclaredFacts, runtimes: { haproxy: located(haproxy), openssl: located(openssl) } }
}

/** What the family's reader makes of files. */
export function readHaproxy(
  files: Parameters<typeof treeOf>[0],
  facts: DeclaredFacts = versions('2.6.12', '3.0'),
): ReadResult {
  const tree = treeOf(files)
  const notAssessed: NotAssessed[] = []
  const documents = documentsOf(tree, new Map())
  const index = treeIndex(tree)
  const result = read({
    ...{ tree, index, documents, facts },
    served: servedFiles(tree, documents),
    uses: () => surveyOf(index, documents, [haproxyProgram]).uses.get('haproxy') ?? [],
    notAssessed: (gap) => notAssessed.push(gap),
  })
  return { ...result, notAssessed }
}

/** A `global` section, and a frontend in HTTP mode with the given `bind` lines. */
export function frontend(binds: readonly string[], global: readonly string[] = []): string {
  return [
    'global',
    ...global.map((line) => `  ${line}`),
    'defaults',
    '  mode http',
    '  timeout client 10s',
    '  timeout server 10s',
    '  timeout connect 10s',
    'frontend web',
    ...binds.map((line) => `  bind ${line}`),
    '  http-request return status 200',
    '',
  ].join('\n')
}
