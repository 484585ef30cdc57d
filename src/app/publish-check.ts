import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { read } from '../github/answers.ts'
import type { CheckRunOutput } from '../github/check-run.ts'
import { fence, type Job } from './job.ts'
import type { RepositoryName } from './task.ts'

/** The check's name: what a branch rule can require. */
export const checkName = 'ats-gate'

export interface CheckPlace {
  readonly repository: RepositoryName
  readonly head: string
  /** Set anew by whoever asks for the check again: then the same result is a new run. */
  readonly wish: string | null
}

const runsAnswer = v.object({
  check_runs: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      status: v.string(),
      external_id: v.nullish(v.string(), null),
      app: v.nullable(v.object({ id: v.number() })),
      output: v.object({ annotations_count: v.number() }),
    }),
  ),
})

const createdAnswer = v.object({ id: v.number() })

/** OpenAPI description of checks/create: "limited to 50 annotations per API request", appended by each. */
const perRequest = 50

/**
 * Leaves one completed run that says this. Annotations can only be added to a run, so another result is another run:
 * GitHub shows the latest. The result's digest is the run's external id, by which a run is found whose answer got lost,
 * or that was left half done.
 */
export async function publishCheck(job: Job, place: CheckPlace, output: CheckRunOutput): Promise<void> {
  const digest = digestOf(output, place.wish)
  const latest = await latestRun(job, place)
  const same = latest?.external_id === digest ? latest : undefined
  if (same?.status === 'completed') return
  if (latest && !same && latest.status !== 'completed') await cancel(job, place, latest.id)
  const start = same
    ? { id: same.id, done: same.output.annotations_count }
    : await create(job, place, output, digest)
  if (start !== null) await complete(job, place, output, start)
}

function digestOf(output: CheckRunOutput, wish: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([output, wish]))
    .digest('hex')
}

async function latestRun({ client, appId }: Job, { repository, head }: CheckPlace) {
  const { owner, name: repo } = repository
  const answer = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: head,
    check_name: checkName,
    app_id: appId,
    filter: 'latest',
  })
  const { check_runs: runs } = read(runsAnswer, answer, 'check runs')
  const own = runs.filter(({ name, app }) => name === checkName && app?.id === appId)
  return own.toSorted((a, b) => b.id - a.id)[0]
}

interface Started {
  readonly id: number
  /** Annotations that are there already. */
  readonly done: number
}

/** Null where all fitted into the one request, and the run is completed. */
async function create(
  job: Job,
  { repository, head }: CheckPlace,
  output: CheckRunOutput,
  digest: string,
): Promise<Started | null> {
  await fence(job)
  const { owner, name: repo } = repository
  const fits = output.annotations.length <= perRequest
  const answer = await job.client.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name: checkName,
    head_sha: head,
    external_id: digest,
    ...(fits ? completed(output) : { status: 'in_progress' }),
    output: part(output, 0),
    actions: output.actions,
  })
  return fits ? null : { id: read(createdAnswer, answer, 'a check run').id, done: perRequest }
}

async function complete(
  job: Job,
  { repository }: CheckPlace,
  output: CheckRunOutput,
  { id, done }: Started,
): Promise<void> {
  const { owner, name: repo } = repository
  for (let from = done; ; from += perRequest) {
    const last = from + perRequest >= output.annotations.length
    await fence(job)
    await job.client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: id,
      ...(last ? completed(output) : {}),
      output: part(output, from),
      actions: output.actions,
    })
    if (last) return
  }
}

async function cancel(job: Job, { repository }: CheckPlace, id: number): Promise<void> {
  await fence(job)
  const { owner, name: repo } = repository
  const parameters = { owner, repo, check_run_id: id, status: 'completed', conclusion: 'cancelled' }
  await job.client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters)
}

function completed({ conclusion }: CheckRunOutput) {
  return { status: 'completed', conclusion }
}

/** `text` is left out where it is empty: GitHub shows an empty box for it. */
function part({ title, summary, text, annotations }: CheckRunOutput, from: number) {
  const some = annotations.slice(from, from + perRequest)
  return { title, summary, ...(text === '' ? {} : { text }), annotations: some }
}
