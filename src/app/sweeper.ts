import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { commitId, read } from '../github/answers.ts'
import type { GitHubClient } from '../github/client.ts'
import { failureOf } from './failure.ts'
import type { GitHubAccess } from './github-access.ts'
import { errorText, type Log } from './log.ts'
import { checkName } from './publish-check.ts'
import type { State } from './state.ts'
import { pullRequestDelivery, pullRequestKey, type RepositoryName } from './task.ts'

export interface SweeperOptions {
  readonly state: Pick<State, 'inbox' | 'store'>
  readonly access: GitHubAccess
  readonly appId: number
  /** In milliseconds. */
  readonly every: number
  readonly log: Log
  readonly now: () => number
}

/** Finds what got lost on the way, now and then, until it is stopped. Of many processes one does it. */
export function startSweeper(options: SweeperOptions): { stop(): void } {
  const stopping = new AbortController()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await sweepInTurn(options, stopping.signal)
      await sleep(options.every, null, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  loop()
  return { stop: () => stopping.abort() }
}

async function sweepInTurn(options: SweeperOptions, signal: AbortSignal): Promise<void> {
  const { state, every, log, now } = options
  try {
    if (!(await state.store.claim('sweep', new Date(now()).toISOString(), every * 0.9))) return
    const redelivered = await redeliverFailed(options)
    const found = await findUnchecked(options, signal)
    log.info({ redelivered, found }, 'swept')
  } catch (error) {
    log.warn({ error: errorText(error) }, 'sweeping failed')
  }
}

const perPage = 100
const mostPages = 20
/** github.com keeps deliveries for redelivery for 3 days: docs.github.com, "Redelivering webhooks". */
const redeliverable = 3 * 24 * 60 * 60 * 1000

const deliveriesAnswer = v.array(
  v.object({
    id: v.number(),
    guid: v.string(),
    delivered_at: v.string(),
    status_code: v.number(),
  }),
)
type Attempts = v.InferOutput<typeof deliveriesAnswer>

/** Asks GitHub to send again what no attempt got through; how many. */
async function redeliverFailed({ access, now }: SweeperOptions): Promise<number> {
  const client = await access.app()
  const attempts = await recentAttempts(client, now() - redeliverable)
  const byGuid = Map.groupBy(attempts, ({ guid }) => guid)
  const failed = [...byGuid.values()].filter((all) =>
    all.every(({ status_code: code }) => code < 200 || code > 299),
  )
  for (const [latest] of failed) {
    if (!latest) continue
    const route = 'POST /app/hook/deliveries/{delivery_id}/attempts'
    await client.request(route, { delivery_id: latest.id })
  }
  return failed.length
}

/** Newest first. The list goes on by a cursor, which is the last id of the page before. */
async function recentAttempts(client: GitHubClient, since: number): Promise<Attempts> {
  const attempts: Attempts = []
  let cursor: string | null = null
  for (let page = 1; page <= mostPages; page++) {
    const answer: Awaited<ReturnType<GitHubClient['request']>> = await client.request(
      'GET /app/hook/deliveries',
      {
        per_page: perPage,
        ...(cursor === null ? {} : { cursor }),
      },
    )
    const some = read(deliveriesAnswer, answer, 'deliveries')
    attempts.push(...some.filter(({ delivered_at: at }) => Date.parse(at) >= since))
    const last = some.at(-1)
    cursor = nextCursor(answer.headers?.link)
    if (!last || cursor === null || Date.parse(last.delivered_at) < since) break
  }
  return attempts
}

function nextCursor(link: unknown): string | null {
  const [, cursor] = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(String(link ?? '')) ?? []
  return cursor === undefined ? null : decodeURIComponent(cursor)
}

const installationsAnswer = v.array(v.object({ id: v.number(), suspended_at: v.nullish(v.string(), null) }))
const repositoriesAnswer = v.object({
  repositories: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      owner: v.object({ login: v.string() }),
      archived: v.boolean(),
    }),
  ),
})
const pullsAnswer = v.array(
  v.object({ number: v.number(), updated_at: v.string(), head: v.object({ sha: commitId }) }),
)
const runsAnswer = v.object({ total_count: v.number() })

/** Open pull requests without our check, of those that were touched lately; how many. */
async function findUnchecked(options: SweeperOptions, signal: AbortSignal): Promise<number> {
  const { access, log, now } = options
  const app = await access.app()
  let found = 0
  for await (const installation of pages(app, 'GET /app/installations', installationsAnswer, (all) => all)) {
    if (installation.suspended_at !== null) continue
    if (signal.aborted) return found
    try {
      found += await sweepInstallation(options, installation.id, signal)
    } catch (error) {
      const { kind } = failureOf(error, now())
      log.warn(
        { installation: installation.id, error: errorText(error), kind },
        'an installation was not swept',
      )
    }
  }
  return found
}

async function sweepInstallation(options: SweeperOptions, id: number, signal: AbortSignal): Promise<number> {
  const client = await options.access.installation(id)
  let found = 0
  const repositories = pages(
    client,
    'GET /installation/repositories',
    repositoriesAnswer,
    (all) => all.repositories,
  )
  for await (const { archived, owner, ...repository } of repositories) {
    if (signal.aborted) return found
    if (!archived) found += await sweepRepository(options, client, id, { ...repository, owner: owner.login })
  }
  return found
}

/**
 * The pull requests that were touched lately: others were swept when they were. What was touched since the last sweep
 * may still be on its way here.
 */
async function sweepRepository(
  { state, appId, every, now }: SweeperOptions,
  client: GitHubClient,
  installation: number,
  repository: RepositoryName,
): Promise<number> {
  const place = { owner: repository.owner, repo: repository.name }
  const query = { ...place, state: 'open', sort: 'updated', direction: 'desc', per_page: perPage }
  const pulls = read(
    pullsAnswer,
    await client.request('GET /repos/{owner}/{repo}/pulls', query),
    'pull requests',
  )
  const [from, to] = [now() - redeliverable, now() - every]
  const recent = pulls.filter(({ updated_at: at }) => Date.parse(at) >= from && Date.parse(at) <= to)
  let found = 0
  for (const { number, head } of recent) {
    const known = await state.store.result(pullRequestKey({ repository, number }))
    if (known?.head === head.sha || (await hasCheck(client, place, head.sha, appId))) continue
    const id = `sweep/${repository.id}/${number}/${head.sha}`
    const outcome = await state.inbox.enqueue(
      pullRequestDelivery(id, String(installation), repository, number),
    )
    if (outcome === 'queued') found++
  }
  return found
}

async function hasCheck(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
  head: string,
  appId: number,
): Promise<boolean> {
  const query = { ...place, ref: head, check_name: checkName, app_id: appId, per_page: 1 }
  const answer = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', query)
  return read(runsAnswer, answer, 'check runs').total_count > 0
}

async function* pages<Schema extends v.GenericSchema, Item>(
  client: GitHubClient,
  route: string,
  schema: Schema,
  itemsOf: (answer: v.InferOutput<Schema>) => readonly Item[],
): AsyncGenerator<Item> {
  for (let page = 1; page <= mostPages; page++) {
    const items = itemsOf(read(schema, await client.request(route, { per_page: perPage, page }), route))
    yield* items
    if (items.length < perPage) return
  }
}
