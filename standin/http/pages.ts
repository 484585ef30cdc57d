import type { Call } from './call.ts'

export interface Page<T> {
  readonly items: readonly T[]
  /** With `link` where there is more than one page. */
  readonly headers: Readonly<Record<string, string>>
}

const defaultSize = 30

/** GitHub gives at most so many entries a page, whatever is asked for. */
const largestSize = 100

/** The page that `page` and `per_page` ask for. */
export function pageOf<T>(call: Call, items: readonly T[], size = defaultSize): Page<T> {
  const perPage = Math.min(positive(call.query.per_page, size), Math.max(largestSize, size))
  const page = positive(call.query.page, 1)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const relations = [
    ...(page > 1 ? [['prev', page - 1] as const, ['first', 1] as const] : []),
    ...(page < last ? [['next', page + 1] as const, ['last', last] as const] : []),
  ]
  const links = relations.map(
    ([name, number]) => `<${linkTo(call, { page: String(number) })}>; rel="${name}"`,
  )
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

export function positive(text: string | undefined, otherwise: number): number {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}

export function linkTo(call: Call, change: Readonly<Record<string, string>>): string {
  return `${call.world.apiUrl}${call.path}?${new URLSearchParams({ ...call.query, ...change })}`
}
