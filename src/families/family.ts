import type { Endpoint } from '../endpoint/endpoint.ts'
import type { NotationId } from '../notations/notations.data.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import type { Program } from '../survey/program.ts'
import type { RuntimeUse } from '../survey/runtime-use.ts'
import type { ServedFiles } from '../survey/served-files.ts'
import type { TreeIndex } from '../survey/tree-index.ts'
import type { Documents } from '../text/documents.ts'
import type { FileEntry, NotAssessed, Tree } from '../text/tree.ts'

/**
 * One program that terminates TLS: what is known of it without reading a file, and the reader, which is loaded when
 * there is something to read. A reader knows no rule and no iOS version's behaviour.
 */
export interface Family {
  readonly id: string
  /** What the survey looks for; null where no image or package runs it. */
  readonly program: Program | null
  readonly claims: readonly Claim[]
  /** Whether the settings alone give it something to read. */
  readonly isDeclared: (facts: DeclaredFacts) => boolean
  readonly load: () => Promise<FamilyReader>
}

/** Files that may be the family's. */
export interface Claim {
  /** Judged by path and size alone: the gate loads these. The reader looks at their content. */
  readonly mayHold: (entry: FileEntry) => boolean
  readonly notation: NotationId
}

export interface FamilyReader {
  /**
   * Repeatable: the same files and facts give the same result. A file that the reader asks for and does not get is
   * loaded, and it is asked again. Never throws for what a file holds.
   */
  readonly read: (reading: Reading) => FamilyResult
}

/** What a reader reads from. */
export interface Reading {
  readonly tree: Tree
  readonly index: TreeIndex
  /** Contents as their notations read them, each parsed once for both sides. */
  readonly documents: Documents
  /** Certificates and parameters that configurations name. */
  readonly served: ServedFiles
  /** The places of the tree that say in which version the family's program runs, with which files. */
  readonly uses: () => readonly RuntimeUse[]
  readonly facts: DeclaredFacts
  readonly notAssessed: (gap: NotAssessed) => void
}

export interface FamilyResult {
  readonly endpoints: readonly Endpoint[]
  /** Paths whose content took part: the change is relevant when one of them differs. */
  readonly used: readonly string[]
}
