import type { World } from '../state/world.ts'
import { type Answer, badCredentials, problem } from './answer.ts'
import type { Fault } from './fault.ts'

const words: Readonly<Record<number, string>> = {
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'Too Many Requests',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
}

/** What is answered in place of doing anything; null where the request is carried out all the same. */
export function insteadOf(world: World, fault: Fault): Answer | null {
  switch (fault.kind) {
    case 'status':
      return problem(fault.status, fault.message ?? words[fault.status] ?? 'Error')
    case 'secondary-limit':
      return problem(
        fault.status ?? 403,
        'You have exceeded a secondary rate limit. Please wait a few minutes.',
        {
          'retry-after': String(fault.retryAfter),
        },
      )
    case 'primary-limit':
      return problem(fault.status ?? 403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(world.now() / 1000) + fault.resetIn),
      })
    case 'expired-token':
      return badCredentials
    default:
      return null
  }
}

/** What is answered after all was done. */
export function changedBy(fault: Fault, answer: Answer): Answer {
  const body = answer.body as { readonly [key: string]: unknown } | undefined
  if (fault.kind === 'lost-answer') return problem(502, 'Server Error')
  if (fault.kind === 'truncated-tree' && Array.isArray(body?.tree))
    return { ...answer, body: { ...body, tree: body.tree.slice(0, fault.entries), truncated: true } }
  if (fault.kind === 'mergeable-unknown' && body?.mergeable !== undefined)
    return {
      ...answer,
      body: {
        ...body,
        mergeable: null,
        rebaseable: null,
        mergeable_state: 'unknown',
        merge_commit_sha: null,
      },
    }
  return answer
}
