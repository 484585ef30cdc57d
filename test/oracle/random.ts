/** A source of choices that gives the same ones for the same seed, so that a failure can be had again. */
export interface Choices {
  /** From 0 up to, not including, the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Some of the items, in random order. */
  some<T>(items: readonly T[], count: number): readonly T[]
}

/** Marsaglia's xorshift with 32 bits of state. */
export function choicesFrom(seed: number): Choices {
  let state = seed >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    some: (items, count) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, count)
        .map(({ item }) => item),
  }
}
