import type { World } from '../state/world.ts'
import type { Caller } from './caller.ts'

export interface Budget {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Seconds since 1970. */
  readonly reset: number
}

/** The hourly budget of each installation, and of the app itself. */
export interface RateLimits {
  peek(caller: Caller): Budget
  /** Counts one request; where the budget was spent already, `remaining` is below zero. */
  spend(caller: Caller): Budget
}

export function newRateLimits(world: World, limit: number): RateLimits {
  const windows = new Map<string, { readonly used: number; readonly reset: number }>()
  const keyOf = (caller: Caller) =>
    caller.kind === 'installation' ? String(caller.installation.id) : caller.kind
  const look = (caller: Caller) => {
    const now = Math.floor(world.now() / 1000)
    const known = windows.get(keyOf(caller))
    return known === undefined || known.reset <= now ? { used: 0, reset: now + 3600 } : known
  }
  const budget = ({ used, reset }: { readonly used: number; readonly reset: number }): Budget => ({
    limit,
    used,
    remaining: limit - used,
    reset,
  })
  return {
    peek: (caller) => budget(look(caller)),
    spend: (caller) => {
      const { used, reset } = look(caller)
      const spent = { used: used + 1, reset }
      windows.set(keyOf(caller), spent)
      return budget(spent)
    },
  }
}

export function rateHeaders({ limit, used, remaining, reset }: Budget): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(Math.min(used, limit)),
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}
