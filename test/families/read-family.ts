import { toDeclaredFacts } from '../../src/config/declared-facts.ts'
import { loadSettings } from '../../src/config/settings.ts'
import type { Family } from '../../src/families/family.ts'
import { type DeclaredFacts, noDeclaredFacts } from '../../src/survey/declared-facts.ts'
import { servedFiles } from '../../src/survey/served-files.ts'
import { surveyOf } from '../../src/survey/survey.ts'
import { treeIndex } from '../../src/survey/tree-index.ts'
import { documentsOf } from '../../src/text/documents.ts'
import type { NotAssessed } from '../../src/text/tree.ts'
import { type Files, textIn } from '../trees.ts'
import { type ReadResult, treeOf } from './nginx/reading.ts'

const settingsPath = '.github/ats-gate.yml'

/** What a family of the list makes of files, with the settings among them. */
export async function readFamily(family: Family, files: Files): Promise<ReadResult> {
  const { read } = await family.load()
  const { program } = family
  const tree = treeOf(files as Parameters<typeof treeOf>[0])
  const notAssessed: NotAssessed[] = []
  const documents = documentsOf(tree, new Map())
  const index = treeIndex(tree)
  const result = read({
    ...{ tree, index, documents, facts: factsIn(files) },
    served: servedFiles(tree, documents),
    uses: () => (program === null ? [] : (surveyOf(index, documents, [program]).uses.get(program.id) ?? [])),
    notAssessed: (gap) => notAssessed.push(gap),
  })
  return { ...result, notAssessed }
}

function factsIn(files: Files): DeclaredFacts {
  if (files[settingsPath] === undefined) return noDeclaredFacts
  const { settings, problems } = loadSettings(settingsPath, textIn(files, settingsPath), [])
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return toDeclaredFacts(settings)
}
