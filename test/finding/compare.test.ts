import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import { compareDrafts, fingerprintOf } from '../../src/finding/compare.ts'
import type { Draft, Status } from '../../src/finding/finding.ts'

function draft(facts: Partial<Draft> = {}): Draft {
  return {
    rule: 'client-cannot-connect',
    severity: 'error',
    confidence: 'certain',
    messageId: 'cannot-connect',
    identity: [],
    message: (clients) => `hits ${clients.join(' ')}`,
    location: { path: 'nginx.conf', line: 7, column: 5, endLine: 7, endColumn: 20 },
    related: [],
    endpoint: 'api.example.com:443',
    app: null,
    clients: [],
    ...facts,
  }
}

function clientsBy(
  status: Status,
  base: readonly Draft[] | null,
  head: readonly Draft[],
): readonly ClientId[] {
  return compareDrafts(head, base)
    .filter((finding) => finding.status === status)
    .flatMap(({ clients }) => clients)
}

const elsewhere = { path: 'conf.d/api.conf', line: 70, column: 9, endLine: 70, endColumn: 24 }

describe('the comparison of base and head', () => {
  it('makes a known defect that reaches one more iOS version a regression for that version alone', () => {
    const base = [draft({ clients: ['ios-9', 'ios-10'] })]
    const head = [draft({ clients: ['ios-9', 'ios-10', 'ios-11'] })]
    expect(
      compareDrafts(head, base).map(({ status, clients, message }) => [status, clients, message]),
    ).toEqual([
      ['regression', ['ios-11'], 'hits ios-11'],
      ['existing', ['ios-9', 'ios-10'], 'hits ios-9 ios-10'],
    ])
  })

  it('calls a defect fixed for the versions that it leaves', () => {
    const base = [draft({ clients: ['ios-9', 'ios-10'] })]
    expect(clientsBy('fixed', base, [draft({ clients: ['ios-9'] })])).toEqual(['ios-10'])
    expect(clientsBy('fixed', base, [])).toEqual(['ios-9', 'ios-10'])
    expect(clientsBy('regression', base, [])).toEqual([])
  })

  it('sees no change in moved lines, another file, or another severity', () => {
    const base = [draft({ clients: ['ios-9'] }), draft({ rule: 'legacy-protocol', identity: ['TLSv1.0'] })]
    const head = base.map((one) => ({ ...one, location: elsewhere, severity: 'warning' as const }))
    expect(compareDrafts(head, base).map(({ status }) => status)).toEqual(['existing', 'existing'])
    expect(compareDrafts(head, base)[0]?.location).toEqual(elsewhere)
  })

  it('takes the clients of several drafts of one defect together', () => {
    const base = [draft({ clients: ['ios-9'] }), draft({ clients: ['ios-11'], severity: 'note' })]
    const head = [draft({ clients: ['ios-9', 'ios-11'] })]
    expect(compareDrafts(head, base).map(({ status }) => status)).toEqual(['existing'])
  })

  it('makes a known defect that reaches another host a regression, unless the base does not serve that host', () => {
    const client = 'ios-17'
    // As the rules give them: at base each host and any; at head the host, or any where the base has not got it.
    const at = (...hosts: readonly string[]) =>
      draft({ clients: [client], hits: hosts.map((host) => ({ client, host })) })
    const statuses = (head: Draft) => compareDrafts([head], [at('a.test', '*')]).map(({ status }) => status)
    expect(statuses(at('a.test'))).toEqual(['existing'])
    expect(statuses(at('a.test', 'b.test'))).toEqual(['regression'])
    expect(statuses(at('a.test', '*'))).toEqual(['existing'])
  })

  it('lists everything as existing without a base', () => {
    expect(clientsBy('existing', null, [draft({ clients: ['ios-9'] })])).toEqual(['ios-9'])
    expect(compareDrafts([draft()], null).map(({ status }) => status)).toEqual(['existing'])
  })

  it('makes what is not about clients a regression, existing or fixed as a whole', () => {
    const old = draft({ identity: ['TLSv1.0'] })
    const added = draft({ identity: ['TLSv1.1'] })
    const statuses = compareDrafts([old, added], [old, draft({ identity: ['SSLv3'] })])
    expect(statuses.map(({ status }) => status)).toEqual(['regression', 'existing', 'fixed'])
  })

  it('puts what matters most first', () => {
    const head = [
      draft({ rule: 'note', severity: 'note' }),
      draft({ rule: 'doubtful', confidence: 'assumed' }),
      draft({ rule: 'warning', severity: 'warning' }),
      draft({ rule: 'later', location: elsewhere }),
      draft({ rule: 'error' }),
    ]
    const order = compareDrafts(head, []).map(({ rule }) => rule)
    expect(order).toEqual(['later', 'error', 'doubtful', 'warning', 'note'])
  })

  it('divides the clients as sets are divided', () => {
    const some = fc.subarray([...clientIds], { minLength: 1 })
    fc.assert(
      fc.property(some, some, (before, after) => {
        const base = [draft({ clients: before })]
        const head = [draft({ clients: after })]
        const by = (status: Status) => new Set(clientsBy(status, base, head))
        expect(by('regression')).toEqual(new Set(after).difference(new Set(before)))
        expect(by('existing')).toEqual(new Set(after).intersection(new Set(before)))
        expect(by('fixed')).toEqual(new Set(before).difference(new Set(after)))
      }),
    )
  })
})

describe('the fingerprint', () => {
  const same: readonly Partial<Draft>[] = [
    { location: elsewhere },
    { severity: 'note' },
    { confidence: 'assumed' },
    { clients: ['ios-9'] },
    { message: () => 'other words' },
    { related: [{ location: elsewhere, message: 'here' }] },
  ]
  it.each(same)('stays with %o', (facts) => {
    expect(fingerprintOf(draft(facts))).toBe(fingerprintOf(draft()))
  })

  const other: readonly Partial<Draft>[] = [
    { rule: 'plain-http' },
    { messageId: 'other' },
    { identity: ['a'] },
    { endpoint: null },
    { endpoint: 'api.example.com:8443' },
    { app: 'ios/Info.plist' },
  ]
  it.each(other)('differs with %o', (facts) => {
    expect(fingerprintOf(draft(facts))).not.toBe(fingerprintOf(draft()))
  })

  it('keeps the parts of an identity apart', () => {
    const texts = [['a', 'b'], ['a,b'], ['a b'], ['', 'ab'], ['ab', '']]
    const fingerprints = texts.map((identity) => fingerprintOf(draft({ identity })))
    expect(new Set(fingerprints).size).toBe(texts.length)
    expect(fingerprints.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true)
  })
})
