import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchOf, isAtLeast, isBefore, isWithin, releaseNumbers, rowFor } from '../../src/text/release.ts'

describe('releases', () => {
  it.each([
    ['1.27', '1.27.3', true],
    ['1.29', '1.29.2', true],
    ['1.27.2', '1.27.3', false],
    ['1.27.10', '1.27.3', true],
    ['1.9.15', '1.10.0', false],
    ['1.31', '1.29.2', true],
    ['1', '1.29.2', true],
    ['1', '2', false],
    ['1.28', '1.29', false],
    ['1.1.1k', '1.1.1', true],
    ['1.1.0', '1.1.1', false],
    ['3.0', '1.1.1', true],
    ['3.0', '3.2', false],
    ['8u291', '8.0.300', true],
    ['8u291', '8.292', false],
    ['21.0.8', '21.0.9', false],
    ['21', '21.0.9', true],
    ['21', '22', false],
    ['unversioned', '1.1.1', true],
  ])('%s is at least %s: %s', (release, bound, expected) => {
    expect(isAtLeast(release, bound)).toBe(expected)
    expect(isBefore(release, bound)).toBe(!expected)
  })

  it('take the last row that is not newer', () => {
    const rows = [{ from: '0' }, { from: '1.9.1' }, { from: '1.23.4' }]
    expect(rowFor(rows, '1.22')?.from).toBe('1.9.1')
    expect(rowFor(rows, '1.23')?.from).toBe('1.23.4')
    expect(rowFor(rows.slice(1), '1.0.2')).toBeUndefined()
  })

  it('lie in a range that leaves out its end', () => {
    const range = { from: '1.9', until: '1.23.4' }
    expect(['1.8.1', '1.9', '1.22', '1.23.4'].map((release) => isWithin(release, range))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isWithin('5', { from: null, until: null })).toBe(true)
  })

  it('have numbers and a branch', () => {
    expect(releaseNumbers('OpenSSL 3.0.19 27 Jan 2026')).toEqual([3, 0, 19])
    expect(releaseNumbers('v1.27.1.2.9')).toEqual([1, 27, 1, 2])
    expect(branchOf('1.23.5')).toBe('1.23')
  })

  it('of any text are at least a bound or before it, never both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('0', '1.2', '1.2.3'), (text, bound) => {
        expect(isAtLeast(text, bound)).toBe(!isBefore(text, bound))
      }),
    )
  })
})
