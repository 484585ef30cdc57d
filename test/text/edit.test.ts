import { describe, expect, it } from 'vitest'
import { type Edit, editedLine, editedText, isPlainEdit } from '../../src/text/edit.ts'
import { linesOf } from '../../src/text/lines.ts'

const edit = (startLine: number, before: readonly string[], replacement: readonly string[]): Edit => ({
  ...{ path: 'a', startLine, endLine: startLine + before.length - 1, before, replacement },
})

describe('edits of a text', () => {
  it('replace lines and keep the others and their ends', () => {
    expect(editedText('a\nb\nc\n', [edit(2, ['b'], ['x', 'y'])])).toBe('a\nx\ny\nc\n')
    expect(editedText('a\r\nb\r\n', [edit(2, ['b'], ['x', 'y'])])).toBe('a\r\nx\r\ny\r\n')
    expect(editedText('a\nb', [edit(2, ['b'], [])])).toBe('a')
  })

  it('are made together, each by the lines of the text as it was', () => {
    const edits = [edit(1, ['a'], ['a', 'a2']), edit(3, ['c'], ['z'])]
    expect(editedText('a\nb\nc\n', edits)).toBe('a\na2\nb\nz\n')
  })

  it('are refused where the text reads otherwise, ends before, or two meet', () => {
    expect(editedText('a\nB\n', [edit(2, ['b'], ['x'])])).toBeNull()
    expect(editedText('a', [edit(2, ['b'], ['x'])])).toBeNull()
    expect(editedText('a\nb\n', [edit(1, ['a', 'b'], ['x']), edit(2, ['b'], ['y'])])).toBeNull()
  })

  it('of one line change the text at its place alone', () => {
    const at = { path: 'a', line: 2, column: 3, endLine: 2, endColumn: 5 }
    const lines = linesOf(() => 'one\r\nx-ab-y\r\n')
    expect(editedLine(at, lines, (text) => text.toUpperCase())?.replacement).toEqual(['x-AB-y'])
    expect(editedLine(at, lines, (text) => text)).toBeNull()
    expect(editedLine({ ...at, line: 9, endLine: 9 }, lines, () => 'x')).toBeNull()
    expect(editedLine({ ...at, endLine: 3 }, lines, () => 'x')).toBeNull()
  })

  it('show all that they hold, or are none to offer', () => {
    expect(isPlainEdit(edit(1, ['\ta'], ['b']))).toBe(true)
    expect(isPlainEdit(edit(1, ['a\u202e'], ['b']))).toBe(false)
    expect(isPlainEdit(edit(1, ['a'], ['b'.repeat(3000)]))).toBe(false)
    expect(isPlainEdit(edit(1, ['  ::error::a'], ['b']))).toBe(false)
  })
})
