import type { SettingsProblem } from '../config/settings-file.ts'
import { gate } from '../gate/gate.ts'
import { type ApiCache, apiFiles } from '../github/api-files.ts'
import type { GitHubClient } from '../github/client.ts'
import type { Report } from '../report/report.ts'
import type { Sides } from './pull.ts'
import type { RepositoryName } from './task.ts'

/** What the gate says about two commits. */
export type Judged =
  | { readonly kind: 'report'; readonly report: Report }
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
  return gate({
    base,
    head,
    now: bench.now,
    paths: [],
    config: null,
    failOn: null,
    minSeverity: null,
  })
}
