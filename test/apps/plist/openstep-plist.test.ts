import { describe, expect, it } from 'vitest'
import { readPlist } from '../../../src/apps/plist/plist-file.ts'

const read = (text: string) => readPlist('Info.plist', Buffer.from(text))

describe('an OpenStep property list', () => {
  it.each([
    [
      '{ a = b; "c d" = \'e\'; }',
      {
        kind: 'dict',
        entries: [
          { key: 'a', value: { value: 'b' } },
          { key: 'c d', value: { value: 'e' } },
        ],
      },
    ],
    ['{ a; }', { kind: 'dict', entries: [{ key: 'a', value: { value: 'a' } }] }],
    ['( one, "two", )', { kind: 'array', items: [{ value: 'one' }, { value: 'two' }] }],
    ['()', { kind: 'array', items: [] }],
    [
      '{ d = <0fbd77 1c>; }',
      { entries: [{ value: { kind: 'data', value: Buffer.from('0fbd771c', 'hex') } }] },
    ],
    [
      '// first\n{ /* second */ a = /** third **/ 1; }',
      { entries: [{ key: 'a', value: { kind: 'string', value: '1' } }] },
    ],
    ['{ a = "x\\n\\"y\\"\\U00e9\\101\\\\"; }', { entries: [{ value: { value: 'x\n"y"éA\\' } }] }],
    ['{ path = com.apple/a-b:c$d_e; }', { entries: [{ value: { value: 'com.apple/a-b:c$d_e' } }] }],
    ['{ a = 1; a = 2; }', { entries: [{ value: { value: '1' } }, { value: { value: '2' } }] }],
  ])('%s', (text, expected) => {
    const file = read(text)
    expect(file?.problems).toEqual([])
    expect(file?.format).toBe('openstep')
    expect(file?.root).toMatchObject(expected)
  })

  it('keeps every place', () => {
    const root = read('// !$*UTF8*$!\r\n{\r\n\tkey = "välue";\r\n\tlist = (\r\n\t\tx,\r\n\t);\r\n}')?.root
    const entries = root?.kind === 'dict' ? root.entries : []
    expect(entries[0]?.keyAt).toMatchObject({ line: 3, column: 2, endLine: 3, endColumn: 5 })
    expect(entries[0]?.value.at).toMatchObject({ line: 3, column: 8, endLine: 3, endColumn: 15 })
    expect(entries[1]?.value.at).toMatchObject({ line: 4, column: 9, endLine: 6, endColumn: 3 })
  })

  it.each([
    ['a missing `;`', '{ a = b\n}', 2, 'a `;` is missing'],
    ['a string without end', '{ a = "b; }', 1, 'has no end'],
    ['an end too early', '{\n a = (1,', 2, 'it ends too early'],
    ['text after the list', '{ }\nmore', 2, 'text follows'],
    ['data that is none', '{ a = <zz>; }', 1, 'no data'],
    ['a comment without end', '{ a = b; /* c', 1, 'a comment has no end'],
    ['conflict markers', '{\n<<<<<<< HEAD\na = b;\n}', 2, 'expected'],
  ])('%s is a problem at its place', (_, text, line, why) => {
    expect(read(text)).toMatchObject({
      root: null,
      problems: [{ why: expect.stringContaining(why), location: { line } }],
    })
  })

  it.each([
    ['10,000 lists in one another', '('.repeat(10_000), 'nested more than 200 deep'],
    ['dictionaries in one another', '{a='.repeat(100_000), 'nested more than 200 deep'],
    ['a million slashes', '/'.repeat(1_000_000), 'ends too early'],
    ['megabytes of open comments', '{ a = b; '.concat('/* '.repeat(1_000_000)), 'a comment has no end'],
    ['megabytes of escapes', `{ a = "${'\\'.repeat(2_000_000)}`, 'a quoted string has no end'],
    ['millions of values', `(${'a,'.repeat(5_000_000)})`, 'more than 1000000 values'],
    ['megabytes of blanks', ' '.repeat(8_000_000), 'ends too early'],
  ])('%s: refused with the reason', (_, text, why) => {
    expect(read(text)).toMatchObject({ root: null, problems: [{ why: expect.stringContaining(why) }] })
  })

  it('behind a million comments is read', () => {
    expect(read(`${'/* */'.repeat(1_000_000)}{}`)).toMatchObject({
      root: { kind: 'dict', entries: [] },
      problems: [],
    })
  })

  it.each(['{"a": 1}', 'server { listen 443; }', 'hello', '', '# comment\nkey: value'])(
    '%j under another name is none',
    (text) => {
      expect(readPlist('notes.txt', Buffer.from(text))).toBeNull()
    },
  )
})
