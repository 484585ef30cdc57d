import { createHash } from 'node:crypto'
import type { Draft } from './finding.ts'

/**
 * Identity of a defect over revisions: rule, endpoint or app, message and the arguments that define it; never a
 * line number, so that moved lines are no regression. 32 hexadecimal digits.
 */
export function fingerprintOf(draft: Draft): string {
  const parts = [draft.rule, draft.endpoint, draft.app, draft.messageId, ...draft.identity]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What base and head are compared by. */
export function comparedBy(draft: Draft): string {
  if (draft.defect === undefined) return fingerprintOf(draft)
  return JSON.stringify([draft.defect, draft.endpoint, draft.app])
}
