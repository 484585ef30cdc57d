import type { Assumption, AssumptionId, Stated } from './assumption.ts'

/** Which value of each assumption holds, by its name. */
export type World = ReadonlyMap<AssumptionId, string>

/** Gives the value of an assumption in the world that is being tried. */
export type Choose = <T>(assumption: Assumption<T>) => T

export interface InWorld<T> {
  readonly world: World
  readonly result: T
}

/** What came out in every world that was tried, the likeliest first. */
export interface Explored<T> {
  readonly worlds: readonly [InWorld<T>, ...InWorld<T>[]]
  /** Everything that was assumed on the way, each once. */
  readonly assumptions: readonly Stated[]
  /** `partly`: there are more worlds than may be tried. */
  readonly tried: 'all' | 'partly'
}

/**
 * Runs a calculation in every world of the assumptions that it asks about. Which these are shows as it runs: in a world
 * in which a server refuses the version nobody asks for its certificate. The first world is the likeliest, with the
 * first value of every assumption.
 * @param most how many worlds are tried; with more the answer says `partly`
 */
export function inEveryWorld<T>(calculate: (choose: Choose) => T, most: number): Explored<T> {
  const stated = new Map<AssumptionId, Stated>()
  const open: (readonly number[])[] = [[]]
  const tried: InWorld<T>[] = []
  for (let next = 0; next < open.length && next < most; next++) {
    const { world, result, branches } = inOneWorld(calculate, open[next] ?? [], stated)
    tried.push({ world, result })
    for (const branch of branches) open.push(branch)
  }
  return {
    worlds: tried as [InWorld<T>, ...InWorld<T>[]],
    assumptions: [...stated.values()],
    tried: open.length > most ? 'partly' : 'all',
  }
}

interface OneWorld<T> extends InWorld<T> {
  /** The choices that lead to the worlds next to this one: those before it took the first value at the same places. */
  readonly branches: readonly (readonly number[])[]
}

/** `choices`: which value to take of the first assumptions that are asked about; after them the first of each. */
function inOneWorld<T>(
  calculate: (choose: Choose) => T,
  choices: readonly number[],
  stated: Map<AssumptionId, Stated>,
): OneWorld<T> {
  const world = new Map<AssumptionId, string>()
  const taken = new Map<AssumptionId, unknown>()
  const trail: number[] = []
  const branches: (readonly number[])[] = []
  const choose: Choose = <V>(assumption: Assumption<V>) => {
    const { id, words, pin, values } = assumption
    if (taken.has(id)) return taken.get(id) as V
    const isFree = trail.length >= choices.length
    const index = isFree ? 0 : (choices[trail.length] ?? 0)
    if (isFree) for (let other = 1; other < values.length; other++) branches.push([...trail, other])
    trail.push(index)
    const { name, value } = values[index] ?? values[0]
    stated.set(id, { id, words, pin })
    world.set(id, name)
    taken.set(id, value)
    return value
  }
  return { result: calculate(choose), world, branches }
}

/** Whether two worlds can hold together: assumptions that both know have the same value in both. */
export function holdTogether(a: World, b: World): boolean {
  for (const [id, name] of a) {
    const other = b.get(id)
    if (other !== undefined && other !== name) return false
  }
  return true
}
