import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assumption } from '../../src/assume/assumption.ts'
import { holdTogether, inEveryWorld } from '../../src/assume/worlds.ts'

function assumption<T>(id: string, ...values: [T, ...T[]]): Assumption<T> {
  const [first, ...others] = values.map((value) => ({ name: String(value), value }))
  return {
    id,
    words: `${id} is assumed`,
    values: [first as { name: string; value: T }, ...others],
    pin: null,
  }
}

const a = assumption('a', 1, 2)
const b = assumption('b', 'x', 'y', 'z')

describe('in every world', () => {
  it('is once where nothing is assumed', () => {
    const explored = inEveryWorld(() => 'result', 10)
    expect(explored).toEqual({
      worlds: [{ world: new Map(), result: 'result' }],
      assumptions: [],
      tried: 'all',
    })
  })

  it('takes each value of each assumption with each of the others, the likeliest first', () => {
    const { worlds, assumptions } = inEveryWorld((choose) => `${choose(a)}${choose(b)}`, 10)
    expect(worlds[0].result).toBe('1x')
    expect(worlds.map(({ result }) => result).toSorted()).toEqual(['1x', '1y', '1z', '2x', '2y', '2z'])
    expect(assumptions.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('leaves out what nobody asks about in a world', () => {
    const { worlds } = inEveryWorld((choose) => (choose(a) === 1 ? 'one' : `two ${choose(b)}`), 10)
    expect(worlds.map(({ result }) => result).toSorted()).toEqual(['one', 'two x', 'two y', 'two z'])
    expect(worlds[0]).toEqual({ world: new Map([['a', '1']]), result: 'one' })
  })

  it('varies an assumption with itself', () => {
    const { worlds } = inEveryWorld((choose) => [choose(a), choose(a)], 10)
    expect(worlds.map(({ result }) => result)).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('says so where there are more worlds than it may try', () => {
    const run = (most: number) => inEveryWorld((choose) => [choose(a), choose(b)], most)
    expect([run(6).tried, run(6).worlds.length]).toEqual(['all', 6])
    expect([run(5).tried, run(5).worlds.length]).toEqual(['partly', 5])
  })

  it('meets every combination once, for any assumptions', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 })
    fc.assert(
      fc.property(sizes, (counts) => {
        const all = counts.map((count, id) =>
          assumption(
            `${id}`,
            ...(Array.from({ length: count }, (_, value) => value) as [number, ...number[]]),
          ),
        )
        const { worlds } = inEveryWorld((choose) => all.map(choose).join(), 100)
        const expected = counts.reduce((product, count) => product * count, 1)
        expect(new Set(worlds.map(({ result }) => result)).size).toBe(expected)
        expect(worlds).toHaveLength(expected)
      }),
    )
  })
})

describe('worlds hold together', () => {
  const world = (...entries: [string, string][]) => new Map(entries)
  it('unless an assumption has another value in the other', () => {
    expect(holdTogether(world(['a', '1'], ['b', 'x']), world(['b', 'x'], ['c', '2']))).toBe(true)
    expect(holdTogether(world(['a', '1']), world(['b', 'x']))).toBe(true)
    expect(holdTogether(world(['a', '1'], ['b', 'x']), world(['b', 'y']))).toBe(false)
  })
})
