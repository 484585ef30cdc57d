import { commitOf } from '../state/branches.ts'
import type { CheckAnnotation, CheckConclusion, CheckRun, CheckStatus, CheckSuite } from '../state/check.ts'
import { repositoryOf, type World } from '../state/world.ts'
import { appJson } from './account.ts'
import { simpleCommitJson } from './commit.ts'
import { type JsonObject, nodeId } from './json.ts'
import { minimalPullsJson } from './pull.ts'
import { minimalRepositoryJson, repositoryPage, repositoryUrl } from './repository.ts'

export function checkRunJson(world: World, run: CheckRun): JsonObject {
  const repository = repositoryOf(world, run.repository)
  const url = `${repositoryUrl(world, repository)}/check-runs/${run.id}`
  const page = `${repositoryPage(world, repository)}/runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite },
    app: appJson(world, world.app),
    pull_requests: minimalPullsJson(world, repository, run.headSha),
  }
}

export function annotationJson(world: World, run: CheckRun, annotation: CheckAnnotation): JsonObject {
  const repository = repositoryOf(world, run.repository)
  const blob = `${repositoryPage(world, repository)}/blob/${run.headSha}/${encodeURI(annotation.path)}`
  return { ...annotation, blob_href: blob }
}

export function checkSuiteJson(world: World, suite: CheckSuite): JsonObject {
  const repository = repositoryOf(world, suite.repository)
  const url = `${repositoryUrl(world, repository)}/check-suites/${suite.id}`
  const commit = commitOf(repository, suite.headSha)
  const runs = runsOf(world, suite)
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...suiteState(world, suite),
    url,
    before: commit.parents[0] ?? null,
    after: suite.headSha,
    pull_requests: minimalPullsJson(world, repository, suite.headSha),
    app: appJson(world, world.app),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    repository: minimalRepositoryJson(world, repository),
    head_commit: simpleCommitJson(suite.headSha, commit),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  }
}

export function runsOf(world: World, suite: CheckSuite): readonly CheckRun[] {
  return [...world.checkRuns.values()].filter((run) => run.suite === suite.id)
}

/** From bad to good: a suite concludes as the worst of its runs does. */
const worstFirst: readonly CheckConclusion[] = [
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'stale',
  'neutral',
  'skipped',
  'success',
]

function suiteState(
  world: World,
  suite: CheckSuite,
): { readonly status: CheckStatus; readonly conclusion: CheckConclusion | null } {
  const runs = latestByName(runsOf(world, suite))
  if (suite.reset !== null || runs.length === 0) return { status: 'queued', conclusion: null }
  const unfinished = runs.find(({ status }) => status !== 'completed')
  if (unfinished !== undefined) return { status: unfinished.status, conclusion: null }
  const conclusion = worstFirst.find((one) => runs.some((run) => run.conclusion === one)) ?? null
  return { status: 'completed', conclusion }
}

export function latestByName(runs: readonly CheckRun[]): readonly CheckRun[] {
  const byName = new Map<string, CheckRun>()
  for (const run of runs.toSorted((a, b) => a.id - b.id)) byName.set(`${run.app}/${run.name}`, run)
  return [...byName.values()]
}
