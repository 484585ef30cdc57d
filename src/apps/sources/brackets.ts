import type { Token } from './token.ts'

export interface Brackets {
  /** For each token the opening bracket that it stands in, by index; -1 outside of all. */
  readonly enclosing: readonly number[]
  /** Closing brackets by their opening ones. */
  readonly closing: ReadonlyMap<number, number>
}

/** Which brackets belong together; kinds are taken on trust. */
export function bracketsOf(tokens: readonly Token[]): Brackets {
  const open: number[] = []
  const closing = new Map<number, number>()
  const enclosing = tokens.map(({ kind, text }, index) => {
    if (kind === 'sign' && /^[)\]}]$/.test(text)) closing.set(open.pop() ?? -1, index)
    const around = open.at(-1) ?? -1
    if (kind === 'sign' && /^[([{]$/.test(text)) open.push(index)
    return around
  })
  return { enclosing, closing }
}
