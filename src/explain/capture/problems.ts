/** Something in the capture that could not be read, or that limits what can be said. */
export interface CaptureProblem {
  readonly what: string
  /** Byte offset in the capture file where it was first met. */
  readonly offset: number
  /** How often it was met. */
  readonly count: number
}

/** A bounded list of problems: equal ones are counted, not repeated. */
export interface Problems {
  note(what: string, offset: number): void
  all(): readonly CaptureProblem[]
}

const overflow = 'further problems are not listed'

export function newProblems(most: number): Problems {
  const byText = new Map<string, { offset: number; count: number }>()
  return {
    note: (what, offset) => {
      const key = byText.has(what) || byText.size < most ? what : overflow
      const known = byText.get(key)
      if (known === undefined) byText.set(key, { offset, count: 1 })
      else {
        known.count++
        known.offset = Math.min(known.offset, offset)
      }
    },
    all: () => [...byText].map(([what, place]) => ({ what, ...place })).toSorted(byPlace),
  }
}

function byPlace(a: CaptureProblem, b: CaptureProblem): number {
  return a.offset - b.offset || (a.what < b.what ? -1 : 1)
}
