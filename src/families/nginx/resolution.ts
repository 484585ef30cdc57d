import type { Contents } from './configurations.ts'
import type { FileAccess, OwnFacts } from './own-facts.ts'
import type { ServerBlock } from './server-block.ts'
import type { Member } from './socket.ts'
import type { Refusals, ServerView } from './view.ts'

/** All servers of one context of one configuration. */
export interface ServerSet {
  readonly root: string
  /** `fragments`: the files around these servers are not in the tree. */
  readonly kind: 'main' | 'fragments'
  readonly servers: readonly ServerBlock[]
  readonly hidden: Contents['hidden']
  readonly files: FileAccess
}

/** A set under one version of the software: what each server says for itself is worked out once. */
export interface Resolution {
  readonly viewOf: (member: Member) => ServerView
  readonly ownOf: (member: Member) => OwnFacts
  readonly refusals: Refusals
}
