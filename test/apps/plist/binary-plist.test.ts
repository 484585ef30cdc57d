import { describe, expect, it } from 'vitest'
import type { PlistValue } from '../../../src/apple/plist.ts'
import { readPlist } from '../../../src/apps/plist/plist-file.ts'
import { assembled, binaryPlist, type Plain, withCount } from './binary-writer.ts'

const read = (bytes: Uint8Array) => readPlist('Info.plist', bytes)

/** The value without its places. */
function plain(value: PlistValue): Plain {
  if (value.kind === 'array') return value.items.map(plain)
  if (value.kind === 'dict')
    return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]))
  return value.value
}

describe('a binary property list', () => {
  it.each<Plain[]>([
    ['text'],
    ['ünicode 😀'],
    ['a text of more than fifteen characters'],
    [true],
    [false],
    [0],
    [-1],
    [4_294_967_296],
    [1.25],
    [new Date('2024-05-06T07:08:09Z')],
    [new Uint8Array([1, 2, 3])],
    [[1, [true, ['x']]]],
    [
      {
        NSAppTransportSecurity: {
          NSAllowsArbitraryLoads: true,
          NSExceptionDomains: { 'a.b': { k: 'TLSv1.0' } },
        },
      },
    ],
    [Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`key ${index}`, index]))],
  ])('%j', (value) => {
    const file = read(binaryPlist(value))
    expect(file?.problems).toEqual([])
    expect(file?.root && plain(file.root)).toEqual(value)
  })

  it('has the whole file as every place', () => {
    expect(read(binaryPlist({ a: true }))?.root?.at).toEqual({
      path: 'Info.plist',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    })
  })

  it.each([
    ['one byte', [0x10, 0xff], 255],
    ['two bytes', [0x11, 0xff, 0xfe], 65_534],
    ['four bytes', [0x12, 0xff, 0xff, 0xff, 0xff], 4_294_967_295],
    ['sixteen bytes', [0x14, ...Array<number>(15).fill(0), 7], 7],
    ['a short real', [0x22, 0x3f, 0xc0, 0, 0], 1.5],
  ])('numbers of %s', (_, bytes, value) => {
    expect(read(assembled([Buffer.from(bytes)]))?.root).toMatchObject({ value })
  })
})

describe('a hostile binary list is refused', () => {
  /** Arrays of fifteen references each to the next: 15^20 values from 400 bytes. */
  const bomb = Array.from({ length: 20 }, (_, level) =>
    level === 19 ? Buffer.from([9]) : Buffer.concat([Buffer.from([0xae]), Buffer.alloc(14, level + 1)]),
  )
  const longText = Buffer.concat([withCount(5, 60_000), Buffer.alloc(60_000, 'a')])
  const manyReferences = Buffer.concat([withCount(0xa, 60_000), Buffer.alloc(60_000, 1)])
  it.each<[string, Uint8Array, string]>([
    ['a list that holds itself', assembled([Buffer.from([0xa1, 0])]), 'circle'],
    ['two that hold one another', assembled([Buffer.from([0xa1, 1]), Buffer.from([0xa1, 0])]), 'circle'],
    ['a dictionary that is its own key', assembled([Buffer.from([0xd1, 0, 0])]), 'circle'],
    ['references that multiply', assembled(bomb), '200000 values'],
    ['a reference to nothing', assembled([Buffer.from([0xa1, 9])]), 'not there'],
    [
      'a key that is no string',
      assembled([Buffer.from([0xd1, 1, 1]), Buffer.from([9])]),
      'a key is no string',
    ],
    ['a count beyond the file', assembled([Buffer.from([0x5f, 0x12, 0x7f, 0xff, 0xff, 0xff])]), 'cut short'],
    [
      'a count of 2^63',
      assembled([Buffer.from([0xaf, 0x13, 0x7f, 255, 255, 255, 255, 255, 255, 255])]),
      'values',
    ],
    [
      'a negative count',
      assembled([Buffer.from([0xaf, 0x13, 255, 255, 255, 255, 255, 255, 255, 255])]),
      'negative',
    ],
    ['an object of another kind', assembled([Buffer.from([0x80, 1])]), 'no Info.plist has'],
    ['a root beyond the objects', assembled([Buffer.from([9])], 7), 'not there'],
    ['a header alone', Buffer.from('bplist00'), 'damaged'],
    ['another version', Buffer.concat([Buffer.from('bplist16'), Buffer.alloc(64)]), 'version'],
    ['no objects', Buffer.concat([Buffer.from('bplist00'), Buffer.alloc(32)]), 'not there'],
    ['50 MB', Buffer.concat([Buffer.from('bplist00'), Buffer.alloc(50 * 1024 * 1024, 0xaf)]), 'larger than'],
  ])('%s', (_, bytes, why) => {
    const file = read(bytes)
    expect(file).toMatchObject({
      format: 'binary',
      root: null,
      problems: [{ why: expect.stringContaining(why) }],
    })
  })

  it('a text that is shared thousands of times is kept once', () => {
    const file = read(assembled([manyReferences, longText].map((object) => object)))
    const root = file?.root
    expect(root?.kind === 'array' && root.items.length).toBe(60_000)
    expect(root?.kind === 'array' && root.items[0] === root.items[59_999]).toBe(true)
  })
})
