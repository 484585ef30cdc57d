/** How many bytes of unfinished messages and early segments a capture may hold, over all its connections. */
export interface Budget {
  /** Whether the bytes may be held. */
  take(count: number): 'granted' | 'refused'
  giveBack(count: number): void
}

export function newBudget(bytes: number): Budget {
  let left = bytes
  return {
    take: (count) => {
      if (count > left) return 'refused'
      left -= count
      return 'granted'
    },
    giveBack: (count) => {
      left += count
    },
  }
}
