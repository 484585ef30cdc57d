import { type Unknown, unknown } from '../../text/fact.ts'
import type { Location } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'

/** What stops one version of HAProxy from starting. */
export interface Refusals {
  /** Notes it and gives the fact that it makes unknown. */
  readonly add: (why: string, at: Location) => Unknown
  readonly all: () => readonly NotAssessed[]
}

export function refusalList(): Refusals {
  const found = new Map<string, NotAssessed>()
  return {
    add: (why, location) => {
      const words = `haproxy refuses to start: ${why}`
      const key = `${location.path}:${location.line}:${location.column} ${why}`
      if (found.size < mostRefusals) found.set(key, { what: 'HAProxy configuration', why: words, location })
      return unknown(words, location)
    },
    all: () => [...found.values()],
  }
}

const mostRefusals = 1000
