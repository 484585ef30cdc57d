import { matchesGlob } from 'node:path/posix'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGlob, compilePart } from '../../src/text/glob.ts'
import { nearest } from '../../src/text/nearest.ts'

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  '*',
  '?',
  '**',
  '/',
  '[ab]',
  '[!a]',
  '[a-c]',
  '{a,b}',
  '{ab,b*}',
  'c',
)
const name = fc.constantFrom('a', 'b', 'c', 'ab', 'abc', '/', 'ca')

describe('a glob', () => {
  it("agrees with Node's own matcher", () => {
    const patterns = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''))
    const paths = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.join(''))
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => {
        fc.pre(isOrdinary(pattern) && isOrdinary(path))
        expect(compileGlob(pattern)(path)).toBe(matchesGlob(path, pattern))
      }),
      { numRuns: 5_000 },
    )
  })

  it.each([
    [String.raw`a\*b`, 'a*b', true],
    [String.raw`a\*b`, 'axb', false],
    ['[*]', '*', true],
    ['[]a]', ']', true],
    ['a[', 'a[', true],
    ['{a}', '{a}', true],
    ['{a,b', '{a,b', true],
    ['é?', 'é😀', true],
    ['{a,b}{c,d}', 'bd', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected)
  })

  it('has no braces in a single part', () => {
    expect(compilePart('{a,b}*')('{a,b}x')).toBe(true)
    expect(compilePart('{a,b}')('a')).toBe(false)
  })
})

/** Leaves out what Node treats in its own way: empty parts, and stars glued to something. */
function isOrdinary(glob: string): boolean {
  return glob.split('/').every((part) => part !== '' && (part === '**' || !part.includes('**')))
}

describe('the nearest word', () => {
  it.each([
    ['exlude', ['include', 'exclude'], 'exclude'],
    ['inculde', ['include', 'exclude'], 'include'],
    ['ENDPOINTS', ['endpoints'], 'endpoints'],
    ['endpoint', ['endpoints', 'apps'], 'endpoints'],
    ['xyz', ['endpoints', 'apps'], null],
    ['of', ['error', 'warning', 'off'], 'off'],
    ['', ['a'], 'a'],
    [
      'NSAllowArbitraryLoads',
      ['NSAllowsArbitraryLoads', 'NSAllowsLocalNetworking'],
      'NSAllowsArbitraryLoads',
    ],
  ])('%s among %j: %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})
