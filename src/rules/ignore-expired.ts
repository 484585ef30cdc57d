import type { Draft } from '../finding/finding.ts'
import type { Gatekeeping, Rule } from './rule.ts'

export const ignoreExpired: Rule = {
  id: 'ignore-expired',
  severity: 'warning',
  summary: 'An ignore of the settings is past its date and no longer waives anything.',
  sources: ['https://github.com/ats-gate/ats-gate/blob/main/README.md'],
  check: ({ side }) => side.gatekeeping.expiredIgnores.map(draft),
}

function draft({ rule, reason, expires, at }: Gatekeeping['expiredIgnores'][number]): Draft {
  return {
    rule: ignoreExpired.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'expired',
    identity: [rule, reason, expires],
    message: () =>
      `The ignore of ${rule} ("${reason}") ended on ${expires}: what it covered counts again. Mend that, or give it a new date ` +
      'with a new reason.',
    location: at,
    related: [],
    endpoint: null,
    app: null,
    clients: [],
  }
}
