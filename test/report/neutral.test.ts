import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralCell, neutralMarkdown, neutralText } from '../../src/report/neutral.ts'

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\n',
      '\r',
      '\0',
      '\u202e',
      '\ud800',
      '`',
      '``',
      '@',
      '#',
      '|',
      '\\',
      '::error::',
      '##[',
      '\x1b[2J',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 30 },
)

describe('neutral text', () => {
  it.each([
    ['a\nb', String.raw`a\nb`],
    ['x\r\n::error::y', String.raw`x\r\n::error::y`],
    ['\x1b[31mred\x07', String.raw`\u{1b}[31mred\u{7}`],
    ['safe\u202efdp.exe', String.raw`safe\u{202e}fdp.exe`],
    ['nul\0', String.raw`nul\u{0}`],
    ['half \ud83d of a pair', String.raw`half \u{d83d} of a pair`],
    ['Grüße 😀 日本', 'Grüße 😀 日本'],
    ['::error::boom', ':\u200b:error::boom'],
    ['  ::add-mask::x', '  :\u200b:add-mask::x'],
    ['text ##[add-mask]x', 'text ##\u200b[add-mask]x'],
    ['api.example.com::443', 'api.example.com::443'],
  ])('%j becomes %j', (text, expected) => {
    expect(neutralText(text)).toBe(expected)
  })

  it('is one line without controls and without a command, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = neutralText(parts.join(''))
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
        expect(text.trimStart().startsWith('::')).toBe(false)
        expect(text).not.toContain('##[')
      }),
    )
  })
})

describe('neutral Markdown', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`edge', '`` `edge ``'],
    ['', '` `'],
    ['@team see #12', '`@\u200bteam see #\u200b12`'],
    ['two\nlines', String.raw`${'`'}two\nlines${'`'}`],
    ['<b>&amp;', '`<b>&amp;`'],
  ])('%j becomes %j', (text, expected) => {
    expect(neutralMarkdown(text)).toBe(expected)
  })

  it('opens and closes exactly one code span', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const markdown = neutralMarkdown(parts.join(''))
        const fence = /^`+/.exec(markdown)?.[0] ?? ''
        expect(markdown.endsWith(fence)).toBe(true)
        const inside = markdown.slice(fence.length, -fence.length)
        expect([...inside.matchAll(/`+/g)].every(([run]) => run.length !== fence.length)).toBe(true)
        expect(inside.startsWith('`') || inside.endsWith('`')).toBe(false)
        expect(inside).not.toMatch(/[@#](?!\u200b)/)
      }),
    )
  })
})

describe('a neutral table cell', () => {
  it('has no bar that would end the cell', () => {
    expect(neutralCell('a|b')).toBe(String.raw`${'`'}a\|b${'`'}`)
    fc.assert(
      fc.property(hostile, (parts) => {
        const cell = neutralCell(parts.join(''))
        expect(cell.replaceAll(/\\./gsu, '')).not.toContain('|')
      }),
    )
  })
})
