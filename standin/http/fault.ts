/** What goes wrong instead of, or on top of, the normal answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** 403 with `retry-after` (seconds): GitHub's secondary rate limit. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number; readonly status?: 403 | 429 }
  /** 403 with `x-ratelimit-remaining: 0` and a reset so many seconds ahead. */
  | { readonly kind: 'primary-limit'; readonly resetIn: number; readonly status?: 403 | 429 }
  /** 401 `Bad credentials`, as an expired token meets. */
  | { readonly kind: 'expired-token' }
  /** Carried out at once, and answered so many milliseconds later. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'close' }
  /** The request is carried out, but the connection is cut before the answer: what makes careless retries double. */
  | { readonly kind: 'close-after' }
  /** Carried out, but answered with 502. */
  | { readonly kind: 'lost-answer' }
  /** A tree answer is cut to so many entries, and says `truncated`. */
  | { readonly kind: 'truncated-tree'; readonly entries: number }
  /** A pull request is answered with `mergeable: null` and no merge commit. */
  | { readonly kind: 'mergeable-unknown' }

/** Which requests a fault meets. */
export interface FaultRule {
  readonly fault: Fault
  /** Operation ids such as `checks/update`; a trailing `*` (`checks/*`) stands for any end. Default: every operation. */
  readonly on?: string | readonly string[]
  /** Only requests of this installation. */
  readonly installation?: number
  /** Lets so many matching requests pass first. */
  readonly skip?: number
  /** At most so many times; default without end. */
  readonly times?: number
  /** 0 … 1, drawn from the stand-in's seed; default 1. */
  readonly chance?: number
}

/** An injected fault: how often it struck so far, and its end. */
export interface InjectedFault {
  readonly hits: number
  remove(): void
}
