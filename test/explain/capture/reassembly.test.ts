import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newBudget } from '../../../src/explain/capture/budget.ts'
import { newReassembly } from '../../../src/explain/capture/reassembly.ts'

const moment = { micros: 0, index: 0, offset: 0 }

/** What a reassembly hands over, gaps as their lengths. */
function listening(budget = newBudget(1e9)) {
  const heard: (Buffer | number)[] = []
  const reassembly = newReassembly(
    { bytes: (bytes) => heard.push(Buffer.from(bytes)), gap: (count) => heard.push(count) },
    budget,
  )
  const bytes = () => Buffer.concat(heard.filter((part) => typeof part !== 'number'))
  const gaps = () => heard.filter((part) => typeof part === 'number')
  return { reassembly, bytes, gaps }
}

const stream = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7) % 251))

/** Cuts of the stream that cover it all, some of them more than once and overlapping. */
const cuts = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3999 }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 3990 }), fc.integer({ min: 1, max: 900 })), {
      maxLength: 10,
    }),
  )
  .map(([edges, extra]) => {
    const sorted = [...new Set([0, ...edges, 4000])].sort((a, b) => a - b)
    const whole = sorted.slice(1).map((end, index) => ({ at: sorted[index] ?? 0, end }))
    return [...whole, ...extra.map(([at, length]) => ({ at, end: Math.min(4000, at + length) }))]
  })
const shuffled = cuts.chain((list) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
)

describe('a stream', () => {
  test('is the same in any order, with overlaps, over any start of its numbers', () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(40), (pieces, start, synAt) => {
        const { reassembly, bytes, gaps } = listening()
        for (const [index, { at, end }] of pieces.entries()) {
          if (index === Math.min(synAt, pieces.length - 1)) reassembly.begin(start)
          reassembly.segment((start + at) >>> 0, stream.subarray(at, end), 0, moment)
        }
        reassembly.finish((start + 4000) >>> 0, moment)
        reassembly.flush()
        expect(bytes().equals(stream)).toBe(true)
        expect(gaps()).toEqual([])
      }),
    )
  })

  test('without SYN begins with its lowest number', () => {
    const { reassembly, bytes } = listening()
    for (const at of [2000, 1000, 3000])
      reassembly.segment(0xffff_fc00 + at, stream.subarray(at, at + 1000), 0, moment)
    reassembly.flush()
    expect(bytes().equals(stream.subarray(1000))).toBe(true)
  })

  test('is followed past 4 GiB', () => {
    const { reassembly, bytes, gaps } = listening()
    reassembly.begin(100)
    const step = 2 ** 29
    let sequence = 100
    for (let index = 0; index < 20; index++) {
      reassembly.segment(sequence, Buffer.from([index]), step - 1, moment)
      sequence = (sequence + step) >>> 0
    }
    expect([...bytes()]).toEqual(Array.from({ length: 20 }, (_, index) => index))
    expect(new Set(gaps())).toEqual(new Set([step - 1]))
  })

  test('tells what is missing: in the middle, after a cut packet, before FIN', () => {
    const { reassembly, bytes, gaps } = listening()
    reassembly.begin(0)
    reassembly.segment(0, stream.subarray(0, 100), 0, moment)
    reassembly.segment(150, stream.subarray(150, 200), 50, moment)
    reassembly.finish(260, moment)
    reassembly.flush()
    expect(bytes().equals(Buffer.concat([stream.subarray(0, 100), stream.subarray(150, 200)]))).toBe(true)
    expect(gaps()).toEqual([50, 50, 10])
  })

  test('holds a bounded part: after a gap too many segments or bytes make it go on', () => {
    const { reassembly, bytes, gaps } = listening()
    reassembly.begin(0)
    const piece = Buffer.alloc(1000, 1)
    for (let index = 1; index < 2000; index++) reassembly.segment(index * 1000, piece, 0, moment)
    expect(gaps()).toEqual([1000])
    expect(bytes().length).toBeGreaterThan(1_500_000)
    reassembly.flush()
    expect(bytes().length).toBe(1_999_000)
  })

  test('goes on without a store when the whole capture holds too much', () => {
    const { reassembly, bytes, gaps } = listening(newBudget(0))
    reassembly.begin(0)
    reassembly.segment(10, Buffer.from('early'), 0, moment)
    expect(gaps()).toEqual([10])
    expect(bytes().toString()).toBe('early')
  })

  test('gives back all that it took', () => {
    let taken = 0
    const budget = {
      take: (count: number) => {
        taken += count
        return 'granted' as const
      },
      giveBack: (count: number) => {
        taken -= count
      },
    }
    fc.assert(
      fc.property(shuffled, (pieces) => {
        const { reassembly } = listening(budget)
        reassembly.begin(0)
        for (const { at, end } of pieces) reassembly.segment(at, stream.subarray(at, end), 0, moment)
        reassembly.flush()
        expect(taken).toBe(0)
      }),
    )
  })
})
