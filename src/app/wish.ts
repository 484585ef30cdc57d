import type { Store } from './store.ts'

/** Longer than a pull request waits for a check to be asked for again, in milliseconds. */
const kept = 30 * 24 * 60 * 60 * 1000

/** That the check of this pull request or merge group is wanted anew, by the delivery that asked for it. */
export async function wishAnew(store: Store, key: string, delivery: string): Promise<void> {
  await store.mark(`wish/${key}`, delivery, kept)
}

export function wishOf(store: Store, key: string): Promise<string | null> {
  return store.marked(`wish/${key}`)
}
