/** A part of a page whose items can be dropped one by one. */
export interface Section {
  /** What comes before and after the items; both vanish with the last of them. */
  readonly before: string
  readonly after: string
  readonly items: readonly string[]
  /** What stands between two items. */
  readonly between: string
  /** The words for that many dropped items: `3 notes`. */
  readonly called: (count: number) => string
  /** Sections of a low rank are dropped first, from their last item on. */
  readonly rank: number
}

export interface Page {
  /** Always there; together they have to fit by themselves. */
  readonly top: string
  readonly bottom: string
  readonly sections: readonly Section[]
  /** The last sentence of the notice about what was dropped: where it can be seen. */
  readonly elsewhere: string
}

/** The page within the budget, in UTF-16 units; least important items dropped first, with a notice that says so. */
export function fitted(page: Page, budget: number): string {
  const kept = page.sections.map(({ items }) => items.length)
  let text = rendered(page, kept)
  while (text.length > budget) {
    const victim = leastImportant(page.sections, kept)
    if (victim === undefined) return text
    kept[victim] = afterDropping(page.sections[victim], kept[victim] ?? 0, text.length - budget)
    text = rendered(page, kept)
  }
  return text
}

function leastImportant(sections: readonly Section[], kept: readonly number[]): number | undefined {
  const candidates = sections.flatMap(({ rank }, index) => ((kept[index] ?? 0) > 0 ? [{ rank, index }] : []))
  return candidates.toSorted((a, b) => a.rank - b.rank)[0]?.index
}

/** How many items are left when at least one, and enough for the excess, have gone from the end. */
function afterDropping(section: Section | undefined, kept: number, excess: number): number {
  const { items = [], between = '' } = section ?? {}
  let left = kept
  let freed = 0
  while (left > 0 && freed < excess) {
    left -= 1
    freed += Math.max(1, (items[left]?.length ?? 0) + between.length)
  }
  return left
}

function rendered({ top, bottom, sections, elsewhere }: Page, kept: readonly number[]): string {
  const shown = sections.map(({ before, after, items, between }, index) => {
    const left = items.slice(0, kept[index])
    return left.length === 0 ? '' : `${before}${left.join(between)}${after}`
  })
  const dropped = sections.flatMap(({ items, called }, index) => {
    const count = items.length - (kept[index] ?? 0)
    return count > 0 ? [called(count)] : []
  })
  const notice =
    dropped.length === 0 ? '' : `*Left out for want of room: ${dropped.join(', ')}. ${elsewhere}*`
  return `${[top, ...shown, notice, bottom].filter((part) => part !== '').join('\n\n')}\n`
}
