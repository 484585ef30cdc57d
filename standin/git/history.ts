import { readCommit } from './commits.ts'
import type { ObjectStore } from './objects.ts'

/** The commit and all that it stands on, newest first: a commit always comes before its parents. */
export function history(store: ObjectStore, commit: string): readonly string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const stack: { readonly id: string; readonly stage: 'enter' | 'leave' }[] = [{ id: commit, stage: 'enter' }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.stage === 'leave') order.push(next.id)
    else if (!seen.has(next.id)) {
      seen.add(next.id)
      stack.push({ id: next.id, stage: 'leave' })
      const parents = readCommit(store, next.id)?.parents ?? []
      stack.push(...parents.map((id) => ({ id, stage: 'enter' as const })))
    }
  }
  return order.reverse()
}

/** The best common ancestor; null where there is none. Where several are equally good, the newest of them. */
export function mergeBase(store: ObjectStore, a: string, b: string): string | null {
  const ofB = new Set(history(store, b))
  // The newest common one is never an ancestor of another: its descendants come before it in the order.
  return history(store, a).find((id) => ofB.has(id)) ?? null
}

/** The commits of `head` that `base` has not, newest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): readonly string[] {
  const known = new Set(history(store, base))
  return history(store, head).filter((id) => !known.has(id))
}
