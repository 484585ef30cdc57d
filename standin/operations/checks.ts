import { announceCheckRun, announceCheckSuite } from '../events/announce.ts'
import { readCommit } from '../git/commits.ts'
import { type Answer, created, notFound, ok, problem, unprocessable } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { pageOf } from '../http/pages.ts'
import { annotationJson, checkRunJson, checkSuiteJson, latestByName, runsOf } from '../resources/check.ts'
import type { JsonObject } from '../resources/json.ts'
import { resolveCommit } from '../state/branches.ts'
import type { CheckRun, CheckSuite } from '../state/check.ts'
import { branchAt, suiteFor, suitesOf } from '../state/suites.ts'
import { changeRun, newRun } from './check-run-changes.ts'

export const checkHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'checks/create': createRun,
  'checks/update': (call) => withOwnRun(call, updateRun),
  'checks/get': (call) => withRun(call, (run) => ok(checkRunJson(call.world, run))),
  'checks/list-annotations': (call) => withRun(call, (run) => listAnnotations(call, run)),
  'checks/list-for-ref': listForRef,
  'checks/list-for-suite': (call) => withSuite(call, (suite) => listRuns(call, runsOf(call.world, suite))),
  'checks/list-suites-for-ref': listSuites,
  'checks/get-suite': (call) => withSuite(call, (suite) => ok(checkSuiteJson(call.world, suite))),
  'checks/create-suite': createSuite,
  'checks/rerequest-run': (call) => withOwnRun(call, rerequestRun),
  'checks/rerequest-suite': (call) => withSuite(call, (suite) => rerequestSuite(call, suite)),
}

function createRun(call: RepositoryCall): Answer {
  const { world, repository, body } = call
  const headSha = String(body.head_sha)
  if (readCommit(repository.objects, headSha) === undefined)
    return unprocessable(`No commit found for SHA: ${headSha}`)
  const { suite } = suiteFor(world, repository, headSha, branchAt(repository, headSha))
  const run = newRun(world, suite, body)
  save(call, suite, run)
  announceCheckRun(call, run, 'created', world.app.bot)
  if (run.status === 'completed') announceCheckRun(call, run, 'completed', world.app.bot)
  return created(checkRunJson(world, run))
}

function updateRun(call: RepositoryCall, run: CheckRun): Answer {
  const { world, body } = call
  const changed = changeRun(world, run, body)
  save(call, world.checkSuites.get(run.suite) as CheckSuite, changed)
  if (changed.status === 'completed' && run.status !== 'completed')
    announceCheckRun(call, changed, 'completed', world.app.bot)
  return ok(checkRunJson(world, changed))
}

function save({ world }: RepositoryCall, suite: CheckSuite, run: CheckRun): void {
  world.checkRuns.set(run.id, run)
  world.checkSuites.set(suite.id, { ...suite, reset: null, updatedAt: run.completedAt ?? run.startedAt })
}

function withRun(call: RepositoryCall, answer: (run: CheckRun) => Answer): Answer {
  const run = call.world.checkRuns.get(Number(call.params.check_run_id))
  return run === undefined || run.repository !== call.repository.id ? notFound : answer(run)
}

function withOwnRun(call: RepositoryCall, answer: (call: RepositoryCall, run: CheckRun) => Answer): Answer {
  return withRun(call, (run) =>
    run.app === call.world.app.id
      ? answer(call, run)
      : problem(403, `Invalid app_id \`${call.world.app.id}\` - check run can only be modified by its app.`),
  )
}

function withSuite(call: RepositoryCall, answer: (suite: CheckSuite) => Answer): Answer {
  const suite = call.world.checkSuites.get(Number(call.params.check_suite_id))
  return suite === undefined || suite.repository !== call.repository.id ? notFound : answer(suite)
}

function listAnnotations(call: RepositoryCall, run: CheckRun): Answer {
  const { items, headers } = pageOf(call, run.annotations)
  return ok(
    items.map((annotation) => annotationJson(call.world, run, annotation)),
    headers,
  )
}

function listForRef(call: RepositoryCall): Answer {
  const { world, repository, params } = call
  const sha = resolveCommit(repository, params.ref ?? '')
  if (sha === undefined) return unprocessable(`No commit found for SHA: ${params.ref}`)
  const runs = [...world.checkRuns.values()].filter(
    (run) => run.repository === repository.id && run.headSha === sha,
  )
  return listRuns(call, runs)
}

/** Newest first; of runs of one name only the newest, unless `filter=all`. */
function listRuns(call: RepositoryCall, runs: readonly CheckRun[]): Answer {
  const { world, query } = call
  const chosen = (query.filter === 'all' ? runs : latestByName(runs))
    .filter(
      ({ name, status, app }) =>
        (query.check_name ?? name) === name &&
        (query.status ?? status) === status &&
        Number(query.app_id ?? app) === app,
    )
    .toSorted((a, b) => b.id - a.id)
  const { items, headers } = pageOf(call, chosen)
  return ok({ total_count: chosen.length, check_runs: items.map((run) => checkRunJson(world, run)) }, headers)
}

function listSuites(call: RepositoryCall): Answer {
  const { world, repository, params, query } = call
  const sha = resolveCommit(repository, params.ref ?? '')
  if (sha === undefined) return unprocessable(`No commit found for SHA: ${params.ref}`)
  const suites = suitesOf(world, repository, sha).filter(({ app }) => Number(query.app_id ?? app) === app)
  const { items, headers } = pageOf(call, suites)
  const body: JsonObject = {
    total_count: suites.length,
    check_suites: items.map((suite) => checkSuiteJson(world, suite)),
  }
  return ok(body, headers)
}

function createSuite(call: RepositoryCall): Answer {
  const { world, repository, body } = call
  const headSha = String(body.head_sha)
  if (readCommit(repository.objects, headSha) === undefined)
    return unprocessable(`No commit found for SHA: ${headSha}`)
  const { suite, found } = suiteFor(world, repository, headSha, branchAt(repository, headSha))
  return { status: found === 'made' ? 201 : 200, body: checkSuiteJson(world, suite) }
}

/** Re-requests reset the suite, not the run: to write a run is the app's part. */
export function rerequestRun(call: Pick<RepositoryCall, 'world' | 'deliveries'>, run: CheckRun): Answer {
  const { world } = call
  const suite = world.checkSuites.get(run.suite) as CheckSuite
  world.checkSuites.set(suite.id, { ...suite, reset: 'queued' })
  announceCheckRun(call, run, 'rerequested', world.app.bot)
  return created({})
}

function rerequestSuite(call: RepositoryCall, suite: CheckSuite): Answer {
  call.world.checkSuites.set(suite.id, { ...suite, reset: 'queued' })
  announceCheckSuite(call, suite, 'rerequested', call.world.app.bot)
  return created({})
}
