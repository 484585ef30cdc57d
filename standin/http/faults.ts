import type { Fault, FaultRule, InjectedFault } from './fault.ts'

/** The faults that are injected now. */
export interface Faults {
  inject(rule: FaultRule): InjectedFault
  clear(): void
  /** The first rule that strikes this request, counted as a hit. */
  strike(operation: string, installation: number | null): Fault | null
}

interface Injected {
  readonly rule: FaultRule
  readonly seen: number
  readonly hits: number
}

export function newFaults(seed: number): Faults {
  const rules = new Map<number, Injected>()
  const random = randomFrom(seed)
  let last = 0

  function strikes(id: number, operation: string, installation: number | null): boolean {
    const { rule, seen, hits } = rules.get(id) as Injected
    if (!concerns(rule, operation, installation) || hits >= (rule.times ?? Number.POSITIVE_INFINITY))
      return false
    const isHit = seen >= (rule.skip ?? 0) && random() < (rule.chance ?? 1)
    rules.set(id, { rule, seen: seen + 1, hits: hits + (isHit ? 1 : 0) })
    return isHit
  }

  return {
    inject: (rule) => {
      const id = ++last
      let ended: Injected | null = null
      rules.set(id, { rule, seen: 0, hits: 0 })
      return {
        get hits() {
          return (rules.get(id) ?? ended)?.hits ?? 0
        },
        remove: () => {
          ended = rules.get(id) ?? ended
          rules.delete(id)
        },
      }
    },
    clear: () => rules.clear(),
    strike: (operation, installation) => {
      const id = rules.keys().find((one) => strikes(one, operation, installation))
      return id === undefined ? null : (rules.get(id)?.rule.fault ?? null)
    },
  }
}

function concerns(rule: FaultRule, operation: string, installation: number | null): boolean {
  if (rule.installation !== undefined && rule.installation !== installation) return false
  const patterns = rule.on === undefined ? ['*'] : [rule.on].flat()
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? operation.startsWith(pattern.slice(0, -1)) : operation === pattern,
  )
}

/** Numbers from 0 to 1 that are the same for the same seed: Marsaglia's xorshift with 32 bits. */
function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
