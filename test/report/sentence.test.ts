import { describe, expect, it } from 'vitest'
import { type ClientId, isFrom } from '../../src/apple/client-id.ts'
import type { Report } from '../../src/report/report.ts'
import { sentence } from '../../src/report/sentence.ts'
import { appWith, type Fate, findingWith, handshakesWith, reportWith } from './report-fixture.ts'

/** One fate for the clients before that version, another from it on. */
const split =
  (major: number, older: Fate, newer: Fate) =>
  (client: ClientId): Fate =>
    isFrom(client, [major, 0]) ? newer : older
const all = (fate: Fate) => () => fate

const waived = findingWith({ ignored: { reason: 'known', location: findingWith().location } })

describe('the first sentence', () => {
  it.each<[string, Partial<Report>, string]>([
    [
      'no relevant change',
      { change: 'nothing-relevant' },
      'Nothing that ats-gate reads or knows to decide changed.',
    ],
    [
      'all as before',
      { handshakes: handshakesWith(all('+>+')) },
      '1 endpoint, no app, iOS 15 and later: all connect as before.',
    ],
    ['no endpoint', {}, 'No TLS endpoint was found to try.'],
    [
      'clients lost',
      { verdict: 'fail', handshakes: handshakesWith(split(17, '+>+', '+>-')) },
      'This change cuts off iOS 17 and later from a.test:443.',
    ],
    [
      'clients lost, by an app for iOS 12: older ones are left out',
      {
        verdict: 'fail',
        apps: [appWith('Info.plist', null, '12.0')],
        handshakes: handshakesWith(split(13, '+>-', '+>+'), 'a.test:443', 'Info.plist'),
      },
      'This change cuts off iOS 12 from a.test:443.',
    ],
    [
      'clients lost, and waived',
      { handshakes: handshakesWith(all('+>-')), findings: [waived] },
      'This change cuts off iOS 15 and later from a.test:443; that is waived.',
    ],
    [
      'clients lost, on an assumption',
      { handshakes: handshakesWith(all('+>-')), findings: [findingWith({ confidence: 'assumed' })] },
      'This change cuts off iOS 15 and later from a.test:443; that does not block.',
    ],
    [
      'clients lost that no app supports',
      { handshakes: handshakesWith(split(15, '+>-', '+>+')) },
      "1 endpoint, no app, iOS 15 and later: all connect; iOS 9–14, older than the app's minimum, can no longer connect to a.test:443.",
    ],
    [
      'a finding that blocks without a lost client',
      { verdict: 'fail', handshakes: handshakesWith(all('+>+')), findings: [findingWith(), findingWith()] },
      'This change is stopped by plain-http at nginx.conf:3, with 1 more new finding.',
    ],
    [
      'what was there blocks',
      { verdict: 'fail', findings: [findingWith({ status: 'existing', blocks: true })] },
      '1 finding of what is there counts against the gate.',
    ],
    [
      'no longer known',
      { handshakes: handshakesWith(all('+>?')), findings: [findingWith({ severity: 'warning' })] },
      "After this change it can't be told any more whether iOS 15 and later can connect to a.test:443; 1 new finding to look at.",
    ],
    [
      'never known',
      { handshakes: handshakesWith(all('?>?')) },
      "1 endpoint, no app, iOS 15 and later: none of them loses a connection; a.test:443 can't be assessed.",
    ],
    [
      'broken before and after',
      { handshakes: handshakesWith(all('->-')) },
      "1 endpoint, no app, iOS 15 and later: none of them loses a connection; iOS 15 and later still can't connect to a.test:443.",
    ],
    [
      'mended',
      { handshakes: handshakesWith(all('->+')) },
      '1 endpoint, no app, iOS 15 and later: all connect; iOS 15 and later can connect to a.test:443 again.',
    ],
    [
      'without a base',
      { change: 'no-base', base: null, handshakes: handshakesWith(all('>-')) },
      "Nothing to compare with: 0 findings in what is there; iOS 15 and later can't connect to a.test:443.",
    ],
  ])('%s', (_, facts, wanted) => {
    expect(sentence(reportWith(facts))).toBe(wanted)
  })

  it('names three endpoints and counts the rest', () => {
    const handshakes = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => handshakesWith(all('+>-'), name))
    expect(sentence(reportWith({ verdict: 'fail', handshakes }))).toBe(
      'This change cuts off iOS 15 and later from a, iOS 15 and later from b, iOS 15 and later from c, the like for 2 more endpoints.',
    )
  })
})
