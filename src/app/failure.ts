import { headersOf, statusOf } from './github-access.ts'
import { errorText } from './log.ts'

/** What to do about a task that failed. Pauses are in milliseconds. */
export type Failure =
  /** GitHub's limits: the whole installation has to wait. */
  | { readonly kind: 'limited'; readonly pause: number }
  /** The repository, pull request or installation is there no more: nothing is left to do. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The token was not accepted: another one may be. */
  | { readonly kind: 'unauthorized'; readonly reason: string }
  /** Trying again is pointless until somebody changes something. */
  | { readonly kind: 'hopeless'; readonly reason: string }
  | { readonly kind: 'passing'; readonly reason: string }

const minute = 60_000

/**
 * Judges an error. Limits: docs.github.com, "Rate limits for the REST API": `retry-after`, else `x-ratelimit-reset`
 * where nothing remains, else a minute.
 */
export function failureOf(error: unknown, now: number): Failure {
  const reason = errorText(error)
  const status = statusOf(error)
  const pause = status === 403 || status === 429 ? limitPause(error, status, now) : null
  if (pause !== null) return { kind: 'limited', pause }
  switch (status) {
    case 401:
      return { kind: 'unauthorized', reason }
    case 403:
      return /suspended/i.test(reason) ? { kind: 'gone', reason } : { kind: 'hopeless', reason }
    case 404:
    case 410:
    case 451:
      return { kind: 'gone', reason }
    default:
      return { kind: 'passing', reason }
  }
}

function limitPause(error: unknown, status: 403 | 429, now: number): number | null {
  const headers = error instanceof Error && 'response' in error ? headersOf(error.response) : {}
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(after, 1) * 1000
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000
    return Number.isFinite(reset) ? Math.min(Math.max(reset - now, 1000), 60 * minute) : minute
  }
  return status === 429 || /rate limit/i.test(errorText(error)) ? minute : null
}
