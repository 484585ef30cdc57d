import { describe, expect, it } from 'vitest'
import type { InlineIgnore } from '../../src/config/inline-ignores.ts'
import type { Ignore, Policy } from '../../src/config/policy.ts'
import type { Finding } from '../../src/finding/finding.ts'
import { waive } from '../../src/gate/waive.ts'
import type { Location } from '../../src/text/location.ts'
import { endpointWith } from '../handshake/fixtures.ts'

function place(path: string, line: number): Location {
  return { path, line, column: 1, endLine: line, endColumn: 9 }
}

const finding: Finding = {
  rule: 'legacy-protocol',
  severity: 'warning',
  confidence: 'certain',
  status: 'regression',
  message: 'accepts TLSv1.0',
  location: place('deploy/api.conf', 7),
  related: [{ location: place('ios/Info.plist', 3), message: 'the app' }],
  endpoint: 'a.test:443',
  app: null,
  clients: [],
  fingerprint: '0',
  mend: null,
  helpUrl: 'https://example.com',
}

function ignore(facts: Partial<Ignore>): Ignore {
  return {
    rule: 'legacy-protocol',
    path: null,
    endpoint: null,
    reason: 'known',
    expires: null,
    at: place('.github/ats-gate.yml', 2),
    ...facts,
  }
}

const noPolicy: Policy = {
  rules: new Map(),
  ignores: [],
  expectations: [],
  include: [],
  exclude: [],
  failOn: null,
  minSeverity: null,
}

interface Given {
  readonly ignores?: readonly Ignore[]
  readonly base?: readonly InlineIgnore[] | null
  readonly head?: readonly InlineIgnore[]
}

function reasonWith({ ignores = [], base = null, head = [] }: Given): string | null {
  const [waived] = waive([finding], {
    policy: { ...noPolicy, ignores },
    comments: { base, head },
    endpoints: [endpointWith({ names: ['a.test', 'b.test'] })],
    now: new Date('2026-11-24T12:00:00Z'),
  })
  return waived?.ignored?.reason ?? null
}

describe('an ignore of the settings', () => {
  it.each<[string, Partial<Ignore>, 'waives' | 'does not']>([
    ['of the rule', {}, 'waives'],
    ['of another rule', { rule: 'legacy-suite' }, 'does not'],
    ['at its path', { path: 'deploy/**' }, 'waives'],
    ['at the path of its other half', { path: 'ios/Info.plist' }, 'waives'],
    ['at another path', { path: 'web/**' }, 'does not'],
    ['of its endpoint', { endpoint: 'a.test' }, 'waives'],
    ['of another name of its endpoint', { endpoint: 'B.test' }, 'waives'],
    ['of another endpoint', { endpoint: 'c.test' }, 'does not'],
    ['of its endpoint at another path', { endpoint: 'a.test', path: 'web/**' }, 'does not'],
    ['on its last day', { expires: '2026-11-24' }, 'waives'],
    ['past its date', { expires: '2026-11-23' }, 'does not'],
  ])('%s', (_, facts, effect) => {
    expect(reasonWith({ ignores: [ignore(facts)] })).toBe(effect === 'waives' ? 'known' : null)
  })

  it('that holds comes before one that is past its date', () => {
    const ignores = [ignore({ expires: '2026-01-01', reason: 'old' }), ignore({ reason: 'new' })]
    expect(reasonWith({ ignores })).toBe('new')
  })
})

describe('an ignore comment', () => {
  const comment = (facts: Partial<InlineIgnore> = {}): InlineIgnore => ({
    rule: 'legacy-protocol',
    reason: 'the old terminal',
    line: 7,
    at: place('deploy/api.conf', 6),
    ...facts,
  })
  const moved = comment({ line: 70, at: place('deploy/api.conf', 69) })

  it('waives where there is no base', () => {
    expect(reasonWith({ head: [comment()] })).toBe('the old terminal')
  })

  it('waives when the base has it too, wherever its lines were', () => {
    expect(reasonWith({ base: [moved], head: [comment()] })).toBe('the old terminal')
  })

  it.each<[string, Given]>([
    ['that the change itself brings', { base: [], head: [comment()] }],
    ['whose reason the change alters', { base: [comment({ reason: 'x' })], head: [comment()] }],
    ['that the base has and the head has not', { base: [comment()], head: [] }],
    ['about another line', { head: [moved] }],
    ['about another rule', { head: [comment({ rule: 'legacy-suite' })] }],
    ['without a reason', { head: [comment({ reason: '' })] }],
  ])('%s does not', (_, given) => {
    expect(reasonWith(given)).toBeNull()
  })

  it('waives at the line of the other half', () => {
    const there = comment({ line: 3, at: place('ios/Info.plist', 3) })
    expect(reasonWith({ head: [there] })).toBe('the old terminal')
  })
})
