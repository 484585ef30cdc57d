import * as v from 'valibot'
import { parseCommand } from '../github/commands.ts'
import { type Delivery, pullRequestDelivery, type Request, requestDelivery } from './task.ts'

/**
 * What a delivery asks for; null for all that is not for us. Reads the few fields that it needs and takes nothing else
 * for granted: a payload may be of any version, and `sender` may be anybody.
 */
export function deliveryOf(event: string, id: string, payload: unknown, appId: number): Delivery | null {
  const read = Object.hasOwn(events, event) ? events[event] : undefined
  const common = v.safeParse(commonPayload, payload)
  if (read === undefined || !common.success) return null
  const { installation, repository } = common.output
  return read(payload, {
    id,
    lane: String(installation.id),
    repository: { id: repository.id, owner: repository.owner.login, name: repository.name },
    appId,
  })
}

type Common = Omit<Delivery, 'key' | 'task'> & {
  readonly repository: Delivery['task']['repository']
  readonly appId: number
}
type Read = (payload: unknown, common: Common) => Delivery | null

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
/** As GitHub allows them in addresses; what is no name never gets into one. */
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/), v.notValues(['.', '..']))
const login = v.pipe(v.string(), v.regex(/^[\w.[\]-]{1,100}$/))
const commit = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))

const commonPayload = v.object({
  installation: v.object({ id }),
  repository: v.object({ id, name, owner: v.object({ login: name }) }),
})

const pullRequestPayload = v.variant('action', [
  v.object({
    action: v.picklist(['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft']),
    pull_request: v.object({ number: id }),
  }),
  /** Of all that can be edited only the base branch changes what is judged. */
  v.object({
    action: v.literal('edited'),
    changes: v.object({ base: v.looseObject({}) }),
    pull_request: v.object({ number: id }),
  }),
])

const mergeGroupPayload = v.object({
  action: v.literal('checks_requested'),
  merge_group: v.object({
    base_sha: commit,
    head_sha: commit,
    head_ref: v.pipe(v.string(), v.maxLength(1000)),
  }),
})

const person = v.object({ login, type: v.pipe(v.string(), v.notValue('Bot')) })

const pulls = v.array(v.object({ number: id, base: v.object({ repo: v.object({ id }) }) }))

const checkRunPayload = v.object({
  action: v.picklist(['rerequested', 'requested_action']),
  check_run: v.object({ head_sha: commit, app: v.object({ id }), pull_requests: pulls }),
  requested_action: v.optional(v.object({ identifier: v.string() })),
  sender: person,
})

const checkSuitePayload = v.object({
  action: v.literal('rerequested'),
  check_suite: v.object({ head_sha: commit, app: v.object({ id }), pull_requests: pulls }),
  sender: person,
})

const issueCommentPayload = v.object({
  action: v.literal('created'),
  issue: v.object({ number: id, pull_request: v.looseObject({}) }),
  comment: v.object({ id, body: v.string(), user: person }),
  sender: person,
})

const events: Readonly<Record<string, Read>> = {
  pull_request: (payload, { id, lane, repository }) => {
    const read = v.safeParse(pullRequestPayload, payload)
    return read.success ? pullRequestDelivery(id, lane, repository, read.output.pull_request.number) : null
  },
  merge_group: (payload, { id, lane, repository }) => {
    const read = v.safeParse(mergeGroupPayload, payload)
    if (!read.success) return null
    const { base_sha: base, head_sha: head, head_ref: ref } = read.output.merge_group
    const key = `merge-group/${repository.id}/${head}`
    return { id, lane, key, task: { kind: 'merge-group', repository, base, head, ref } }
  },
  check_run: (payload, common) => {
    const read = v.safeParse(checkRunPayload, payload)
    if (!read.success) return null
    const { check_run: run, requested_action: button, action, sender } = read.output
    const request = action === 'rerequested' ? recheck : buttonRequest(button?.identifier)
    return request && checkRequest(run, request, sender.login, common)
  },
  check_suite: (payload, common) => {
    const read = v.safeParse(checkSuitePayload, payload)
    return read.success
      ? checkRequest(read.output.check_suite, recheck, read.output.sender.login, common)
      : null
  },
  issue_comment: (payload, { id, lane, repository }) => {
    const read = v.safeParse(issueCommentPayload, payload)
    if (!read.success) return null
    const { issue, comment } = read.output
    const request = parseCommand(comment.body)
    if (request === null) return null
    const { number } = issue
    const by = comment.user.login
    return requestDelivery(id, lane, {
      kind: 'request',
      repository,
      number,
      comment: comment.id,
      by,
      request,
    })
  },
}

const recheck: Request = { kind: 'recheck' }

/** The identifiers of the check run's buttons. */
function buttonRequest(identifier: string | undefined): Request | null {
  switch (identifier) {
    case 'recheck':
      return recheck
    case 'explain':
      return { kind: 'explain-findings' }
    case 'accept':
      return { kind: 'how-to-accept' }
    default:
      return null
  }
}

type Check = v.InferOutput<typeof checkSuitePayload>['check_suite']

/** GitHub sends these of all apps' checks to whoever may write checks; only our own are ours. */
function checkRequest(check: Check, request: Request, by: string, common: Common): Delivery | null {
  const { id, lane, repository, appId } = common
  if (check.app.id !== appId) return null
  const pull = check.pull_requests.find(({ base }) => base.repo.id === repository.id)
  return pull
    ? requestDelivery(id, lane, {
        kind: 'request',
        repository,
        number: pull.number,
        comment: null,
        by,
        request,
      })
    : requestDelivery(id, lane, { kind: 'head-request', repository, head: check.head_sha, by, request })
}
