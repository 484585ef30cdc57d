import { describe, expect, it, test } from 'vitest'
import type { Api, ClientView } from '../../src/alerts/client-view.ts'
import { viewOf } from '../../src/alerts/client-views.ts'
import type { Answer } from '../../src/alerts/server-answer.ts'
import { codesOfAlert } from '../../src/apple/app-errors.ts'
import { type ClientId, clientIds, isFrom } from '../../src/apple/client-id.ts'
import type { Evidence } from '../../src/text/evidence.ts'

const early = (alert: number): Answer => ({ kind: 'alert', alert, when: 'before-finished' })
const late = (alert: number): Answer => ({ kind: 'alert', alert, when: 'after-finished' })

/** developer.apple.com/forums/thread/80638: the author rewrote the alert's byte on the wire (iOS 11, TLS 1.2). */
const founding: readonly (readonly [alert: number, cfstream: number, urlLoading: number])[] = [
  [40, -9824, -9802],
  [41, -9806, -9825],
  [42, -9825, -9802],
  [43, -9826, -9826],
  [44, -9827, -9827],
  [45, -9828, -9828],
  [46, -9829, -9829],
  [47, -9830, -9802],
  [48, -9831, -9831],
  [49, -9832, -9802],
  [50, -9833, -9802],
]

test.each(founding)(
  'the founding table, alert %i: CFStream %i, URL loading %i',
  (alert, cfstream, urlLoading) => {
    expect(viewOf(early(alert), 'ios-11', 'cfstream').streamErrorCode).toBe(cfstream)
    expect(viewOf(early(alert), 'ios-11', 'url-session').streamErrorCode).toBe(urlLoading)
  },
)

describe('iOS 11', () => {
  it('takes one of two engines by the ATS settings: Alamofire#2512 saw alert 42 as both', () => {
    const view = viewOf(early(42), 'ios-11', 'url-session', 'client-certificate-expired')
    expect(view).toMatchObject({
      streamErrorCode: -9802,
      certainty: 'may',
      otherwise: { streamErrorCode: -9825 },
    })
  })

  it('has no doubt where both engines say the same', () => {
    expect(viewOf(early(45), 'ios-11', 'url-session')).toMatchObject({ certainty: 'always', otherwise: null })
  })
})

/** BoringSSL's numbering, with how each row is known: two alerts were seen with their code, the rest is inferred. */
const since12: readonly (readonly [alert: number, code: number, evidence: Evidence])[] = [
  [0, -9805, 'inferred'],
  [10, -9856, 'inferred'],
  [20, -9820, 'observed'],
  [21, -9821, 'inferred'],
  [22, -9822, 'inferred'],
  [30, -9857, 'inferred'],
  [40, -9858, 'observed'],
  [41, -9825, 'inferred'],
  [42, -9825, 'inferred'],
  [43, -9826, 'inferred'],
  [44, -9827, 'inferred'],
  [45, -9828, 'inferred'],
  [46, -9829, 'inferred'],
  [47, -9830, 'inferred'],
  [48, -9831, 'inferred'],
  [49, -9832, 'inferred'],
  [50, -9859, 'inferred'],
  [51, -9834, 'inferred'],
  [60, -9835, 'inferred'],
  [70, -9836, 'inferred'],
  [71, -9837, 'inferred'],
  [80, -9838, 'observed'],
  [86, -9860, 'inferred'],
  [90, -9839, 'inferred'],
  [100, -9840, 'inferred'],
  [109, -9861, 'inferred'],
  [110, -9855, 'inferred'],
  [111, -9802, 'inferred'],
  [112, -9865, 'inferred'],
  [113, -9862, 'inferred'],
  [114, -9802, 'inferred'],
  [115, -9864, 'inferred'],
  [116, -9863, 'inferred'],
  [120, -9802, 'inferred'],
  [121, -9802, 'inferred'],
]

describe.each(since12)('iOS 12 and later, alert %i', (alert, code, evidence) => {
  it(`is ${code} to URLSession and to Network.framework (${evidence})`, () => {
    for (const client of clientIds.filter((id) => isFrom(id, [12, 0]))) {
      expect(viewOf(early(alert), client, 'url-session').streamErrorCode).toBe(code)
      expect(viewOf(early(alert), client, 'network-framework')).toEqual(only({ networkFrameworkCode: code }))
    }
    expect(codesOfAlert(alert).ios12.evidence).toBe(evidence)
  })
})

const empty = { urlErrorCode: null, streamErrorCode: null, networkFrameworkCode: null, httpStatus: null }
const only = (codes: Partial<ClientView>): ClientView => ({
  ...empty,
  certainty: 'always',
  otherwise: null,
  ...codes,
})

