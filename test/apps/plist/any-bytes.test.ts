import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readApps } from '../../../src/apps/app-reader.ts'
import { readPlist } from '../../../src/apps/plist/plist-file.ts'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { binaryPlist } from './binary-writer.ts'
import { treeOf, xmlPlist } from './trees.ts'

const samples = [
  Buffer.from(
    xmlPlist(
      '<key>CFBundlePackageType</key><string>APPL</string><key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><true/></dict>',
    ),
  ),
  Buffer.from(
    '{ CFBundlePackageType = APPL; NSAppTransportSecurity = { "NSAllowsArbitraryLoads" = <01>; l = (a, b); }; }',
  ),
  binaryPlist({
    CFBundlePackageType: 'APPL',
    NSAppTransportSecurity: { NSAllowsArbitraryLoads: true, n: [1, 2.5] },
  }),
]

/** A list under a plist's name is read or has a problem; both readers stay upright. */
function expectAnswer(bytes: Uint8Array): void {
  const file = readPlist('a/Info.plist', bytes)
  expect(file === null || file.root !== null || file.problems.length > 0).toBe(true)
  for (const path of ['a/Info.plist', 'a.xcodeproj/project.pbxproj', 'project.yml', 'Podfile']) {
    const tree = treeOf({ 'a/Info.plist': samples[0] ?? '', [path]: bytes })
    expect(() => readApps(tree, noDeclaredFacts)).not.toThrow()
  }
}

it('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectAnswer), { numRuns: 500 })
})

it('random text of the formats’ own pieces', () => {
  const piece = fc.constantFrom(
    '<plist>',
    '<dict>',
    '</dict>',
    '<key>',
    '</key>',
    'a',
    '<true/>',
    '{',
    '}',
    '(',
    ')',
    '=',
    ';',
    '"',
    '\\',
    '/*',
    '&amp;',
    '<![CDATA[',
    '\uD800',
    '😀',
    ' ',
    '\n',
    ': ',
    '- ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectAnswer(Buffer.from(pieces.join('')))),
    { numRuns: 1000 },
  )
})

it('real lists with bytes changed, removed and put in', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(3),
    insert: fc.uint8Array({ maxLength: 3 }),
  })
  const mutated = fc.tuple(fc.nat(2), fc.array(edit, { minLength: 1, maxLength: 5 })).map(([index, edits]) =>
    edits.reduce((bytes, { at, insert, remove }) => {
      const place = Math.floor(at * bytes.length)
      return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)])
    }, samples[index] ?? Buffer.alloc(0)),
  )
  fc.assert(fc.property(mutated, expectAnswer), { numRuns: 1500 })
})

it('every truncation', () => {
  for (const sample of samples) {
    for (let length = 0; length < sample.length; length += 3) expectAnswer(sample.subarray(0, length))
  }
})
