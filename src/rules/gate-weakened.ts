import type { Draft } from '../finding/finding.ts'
import type { Gatekeeping, Rule } from './rule.ts'

export const gateWeakened: Rule = {
  id: 'gate-weakened',
  severity: 'warning',
  summary: 'The change edits what the gate itself goes by: rules, ignores, paths or thresholds.',
  sources: ['https://docs.github.com/en/actions/reference/security/secure-use'],
  check: ({ side: { gatekeeping } }) => gatekeeping.changes.map((change) => draft(change, gatekeeping)),
}

function draft(
  { key, before, after, at }: Gatekeeping['changes'][number],
  { ruledBy }: Pick<Gatekeeping, 'ruledBy'>,
): Draft {
  return {
    rule: gateWeakened.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'policy-changed',
    identity: [key, before ?? '', after ?? ''],
    message: () =>
      `This change sets ${key} of the gate from ${words(before)} to ${words(after)}. ${effects[ruledBy]} Look at it on its own.`,
    location: at,
    related: [],
    endpoint: null,
    app: null,
    clients: [],
  }
}

const words = (value: string | null) => (value === null ? 'nothing' : `"${value}"`)

const effects = {
  base: 'It is judged by the settings of the base all the same; the new ones count once this is merged.',
  head: 'The base has no settings to go by, so this counts at once.',
} as const
