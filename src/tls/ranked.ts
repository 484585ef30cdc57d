/**
 * A list in the order of preference, most wanted first. Where some of its members are wanted alike, `tiers` holds the
 * same members cut into those that are: BoringSSL's `[A|B]`, the tuples of OpenSSL 3.5. What is made of the list by
 * `filter` and the like is a plain list, in which no cut is known.
 */
export interface Ranked<T> extends ReadonlyArray<T> {
  readonly tiers?: readonly (readonly T[])[]
}

export function ranked<T>(tiers: readonly (readonly T[])[]): Ranked<T> {
  return Object.assign([...tiers.flat()], { tiers: tiers.filter((tier) => tier.length > 0) })
}
