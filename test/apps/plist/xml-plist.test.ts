import { describe, expect, it } from 'vitest'
import type { PlistValue } from '../../../src/apple/plist.ts'
import { readPlist } from '../../../src/apps/plist/plist-file.ts'
import { xmlPlist } from './trees.ts'

const read = (text: string | Uint8Array) => readPlist('Info.plist', Buffer.from(text))
const rootOf = (text: string | Uint8Array) => read(text)?.root
const inRoot = (value: string): PlistValue | undefined => {
  const root = rootOf(xmlPlist(`<key>k</key>${value}`))
  return root?.kind === 'dict' ? root.entries[0]?.value : undefined
}

describe('values of an XML property list', () => {
  it.each([
    ['<true/>', { kind: 'boolean', value: true }],
    ['<false></false>', { kind: 'boolean', value: false }],
    ['<string>a &amp; b &#x41;<![CDATA[<c>]]></string>', { kind: 'string', value: 'a & b A<c>' }],
    ['<string/>', { kind: 'string', value: '' }],
    ['<string>one<!-- not this --> two</string>', { kind: 'string', value: 'one two' }],
    ['<string>$(PRODUCT_NAME)</string>', { kind: 'string', value: '$(PRODUCT_NAME)' }],
    ['<string>  spaces\n kept </string>', { kind: 'string', value: '  spaces\n kept ' }],
    ['<integer>-42</integer>', { kind: 'integer', value: -42 }],
    ['<integer> 0x1F </integer>', { kind: 'integer', value: 31 }],
    ['<real>1.5e3</real>', { kind: 'real', value: 1500 }],
    ['<real>-infinity</real>', { kind: 'real', value: Number.NEGATIVE_INFINITY }],
    ['<date>2024-05-06T07:08:09Z</date>', { kind: 'date', value: new Date(Date.UTC(2024, 4, 6, 7, 8, 9)) }],
    ['<data>\n\tAQID\n\tBA==\n</data>', { kind: 'data', value: Buffer.from([1, 2, 3, 4]) }],
    ['<array><true/><string>x</string></array>', { kind: 'array', items: [{ value: true }, { value: 'x' }] }],
    ['<dict/>', { kind: 'dict', entries: [] }],
  ])('%s', (text, expected) => {
    expect(inRoot(text)).toMatchObject(expected)
    expect(read(xmlPlist(`<key>k</key>${text}`))?.problems).toEqual([])
  })

  it('a key that stands twice is there twice, in order', () => {
    const root = rootOf(xmlPlist('<key>a</key><true/><key>b</key><true/><key>a</key><false/>'))
    expect(root).toMatchObject({
      entries: [{ key: 'a', value: { value: true } }, { key: 'b' }, { key: 'a', value: { value: false } }],
    })
  })

  it('a <dict> without <plist> around it is read too', () => {
    expect(rootOf('<!DOCTYPE plist SYSTEM "x"><dict><key>a</key><true/></dict>')).toMatchObject({
      kind: 'dict',
    })
  })
})

describe('places', () => {
  const lines = [
    '<plist>',
    '<dict>',
    '\t<key>Näme 😀</key> <string>vålue 😀</string>',
    '  <key>b</key>',
    '  <array>',
    '    <false/>',
    '  </array>',
    '</dict></plist>',
  ]
  /** Column after `text` on that line, counted in UTF-16 units by hand of indexOf. */
  const column = (line: number, text: string) => (lines[line - 1] ?? '').indexOf(text) + 1
  const expected = {
    key: { line: 3, column: 2, endLine: 3, endColumn: column(3, ' <string>') },
    value: { line: 3, column: column(3, '<string>'), endLine: 3, endColumn: (lines[2] ?? '').length + 1 },
    second: { line: 4, column: 3, endLine: 4, endColumn: 15 },
    array: { line: 5, column: 3, endLine: 7, endColumn: 11 },
    item: { line: 6, column: 5, endLine: 6, endColumn: 13 },
  }

  it.each<[string, (text: string) => Uint8Array]>([
    ['LF', (text) => Buffer.from(text)],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ])('are right with %s', (_, encode) => {
    const root = rootOf(encode(lines.join('\n')))
    const entries = root?.kind === 'dict' ? root.entries : []
    expect(entries[0]?.key).toBe('Näme 😀')
    expect(entries[0]?.keyAt).toMatchObject(expected.key)
    expect(entries[0]?.value.at).toMatchObject(expected.value)
    expect(entries[1]?.keyAt).toMatchObject(expected.second)
    expect(entries[1]?.value.at).toMatchObject(expected.array)
    const array = entries[1]?.value
    expect(array?.kind === 'array' && array.items[0]?.at).toMatchObject(expected.item)
  })

  it('an encoding that the XML declaration names', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><plist><string>caf\xe9</string></plist>'
    expect(rootOf(Buffer.from(text, 'latin1'))).toMatchObject({ kind: 'string', value: 'café' })
  })
})

