import type { SettingsProblem } from '../config/settings-file.ts'
import { gate } from '../gate/gate.ts'
import { decodeText } from '../gate/tree.ts'
import { type ApiCache, type ApiFiles, apiFiles } from '../github/api-files.ts'
import type { GitHubClient } from '../github/client.ts'
import { type Lines, linesOf } from '../github/lines.ts'
import type { Report } from '../report/report.ts'
import type { Sides } from './pull.ts'
import type { RepositoryName } from './task.ts'

/** What the gate says about two commits. */
export type Judged =
  | { readonly kind: 'report'; readonly report: Report; readonly lines: Lines }
  | { readonly kind: 'bad-settings'; readonly problems: readonly SettingsProblem[] }

export interface Bench {
  readonly client: GitHubClient
  readonly cache: ApiCache
  readonly now: Date
}

/** Runs the gate on two commits, read through the API. The policy is the base's: `gate` sees to that. */
export async function judgeCommits(bench: Bench, name: RepositoryName, sides: Sides): Promise<Judged> {
  const source = (commit: string, tree: string | null, ref: string) =>
    apiFiles(
      bench.client,
      { owner: name.owner, repo: name.name, id: name.id, ref, commit, tree },
      bench.cache,
    )
  const base = source(sides.base, null, 'base')
  const head = source(sides.head, sides.headTree, 'head')
  const outcome = await gate({
    base,
    head,
    now: bench.now,
    paths: [],
    config: null,
    failOn: null,
    minSeverity: null,
  })
  if (outcome.kind === 'bad-settings') return outcome
  const { report } = outcome
  const paths = new Set(report.findings.flatMap(placesOf))
  return { kind: 'report', report, lines: { base: textsOf(base, paths), head: textsOf(head, paths) } }
}

type ReportedFinding = Report['findings'][number]

function placesOf({ location, related }: ReportedFinding): readonly string[] {
  return [location.path, ...related.map((place) => place.location.path)]
}

function textsOf(files: ApiFiles, paths: ReadonlySet<string>): Lines['head'] {
  const texts = [...paths].flatMap((path) => {
    const bytes = files.bytes(path)
    const text = bytes && decodeText(bytes)
    return text === undefined ? [] : [[path, text] as const]
  })
  return linesOf(new Map(texts))
}