/** coreTLS on every iOS: alerts that it does not list are -9802. */
test.each([
  [40, -9824],
  [51, -9834],
  [70, -9836],
  [80, -9838],
  [86, -9802],
  [112, -9802],
  [116, -9802],
  [120, -9802],
])('CFStream reports alert %i as %i on every iOS', (alert, code) => {
  for (const client of clientIds)
    expect(viewOf(early(alert), client, 'cfstream')).toEqual(only({ streamErrorCode: code }))
})

test('up to iOS 10 URL loading numbers as CFStream does', () => {
  for (const client of ['ios-9', 'ios-10'] as const)
    for (const [alert, cfstream] of founding)
      expect(viewOf(early(alert), client, 'url-session').streamErrorCode).toBe(cfstream)
})

describe('NSURLError', () => {
  const codeOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).urlErrorCode

  it('tells a refused client certificate from other failures', () => {
    expect(codeOf(early(45), 'ios-17', 'url-session', 'client-certificate-expired')).toBe(-1205)
    expect(codeOf(early(51), 'ios-17', 'url-session', 'client-certificate-bad-signature')).toBe(-1205)
    expect(codeOf(early(40), 'ios-17', 'url-session', 'no-common-suite')).toBe(-1200)
    expect(codeOf(early(112), 'ios-17', 'url-session', 'unknown-name')).toBe(-1200)
  })

  it('tells that a certificate is wanted and none was given', () => {
    expect(codeOf(early(40), 'ios-17', 'url-session', 'client-certificate-absent')).toBe(-1206)
    expect(codeOf(late(116), 'ios-17', 'url-session', 'client-certificate-absent')).toBe(-1206)
  })

  it('follows the stream code where the server calls a missing certificate bad', () => {
    expect(codeOf(early(42), 'ios-17', 'url-session', 'client-certificate-absent')).toBe(-1205)
  })

  it('goes by the alert where nobody tells the situation', () => {
    expect([42, 48, 116, 40, 80].map((alert) => codeOf(early(alert), 'ios-17', 'url-session'))).toEqual([
      -1205, -1205, -1206, -1200, -1200,
    ])
  })
})

describe('an alert after the client has finished', () => {
  it('may be lost, and is then a lost connection', () => {
    expect(viewOf(late(45), 'ios-17', 'url-session', 'client-certificate-expired')).toEqual({
      ...empty,
      urlErrorCode: -1205,
      streamErrorCode: -9828,
      certainty: 'may',
      otherwise: { ...empty, urlErrorCode: -1005, streamErrorCode: -4 },
    })
  })

  it('is a POSIX error to Network.framework when it is lost, without a TLS code', () => {
    expect(viewOf(late(116), 'ios-17', 'network-framework')).toMatchObject({
      networkFrameworkCode: -9863,
      certainty: 'may',
      otherwise: empty,
    })
  })
})

describe('a close without an alert', () => {
  const close = (when: 'before-finished' | 'after-finished'): Answer => ({ kind: 'close', when })

  it('in the handshake is -1200, by the engine', () => {
    const codes = (client: ClientId, api: Api) => viewOf(close('before-finished'), client, api)
    expect(codes('ios-10', 'url-session')).toEqual(only({ urlErrorCode: -1200, streamErrorCode: -9806 }))
    expect(codes('ios-13', 'url-session')).toEqual(only({ urlErrorCode: -1200, streamErrorCode: -9816 }))
    expect(codes('ios-17', 'network-framework')).toEqual(only({ networkFrameworkCode: -9816 }))
    expect(codes('ios-17', 'cfstream')).toEqual(only({ streamErrorCode: -9806 }))
  })

  it('after it is -1005', () => {
    const view = viewOf(close('after-finished'), 'ios-17', 'url-session')
    expect(view).toEqual(only({ urlErrorCode: -1005, streamErrorCode: -4 }))
  })
})

describe('an HTTP status', () => {
  const status = (code: number): Answer => ({ kind: 'http-status', status: code })

  it('is no TLS error', () => {
    for (const api of ['url-session', 'cfstream', 'network-framework'] as const)
      expect(viewOf(status(400), 'ios-17', api)).toEqual(only({ httpStatus: 400 }))
  })

  it('of 403 to a client certificate may become -1206 (openradar 41009229, 2018)', () => {
    const used = viewOf(status(403), 'ios-17', 'url-session', 'client-certificate-expired')
    expect(used).toEqual({
      ...empty,
      httpStatus: 403,
      certainty: 'may',
      otherwise: { ...empty, urlErrorCode: -1206 },
    })
    expect(viewOf(status(403), 'ios-17', 'url-session', 'client-certificate-absent')).toEqual(
      only({ httpStatus: 403 }),
    )
  })
})

test('what is accepted shows nothing', () => {
  expect(viewOf({ kind: 'accepted' }, 'ios-17', 'url-session')).toEqual(only({}))
})

test('Network.framework is not there before iOS 12', () => {
  expect(viewOf(early(42), 'ios-11', 'network-framework')).toEqual(only({}))
})
