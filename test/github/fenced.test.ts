import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fenced } from '../../src/github/fenced.ts'
import { proseOf, rendered, tagsOf } from './gfm.ts'

const line = fc.array(fc.constantFrom('`', '```', '````', '~~~', ' ', 'a', '<b>', '-', '\t'), {
  maxLength: 6,
})

it('a code block holds its lines, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (parts) => {
      const lines = parts.map((part) => part.join(''))
      const html = rendered(fenced('diff', lines))
      expect(tagsOf(html)).toEqual(['<pre>', '<code class="language-diff">', '</code>', '</pre>'])
      const [, code = ''] = /<code[^>]*>(.*)\n<\/code>/s.exec(html) ?? []
      expect(proseOf(code)).toBe(lines.join('\n'))
    }),
  )
})