describe('a list that Core Foundation would refuse has a problem at its place', () => {
  it.each([
    [
      'merge conflict markers',
      '<key>a</key>\n<<<<<<< HEAD\n<true/>\n=======\n<false/>\n>>>>>>> b',
      6,
      'merge conflict',
    ],
    ['a Jinja placeholder between elements', '<key>a</key>\n{{ value }}', 6, 'template placeholders'],
    ['an ERB placeholder', '<key>a</key>\n<%= value %>', 6, 'template placeholders'],
    [
      'a placeholder that has the build fill it in',
      '<key>a</key><true/>\n@ATS_DICT@',
      6,
      'template placeholders',
    ],
    ['preprocessor lines', '#if DEBUG\n<key>a</key><true/>\n#endif', 5, 'INFOPLIST_PREPROCESS'],
    ['other text between elements', '<key>a</key><true/>\n  true', 6, 'text stands between'],
    // The inner <dict> takes the outer one's end, so that </plist> on line 8 is what does not fit.
    ['an element that is not closed', '<key>a</key><dict>\n<key>b</key><true/>', 8, 'not well-formed'],
    ['a key without a value', '<key>a</key>\n<key>b</key><true/>', 5, 'the key a has no value'],
    ['a last key without a value', '<key>b</key><true/>\n<key>a</key>', 6, 'the key a has no value'],
    ['a value without a key', '<key>b</key><true/>\n<dict/>', 6, 'no <key> before it'],
    ['an integer of letters', '\n<key>a</key><integer>yes</integer>', 6, '"yes" is no integer'],
    ['a date that is none', '<key>a</key><date>soon</date>', 5, '"soon" is no date'],
    ['an unknown element', '<key>a</key><bool>true</bool>', 5, '<bool> is no element'],
    ['an element inside a string', '<key>a</key><string><b>x</b></string>', 5, 'holds another element'],
    ['an entity of its own', '<key>a</key><string>&mine;</string>', 5, 'not well-formed'],
  ])('%s', (_, entries, line, why) => {
    const file = read(xmlPlist(entries))
    expect(file?.format).toBe('xml')
    expect(file?.problems[0]?.why).toContain(why)
    expect(file?.problems[0]?.location).toMatchObject({ path: 'Info.plist', line })
  })

  it('an entity bomb is a syntax error', () => {
    const entities = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('')
    const file = read(
      `<!DOCTYPE plist [<!ENTITY e0 "bomb">${entities}]><plist><string>&e20;</string></plist>`,
    )
    expect(file).toMatchObject({
      root: null,
      problems: [{ why: expect.stringContaining('not well-formed') }],
    })
  })

  it('an external entity is not fetched', () => {
    const file = read(
      '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/hostname">]><plist><string>&x;</string></plist>',
    )
    expect(file?.root).toBeNull()
  })

  it.each([300, 10_000, 200_000])('%i arrays in one another', (depth) => {
    const file = read(`<plist>${'<array>'.repeat(depth)}${'</array>'.repeat(depth)}</plist>`)
    expect(file?.problems[0]?.why).toMatch(/nested/)
  })

  it.each([15, 50])('%i MB', (megabytes) => {
    const file = read(
      Buffer.concat([Buffer.from('<plist><string>'), Buffer.alloc(megabytes * 1024 * 1024, 'a')]),
    )
    expect(file).toMatchObject({
      root: null,
      problems: [{ why: expect.stringContaining('it is larger than') }],
    })
  })

  const megabytesOfDigitsAndBlanks = [
    `${'1'.repeat(3_000_000)}x`,
    `${' '.repeat(3_000_000)}x`,
    `${'1 '.repeat(1_500_000)}`,
  ]
  it.each(['integer', 'real', 'date'])('<%s> of megabytes of digits and blanks is none', (name) => {
    for (const body of megabytesOfDigitsAndBlanks) {
      expect(read(`<plist><${name}>${body}</${name}></plist>`)).toMatchObject({
        root: null,
        problems: [{ why: `"${body.slice(0, 40)}" is no ${name}` }],
      })
    }
  })

  it('<data> of megabytes of digits and blanks is what the digits say in base 64', () => {
    for (const body of megabytesOfDigitsAndBlanks) {
      const file = read(`<plist><data>${body}</data></plist>`)
      const digits = body.replaceAll(' ', '').length
      expect(file?.problems).toEqual([])
      expect(file?.root?.kind === 'data' && file.root.value.length).toBe(Math.floor((digits * 3) / 4))
    }
  })

  it('bytes that are no text, and lone surrogates', () => {
    expect(read(Buffer.from([0x3c, 0xff, 0xfe, 0x80]))?.problems[0]?.why).toContain(
      'neither UTF-8 nor UTF-16',
    )
    expect(
      read(Buffer.from('\uFEFF<plist><string>\uD800</string></plist>', 'utf16le'))?.problems[0]?.why,
    ).toContain('neither')
  })
})

it('XML that is no property list is none', () => {
  expect(
    readPlist('config.xml', Buffer.from('<?xml version="1.0"?><widget><name>x</name></widget>')),
  ).toBeNull()
})
