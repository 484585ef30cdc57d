import { referencedFinding, shortFingerprint } from '../github/finding-reference.ts'
import { neutralMarkdown, neutralProse } from '../report/neutral.ts'
import type { ReportFinding } from '../report/report.ts'
import type { Job } from './job.ts'
import type { Pull } from './pull.ts'
import { type JudgedPull, type Outcome, readAndJudge } from './pull-request-job.ts'
import { mayWrite, react, reply } from './reply.ts'
import { pullRequestDelivery, pullRequestKey, type RequestTask } from './task.ts'

type Accept = Extract<RequestTask['request'], { readonly kind: 'accept' }>

/**
 * Lets a finding pass for this head, once whoever asks for it may: the acceptance is kept, and the pull request judged
 * anew.
 */
export async function acceptFinding(job: Job, task: RequestTask, wanted: Accept): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  const refusal = await refusalOf(job, task, found.pull)
  if (refusal !== null) return refuse(job, task, refusal)
  const finding = findingOf(found, wanted)
  if (typeof finding === 'string') return refuse(job, task, finding)
  const key = pullRequestKey(task)
  await job.store.accept(key, {
    fingerprint: finding.fingerprint,
    commit: found.pull.head.sha,
    by: task.by,
    at: new Date(job.now()).toISOString(),
    reason: wanted.reason,
  })
  await job.inbox.enqueue(
    pullRequestDelivery(`${job.lease.key}/accepted`, job.lease.lane, task.repository, task.number),
  )
  await react(job, task, '+1')
  return 'answered'
}

async function refuse(job: Job, task: RequestTask, reason: string): Promise<Outcome> {
  await react(job, task, '-1')
  await reply(job, task, reason)
  return 'answered'
}

/** Why it is not theirs to accept; null where it is. */
async function refusalOf(job: Job, task: RequestTask, pull: Pull): Promise<string | null> {
  if (isFromFork(pull) && pull.user?.login.toLowerCase() === task.by.toLowerCase())
    return 'Nothing was accepted: the author of a pull request from a fork can’t accept its findings. Somebody else who may write to this repository can.'
  if (!(await mayWrite(job, task)))
    return 'Nothing was accepted: only people who may write to this repository can accept a finding.'
  // Whoever pushes right after the words were written must not have them hold for what nobody has seen.
  const seen = await job.store.result(pullRequestKey(task))
  if (seen?.head !== pull.head.sha || seen.finishedAt > job.lease.receivedAt)
    return `Nothing was accepted: the result for ${neutralMarkdown(pull.head.sha.slice(0, 7))} was not there yet when you wrote. Have a look at it, and say it again.`
  return null
}

/** A fork that is gone was one. */
export function isFromFork({ head, base }: Pull): boolean {
  return head.repo?.id !== base.repo.id
}

/** The finding that was meant; or what to say instead. */
function findingOf({ judged }: JudgedPull, wanted: Accept): ReportFinding | string {
  if (judged.kind === 'bad-settings')
    return 'Nothing was accepted: the settings are invalid, which has to be mended.'
  const found = referencedFinding(judged.report, wanted.finding)
  const name = neutralMarkdown(wanted.finding.slice(0, 100))
  switch (found.kind) {
    case 'found':
      return found.finding
    case 'none':
      return `Nothing was accepted: ${name} is no finding that blocks this pull request.`
    case 'several': {
      const lines = found.findings.map(findingLine).join('\n')
      return `Nothing was accepted: ${name} can mean several findings. Name one by its digits:\n\n${lines}`
    }
  }
}

/** A finding in a list, with the words that accept it. */
export function findingLine(finding: ReportFinding): string {
  const { message } = finding
  const short = message.length > 300 ? `${message.slice(0, 299)}…` : message
  return `- \`/ats-gate accept ${shortFingerprint(finding)} <reason>\`: ${neutralProse(short)}`
}
