/** Names an assumption over endpoints and revisions: two with one id vary together, and have the same values. */
export type AssumptionId = string

/**
 * Something that is taken for granted because nothing in reach tells it. This is the one place where "could be" is
 * said: an assumed version, certificate, level or trust decision is an `Assumption`, and whoever wants its value has to
 * ask a world for it.
 */
export interface Assumption<T> {
  readonly id: AssumptionId
  /** What is assumed, a clause for people: `nginx 1.30: nothing in the tree tells the version`. */
  readonly words: string
  /** What may hold, the likeliest first; `name` tells the values apart in whatever order two sides have them. */
  readonly values: readonly [Possible<T>, ...Possible<T>[]]
  /** The key of the settings that settles it, e.g. `runtimes.nginx`; null where none does. */
  readonly pin: string | null
}

export interface Possible<T> {
  readonly name: string
  readonly value: T
}

/** An assumption without its values: what reports list. */
export type Stated = Pick<Assumption<unknown>, 'id' | 'words' | 'pin'>
