import { describe, expect, it, test } from 'vitest'
import { coversHost, hostNamed, isNamed, type NamePattern, parseName } from '../../src/endpoint/names.ts'

const suffix: NamePattern = { kind: 'suffix', text: '.a.test', host: 'a.test' }
const prefix: NamePattern = { kind: 'prefix', text: 'www.a.*', host: 'www.a' }
const regex: NamePattern = { kind: 'regex', text: '~^api' }

describe('a name covers', () => {
  test.each<[string, NamePattern, string, boolean]>([
    ['the host that it is', parseName('Api.a.test'), 'aPI.a.test', true],
    ['no host that ends like it', parseName('a.test'), 'xa.test', false],
    ['one label in place of the star', parseName('*.a.test'), 'b.a.test', true],
    ['not two of them', parseName('*.a.test'), 'c.b.a.test', false],
    ['two where the program takes any depth', parseName('*.a.test', 'any'), 'c.b.a.test', true],
    ['not the name below which the star stands', parseName('*.a.test', 'any'), 'a.test', false],
    ['a suffix itself', suffix, 'a.test', true],
    ['what is below a suffix', suffix, 'c.b.a.test', true],
    ['nothing that only ends like a suffix', suffix, 'ba.test', false],
    ['what begins like a prefix', prefix, 'www.a.example', true],
    ['nothing that goes on in the same label', prefix, 'www.ab.example', false],
    ['anything as an expression', regex, 'b.test', true],
    ['anything as a catch-all', parseName('*'), 'b.test', true],
  ])('%s', (_, pattern, host, expected) => {
    expect(coversHost(pattern, host)).toBe(expected)
  })
})

describe('the host to try', () => {
  it('is one below a wildcard, the name itself otherwise, none for an expression', () => {
    const hosts = [parseName('*.a.test'), suffix, parseName('b.test'), regex, parseName(''), prefix].map(
      hostNamed,
    )
    expect(hosts).toEqual(['any.a.test', 'a.test', 'b.test', null, null, null])
  })
})

it('is named as it is written, in whatever case', () => {
  const endpoint = { names: [parseName('*.A.test'), regex] }
  expect(['*.a.TEST', '~^API', 'b.a.test'].map((name) => isNamed(endpoint, name))).toEqual([
    true,
    true,
    false,
  ])
})
