import * as v from 'valibot'
import { explainCode } from '../explain/explain-code.ts'
import { explainLog } from '../explain/explain-log.ts'
import { explainReport } from '../explain/explain-report.ts'
import { standing } from '../github/acceptance.ts'
import { commitId, read } from '../github/answers.ts'
import { commandHelp } from '../github/commands.ts'
import { neutralMarkdown } from '../report/neutral.ts'
import { acceptFinding, findingLine } from './accept-job.ts'
import { explanationMarkdown } from './explanation-markdown.ts'
import type { Job } from './job.ts'
import { type Outcome, readAndJudge } from './pull-request-job.ts'
import { react, reply } from './reply.ts'
import { suggestPatches } from './suggest-job.ts'
import {
  type Delivery,
  type HeadRequestTask,
  pullRequestDelivery,
  pullRequestKey,
  type RequestTask,
  requestDelivery,
} from './task.ts'
import { wishAnew } from './wish.ts'

/** Does what a command or a button asks for. The reaction comes first: it is the sign that the words were read. */
export async function doRequest(job: Job, task: RequestTask): Promise<Outcome> {
  const { request } = task
  await react(job, task, 'eyes')
  switch (request.kind) {
    case 'recheck':
      return recheck(job, task)
    case 'accept':
      return acceptFinding(job, task, request)
    case 'suggest':
      return suggestPatches(job, task)
    case 'explain':
      return say(job, task, await explainText(request.text))
    case 'explain-findings':
      return explainFindings(job, task)
    case 'how-to-accept':
      return howToAccept(job, task)
    case 'help':
      return say(job, task, commandHelp)
    case 'unknown': {
      const verb = neutralMarkdown(request.verb.slice(0, 60))
      return say(job, task, `${verb}: ${request.problem}\n\n${commandHelp}`)
    }
  }
}

async function say(job: Job, task: RequestTask, text: string): Promise<Outcome> {
  await reply(job, task, text)
  return 'answered'
}

async function recheck(job: Job, task: RequestTask): Promise<Outcome> {
  const { key, lane } = job.lease
  await wishAnew(job.store, pullRequestKey(task), key)
  await job.inbox.enqueue(pullRequestDelivery(`${key}/recheck`, lane, task.repository, task.number))
  return 'answered'
}

async function howToAccept(job: Job, task: RequestTask): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  if (found.judged.kind === 'bad-settings')
    return say(job, task, 'The settings are invalid: that has to be mended, it can’t be accepted.')
  const lines = standing(found.judged.report, found.place).map(findingLine)
  if (lines.length === 0) return say(job, task, 'Nothing blocks this pull request any more.')
  const how =
    'Somebody who may write to this repository lets the merge pass with a comment, whose first line is the command and says why. It holds for this commit alone.'
  return say(job, task, `${how}\n\n${lines.join('\n')}`)
}

const pullsAnswer = v.array(
  v.object({ number: v.number(), state: v.string(), head: v.object({ sha: commitId }) }),
)
const refsAnswer = v.array(v.object({ ref: v.string(), object: v.object({ sha: commitId }) }))

/** Finds the pull requests of a commit, and asks for the same at each. */
export async function findRequested(job: Job, task: HeadRequestTask): Promise<Outcome> {
  const { key, lane } = job.lease
  const { repository, head, by, request } = task
  const { owner, name: repo } = repository
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
  const answered = await job.client.request(route, { owner, repo, commit_sha: head, per_page: 100 })
  const pulls = read(pullsAnswer, answered, 'the pull requests of a commit')
  const open = pulls.filter((pull) => pull.state === 'open' && pull.head.sha === head)
  for (const { number } of open) {
    const one: RequestTask = { kind: 'request', repository, number, comment: null, by, request }
    await job.inbox.enqueue(requestDelivery(`${key}/${number}`, lane, one))
  }
  if (open.length > 0) return 'answered'
  const group = request.kind === 'recheck' ? await mergeGroupOf(job, task) : null
  if (group === null) return 'nothing-to-do'
  await wishAnew(job.store, group.key, key)
  await job.inbox.enqueue(group)
  return 'answered'
}

/** The merge group with this head, whose branch GitHub keeps as long as it is in the queue. */
async function mergeGroupOf(
  { client, lease }: Job,
  { repository, head }: HeadRequestTask,
): Promise<Delivery | null> {
  const { owner, name: repo } = repository
  const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}'
  const answered = await client.request(route, { owner, repo, ref: 'heads/gh-readonly-queue/' })
  const ref = read(refsAnswer, answered, 'branches').find(({ object }) => object.sha === head)?.ref
  const base = /-([\da-f]{40,64})$/.exec(ref ?? '')?.[1]
  if (ref === undefined || base === undefined) return null
  const key = `merge-group/${repository.id}/${head}`
  const { lane, key: id } = lease
  return { id: `${id}/recheck`, lane, key, task: { kind: 'merge-group', repository, base, head, ref } }
}

/** What a code, several codes or a pasted log mean, as Markdown. */
async function explainText(text: string): Promise<string> {
  const codes = explainCode(text.trim().split(/\s+/).slice(0, 8))
  return explanationMarkdown(codes ?? (await explainLog([text], async () => ({ endpoints: [] }))))
}

/** The button: what the failures of this pull request mean. */
async function explainFindings(job: Job, task: RequestTask): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  const explanation = found.judged.kind === 'report' ? explainReport(found.judged.report) : null
  const text =
    explanation === null ? 'The settings are invalid: nothing was judged.' : explanationMarkdown(explanation)
  await reply(job, task, text)
  return 'answered'
}
