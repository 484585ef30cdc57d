import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted, type Page, type Section } from '../../src/github/ladder.ts'

const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 30 }), { maxLength: 6 })

/** Sections whose items can be told apart; the first has the highest rank. */
function pageOf(sections: readonly (readonly number[])[]): Page {
  return {
    top: '# top',
    bottom: 'the end',
    elsewhere: 'See the log.',
    sections: sections.map(
      (items, index): Section => ({
        before: `<<${index}\n`,
        after: '\n>>',
        items: items.map((size, item) => `[${index}.${item} ${'x'.repeat(size)}]`),
        between: '\n',
        called: (count) => `${count} of section ${index}`,
        rank: -index,
      }),
    ),
  }
}

const itemsIn = (text: string) => [...text.matchAll(/\[(\d+)\.(\d+) x*\]/g)].map(([item]) => item)

describe('the size ladder', () => {
  it('leaves alone what fits', () => {
    expect(fitted(pageOf([[1], [], [2]]), 1000)).toBe(
      '# top\n\n<<0\n[0.0 x]\n>>\n\n<<2\n[2.0 xx]\n>>\n\nthe end\n',
    )
  })

  it('drops the least important from its end and says so', () => {
    const page = pageOf([
      [1, 1],
      [90, 90, 90],
    ])
    expect(fitted(page, 200)).toBe(
      '# top\n\n<<0\n[0.0 x]\n[0.1 x]\n>>\n\n' +
        '*Left out for want of room: 3 of section 1. See the log.*\n\nthe end\n',
    )
  })

  it('keeps the budget, the ranks and whole items', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 260, max: 4000 }), (sections, budget) => {
        const page = pageOf(sections)
        const text = fitted(page, budget)
        expect(text.length).toBeLessThanOrEqual(budget)
        const kept = itemsIn(text)
        const all = page.sections.flatMap(({ items }) => items)
        expect(kept.every((item) => all.includes(item))).toBe(true)
        const lost = page.sections.map(({ items }) => items.filter((item) => !kept.includes(item)).length)
        const first = lost.findIndex((count) => count > 0)
        if (first < 0) return
        for (const [index, { items }] of page.sections.entries())
          if (index > first) expect(items.some((item) => kept.includes(item))).toBe(false)
        for (const [index, count] of lost.entries())
          if (count > 0) expect(text).toContain(`${count} of section ${index}`)
        expect(text).toContain('See the log.')
      }),
    )
  })
})
