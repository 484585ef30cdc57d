/**
 * The template conditions that a piece of text stands under. A condition is known by its text, so that two
 * `{% if tls %}` of one configuration are taken as true together.
 */
export interface Branch {
  readonly conditions: readonly Condition[]
}

export interface Condition {
  readonly text: string
  /** 0 for the text after the opening tag, 1 after the first `else` … */
  readonly arm: number
}

/** Whether everything that the second stands under holds wherever the first does. */
export function implies(first: Branch | null, second: Branch | null): boolean {
  if (second === null || first === second) return true
  if (first === null) return false
  return second.conditions.every((wanted) =>
    first.conditions.some((given) => given.text === wanted.text && given.arm === wanted.arm),
  )
}

/** Whether the two never hold together: they stand in different arms of one condition. */
export function excludes(first: Branch | null, second: Branch | null): boolean {
  if (first === null || second === null || first === second) return false
  return second.conditions.some((one) =>
    first.conditions.some((other) => other.text === one.text && other.arm !== one.arm),
  )
}

/** The branch inside one more condition; nesting beyond the limit adds nothing, so that comparing stays cheap. */
export function under(branch: Branch | null, condition: Condition): Branch {
  const conditions = branch?.conditions ?? []
  return conditions.length >= deepest ? { conditions } : { conditions: [...conditions, condition] }
}

const deepest = 32
