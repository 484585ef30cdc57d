import type { FactName } from '../../src/endpoint/facts.ts'
import type { Files } from '../trees.ts'

/**
 * What the contract of all families needs of one: texts in its own notation. Each family of the list has a
 * `test/families/<id>/contract.ts` that exports `contract`.
 */
export interface FamilyContract {
  /** One endpoint or more, everything about them written down or by default. */
  readonly whole: Files
  /** A placeholder or variable in the value that decides a fact; null where the notation can't hold one. */
  readonly filledIn: Decided | null
  /** Something that the tree lacks and that decides a fact: a certificate, an include. */
  readonly absent: Decided
  /** The configuration in an image of that version, as its tag; null where no image runs it. */
  readonly inImage: ((version: string) => Files) | null
  /** Two versions that are read from tags; none where no image runs it. */
  readonly versions: readonly string[]
  /** Where the pages of the rules have its examples: `Bad: HAProxy`; null: under `Bad` and `Good` themselves. */
  readonly heading: string | null
  /** The rules whose pages have examples for it. */
  readonly rules: readonly string[]
}

export interface Decided {
  readonly files: Files
  readonly fact: FactName
}
