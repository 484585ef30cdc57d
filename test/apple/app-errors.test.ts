import { describe, expect, test } from 'vitest'
import { alertCodes, sslErrors } from '../../src/apple/app-errors.data.ts'
import { appErrors, errorName, plainHttpErrors } from '../../src/apple/app-errors.ts'
import type { HostPolicy } from '../../src/apple/ats-policy.ts'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import type { HandshakeFailure, TrustFailure } from '../../src/handshake/outcome.ts'
import { alerts } from '../../src/tls/alerts.data.ts'
import type { StepName } from '../../src/tls/step.ts'
import { certificate } from './certificates.ts'

const ats: HostPolicy = {
  cleartext: 'refused',
  ats: 'required',
  minimumVersion: 'TLSv1.2',
  suites: 'ats',
  decidedBy: null,
  doubts: [],
}
const free: HostPolicy = { ...ats, cleartext: 'allowed', ats: 'off', minimumVersion: null, suites: 'library' }

function failure(
  by: 'client' | 'server',
  step: StepName,
  alert: number | null,
  trust: TrustFailure | null = null,
) {
  return {
    status: 'fails',
    step,
    by,
    alert,
    reason: '',
    causes: [],
    trust,
    confidence: 'certain',
  } satisfies HandshakeFailure
}

function codes(given: HandshakeFailure, client: ClientId, policy: HostPolicy = ats) {
  const { cfStreamCode, urlErrorCode, streamErrorCode } = appErrors(given, client, policy)
  return [cfStreamCode?.code, urlErrorCode?.code, streamErrorCode?.code]
}

/** developer.apple.com/forums/thread/80638: alert, CFStream code, URL loading's stream code on iOS 11. */
const foundingTable = [
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
] as const

describe('the founding table, iOS 11', () => {
  test.each(foundingTable)('alert %d: CFStream %d, URL loading %d', (alert, cfStream, urlLoading) => {
    const seen = appErrors(failure('server', 'client-certificate', alert), 'ios-11', ats)
    expect(seen.cfStreamCode).toMatchObject({ code: cfStream, evidence: 'observed' })
    expect(seen.streamErrorCode).toMatchObject({ code: urlLoading, evidence: 'observed' })
  })
})

describe("a server's alert by generation", () => {
  const rows: [alert: number, client: ClientId, stream: number][] = [
    [40, 'ios-9', -9824],
    [40, 'ios-10', -9824],
    [40, 'ios-11', -9802],
    [40, 'ios-12.0', -9858],
    [40, 'ios-27', -9858],
    [50, 'ios-12.2', -9859],
    [51, 'ios-11', -9834],
    [70, 'ios-11', -9836],
    [70, 'ios-17', -9836],
    [80, 'ios-15.4', -9838],
    [86, 'ios-10', -9802],
    [86, 'ios-13', -9860],
    [112, 'ios-11', -9802],
    [112, 'ios-26.2', -9865],
    [116, 'ios-17', -9863],
    [120, 'ios-17', -9802],
    [200, 'ios-17', -9802],
  ]
  test.each(rows)('alert %d on %s: %d', (alert, client, stream) => {
    expect(codes(failure('server', 'suite', alert), client).slice(1)).toEqual([-1200, stream])
  })
  test('CFStream keeps the numbers of coreTLS on every iOS', () => {
    for (const client of clientIds) expect(codes(failure('server', 'suite', 40), client)[0]).toBe(-9824)
  })
})

describe('client certificates', () => {
  const rows: [alert: number | null, client: ClientId, url: number][] = [
    [42, 'ios-11', -1205],
    [51, 'ios-11', -1205],
    [48, 'ios-17', -1205],
    [40, 'ios-17', -1206],
    [116, 'ios-17', -1206],
    [null, 'ios-17', -1005],
    [null, 'ios-11', -1200],
  ]
  test.each(rows)('alert %s on %s: %d', (alert, client, url) => {
    expect(codes(failure('server', 'client-certificate', alert), client)[1]).toBe(url)
  })
})

describe('the connection is closed without an alert', () => {
  test.each([
    ['ios-9', -9806],
    ['ios-11', -9806],
    ['ios-12.0', -9816],
    ['ios-27', -9816],
  ] as const)('%s: %d', (client, stream) => {
    expect(codes(failure('server', 'suite', null), client)).toEqual([-9806, -1200, stream])
  })
})

describe('the client refuses', () => {
  const trust = (kind: TrustFailure['kind'], rule: TrustFailure['rule'] = 'system'): HandshakeFailure => {
    const refused = { kind, certificate: certificate({}), detail: '', rule, doubt: null } as const
    return failure('client', 'trust', null, refused)
  }
  test('any trust failure under ATS is −1200 / −9802, on every iOS', () => {
    for (const client of clientIds) {
      expect(codes(trust('self-signed'), client)).toEqual([-9807, -1200, -9802])
      expect(codes(trust('weak-key', 'ats'), client)).toEqual([undefined, -1200, -9802])
    }
  })
  test.each([
    ['self-signed', -9807],
    ['untrusted-ca', -9813],
    ['expired', -9814],
    ['not-yet-valid', -9815],
    ['name-mismatch', -9843],
  ] as const)('%s with ATS off: −1202 / %d', (kind, stream) => {
    expect(codes(trust(kind), 'ios-17', free).slice(1)).toEqual([-1202, stream])
  })
  test('a version below the floor', () => {
    expect(codes(failure('client', 'version', 70), 'ios-10')).toEqual([-9801, -1200, -9801])
    expect(codes(failure('client', 'version', 70), 'ios-12.0')).toEqual([-9801, -1200, -9800])
  })
})

test('cleartext that ATS refuses has one code', () => {
  const { cfStreamCode, urlErrorCode, streamErrorCode } = plainHttpErrors()
  expect([cfStreamCode, streamErrorCode]).toEqual([null, null])
  expect(urlErrorCode).toMatchObject({
    code: -1022,
    name: 'NSURLErrorAppTransportSecurityRequiresSecureConnection',
  })
})

test('the tables are whole: an entry for each alert, a name for each code', () => {
  expect(alertCodes.map((row) => row.alert)).toEqual(alerts.map((alert) => alert.number))
  expect(sslErrors).toHaveLength(74)
  for (const { secureTransport, ios11, ios12 } of alertCodes) {
    for (const { code } of [secureTransport, ios11, ios12]) expect(errorName(code)).toMatch(/^errSSL/)
  }
})
