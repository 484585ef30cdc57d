/** Something by its content id; what was used longest ago goes first when it gets too much. */
export interface ContentCache<T> {
  get(id: string): T | undefined
  set(id: string, value: T): void
}

/** Keeps values whose sizes add up to at most `room`. */
export function contentCache<T>(room: number, sizeOf: (value: T) => number): ContentCache<T> {
  const kept = new Map<string, T>()
  let filled = 0
  const drop = (id: string, value: T) => {
    kept.delete(id)
    filled -= sizeOf(value)
  }
  return {
    get: (id) => {
      const value = kept.get(id)
      if (value === undefined) return undefined
      kept.delete(id)
      kept.set(id, value)
      return value
    },
    set: (id, value) => {
      const before = kept.get(id)
      if (before !== undefined) drop(id, before)
      if (sizeOf(value) > room) return
      kept.set(id, value)
      filled += sizeOf(value)
      for (const [oldest, old] of kept) {
        if (filled <= room) return
        drop(oldest, old)
      }
    },
  }
}
