import type { LogFormat, Sign } from './log-format.ts'
import type { Facts } from './sighting.ts'

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

export type FactsInMaking = { -readonly [Key in keyof Facts]: Facts[Key] }

/** Adds what its groups tell to the facts and signs; false where they hold what can't be. */
export type GroupReader = (groups: Groups, facts: FactsInMaking, signs: Sign[], format: LogFormat) => boolean
