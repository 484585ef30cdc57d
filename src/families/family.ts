import type { App } from '../apple/app.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import type { FileEntry, NotAssessed, Tree } from '../text/tree.ts'

/** A format: from files to endpoints and apps. A reader knows no rule and no iOS version's behaviour. */
export interface Reader {
  readonly id: string
  /** Whether a file may hold this format, judged by path and size alone: the gate loads these. */
  readonly mayHold: (entry: FileEntry) => boolean
  /** Pure: the same tree and facts give the same result. Never throws for what a file holds. */
  readonly read: (tree: Tree, facts: DeclaredFacts) => ReadResult
}

export interface ReadResult {
  readonly endpoints: readonly Endpoint[]
  readonly apps: readonly App[]
  readonly notAssessed: readonly NotAssessed[]
  /** Paths whose content took part: the change is relevant when one of them differs. */
  readonly used: readonly string[]
}
